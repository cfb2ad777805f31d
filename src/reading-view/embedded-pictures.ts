/**
 * Pictures as part of the markup. The reading view cannot load them in every browser: in Firefox it asks for https,
 * which the site does not serve. The article's page can load them, and usually has them already.
 */

/** Larger pictures stay links: the browser stores at most ten million characters for the view. */
const MOST_CHARACTERS_EACH = 4_000_000;
const MOST_CHARACTERS = 8_000_000;
/** The first bytes of each kind of picture; the type that a server names is no proof. */
const SIGNATURES: readonly (readonly [type: string, start: RegExp])[] = [
  ["image/png", /^\u0089PNG\r\n/u],
  ["image/jpeg", /^\u00FF\u00D8\u00FF/u],
  ["image/gif", /^GIF8/u],
  ["image/webp", /^RIFF.{4}WEBP/su],
  ["image/bmp", /^BM/u],
];
/** Enough for each of them, and a multiple of four, as four characters encode three bytes. */
const SIGNATURE_CHARACTERS = 16;

/**
 * Embeds the pictures of the page's own host in the body; all others stay addresses.
 * @param load fetches an address as a base64 `data:` address; a picture that it rejects stays an address too
 */
export async function embedPictures(
  body: Element,
  { origin }: URL,
  load: (address: string) => Promise<string>,
): Promise<void> {
  const images = [...body.querySelectorAll("img")].filter(
    ({ src }) => URL.canParse(src) && new URL(src).origin === origin,
  );
  const loaded = await Promise.allSettled(images.map(({ src }) => load(src)));
  let sum = 0;
  images.forEach((image, i) => {
    const result = loaded[i];
    const address = result?.status === "fulfilled" ? pictureAddress(result.value) : null;
    if (address === null || address.length > MOST_CHARACTERS_EACH || sum + address.length > MOST_CHARACTERS) return;
    sum += address.length;
    image.setAttribute("src", address);
  });
}

/** @returns null for anything but a picture */
function pictureAddress(data: string): string | null {
  const [, base64 = ""] = data.split(",", 2);
  const start = atob(base64.slice(0, SIGNATURE_CHARACTERS));
  const [type] = SIGNATURES.find(([, signature]) => signature.test(start)) ?? [];
  return type === undefined ? null : `data:${type};base64,${base64}`;
}
