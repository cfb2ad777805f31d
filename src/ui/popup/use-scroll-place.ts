import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { rememberedScroll, rememberScroll } from "../../browser/scroll-place";

/** So long after the last movement the place is stored: a popup may close at any moment. */
const PAUSE_MS = 150;

/**
 * Opens the popup where it was scrolled when it last showed this page.
 * @param url of the page; null where the popup shows no article
 */
export function useScrollPlace(url: string | null): void {
  const [top, setTop] = useState<number | null>(null);
  useEffect(() => {
    if (url === null) return;
    let isWanted = true;
    rememberedScroll(url).then(
      (remembered) => isWanted && setTop(remembered),
      () => {
        // It opens at its top.
      },
    );
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void rememberScroll(url, scrollY).catch(() => {}), PAUSE_MS);
    };
    addEventListener("scroll", onScroll);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      removeEventListener("scroll", onScroll);
    };
  }, [url]);
  useLayoutEffect(() => {
    // A reader who has scrolled or pressed a key meanwhile stays there.
    if (top !== null && scrollY === 0) scrollTo({ top });
  }, [top]);
}
