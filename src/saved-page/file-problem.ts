/** Why a file cannot be a saved page. */
export type FileProblem = "empty" | "binary" | "too-large";

/** No page of the site comes near; what is larger is no page. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** Text has no zero bytes, but in UTF-16, which says so by its mark. */
const LOOKED_AT = 1024;

/** @param bytes of a file that is not larger than `MOST_BYTES` */
export function fileProblem(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return "empty";
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !hasMark && bytes.subarray(0, LOOKED_AT).includes(0) ? "binary" : null;
}
