import type { FoldReport } from "../../live-page/page-answers";
import type { MessageKey } from "../../message-key";
import type { PageKind } from "../../record";
import { IconButton } from "../shared/icon-button";
import { BookIcon, GearIcon, LibraryIcon } from "../shared/icons";
import { useTranslate } from "../shared/translate";
import { FoldStatus } from "./fold-status";
import type { Density } from "./popup-state";

interface StatusLineProps {
  readonly page: Exclude<PageKind, "none">;
  /** Absent where there is nothing to show in more or less detail. */
  readonly density?: Density;
  readonly fold?: FoldReport | null;
  readonly differences?: number;
  readonly showsDifferences?: boolean;
  readonly onDifferences?: () => void;
  /** Absent where there is no article to read. */
  readonly onReading?: () => void;
  readonly onLibrary: () => void;
  readonly onOptions: () => void;
  readonly onDensity?: (density: Density) => void;
  readonly onFold?: (folded: boolean) => void;
}

const PAGE_NAMES: Readonly<Record<StatusLineProps["page"], MessageKey>> = {
  "press-qa": "pagePressQa",
  "press-article": "pagePressArticle",
  news: "pageNews",
  list: "pageList",
};

const DENSITIES: readonly { readonly density: Density; readonly label: MessageKey; readonly name: MessageKey }[] = [
  { density: "brief", label: "densityBrief", name: "densityBriefName" },
  { density: "full", label: "densityFull", name: "densityFullName" },
];

/** What the open page is, and what the extension does to it. */
export function StatusLine({
  page,
  density,
  fold = null,
  differences = 0,
  showsDifferences = false,
  onDifferences,
  onReading,
  onLibrary,
  onOptions,
  onDensity,
  onFold,
}: StatusLineProps) {
  const t = useTranslate();
  return (
    <header class="status">
      <p class="page-name">
        <img src={`/icon/${page}-32.png`} width="16" height="16" alt="" />
        {t(PAGE_NAMES[page])}
      </p>
      <FoldStatus
        fold={fold}
        differences={differences}
        showsDifferences={showsDifferences}
        onDifferences={onDifferences}
        onFold={onFold}
      />
      {density && onDensity && (
        <fieldset class="density">
          <legend class="visually-hidden">{t("density")}</legend>
          {DENSITIES.map(({ density: choice, label, name }) => (
            <button
              key={choice}
              type="button"
              aria-pressed={choice === density}
              aria-label={t(name)}
              title={t(name)}
              onClick={() => onDensity(choice)}
            >
              {t(label)}
            </button>
          ))}
        </fieldset>
      )}
      <div class="status-tools">
        {onReading && (
          <IconButton name={t("readingView")} onClick={onReading}>
            <BookIcon />
          </IconButton>
        )}
        <IconButton name={t("openLibrary")} onClick={onLibrary}>
          <LibraryIcon />
        </IconButton>
        <IconButton name={t("openOptions")} onClick={onOptions}>
          <GearIcon />
        </IconButton>
      </div>
    </header>
  );
}
