/**
 * Pictures as part of the markup. The view's own page cannot load them in every browser: Firefox asks for https there,
 * which the site does not answer. Their page can, and mostly has them already.
 */

/** More than this is left where it is, as a link: what the browser keeps for the view may have ten million characters. */
const MOST_CHARACTERS_EACH = 4_000_000;
const MOST_CHARACTERS = 8_000_000;
/** Bytes that each kind of picture begins with; what a server calls its answer is no proof. */
const SIGNATURES: readonly (readonly [type: string, start: RegExp])[] = [
  ["image/png", /^\u0089PNG\r\n/u],
  ["image/jpeg", /^\u00FF\u00D8\u00FF/u],
  ["image/gif", /^GIF8/u],
  ["image/webp", /^RIFF.{4}WEBP/su],
  ["image/bmp", /^BM/u],
];
/** Enough for each of them, and a multiple of the four characters that stand for three bytes. */
const SIGNATURE_CHARACTERS = 16;

/**
 * Puts the pictures of the page's own host into the body; all others stay addresses.
 * @param load gives what is at an address as a `data:` address in base64; what it rejects stays an address too
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

/** @returns null for what is no picture */
function pictureAddress(data: string): string | null {
  const [, base64 = ""] = data.split(",", 2);
  const start = atob(base64.slice(0, SIGNATURE_CHARACTERS));
  const [type] = SIGNATURES.find(([, signature]) => signature.test(start)) ?? [];
  return type === undefined ? null : `data:${type};base64,${base64}`;
}
