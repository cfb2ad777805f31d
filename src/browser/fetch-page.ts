import { browser } from "wxt/browser";
import { decode } from "../saved-page/decode";
import { HOST_PATTERN } from "../site";
import { askSiteTab } from "./site-tab";

/** The site's answer to a request for one of its pages. */
export type FetchedPage =
  | { readonly kind: "page"; readonly html: string }
  /** `unreachable` may pass; the others would be the same another time. */
  | { readonly kind: "missing" | "unreachable" | "other-host" | "too-large" }
  /** The extension isn't allowed to see the site's pages. */
  | { readonly kind: "forbidden" };

/** A slow page needs this long; a stuck one needs longer. */
const PATIENCE_MS = 30_000;
/** The longest article of the site has a twentieth of it. */
const MOST_BYTES = 10_000_000;

/** What came of a request that was made within a page of the site. */
type Answer =
  | { readonly kind: "page" /** As base64. */; readonly bytes: string }
  | { readonly kind: "missing" | "unreachable" | "too-large" };

/**
 * Asks the site for one of its pages, from within another of its pages: the site speaks plain http, which a page of the
 * extension must not. Never rejects: what goes wrong on the way may go well the next time.
 * @param listUrl a page of the site to be opened where no tab shows one
 */
export async function fetchPage(url: string, listUrl: string): Promise<FetchedPage> {
  const { origin } = new URL(listUrl);
  const address = onHostOf(url, origin);
  if (address === null) return { kind: "other-host" };
  // Else a tab would be opened for nothing, at every attempt.
  if (!(await browser.permissions.contains({ origins: [HOST_PATTERN] }))) return { kind: "forbidden" };
  try {
    const answer = await askSiteTab(listUrl, (tabId) => answerOf(tabId, address));
    if (!isAnswer(answer)) return { kind: "unreachable" };
    return answer.kind === "page" ? { kind: "page", html: decode(bytesOf(answer.bytes)) } : answer;
  } catch {
    // No tab could be asked, or it was closed meanwhile.
    return { kind: "unreachable" };
  }
}

async function answerOf(tabId: number, address: string): Promise<unknown> {
  const [said] = await browser.scripting.executeScript({
    target: { tabId },
    func: fetchHere,
    args: [address, PATIENCE_MS, MOST_BYTES],
  });
  return said?.result;
}

/** The same page on the host of the list: the site answers with and without `www.`, and a page may ask its own host only. */
function onHostOf(url: string, origin: string): string | null {
  const [asked, list] = [new URL(url), new URL(origin)];
  const isSame = withoutWww(asked.hostname) === withoutWww(list.hostname);
  return isSame ? `${origin}${asked.pathname}${asked.search}` : null;
}

function withoutWww(host: string): string {
  return host.replace(/^www\./u, "");
}

/** Runs in the page, alone: it sees its arguments and nothing else of this file. */
async function fetchHere(url: string, patience: number, most: number): Promise<Answer> {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: a batch that the reader has started
    const response = await fetch(url, { credentials: "omit", signal: AbortSignal.timeout(patience) });
    if (response.status === 404 || response.status === 410) return { kind: "missing" };
    if (!response.ok) return { kind: "unreachable" };
    const body = await response.blob();
    if (body.size > most) return { kind: "too-large" };
    const reader = new FileReader();
    await new Promise((resolve, reject) => {
      reader.onload = resolve;
      reader.onerror = reject;
      reader.readAsDataURL(body);
    });
    // `data:text/html;base64,PCFkb2N0…`: what travels between page and extension is text.
    return { kind: "page", bytes: String(reader.result).split(",")[1] ?? "" };
  } catch {
    return { kind: "unreachable" };
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && "kind" in value;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
