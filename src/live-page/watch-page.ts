/** Has a page read again that shows another article, or the same one rendered anew, without being loaded. */

/** In milliseconds. A page that renders something has usually finished by then. */
const SETTLE_MS = 300;
/** More often than this in a minute, a page that never rests is not read at once. */
const MOST_AT_ONCE = 5;
const MINUTE_MS = 60_000;
/** Then it waits so long. */
const UNREST_MS = 10_000;

/**
 * @param isOutOfDate asked after each change of the page's nodes; answers in microseconds
 * @param read is called a moment after the answer was yes, if it still is
 */
export function watchPage(document: Document, isOutOfDate: () => boolean, read: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let readings: readonly number[] = [];
  const wait = () => {
    readings = readings.filter((at) => performance.now() - at < MINUTE_MS);
    return readings.length < MOST_AT_ONCE ? SETTLE_MS : UNREST_MS;
  };
  const readAgain = () => {
    timer = null;
    if (!isOutOfDate()) return;
    readings = [...readings, performance.now()];
    read();
  };
  const changes = new MutationObserver(() => {
    if (timer === null && isOutOfDate()) timer = setTimeout(readAgain, wait());
  });
  changes.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener("abort", () => {
    changes.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}
