/** `?page=2` is the next page of a list; other queries may say who reads. */
const NUMBER = /^\d{1,4}$/u;

/** The query without what may say who reads; empty, or with its question mark. */
export function anonymousQuery({ searchParams }: URL): string {
  const query = new URLSearchParams([...searchParams].filter(([, value]) => NUMBER.test(value))).toString();
  return query && `?${query}`;
}

/** @returns the address without fragment, user and such queries */
export function anonymousAddress(address: string): string {
  if (!URL.canParse(address)) return "";
  const url = new URL(address);
  return `${url.origin}${url.pathname}${anonymousQuery(url)}`;
}
