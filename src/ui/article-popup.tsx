import { useState } from "preact/hooks";
import { Actions } from "./actions";
import { Article } from "./article";
import { Differences } from "./differences";
import { EditingContext } from "./editing";
import { ShowParagraphContext, ShowTextContext } from "./jump";
import type { ArticleState, Density, Outcome, PopupActions, Reading } from "./popup-state";
import { StatusLine } from "./status-line";
import { type MessageKey, useTranslate } from "./translate";
import { useEditing } from "./use-editing";
import { useOutcome } from "./use-outcome";

interface ArticlePopupProps {
  readonly state: ArticleState;
  readonly density: Density;
  readonly actions: PopupActions;
}

const EDIT_OUTCOMES = {
  kept: "correctionKept",
  reset: "correctionReset",
  "not-reset": "notStored",
} as const satisfies Record<string, MessageKey>;

/** An article's popup: what it is, its summary or how its prints differ, what can be done with it. */
export function ArticlePopup({ state, density, actions }: ArticlePopupProps) {
  const t = useTranslate();
  const { summary, fold, differences, copyOf } = state;
  const [showsDifferences, setShowsDifferences] = useState(false);
  const [outcome, report] = useOutcome<Outcome>();
  const editing = useEditing(state, actions, (came) => report({ action: "correct", text: t(EDIT_OUTCOMES[came]) }));
  const sayWhetherShown = (isShown: boolean) =>
    report({ action: "show", text: t(isShown ? "shownOnPage" : "notOnPage") });
  const choose = async (difference: number, reading: Reading) => {
    const isKept = await actions.chooseReading(difference, reading);
    report({ action: "choose", text: t(isKept ? "readingChosen" : "notStored") });
  };
  return (
    <ShowParagraphContext.Provider value={(paragraph) => void actions.showParagraph(paragraph).then(sayWhetherShown)}>
      <ShowTextContext.Provider value={(text) => void actions.showText(text).then(sayWhetherShown)}>
        <EditingContext.Provider value={editing}>
          <StatusLine
            page={summary.page}
            fold={fold}
            differences={differences.length}
            showsDifferences={showsDifferences}
            onDifferences={() => setShowsDifferences(!showsDifferences)}
            onOptions={actions.openOptions}
            density={density}
            onDensity={actions.setDensity}
            onFold={actions.fold}
          />
          {showsDifferences ? (
            <Differences differences={differences} onChoose={choose} onClose={() => setShowsDifferences(false)} />
          ) : (
            // A new density begins anew: what was opened in the one view is no wish for the other.
            <Article key={density} summary={summary} density={density} />
          )}
          <Actions copyOf={copyOf} onCopy={actions.copy} onExport={actions.export} outcome={outcome} report={report} />
        </EditingContext.Provider>
      </ShowTextContext.Provider>
    </ShowParagraphContext.Provider>
  );
}
