import type { MessageKey } from "../../message-key";
import { Notice } from "../shared/notice";
import { useTranslate } from "../shared/translate";
import { OpenLibrary } from "./open-library";
import { type LibraryOpening, useLibrary } from "./use-library";

const CLOSED: Readonly<Record<Extract<LibraryOpening, { kind: "closed" }>["problem"], MessageKey>> = {
  full: "libraryFull",
  newer: "libraryNewer",
  blocked: "libraryBlocked",
  failed: "libraryFailed",
  lost: "libraryLost",
};

/** The library's page: its content once it is open, else why it is not. */
export function App() {
  const t = useTranslate();
  const opening = useLibrary();
  const reload = { label: t("reloadPage"), onClick: () => location.reload() };
  switch (opening.kind) {
    case "opening":
      return null;
    case "blocked":
      return <Notice title={t("libraryTitle")} text={t("libraryBlocked")} action={reload} />;
    case "closed":
      return <Notice title={t("libraryClosed")} text={t(CLOSED[opening.problem])} action={reload} />;
    case "open":
      return <OpenLibrary library={opening.library} />;
  }
}
