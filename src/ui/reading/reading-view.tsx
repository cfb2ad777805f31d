import { useLayoutEffect, useRef } from "preact/hooks";
import type { FieldStates } from "../../correct/field-states";
import type { MetadataItem } from "../../present/summary";
import { replaceByLink } from "../../reading-view/picture-link";
import type { ViewBody } from "../../reading-view/view-body";
import { FIELD_NAMES } from "../shared/field-names";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { useTranslate } from "../shared/translate";

export interface ReadingViewProps {
  readonly title: string;
  readonly metadata: readonly MetadataItem[];
  /** Whether each field is as read from the page. */
  readonly fields: FieldStates;
  readonly body: ViewBody;
  /** The entry for a list of references. */
  readonly citation: string;
  /** Where the article was read. */
  readonly url: string;
}

/** One article to read or print, with its source below. */
export function ReadingView({ title, metadata, fields, body, citation, url }: ReadingViewProps) {
  const t = useTranslate();
  const stated = metadata.filter(({ field, text }) => text !== null || fields[field].correctedFrom !== null);
  return (
    <article class="reading">
      <header>
        <h1 lang={PAGE_LANGUAGE}>{title}</h1>
        <CorrectedFrom state={fields.title} />
        {stated.length > 0 && (
          <dl class="reading-metadata">
            {stated.map(({ field, text }) => (
              <div key={field}>
                <dt class={field === "publishedAt" ? "visually-hidden" : undefined}>{t(FIELD_NAMES[field])}</dt>
                {/* A date is worded by the interface; everything else is the page's own text. */}
                <dd lang={field === "publishedAt" ? undefined : PAGE_LANGUAGE}>
                  {text ?? t("notStated")}
                  <CorrectedFrom state={fields[field]} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </header>
      {isNodes(body) ? (
        <NodesBody nodes={body} />
      ) : (
        <div class="reading-body" lang={PAGE_LANGUAGE}>
          {body.map((paragraph, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page may say the same twice
            <p key={i}>{paragraph}</p>
          ))}
        </div>
      )}
      <footer class="reading-source">
        <p lang={PAGE_LANGUAGE}>{citation}</p>
        <p>
          {t("readingAddress")}
          <a href={url} target="_blank" rel="noreferrer">
            {url}
          </a>
        </p>
      </footer>
    </article>
  );
}

/** That the reader has corrected a field, and what the page says, also on paper. */
function CorrectedFrom({ state: { correctedFrom } }: { readonly state: FieldStates["title"] }) {
  const t = useTranslate();
  if (correctedFrom === null) return null;
  return <span class="reading-corrected">{t("readingCorrected", correctedFrom || t("notStated"))}</span>;
}

function NodesBody({ nodes }: { readonly nodes: DocumentFragment }) {
  const t = useTranslate();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const onError = ({ target }: Event) => {
      // Not every browser loads pictures of an http site here.
      if (target instanceof HTMLImageElement) replaceByLink(target, target.src, (host) => t("readingPicture", host));
    };
    element.addEventListener("error", onError, true);
    element.replaceChildren(nodes.cloneNode(true));
    return () => element.removeEventListener("error", onError, true);
  }, [nodes, t]);
  return <div ref={root} class="reading-body" lang={PAGE_LANGUAGE} />;
}

function isNodes(body: ViewBody): body is DocumentFragment {
  return "nodeType" in body;
}
