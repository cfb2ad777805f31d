/**
 * Replaces a picture that is not shown by a link, or by words where it is in a link already. A picture without an http(s)
 * address is removed.
 * @param linkText the words of the link, given the picture's host
 */
export function replaceByLink(image: Element, address: string, linkText: (host: string) => string): void {
  if (!/^https?:/u.test(address) || !URL.canParse(address)) {
    image.remove();
    return;
  }
  const link = image.ownerDocument.createElement(image.closest("a") === null ? "a" : "span");
  if (link.localName === "a") {
    link.setAttribute("href", address);
    openApart(link);
  }
  link.textContent = linkText(new URL(address).host);
  image.replaceWith(link);
}

/** In a new tab, so that the view stays open; without a referrer, so that the site does not learn of it. */
export function openApart(link: Element): void {
  link.setAttribute("target", "_blank");
  link.setAttribute("rel", "noreferrer");
}
