import type { PressRecord } from "../../record";
import { readAddress } from "./address";

/** `030407154_02.shtml` is the second page of an article, with a text of its own. */
const LATER_PAGE = /\/\d{9}(?<page>_\d{1,3})\.s?html?(?:[?#]|$)/u;

/** What is kept of an article is kept by its number, as one article can have several addresses; without a number by its address. */
export function articleKey({ id, url }: Pick<PressRecord, "id" | "url">): string {
  return id === null ? url : `${id}${LATER_PAGE.exec(url)?.groups?.page ?? ""}`;
}

/** @param address as a list names an article, or as its tab shows it */
export function keyOfAddress(address: string): string {
  const read = readAddress(new URL(address));
  return articleKey({ id: read?.id ?? null, url: read?.url ?? address });
}
