import { extensionVersion } from "../../browser/extension-pages";
import type { MessageKey } from "../../message-key";
import { Notice } from "../shared/notice";
import { useTranslate } from "../shared/translate";
import { useLoaded } from "../shared/use-loaded";
import { loadPage, type PageStatus } from "./load-page";
import { ReportForm } from "./report-form";

const NOTICES = {
  gone: ["reportGoneTitle", "reportGoneText"],
  "too-long": ["reportTooLongTitle", "reportTooLongText"],
  failed: ["failedTitle", "failedText"],
} as const satisfies Record<Exclude<PageStatus["kind"], "page">, readonly [title: MessageKey, text: MessageKey]>;

/** Makes one file of a page that is read wrongly; nothing is sent. */
export function App() {
  const t = useTranslate();
  const { status } = useLoaded(() => loadPage(location.search));
  if (status.kind === "loading") {
    return (
      <main class="notice">
        <p role="status">{t("loading")}</p>
      </main>
    );
  }
  if (status.kind === "page") {
    const { url, bodies } = status;
    return <ReportForm url={url} bodies={bodies} version={extensionVersion()} browser={navigator.userAgent} />;
  }
  const [title, text] = NOTICES[status.kind];
  return <Notice title={t(title)} text={t(text)} />;
}
