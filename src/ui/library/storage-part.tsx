import type { Library } from "../../library/store/store";
import { Storage } from "./storage";
import type { AsideState } from "./use-aside";
import { useDeleted } from "./use-deleted";
import { useStorage } from "./use-storage";
import { useSuspicious } from "./use-suspicious";

interface StoragePartProps {
  readonly library: Library;
  /** While another part is shown, its work continues. */
  readonly isShown: boolean;
  readonly articles: number;
  readonly aside: AsideState;
}

/** Backup and space, joined to the library. */
export function StoragePart({ library, isShown, articles, aside }: StoragePartProps) {
  const suspicious = useSuspicious(library);
  const deleted = useDeleted(library);
  const [state, actions] = useStorage(library, articles);
  if (!isShown) return null;
  return <Storage state={state} actions={actions} deleted={deleted} aside={aside} suspicious={suspicious} />;
}
