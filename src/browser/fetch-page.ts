import { browser } from "wxt/browser";
import { charsetOf, decode } from "../saved-page/decode";
import { HOST_PATTERN } from "../site";
import { askSiteTab } from "./site-tab";

/** The site's answer to a request for one of its pages. */
export type FetchedPage =
  /** `url`: where the page was in the end; the site may redirect within its host. */
  | { readonly kind: "page"; readonly html: string; readonly url: string }
  /** `other-host`: the address is of another host, and was not asked for; `moved-away`: the site redirects it to one. */
  | { readonly kind: "missing" | "unreachable" | "too-slow" | "too-large" | "other-host" | "moved-away" }
  /** The extension isn't allowed to see the site's pages. */
  | { readonly kind: "forbidden" };

/** A slow page needs this long from the request to its last byte; a stuck one needs longer. */
const PATIENCE_MS = 30_000;
/** A tab that does not answer at all (frozen, at a dialog) gets a little more. */
const TAB_PATIENCE_MS = PATIENCE_MS + 10_000;
/** The longest article of the site has a twentieth of it. */
const MOST_BYTES = 10_000_000;

/** The answer to a request that was made within a page of the site. */
type Answer =
  /** `bytes` as base64. */
  | { readonly kind: "page"; readonly bytes: string; readonly contentType: string; readonly url: string }
  | { readonly kind: "missing" | "unreachable" | "too-slow" | "too-large" | "moved-away" };

/**
 * Asks the site for one of its pages, from within another of its pages: the site speaks plain http, which a page of the
 * extension must not. No other host is ever asked. Never rejects: a failure may pass.
 * @param listUrl a page of the site to be opened where no tab shows one
 */
export async function fetchPage(url: string, listUrl: string): Promise<FetchedPage> {
  const { origin } = new URL(listUrl);
  const address = onHostOf(url, origin);
  if (address === null) return { kind: "other-host" };
  // Otherwise a tab would be opened for nothing, at every attempt.
  if (!(await browser.permissions.contains({ origins: [HOST_PATTERN] }))) return { kind: "forbidden" };
  try {
    const answer = await askSiteTab(listUrl, (tabId) => inTime(answerOf(tabId, address)));
    return isAnswer(answer) ? fetched(answer, origin) : { kind: "unreachable" };
  } catch {
    // No tab could be asked, or it was closed meanwhile.
    return { kind: "unreachable" };
  }
}

function fetched(answer: Answer, origin: string): FetchedPage {
  if (answer.kind !== "page") return answer;
  const { bytes, contentType, url } = answer;
  // The page itself has checked this, but the page is not ours.
  if (!URL.canParse(url) || new URL(url).origin !== origin) return { kind: "moved-away" };
  return { kind: "page", html: decode(bytesOf(bytes), charsetOf(contentType)), url };
}

function inTime(answer: Promise<unknown>): Promise<unknown> {
  const late: Answer = { kind: "too-slow" };
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise((resolve) => {
    timer = setTimeout(() => resolve(late), TAB_PATIENCE_MS);
  });
  return Promise.race([answer, limit]).finally(() => clearTimeout(timer));
}

async function answerOf(tabId: number, address: string): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    func: fetchHere,
    args: [address, PATIENCE_MS, MOST_BYTES],
  });
  return result?.result;
}

/** The same page on the host of the list: the site answers with and without `www.`, and a page may only ask its own host. */
function onHostOf(url: string, origin: string): string | null {
  const [asked, list] = [new URL(url), new URL(origin)];
  const isSame = withoutWww(asked.hostname) === withoutWww(list.hostname);
  return isSame ? `${origin}${asked.pathname}${asked.search}` : null;
}

function withoutWww(host: string): string {
  return host.replace(/^www\./u, "");
}

/**
 * Runs in the page, alone: it sees its arguments and nothing else of this file. Requests in the mode "same-origin" end
 * before another host is asked, also where the site redirects there; where to, no browser tells.
 */
async function fetchHere(url: string, patience: number, most: number): Promise<Answer> {
  const signal = AbortSignal.timeout(patience);
  const ask = (redirect: RequestRedirect) =>
    // biome-ignore lint/style/noRestrictedGlobals: a batch that the reader has started
    fetch(url, { credentials: "omit", mode: "same-origin", redirect, signal });
  try {
    let response = await ask("manual");
    if (response.type === "opaqueredirect") {
      const followed = await ask("follow").catch(() => null);
      if (followed === null) return { kind: signal.aborted ? "too-slow" : "moved-away" };
      response = followed;
    }
    if (response.status === 404 || response.status === 410) return { kind: "missing" };
    if (!response.ok) return { kind: "unreachable" };
    const reader = response.body?.getReader();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      size += part.value.byteLength;
      if (size > most) {
        void reader?.cancel();
        return { kind: "too-large" };
      }
      parts.push(part.value);
    }
    // `data:text/html;base64,PCFkb2N0…`: only text can travel between page and extension.
    const asText = new FileReader();
    await new Promise((resolve, reject) => {
      asText.onload = resolve;
      asText.onerror = reject;
      asText.readAsDataURL(new Blob(parts));
    });
    const contentType = response.headers.get("content-type") ?? "";
    return { kind: "page", bytes: String(asText.result).split(",")[1] ?? "", contentType, url: response.url || url };
  } catch {
    return { kind: signal.aborted ? "too-slow" : "unreachable" };
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && "kind" in value;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
