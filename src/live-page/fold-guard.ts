/**
 * Keeps one sentence true while a copy is folded: folded text is seen in the primary copy, and its bar works. It looks
 * again when the page has changed or the reader has done something, once a frame, and now and then by itself, since
 * style sheets can change without a trace. The first doubt ends the fold.
 */
import { pastFields } from "../read/page/past-fields";
import { areCovered } from "./text-cover";
import { watchPlaces } from "./text-place";
import { textSight } from "./text-sight";

/** A bar of ours, and the wrappers that it opens. */
export interface FoldedPart {
  readonly bar: HTMLElement;
  /** Empty while this part is open. */
  readonly runs: readonly HTMLElement[];
}

export interface FoldGuard {
  /** Whether a reader could do with the primary copy alone: asked before a reader folds again. */
  readonly holds: () => boolean;
  /** Resolves once it is known where the primary copy lies on the page. */
  readonly settled: Promise<void>;
  /** Changes of ours are no changes of the page. */
  readonly quietly: (change: () => void) => void;
  readonly stop: () => void;
}

/** `replaced`: the page has other text now; `unseen`: the primary copy, or the bar, is no use to a reader. */
export type Doubt = "replaced" | "unseen";

/** A page that has come to rest is looked at this often. */
const REST_MS = 1000;
/** A menu may lie over the text for a moment; what still does at the next look lies there for good. */
const COVERED_LOOKS = 2;
/** Looking at a text takes microseconds; more of them than this take turns. */
const MOST_TEXTS_AT_ONCE = 150;

/** After these a page may look different although nothing in its tree has changed. */
const EVENTS = [
  ...["click", "change", "input", "keyup", "toggle", "focusin", "focusout"],
  ...["resize", "hashchange", "fullscreenchange", "load", "beforeprint"],
  ...["transitionstart", "transitionend", "animationstart", "animationend"],
];

/**
 * @param primary the texts of the copy that stays
 * @param parts what is folded, as it is at each moment
 * @param onDoubt is called at most once; the guard has ended then
 */
export function guardFold(
  document: Document,
  primary: readonly Text[],
  parts: () => readonly FoldedPart[],
  onDoubt: (doubt: Doubt) => void,
): FoldGuard {
  const printed = primary.map(({ data }) => data);
  let turn = 0;
  let frame = 0;
  let hasEnded = false;
  let coveredLooks = 0;

  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });

  const stop = () => {
    hasEnded = true;
    settle();
    cancelAnimationFrame(frame);
    clearInterval(timer);
    changes.disconnect();
    places.stop();
    for (const name of EVENTS) document.defaultView?.removeEventListener(name, lookSoon, true);
  };
  const doubt = (reason: Doubt) => {
    if (hasEnded) return;
    stop();
    onDoubt(reason);
  };
  const places = watchPlaces((areReachable) => {
    settle();
    if (!areReachable) doubt("unseen");
  });
  /** Some of the texts, others each time where there are many. */
  const sample = () => {
    const step = Math.ceil(primary.length / MOST_TEXTS_AT_ONCE);
    return primary.filter((_, i) => (i + turn) % step === 0);
  };
  const isIntact = () => primary.every((text, i) => text.isConnected && text.data === printed[i]);
  const isFolded = () => parts().length > 0;
  const look = () => {
    if (!isFolded()) return;
    turn++;
    const texts = sample();
    if (!isIntact() || !parts().every(works)) doubt("replaced");
    else if (!texts.every(textSight())) doubt("unseen");
    else places.ask(new Set(texts.flatMap(({ parentElement }) => parentElement ?? [])));
  };
  const lookAtRest = () => {
    if (document.visibilityState !== "visible") return;
    look();
    if (hasEnded || !isFolded()) return;
    coveredLooks = areCovered(sample()) ? coveredLooks + 1 : 0;
    if (coveredLooks === COVERED_LOOKS) doubt("unseen");
  };
  /** In the next frame, before it is painted. */
  const lookSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  const consider = (records: readonly MutationRecord[]) => {
    if (!isFolded()) return;
    if (records.some(({ target }) => isInRun(target, parts()))) doubt("replaced");
    else if (records.some(({ target }) => mayConcern(target, primary[0], parts()[0]?.bar))) lookSoon();
  };
  const changes = new MutationObserver(consider);

  changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  for (const name of EVENTS) document.defaultView?.addEventListener(name, lookSoon, true);
  const timer = setInterval(lookAtRest, REST_MS);
  look();
  return {
    holds: () => isIntact() && parts().every(works) && sample().every(textSight()),
    settled,
    quietly: (change) => {
      consider(changes.takeRecords());
      change();
      changes.takeRecords();
    },
    stop,
  };
}

/** Whether the bar stands right before what it opens, and can be pressed. */
function works({ bar, runs }: FoldedPart): boolean {
  const [first] = runs;
  return first === undefined || (first.isConnected && first.previousSibling === bar && bar.closest("[inert]") === null);
}

/** What the page puts into hidden text may stand nowhere else. */
function isInRun(target: Node, parts: readonly FoldedPart[]): boolean {
  return parts.some(({ runs }) => runs.some((run) => run.contains(target)));
}

/** Style sheets, what is around or beside either copy, and all that is in the copies' own parts of the page. */
function mayConcern(target: Node, primary: Text | undefined, bar: HTMLElement | undefined): boolean {
  const around = pastFields(pastFields(target).parentNode ?? target);
  if (primary === undefined || bar === undefined) return true;
  return around.contains(primary) || around.contains(bar) || isStyle(target) || !primary.isConnected;
}

function isStyle(target: Node): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return element !== null && /^(?:style|link|head|html|body)$/u.test(pastFields(element).localName);
}
