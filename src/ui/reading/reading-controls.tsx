import type { MessageKey } from "../../message-key";
import { READING_SIZES, READING_WIDTHS, type ReadingSize, type ReadingWidth } from "../../present/reading-view-look";
import { PrintIcon } from "../shared/icons";
import { useTranslate } from "../shared/translate";

interface ReadingControlsProps {
  readonly size: ReadingSize;
  readonly width: ReadingWidth;
  readonly onSize: (size: ReadingSize) => void;
  readonly onWidth: (width: ReadingWidth) => void;
  readonly onPrint: () => void;
}

const WIDTH_NAMES: Readonly<Record<ReadingWidth, MessageKey>> = {
  narrow: "readingNarrow",
  medium: "readingMedium",
  wide: "readingWide",
};

/** How the article looks. Each choice takes effect at once, for this article and the next ones. */
export function ReadingControls({ size, width, onSize, onWidth, onPrint }: ReadingControlsProps) {
  const t = useTranslate();
  return (
    <header class="reading-controls">
      <fieldset>
        <legend class="visually-hidden">{t("readingSize")}</legend>
        <SizeButton step={-1} size={size} label="A−" name={t("readingSmaller")} onSize={onSize} />
        <SizeButton step={1} size={size} label="A+" name={t("readingLarger")} onSize={onSize} />
      </fieldset>
      <fieldset>
        <legend class="visually-hidden">{t("readingWidth")}</legend>
        {READING_WIDTHS.map((choice) => (
          <button key={choice} type="button" aria-pressed={choice === width} onClick={() => onWidth(choice)}>
            {t(WIDTH_NAMES[choice])}
          </button>
        ))}
      </fieldset>
      <button type="button" onClick={onPrint}>
        <PrintIcon />
        {t("readingPrint")}
      </button>
    </header>
  );
}

interface SizeButtonProps {
  readonly step: -1 | 1;
  readonly size: ReadingSize;
  readonly label: string;
  readonly name: string;
  readonly onSize: (size: ReadingSize) => void;
}

/** At the last size it does nothing, but it keeps the focus. */
function SizeButton({ step, size, label, name, onSize }: SizeButtonProps) {
  const next = READING_SIZES[READING_SIZES.indexOf(size) + step];
  return (
    <button
      type="button"
      aria-label={`${label} ${name}`}
      title={name}
      aria-disabled={next === undefined}
      onClick={() => next !== undefined && onSize(next)}
    >
      {label}
    </button>
  );
}
