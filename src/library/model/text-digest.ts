import type { PressRecord } from "../../record";

/**
 * SHA-256 of what an article says, in hexadecimal: title and paragraphs in UTF-8, without white space, so that other line
 * breaks do not make another text.
 */
export async function textDigest({ title, paragraphs }: Pick<PressRecord, "title" | "paragraphs">): Promise<string> {
  return sha256([title, ...paragraphs].join("").replace(/\s+/gu, ""));
}

/** In hexadecimal, of the text in UTF-8. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
