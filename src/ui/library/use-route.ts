import { useEffect, useState } from "preact/hooks";
import { batchHash, type LibraryRoute, routeOf } from "../../library/model/route";

/**
 * The route in the page's address.
 * @returns also what takes `start` out of the address, so that a reload does not start the batch again
 */
export function useRoute(): readonly [route: LibraryRoute, started: (batch: string) => void] {
  const [hash, setHash] = useState(location.hash);
  const follow = () => setHash(location.hash);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows as long as the page is open
  useEffect(() => {
    // It may have changed since the first render.
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
