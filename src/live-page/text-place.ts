/**
 * Whether a text lies where a reader can get to: in the page, not beside it, not squeezed or cut to nothing. Asks an
 * IntersectionObserver, which answers after the browser's own layout and forces none.
 */
import { pastFields } from "../read/page/past-fields";

/** In CSS pixels. Far beyond any page, so that only clipping cuts an element, not the window's edge. */
const AROUND_PAGE = "1000000px";
/** In CSS pixels, either way; no line of text is smaller. */
const LEAST_SIZE = 4;
/** In CSS pixels: two lines of text. */
const LEAST_SCROLLER = 40;
/** From this share of an element on, it is not cut. */
const WHOLE = 0.8;

/**
 * @param onAnswer gets whether all of the elements lie where they can be read, each time that this may have changed
 * @returns `ask` has the elements looked at in the next frame, in place of those before
 */
export function watchPlaces(onAnswer: (areReachable: boolean) => void): {
  readonly ask: (elements: Iterable<Element>) => void;
  readonly stop: () => void;
} {
  const observer = new IntersectionObserver((entries) => onAnswer(entries.every(isReachable)), {
    rootMargin: AROUND_PAGE,
    threshold: [0, WHOLE],
  });
  return {
    ask: (elements) => {
      observer.disconnect();
      for (const element of elements) observer.observe(element);
    },
    stop: () => observer.disconnect(),
  };
}

function isReachable({ target, boundingClientRect: box, intersectionRatio }: IntersectionObserverEntry): boolean {
  const { ownerDocument: document } = pastFields(target);
  const view = document.defaultView;
  // An inline element around blocks has no size of its own; its parent has.
  if (!view || box.width < LEAST_SIZE || box.height < LEAST_SIZE) return false;
  const [left, top] = [box.left + view.scrollX, box.top + view.scrollY];
  const { scrollHeight } = document.documentElement;
  const isOnPage = left + box.width > 0 && left < view.innerWidth && top + box.height > 0 && top < scrollHeight;
  if (!isOnPage) return false;
  return intersectionRatio >= WHOLE || isInScroller(target);
}

/** What a scrolling box cuts, a reader can scroll to. */
function isInScroller(element: Element): boolean {
  for (let at = pastFields(element).parentElement; at; at = pastFields(at).parentElement) {
    if (at === at.ownerDocument.documentElement) return false;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (/auto|scroll/u.test(`${overflowX} ${overflowY}`)) return pastFields(at).clientHeight > LEAST_SCROLLER;
  }
  return false;
}
