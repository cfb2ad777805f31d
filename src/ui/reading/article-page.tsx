import { useEffect, useMemo } from "preact/hooks";
import { isChosen } from "../../correct/corrections";
import { fieldStates } from "../../correct/field-states";
import { citation } from "../../present/citation";
import { isoDay } from "../../present/dates";
import { metadataOf } from "../../present/summary";
import { viewBody } from "../../reading-view/view-body";
import type { Settings } from "../../settings/settings";
import { useLanguage, useTranslate } from "../shared/translate";
import { ReadingControls } from "./reading-controls";
import { ReadingView } from "./reading-view";
import type { LoadedArticle } from "./use-article";

interface ArticlePageProps {
  readonly loaded: LoadedArticle;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** Sizes are relative to the browser's own, which the reader may have changed. */
const USUAL_PX = 16;

/** The article with the controls for its look. */
export function ArticlePage({ loaded, settings, onSettings }: ArticlePageProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { article, from, corrections, corrected } = loaded;
  const body = useMemo(() => {
    const chosen = article.record.differences.filter((difference) => isChosen(corrections, difference));
    const words = { name: t("readingPictureName"), link: (host: string) => t("readingPicture", host) };
    return viewBody(article.html, chosen, corrected.paragraphs, words);
  }, [article, corrected, corrections, t]);
  useEffect(() => {
    // The browser suggests this name for a PDF.
    document.title = corrected.title;
  }, [corrected]);
  return (
    <>
      <ReadingControls
        size={settings.readingSize}
        width={settings.readingWidth}
        onSize={(readingSize) => onSettings({ readingSize })}
        onWidth={(readingWidth) => onSettings({ readingWidth })}
        onPrint={() => print()}
      />
      <main
        class={`reading-page ${settings.readingWidth}`}
        style={{ "--reading-size": `${settings.readingSize / USUAL_PX}rem` }}
      >
        {from !== "tab" && (
          <p class="reading-note">{t(from === "session" ? "readingFromSession" : "readingFromLibrary")}</p>
        )}
        <ReadingView
          title={corrected.title}
          metadata={metadataOf(corrected, language)}
          fields={fieldStates(article.record, corrections, corrected)}
          body={body}
          citation={citation(corrected, settings.citation, isoDay(new Date()))}
          url={corrected.url}
        />
      </main>
    </>
  );
}
