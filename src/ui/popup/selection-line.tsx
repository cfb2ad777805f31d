import { useEffect, useState } from "preact/hooks";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { useTranslate } from "../shared/translate";
import type { PopupActions } from "./popup-state";

interface SelectionLineProps {
  readonly readSelection: PopupActions["readSelection"];
  readonly onQuote: (selected: string) => void;
}

/** The words that are selected on the page, to be quoted with their source; nothing where none are. */
export function SelectionLine({ readSelection, onQuote }: SelectionLineProps) {
  const t = useTranslate();
  const [selected, setSelected] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the popup opens
  useEffect(() => {
    void readSelection().then(setSelected);
  }, []);
  if (selected === null) return null;
  return (
    <p class="selection-line">
      <q lang={PAGE_LANGUAGE}>{selected}</q>
      <button type="button" class="button small" onClick={() => onQuote(selected)}>
        {t("quoteSelection")}
      </button>
    </p>
  );
}
