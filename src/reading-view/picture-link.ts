/**
 * Puts a link in the place of a picture that is not shown. One without an address of the web goes; within a link its
 * words are enough.
 * @param linkText what the link says to a picture on a host
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

/** The view stays open, and the site learns nothing of it. */
export function openApart(link: Element): void {
  link.setAttribute("target", "_blank");
  link.setAttribute("rel", "noreferrer");
}
