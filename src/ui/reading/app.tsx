import { requestFrom } from "../../reading-view/view-address";
import { Notice } from "../shared/notice";
import { useTranslate } from "../shared/translate";
import { useSettings } from "../shared/use-settings";
import { ArticlePage } from "./article-page";
import { useArticle } from "./use-article";

/** The reading view: one article, or a sentence that says why there is none. */
export function App() {
  const t = useTranslate();
  const [settings, changeSettings] = useSettings();
  const [status, { grant, retry, open }] = useArticle();

  if (status.kind === "loading" || settings === null) {
    return (
      <main class="notice">
        <p role="status">{t("loading")}</p>
      </main>
    );
  }
  switch (status.kind) {
    case "article":
      return <ArticlePage loaded={status} settings={settings} onSettings={changeSettings} />;
    case "forbidden":
    case "denied": {
      const text = t(status.kind === "denied" ? "forbiddenAgain" : "forbiddenText");
      return <Notice title={t("forbiddenTitle")} text={text} action={{ label: t("grant"), onClick: grant }} />;
    }
    case "failed":
      return <Notice title={t("failedTitle")} text={t("failedText")} action={{ label: t("retry"), onClick: retry }} />;
    case "nothing":
      return <Notice title={t("nothingTitle")} text={t("nothingText")} />;
    case "gone": {
      const { url } = requestFrom(location.search);
      if (url === null) return <Notice title={t("readingGoneTitle")} text={t("readingGoneHowTo")} />;
      const action = { label: t("readingReopen"), onClick: () => open(url) };
      return <Notice title={t("readingGoneTitle")} text={t("readingGoneText")} action={action} />;
    }
  }
}
