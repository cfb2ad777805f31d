import { useEffect, useRef } from "preact/hooks";
import type { SavedArticle } from "../../library/model/saved-article";
import { marked } from "../../library/model/search";
import type { Summary } from "../../present/summary";
import type { PressRecord } from "../../record";
import { ArticleTitle } from "../shared/article-title";
import { CopyFiguresContext } from "../shared/copy-figures";
import type { CorrectionActions } from "../shared/correction-actions";
import { type EditableFields, EditingContext, type EditOutcome } from "../shared/editing";
import { Figures } from "../shared/figures";
import { Measures } from "../shared/measures";
import { MetadataList } from "../shared/metadata-list";
import { ShowParagraphContext } from "../shared/passage-link";
import { useEditing } from "../shared/use-editing";
import { DetailActionsRow } from "./detail-actions";
import { DetailTools, type Neighbours } from "./detail-tools";
import { FullText } from "./full-text";
import { MarkedText } from "./marked-text";
import { NotesEditor } from "./notes-editor";
import { OtherVersions } from "./other-versions";
import { TagEditor } from "./tag-editor";
import { useMarks } from "./use-marks";

export interface DetailState extends EditableFields {
  readonly saved: SavedArticle;
  /** As the reader has corrected it. */
  readonly record: PressRecord;
  readonly summary: Summary;
  /** The address of its reading view. */
  readonly readingView: string;
  /** Search terms to mark. */
  readonly terms: readonly string[];
}

export interface DetailActions extends Pick<CorrectionActions, "correct" | "reset" | "keepDraft"> {
  readonly addTag: (tag: string) => void;
  readonly removeTag: (tag: string) => void;
  /** Resolves to the notes as they were saved, with what another tab has typed; null where they were not saved. */
  readonly setNotes: (notes: string, base: string) => Promise<string | null>;
  /** The page closes before they are saved. */
  readonly leaveNotes: (notes: string, base: string) => void;
  readonly copyCitation: () => void;
  readonly copyText: () => void;
  readonly copyFigures: (quotations: readonly string[]) => void;
  readonly useVersion: (sha256: string) => void;
  readonly remove: () => void;
  readonly close: () => void;
  /** Reports the outcome of an edit. */
  readonly report: (outcome: EditOutcome) => void;
}

/** Of measures and figures, before the reader asks for the rest. */
const SHOWN_FIRST = 4;

interface ArticleDetailProps {
  readonly detail: DetailState;
  readonly neighbours: Neighbours;
  readonly actions: DetailActions;
}

/** One saved article in full, with the reader's tags and notes. */
export function ArticleDetail({ detail, neighbours, actions }: ArticleDetailProps) {
  const { saved, record, summary, terms } = detail;
  const editing = useEditing(detail, actions, actions.report);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    // A field with a draft has taken the focus itself.
    if (!article.current?.contains(document.activeElement)) article.current?.focus();
  }, []);
  const marks = useMarks(article, [saved.key, ...terms].join("\n"));
  return (
    <EditingContext.Provider value={editing}>
      <article
        ref={article}
        class="detail"
        tabIndex={-1}
        aria-label={record.title}
        onKeyDown={(event) => {
          // In an open field Escape cancels the edit instead.
          if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) actions.close();
        }}
      >
        <DetailTools marks={marks} neighbours={neighbours} onClose={actions.close} />
        <ArticleTitle title={record.title}>
          <MarkedText pieces={marked(record.title, terms)} />
        </ArticleTitle>
        <MetadataList metadata={summary.metadata} details={summary.details} />
        <DetailActionsRow detail={detail} actions={actions} />
        <TagEditor tags={saved.tags} onAdd={actions.addTag} onRemove={actions.removeTag} />
        <NotesEditor key={saved.key} notes={saved.notes} onChange={actions.setNotes} onLeave={actions.leaveNotes} />
        <ShowParagraphContext.Provider value={(paragraph) => showParagraph(article.current, record, paragraph)}>
          <Measures lists={summary.measures} limit={SHOWN_FIRST} />
          <CopyFiguresContext.Provider value={actions.copyFigures}>
            <Figures figures={summary.figures} limit={SHOWN_FIRST} />
          </CopyFiguresContext.Provider>
        </ShowParagraphContext.Provider>
        <FullText record={record} mark={(text) => marked(text, terms)} />
        <OtherVersions saved={saved} onUse={actions.useVersion} />
      </article>
    </EditingContext.Provider>
  );
}

/** Scrolls to a paragraph of the record, which the text shows in one piece or several. */
function showParagraph(article: HTMLElement | null, { paragraphs }: PressRecord, paragraph: number): void {
  const text = paragraphs[paragraph] ?? "";
  const shown = [...(article?.querySelectorAll<HTMLElement>(".full-text p:not(.speaker)") ?? [])];
  shown
    .find(({ textContent }) => textContent !== "" && text.includes(textContent))
    ?.scrollIntoView({ block: "center" });
}
