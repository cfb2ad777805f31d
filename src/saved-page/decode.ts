/** Bytes to text as a browser decodes them: byte order mark, charset of the HTTP header, declared charset, UTF-8. */

/** A charset is declared within this many bytes, or not at all. */
const PRESCAN = 4096;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<name>[\w-]+)/iu;

/** @param charset of the HTTP header; null where it names none, and for files */
export function decode(bytes: Uint8Array, charset: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN));
  const decoder = decoderFor(charset) ?? decoderFor(CHARSET.exec(head)?.groups?.name) ?? new TextDecoder("utf-8");
  return decoder.decode(bytes);
}

/** Null for a charset that no browser knows. */
function decoderFor(charset: string | null | undefined): TextDecoder | null {
  if (charset === null || charset === undefined) return null;
  try {
    return new TextDecoder(/^gb/iu.test(charset) ? "gb18030" : charset);
  } catch {
    return null;
  }
}

/** `text/html; charset="GBK"` → GBK; null where a header names none. */
export function charsetOf(contentType: string): string | null {
  return /;\s*charset\s*=\s*"?(?<name>[\w-]+)/iu.exec(contentType)?.groups?.name ?? null;
}
