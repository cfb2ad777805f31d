/** Bytes to text as a browser would decode them: byte order mark, declared charset, UTF-8. */

/** A charset is declared within this many bytes, or not at all. */
const PRESCAN = 4096;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<name>[\w-]+)/iu;

export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN));
  const name = CHARSET.exec(head)?.groups?.name?.toLowerCase() ?? "utf-8";
  return decoderFor(/^gb/u.test(name) ? "gb18030" : name).decode(bytes);
}

function decoderFor(name: string): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder("utf-8"); // a charset that no browser knows
  }
}
