import { Actions } from "./actions";
import { Article } from "./article";
import { ShowParagraphContext } from "./jump";
import type { ArticleState, Density, Outcome, PopupActions } from "./popup-state";
import { StatusLine } from "./status-line";
import { useTranslate } from "./translate";
import { useOutcome } from "./use-outcome";

interface ArticlePopupProps {
  readonly state: ArticleState;
  readonly density: Density;
  readonly actions: PopupActions;
}

/** An article's popup: what it is, its summary, what can be done with it. */
export function ArticlePopup({ state: { summary, fold, copyOf }, density, actions }: ArticlePopupProps) {
  const t = useTranslate();
  const [outcome, report] = useOutcome<Outcome>();
  const show = async (paragraph: number) => {
    const isShown = await actions.showParagraph(paragraph);
    report({ action: "show", text: t(isShown ? "shownOnPage" : "notOnPage") });
  };
  return (
    <ShowParagraphContext.Provider value={show}>
      <StatusLine
        page={summary.page}
        fold={fold}
        differences={summary.differences}
        density={density}
        onDensity={actions.setDensity}
        onFold={actions.fold}
      />
      {/* A new density begins anew: what was opened in the one view is no wish for the other. */}
      <Article key={density} summary={summary} density={density} />
      <Actions copyOf={copyOf} onCopy={actions.copy} onExport={actions.export} outcome={outcome} report={report} />
    </ShowParagraphContext.Provider>
  );
}
