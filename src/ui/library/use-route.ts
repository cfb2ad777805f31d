import { useEffect, useState } from "preact/hooks";
import { batchHash, type LibraryRoute, routeOf } from "../../library/model/route";

/**
 * Where in the library the reader is.
 * @returns also what takes the wish to start a batch as granted: a reload is none, but its next naming is
 */
export function useRoute(): readonly [place: LibraryRoute, started: (batch: string) => void] {
  const [hash, setHash] = useState(location.hash);
  const follow = () => setHash(location.hash);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows as long as the page is open
  useEffect(() => {
    // It may have changed since the first drawing.
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const started = (batch: string) => {
    history.replaceState(null, "", batchHash(batch));
    follow();
  };
  return [routeOf(hash), started];
}
