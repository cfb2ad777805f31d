/** Turns markup of a page into nodes that are safe in a page of the extension. */
import createDOMPurify from "dompurify";
import { readAddress } from "../read/page/address";
import { openApart, replaceByLink } from "./picture-link";
import { VIEW_ATTRIBUTES, VIEW_BLOCKS, VIEW_INLINE } from "./view-markup";

const PICTURE_DATA = /^data:image\/(?:png|jpeg|gif|webp|bmp);base64,[A-Za-z0-9+/=]*$/u;
/** Holds the address of a picture that is not shown. */
const NOT_SHOWN = "data-not-shown";

/** @returns nodes with only the view's elements and attributes, which load nothing but pictures of the site */
export function sanitise(html: string): DocumentFragment {
  const purifier = createDOMPurify(window);
  purifier.addHook("afterSanitizeAttributes", (node) => {
    if (node.localName === "a" && node.hasAttribute("href")) openApart(node);
    const address = node.localName === "img" ? node.getAttribute("src") : null;
    if (address === null || PICTURE_DATA.test(address) || isOfSite(address)) return;
    // Removed before the nodes enter a document that would load it.
    node.removeAttribute("src");
    node.setAttribute(NOT_SHOWN, address);
  });
  return purifier.sanitize(html, {
    ALLOWED_TAGS: [...VIEW_BLOCKS, ...VIEW_INLINE],
    ALLOWED_ATTR: [...VIEW_ATTRIBUTES],
    ADD_URI_SAFE_ATTR: ["colspan", "rowspan"],
    ALLOWED_URI_REGEXP: /^https?:\/\//iu,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}

/**
 * Replaces pictures that are not shown by links.
 * @param linkText the words of the link, given the picture's host, which gets no request
 */
export function linkPictures(fragment: DocumentFragment, linkText: (host: string) => string): void {
  for (const image of fragment.querySelectorAll("img:not([src])")) {
    replaceByLink(image, image.getAttribute(NOT_SHOWN) ?? "", linkText);
  }
}

function isOfSite(address: string): boolean {
  return URL.canParse(address) && readAddress(new URL(address)) !== null;
}
