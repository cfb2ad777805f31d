import { browser } from "wxt/browser";
import { Welcome } from "./welcome";

/** Joins the first page to the browser, which opens the options. */
export function App() {
  return <Welcome onOptions={() => void browser.runtime.openOptionsPage()} />;
}
