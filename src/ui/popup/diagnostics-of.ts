import { extensionVersion } from "../../browser/extension-pages";
import { diagnostics } from "../../present/diagnostics";
import type { RichText } from "../../present/rich-text";
import type { TabStatus } from "./use-tab";

/** What a reader can report of the page. It is made within the click that copies it. */
export function diagnosticsOf(status: TabStatus, url: string | null): (pageText: string | null) => RichText {
  const report = status.kind === "page" ? status.report : null;
  return (pageText) => ({
    html: null,
    plain: diagnostics(
      {
        version: extensionVersion(),
        browser: navigator.userAgent,
        state: status.kind,
        page: report?.page ?? null,
        url,
        record: report?.record ?? null,
        error: status.kind === "failed" ? status.error : null,
      },
      pageText,
    ),
  });
}
