import { openOptions } from "../../browser/extension-pages";
import { Welcome } from "./welcome";

/** The welcome page, joined to the options. */
export function App() {
  return <Welcome onOptions={() => void openOptions()} />;
}
