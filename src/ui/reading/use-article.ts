import { openBehind } from "../../browser/open-behind";
import { askForSite } from "../../browser/permissions";
import { applyCorrections } from "../../correct/apply-corrections";
import type { Corrections } from "../../correct/corrections";
import { readCorrections } from "../../correct/store";
import { requestFrom, searchFor } from "../../reading-view/view-address";
import type { PressRecord } from "../../record";
import { type Loading, useLoaded } from "../shared/use-loaded";
import { type ArticleResult, readArticle } from "./read-article";

type NoArticle = Exclude<ArticleResult, { readonly kind: "article" }>;

/** An article as it was read and as the reader has corrected it. */
export interface LoadedArticle extends Exclude<ArticleResult, NoArticle> {
  readonly corrections: Corrections;
  readonly corrected: PressRecord;
}

export type ArticleStatus = LoadedArticle | NoArticle | { readonly kind: "denied" | "failed" };

interface ArticleActions {
  /** Asks for the permission to read the site. Call it within a click. */
  readonly grant: () => void;
  readonly retry: () => void;
  /** Opens the article's page behind this one and reads it. */
  readonly open: (url: string) => void;
}

/** The article that this page's address asks for. */
export function useArticle(): readonly [ArticleStatus | Loading, ArticleActions] {
  const { status, show, refresh, reload } = useLoaded(loadArticle);
  const fail = () => show({ kind: "failed" });
  const actions = {
    grant: () => {
      askForSite().then((isGranted) => (isGranted ? refresh() : show({ kind: "denied" })), fail);
    },
    retry: reload,
    open: (url: string) => {
      show({ kind: "loading" });
      openBehind(url).then((tabId) => {
        history.replaceState(null, "", searchFor(tabId, url));
        refresh();
      }, fail);
    },
  };
  return [status, actions];
}

async function loadArticle(): Promise<ArticleStatus> {
  try {
    const result = await readArticle(requestFrom(location.search));
    if (result.kind !== "article") return result;
    const { record } = result.article;
    const { corrections } = await readCorrections(record);
    return { ...result, corrections, corrected: applyCorrections(record, corrections) };
  } catch {
    return { kind: "failed" };
  }
}
