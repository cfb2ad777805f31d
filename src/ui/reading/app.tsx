import { useEffect, useMemo, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { openBehind } from "../../browser/open-behind";
import { changeSettings, readSettings } from "../../browser/settings-store";
import { applyCorrections } from "../../correct/apply-corrections";
import { isChosen } from "../../correct/corrections";
import { NOTHING_STORED, readCorrections } from "../../correct/store";
import { citation } from "../../present/citation";
import { isoDay } from "../../present/dates";
import { metadataOf } from "../../present/summary";
import { requestFrom, searchFor } from "../../reading-view/view-address";
import { viewBody } from "../../reading-view/view-body";
import { DEFAULT_SETTINGS, type Settings } from "../../settings/settings";
import { HOST_PATTERN } from "../../site";
import { Notice } from "../shared/notice";
import { useLanguage, useTranslate } from "../shared/translate";
import { type ArticleResult, readArticle } from "./read-article";
import { ReadingControls } from "./reading-controls";
import { ReadingView } from "./reading-view";

type Reading = ArticleResult | { readonly kind: "loading" | "denied" | "failed" };

/** The type is measured against the browser's own size, which the reader may have changed. */
const USUAL_PX = 16;

/** Joins the reading view to the browser: its article comes from a tab, its look from the settings. */
export function App() {
  const t = useTranslate();
  const language = useLanguage();
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [reading, setReading] = useState<Reading>({ kind: "loading" });
  const [{ corrections }, setStored] = useState(NOTHING_STORED);

  const load = () => {
    Promise.all([readSettings(), readArticle(requestFrom(location.search))])
      .then(async ([saved, read]) => {
        if (read.kind === "article") setStored(await readCorrections(read.article.record));
        setSettings(saved);
        setReading(read);
      })
      .catch(() => setReading({ kind: "failed" }));
  };
  useEffect(load, []);

  const article = reading.kind === "article" ? reading.article : null;
  const record = useMemo(() => article && applyCorrections(article.record, corrections), [article, corrections]);
  const body = useMemo(() => {
    if (!article || !record) return [];
    const chosen = article.record.differences.filter((difference) => isChosen(corrections, difference));
    const words = { name: t("readingPictureName"), link: (host: string) => t("readingPicture", host) };
    return viewBody(article.html, chosen, record.paragraphs, words);
  }, [article, record, corrections, t]);
  useEffect(() => {
    // Under this name the browser saves a PDF.
    if (record) document.title = record.title;
  }, [record]);

  const fail = () => setReading({ kind: "failed" });
  const change = (changed: Partial<Settings>) => {
    setSettings({ ...settings, ...changed });
    // What could not be kept is not shown as if it were.
    changeSettings(changed).catch(() => setSettings(settings));
  };
  const grant = () => {
    browser.permissions
      .request({ origins: [HOST_PATTERN] })
      .then((isGranted) => (isGranted ? load() : setReading({ kind: "denied" })), fail);
  };
  const again = () => {
    setReading({ kind: "loading" });
    load();
  };
  const open = (url: string) => {
    setReading({ kind: "loading" });
    openBehind(url).then((tabId) => {
      history.replaceState(null, "", searchFor(tabId, url));
      load();
    }, fail);
  };

  switch (reading.kind) {
    case "loading":
      return (
        <main class="notice">
          <p role="status">{t("loading")}</p>
        </main>
      );
    case "forbidden":
    case "denied": {
      const text = t(reading.kind === "denied" ? "forbiddenAgain" : "forbiddenText");
      return <Notice title={t("forbiddenTitle")} text={text} action={{ label: t("grant"), onClick: grant }} />;
    }
    case "failed":
      return <Notice title={t("failedTitle")} text={t("failedText")} action={{ label: t("retry"), onClick: again }} />;
    case "nothing":
      return <Notice title={t("nothingTitle")} text={t("nothingText")} />;
    case "gone": {
      const { url } = requestFrom(location.search);
      return url === null ? (
        <Notice title={t("readingGoneTitle")} text={t("readingGoneHowTo")} />
      ) : (
        <Notice
          title={t("readingGoneTitle")}
          text={t("readingGoneText")}
          action={{ label: t("readingReopen"), onClick: () => open(url) }}
        />
      );
    }
    case "article":
      return (
        record && (
          <>
            <ReadingControls
              size={settings.readingSize}
              width={settings.readingWidth}
              onSize={(readingSize) => change({ readingSize })}
              onWidth={(readingWidth) => change({ readingWidth })}
              onPrint={() => print()}
            />
            <main
              class={`reading-page ${settings.readingWidth}`}
              style={{ "--reading-size": `${settings.readingSize / USUAL_PX}rem` }}
            >
              {reading.from !== "tab" && (
                <p class="reading-note">{t(reading.from === "kept" ? "readingCopyKept" : "readingSaved")}</p>
              )}
              <ReadingView
                title={record.title}
                facts={metadataOf(record, language)}
                body={body}
                citation={citation(record, settings.citation, isoDay(new Date()))}
                url={record.url}
              />
            </main>
          </>
        )
      );
  }
}
