import { browser } from "wxt/browser";
import { diagnostics } from "../../present/diagnostics";
import type { RichText } from "../../present/rich-text";
import type { TabStatus } from "./tab-status";

/** What there is to report of a reading, made at once in the click that copies it. */
export function diagnosticsOf(reading: TabStatus, url: string | undefined): (pageText: string | null) => RichText {
  const report = reading.kind === "page" ? reading.report : null;
  return (pageText) => ({
    html: null,
    plain: diagnostics(
      {
        version: browser.runtime.getManifest().version,
        browser: navigator.userAgent,
        state: reading.kind,
        page: report?.page ?? null,
        url: url ?? null,
        record: report?.record ?? null,
        error: reading.kind === "failed" ? reading.error : null,
      },
      pageText,
    ),
  });
}
