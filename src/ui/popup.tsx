import { Actions } from "./actions";
import { Article } from "./article";
import { ArticleList } from "./article-list";
import { type ShowParagraph, ShowParagraphContext } from "./jump";
import { Notice } from "./notice";
import type { Density, PopupState } from "./popup-state";
import { Skeleton } from "./skeleton";
import { StatusLine } from "./status-line";
import { useTranslate } from "./translate";

/** What the popup can do; each is called within the click that asks for it. */
export interface PopupActions {
  readonly copy: Parameters<typeof Actions>[0]["onCopy"];
  readonly export: Parameters<typeof Actions>[0]["onExport"];
  readonly fold: (folded: boolean) => void;
  readonly setDensity: (density: Density) => void;
  readonly showParagraph: ShowParagraph;
  readonly grant: () => void;
  readonly reload: () => void;
  readonly retry: () => void;
}

interface PopupProps {
  readonly state: PopupState;
  readonly density: Density;
  readonly actions: PopupActions;
}

/** The popup in each of its states; `actions` reach the browser. */
export function Popup({ state, density, actions }: PopupProps) {
  const t = useTranslate();
  switch (state.kind) {
    case "loading":
      return <Skeleton />;
    case "other":
      return <Notice title={t("otherTitle")} text={t("otherText")} />;
    case "nothing":
      return <Notice title={t("nothingTitle")} text={t("nothingText")} />;
    case "forbidden":
      return (
        <Notice
          title={t("forbiddenTitle")}
          text={t(state.denied ? "forbiddenAgain" : "forbiddenText")}
          action={{ label: t("grant"), onClick: actions.grant }}
        />
      );
    case "unreachable":
      return (
        <Notice title={t("unreachableTitle")} text={t("unreachableText")} action={{ label: t("reload"), onClick: actions.reload }} />
      );
    case "failed":
      return <Notice title={t("failedTitle")} text={t("failedText")} action={{ label: t("retry"), onClick: actions.retry }} />;
    case "list":
      return (
        <>
          <StatusLine page="list" />
          <ArticleList links={state.links} />
        </>
      );
    case "article":
      return (
        <ShowParagraphContext.Provider value={actions.showParagraph}>
          <StatusLine
            page={state.summary.page}
            fold={state.fold}
            differences={state.summary.differences}
            density={density}
            onDensity={actions.setDensity}
            onFold={actions.fold}
          />
          {/* A new density begins anew: what was opened in the one view is no wish for the other. */}
          <Article key={density} summary={state.summary} density={density} />
          <Actions copies={state.copies} onCopy={actions.copy} onExport={actions.export} />
        </ShowParagraphContext.Provider>
      );
  }
}
