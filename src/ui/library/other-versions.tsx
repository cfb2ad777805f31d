import type { SavedArticle, Version } from "../../library/model/saved-article";
import { formatDate, isoDay } from "../../present/dates";
import { textChanges } from "../../present/text-changes";
import { ChangeList } from "../shared/changes";
import { useLanguage, useTranslate } from "../shared/translate";

interface OtherReadingsProps {
  readonly saved: SavedArticle;
  /** Makes this text the one that counts. */
  readonly onUse: (sha256: string) => void;
}

/** Other texts of the same page that the reader has kept, and what they say otherwise. */
export function OtherVersions({ saved: { current: reading, older: others }, onUse }: OtherReadingsProps) {
  const t = useTranslate();
  const language = useLanguage();
  if (others.length === 0) return null;
  const readOn = ({ readAt }: Version) => formatDate(isoDay(new Date(readAt)), language);
  return (
    <section class="other-readings">
      <h2>{t("otherReadings")}</h2>
      {others.map((other) => (
        <details key={other.sha256}>
          <summary>{t("readOn", readOn(other))}</summary>
          <ChangeList
            changes={textChanges(other.record, reading.record)}
            before={t("readOn", readOn(other))}
            now={t("readOn", readOn(reading))}
          />
          <button type="button" class="button small" onClick={() => onUse(other.sha256)}>
            {t("useReading")}
          </button>
        </details>
      ))}
    </section>
  );
}
