import { useEffect, useRef } from "preact/hooks";
import type { SavedArticle } from "../../library/model/saved-article";
import { marked } from "../../library/model/search";
import { formatDate, isoDay } from "../../present/dates";
import type { MetadataItem } from "../../present/summary";
import type { PressRecord } from "../../record";
import { ArticleTitle } from "../shared/article-title";
import type { CorrectionActions } from "../shared/correction-actions";
import { type EditableFields, EditingContext } from "../shared/editing";
import { MetadataList } from "../shared/metadata-list";
import { useLanguage, useTranslate } from "../shared/translate";
import { useEditing } from "../shared/use-editing";
import { FullText } from "./full-text";
import { NotesEditor } from "./notes-editor";
import { OtherVersions } from "./other-versions";
import { TagEditor } from "./tag-editor";

export interface DetailState extends EditableFields {
  readonly saved: SavedArticle;
  /** The record that counts. */
  readonly record: PressRecord;
  readonly facts: readonly MetadataItem[];
  /** The address of its reading view. */
  readonly readingView: string;
  /** What is searched for, to be marked. */
  readonly terms: readonly string[];
}

export interface DetailActions extends Pick<CorrectionActions, "correct" | "reset" | "keepDraft"> {
  readonly addTag: (tag: string) => void;
  readonly removeTag: (tag: string) => void;
  /** Resolves to whether they are kept. */
  readonly setNotes: (notes: string) => Promise<boolean>;
  /** The page goes before they are kept. */
  readonly leaveNotes: (notes: string) => void;
  readonly copyCitation: () => void;
  readonly copyText: () => void;
  readonly useReading: (sha256: string) => void;
  readonly remove: () => void;
  readonly close: () => void;
  /** Says what an edit came to. */
  readonly report: (outcome: "kept" | "reset" | "not-reset") => void;
}

/** One saved article in full: what was read, and what the reader makes of it. */
export function ArticleDetail({ detail, actions }: { readonly detail: DetailState; readonly actions: DetailActions }) {
  const t = useTranslate();
  const { saved, record, facts, terms } = detail;
  const language = useLanguage();
  const editing = useEditing(detail, actions, actions.report);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    // A field that was left open takes the focus itself.
    if (!article.current?.contains(document.activeElement)) article.current?.focus();
  }, []);
  return (
    <EditingContext.Provider value={editing}>
      <article
        ref={article}
        class="detail"
        tabIndex={-1}
        aria-label={record.title}
        onKeyDown={(event) => {
          // In an open field Escape gives up what is typed there.
          if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) actions.close();
        }}
      >
        <button type="button" class="icon-button detail-close" aria-label={t("close")} onClick={actions.close}>
          ×
        </button>
        <ArticleTitle title={record.title} />
        <MetadataList facts={facts} />
        <p class="detail-row">
          <span class="hint">{t("savedOn", formatDate(isoDay(new Date(saved.savedAt)), language))}</span>
          <a href={record.url} target="_blank" rel="noreferrer">
            {t("openPage")}
          </a>
          <a href={detail.readingView} target="_blank" rel="noreferrer">
            {t("readingView")}
          </a>
          <button type="button" class="link-button" onClick={actions.copyCitation}>
            {t("copyCitation")}
          </button>
          <button type="button" class="link-button" onClick={actions.copyText}>
            {t("copyFullText")}
          </button>
          <button type="button" class="link-button" onClick={actions.remove}>
            {t("delete")}
          </button>
        </p>
        <TagEditor tags={saved.tags} onAdd={actions.addTag} onRemove={actions.removeTag} />
        <NotesEditor key={saved.key} notes={saved.notes} onChange={actions.setNotes} onLeave={actions.leaveNotes} />
        <FullText record={record} mark={(text) => marked(text, terms)} />
        <OtherVersions saved={saved} onUse={actions.useReading} />
      </article>
    </EditingContext.Provider>
  );
}
