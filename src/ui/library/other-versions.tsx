import type { SavedArticle, Version } from "../../library/model/saved-article";
import { formatDate, isoDay } from "../../present/dates";
import { textChanges } from "../../present/text-changes";
import { ChangeList } from "../shared/changes";
import { useLanguage, useTranslate } from "../shared/translate";

interface OtherVersionsProps {
  readonly saved: SavedArticle;
  /** Makes this version the current one. */
  readonly onUse: (sha256: string) => void;
}

/** Other saved texts of the same page, and how they differ from the current one. */
export function OtherVersions({ saved: { current, older }, onUse }: OtherVersionsProps) {
  const t = useTranslate();
  const language = useLanguage();
  if (older.length === 0) return null;
  const readOn = ({ readAt }: Version) => formatDate(isoDay(new Date(readAt)), language);
  return (
    <section class="other-versions">
      <h2>{t("otherVersions")}</h2>
      {older.map((version) => (
        <details key={version.sha256}>
          <summary>{t("readOn", readOn(version))}</summary>
          <ChangeList
            changes={textChanges(version.record, current.record)}
            before={t("readOn", readOn(version))}
            now={t("readOn", readOn(current))}
          />
          <button type="button" class="button small" onClick={() => onUse(version.sha256)}>
            {t("useVersion")}
          </button>
        </details>
      ))}
    </section>
  );
}
