import { useMemo, useState } from "preact/hooks";
import type { Variant } from "../../correct/corrections";
import type { ChangeChoice } from "../../library/model/saved-article";
import type { RichText } from "../../present/rich-text";
import { Changes } from "../shared/changes";
import { CopyFiguresContext, figuresText } from "../shared/copy-figures";
import { EDIT_OUTCOMES, EditingContext } from "../shared/editing";
import { ShowParagraphContext, ShowTextContext } from "../shared/passage-link";
import { useTranslate } from "../shared/translate";
import { useEditing } from "../shared/use-editing";
import { ActionFooter } from "./action-footer";
import { Actions } from "./actions";
import { Article } from "./article";
import { ChangeChoices } from "./change-choices";
import { Differences } from "./differences";
import { PermissionLine } from "./permission-line";
import type { ArticleState, Density, Outcome, PopupActions } from "./popup-state";
import { SaveLine } from "./save-line";
import { SelectionLine } from "./selection-line";
import { SkipLink } from "./skip-link";
import { StatusLine } from "./status-line";
import { useOutcome } from "./use-outcome";
import { useSaving } from "./use-saving";

interface ArticlePopupProps {
  readonly state: ArticleState;
  readonly density: Density;
  /** Whether single keys work. */
  readonly hasKeys: boolean;
  readonly actions: PopupActions;
}

type View = "summary" | "differences" | "changes";

/** An article's popup: what it is, its summary, differences or changes, and the actions. */
export function ArticlePopup({ state, density, hasKeys, actions }: ArticlePopupProps) {
  const t = useTranslate();
  const { summary, fold, differences, copyOf, saved } = state;
  const [chosenView, setView] = useState<View>("summary");
  const [outcome, report] = useOutcome<Outcome>();
  const editing = useEditing(state, actions, (edit) => report({ action: "correct", text: t(EDIT_OUTCOMES[edit]) }));
  const saving = useSaving(actions, report);
  const changes = useMemo(
    () => (chosenView === "changes" ? (saved?.changesOf?.() ?? null) : null),
    [chosenView, saved?.changesOf],
  );
  // After the reader has decided about the changes, the summary is shown again.
  const view = chosenView === "changes" && changes === null ? "summary" : chosenView;
  const toggle = (other: View) => setView(view === other ? "summary" : other);
  const sayWhetherShown = (isShown: boolean) =>
    report({ action: "show", text: t(isShown ? "shownOnPage" : "notOnPage") });
  const choose = async (difference: number, variant: Variant) => {
    const isSaved = await actions.chooseVariant(difference, variant);
    report({ action: "choose", text: t(isSaved ? "variantChosen" : "changeNotSaved") });
  };
  const copy = async (text: RichText, action: Outcome["action"], done: string) => {
    const isCopied = await actions.copy(text);
    report({ action, text: isCopied ? done : t("copyNotAllowed") });
  };
  const copyFigures = (quotations: readonly string[]) =>
    void copy(figuresText(quotations), "copy-figures", t("copiedFigures", String(quotations.length)));
  const chooseText = async (choice: ChangeChoice) => {
    if (await saving.choose(choice)) setView("summary");
  };
  return (
    <ShowParagraphContext.Provider value={(paragraph) => void actions.showParagraph(paragraph).then(sayWhetherShown)}>
      <ShowTextContext.Provider value={(text) => void actions.showText(text).then(sayWhetherShown)}>
        <EditingContext.Provider value={editing}>
          <SkipLink />
          <SelectionLine
            readSelection={actions.readSelection}
            onQuote={(selected) =>
              void copy(state.quotationOf(selected), "copy-quotation", t("copiedWhat", t("nameQuotation")))
            }
          />
          <StatusLine
            page={summary.page}
            fold={fold}
            differences={differences.length}
            showsDifferences={view === "differences"}
            onDifferences={() => toggle("differences")}
            onReading={actions.openReadingView}
            onLibrary={actions.openLibrary}
            onOptions={actions.openOptions}
            density={density}
            onDensity={actions.setDensity}
            onFold={actions.fold}
          />
          {!state.isPermitted && <PermissionLine onGrant={actions.grant} />}
          {view === "differences" && (
            <Differences differences={differences} onChoose={choose} onClose={() => setView("summary")} />
          )}
          {changes !== null && <Changes changes={changes} onClose={() => setView("summary")} />}
          {view === "summary" && (
            // Another density starts afresh: lists opened in one view are not opened in the other.
            <CopyFiguresContext.Provider value={copyFigures}>
              <Article key={density} summary={summary} density={density} />
            </CopyFiguresContext.Provider>
          )}
          <ActionFooter outcome={outcome?.text ?? null} problem={saving.problem}>
            {saved !== null && (
              <SaveLine
                saved={saved}
                showsChanges={view === "changes"}
                onChanges={() => toggle("changes")}
                onOpen={actions.openSaved}
                onUndo={saving.undo}
              />
            )}
            {view === "changes" ? (
              <ChangeChoices onChoose={chooseText} />
            ) : (
              <Actions
                copyOf={copyOf}
                onCopy={actions.copy}
                onExport={actions.export}
                onReport={actions.reportPage}
                isSaved={saved !== null}
                hasKeys={hasKeys}
                onSave={saving.save}
                outcome={outcome}
                report={report}
              />
            )}
          </ActionFooter>
        </EditingContext.Provider>
      </ShowTextContext.Provider>
    </ShowParagraphContext.Provider>
  );
}
