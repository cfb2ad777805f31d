import type { PressRecord } from "../../record";
import { laterPageOf, readAddress } from "./address";

/** An article is stored under its number, as one article can have several addresses; without a number, under its address. */
export function articleKey({ id, url }: Pick<PressRecord, "id" | "url">): string {
  const page = laterPageOf(url);
  if (id === null) return url;
  return page === null ? id : `${id}_${page}`;
}

/** @param address as a list names an article, or as its tab shows it */
export function keyOfAddress(address: string): string {
  const read = readAddress(new URL(address));
  return articleKey({ id: read?.id ?? null, url: read?.url ?? address });
}
