import { useEffect, useState } from "preact/hooks";
import { type Library, openLibrary } from "../../library/store/store";
import { type StoreProblem, storeProblem } from "../../library/store/store-problem";

/** The library as this tab has it. */
export type LibraryOpening =
  /** `blocked`: an older version in another tab still has it open. */
  | { readonly kind: "opening" | "blocked" }
  | { readonly kind: "open"; readonly library: Library }
  /** `lost`: a newer version has taken it over, or the browser has closed it. */
  | { readonly kind: "closed"; readonly problem: StoreProblem | "lost" };

export function useLibrary(): LibraryOpening {
  const [opening, setOpening] = useState<LibraryOpening>({ kind: "opening" });
  useEffect(() => {
    openLibrary({
      onBlocked: () => setOpening({ kind: "blocked" }),
      onLost: () => setOpening({ kind: "closed", problem: "lost" }),
    }).then(
      (library) => setOpening({ kind: "open", library }),
      (error: unknown) => setOpening({ kind: "closed", problem: storeProblem(error) }),
    );
  }, []);
  return opening;
}
