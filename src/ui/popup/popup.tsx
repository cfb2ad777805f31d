import { Notice } from "../shared/notice";
import { useTranslate } from "../shared/translate";
import { ArticleList } from "./article-list";
import { ArticlePopup } from "./article-popup";
import { Diagnostics } from "./diagnostics";
import type { Density, Diagnosable, PopupActions, PopupState } from "./popup-state";
import { Skeleton } from "./skeleton";
import { SkipLink } from "./skip-link";
import { StatusLine } from "./status-line";

interface PopupProps {
  readonly state: PopupState;
  readonly density: Density;
  /** Whether single keys work. */
  readonly hasKeys: boolean;
  readonly actions: PopupActions;
}

/** The popup in each of its states. A state without content says what is wrong and what to do. */
export function Popup({ state, density, hasKeys, actions }: PopupProps) {
  const t = useTranslate();
  const diagnostics = ({ diagnosticsOf }: Diagnosable) => (
    <Diagnostics
      diagnosticsOf={diagnosticsOf}
      onCopy={actions.copy}
      readPageText={actions.readPageText}
      onReport={actions.reportPage}
    />
  );
  const library = { label: t("openLibrary"), onClick: actions.openLibrary };
  switch (state.kind) {
    case "loading":
      return <Skeleton />;
    case "other":
      return <Notice title={t("otherTitle")} text={t("otherText")} otherAction={library} />;
    case "nothing":
      return (
        <>
          <Notice title={t("nothingTitle")} text={t("nothingText")} otherAction={library} />
          {diagnostics(state)}
        </>
      );
    case "translated": {
      const action = { label: t("retry"), onClick: actions.retry };
      return <Notice title={t("translatedTitle")} text={t("translatedText")} action={action} otherAction={library} />;
    }
    case "forbidden": {
      const text = t(state.denied ? "forbiddenAgain" : "forbiddenText");
      return <Notice title={t("forbiddenTitle")} text={text} action={{ label: t("grant"), onClick: actions.grant }} />;
    }
    case "unreachable": {
      const action = { label: t("reload"), onClick: actions.reload };
      return (
        <>
          <Notice title={t("unreachableTitle")} text={t("unreachableText")} action={action} />
          {diagnostics(state)}
        </>
      );
    }
    case "failed":
      return (
        <>
          <Notice
            title={t("failedTitle")}
            text={t("failedText")}
            action={{ label: t("retry"), onClick: actions.retry }}
          />
          {diagnostics(state)}
        </>
      );
    case "list":
      return (
        <>
          <SkipLink />
          <StatusLine page="list" onLibrary={actions.openLibrary} onOptions={actions.openOptions} />
          <ArticleList
            state={state}
            onCollect={actions.collect}
            onResume={actions.resume}
            onReport={actions.reportPage}
          />
        </>
      );
    case "article":
      return <ArticlePopup state={state} density={density} hasKeys={hasKeys} actions={actions} />;
  }
}
