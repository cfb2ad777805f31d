import { useEffect } from "preact/hooks";
import { useTranslate } from "../shared/translate";

/** The tab's title begins with the open article's. */
export function useTitle(article: string | null): void {
  const t = useTranslate();
  const library = `${t("libraryTitle")} · ${t("extShortName")}`;
  useEffect(() => {
    document.title = article === null ? library : `${article} · ${library}`;
    return () => {
      document.title = library;
    };
  }, [article, library]);
}
