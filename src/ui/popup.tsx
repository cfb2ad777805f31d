import { ArticleList } from "./article-list";
import { ArticlePopup } from "./article-popup";
import { Notice } from "./notice";
import type { Density, PopupActions, PopupState } from "./popup-state";
import { Skeleton } from "./skeleton";
import { StatusLine } from "./status-line";
import { useTranslate } from "./translate";

interface PopupProps {
  readonly state: PopupState;
  readonly density: Density;
  readonly actions: PopupActions;
}

/** The popup in each of its states: a state without content says in a sentence what is the matter and what to do. */
export function Popup({ state, density, actions }: PopupProps) {
  const t = useTranslate();
  switch (state.kind) {
    case "loading":
      return <Skeleton />;
    case "other":
      return <Notice title={t("otherTitle")} text={t("otherText")} />;
    case "nothing":
      return <Notice title={t("nothingTitle")} text={t("nothingText")} />;
    case "forbidden": {
      const text = t(state.denied ? "forbiddenAgain" : "forbiddenText");
      return <Notice title={t("forbiddenTitle")} text={text} action={{ label: t("grant"), onClick: actions.grant }} />;
    }
    case "unreachable": {
      const action = { label: t("reload"), onClick: actions.reload };
      return <Notice title={t("unreachableTitle")} text={t("unreachableText")} action={action} />;
    }
    case "failed":
      return (
        <Notice
          title={t("failedTitle")}
          text={t("failedText")}
          action={{ label: t("retry"), onClick: actions.retry }}
        />
      );
    case "list":
      return (
        <>
          <StatusLine page="list" />
          <ArticleList links={state.links} />
        </>
      );
    case "article":
      return <ArticlePopup state={state} density={density} actions={actions} />;
  }
}
