import { LIBRARY_TABS, type LibraryTab, tabHash } from "../../library/model/route";
import type { MessageKey } from "../../message-key";
import { useTranslate } from "../shared/translate";

const NAMES: Readonly<Record<LibraryTab, MessageKey>> = {
  articles: "libraryArticles",
  batches: "libraryBatches",
  files: "libraryFiles",
  storage: "libraryStorage",
};

interface LibraryTabsProps {
  readonly current: LibraryTab;
  /** The address of the articles, with the table as it is set. */
  readonly articles: string;
}

/** Links to the parts of the library. */
export function LibraryTabs({ current, articles }: LibraryTabsProps) {
  const t = useTranslate();
  return (
    <nav class="library-tabs" aria-label={t("libraryTitle")}>
      {LIBRARY_TABS.map((tab) => (
        <a
          key={tab}
          href={tab === "articles" ? articles : tabHash(tab)}
          aria-current={tab === current ? "page" : undefined}
        >
          {t(NAMES[tab])}
        </a>
      ))}
    </nav>
  );
}
