/** A text in the forms that a clipboard takes; without HTML where plain text is what is wanted. */
export interface ClipboardText {
  readonly html: string | null;
  readonly plain: string;
}

/**
 * Puts a text on the clipboard from the page itself: pages without a secure connection have no other way.
 * @returns whether the browser has let it through
 */
export function copyText(document: Document, { html, plain }: ClipboardText): boolean {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent) => {
    // The page neither hears of it nor changes it.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", plain);
    if (html !== null) event.clipboardData?.setData("text/html", html);
    isTaken = event.clipboardData !== null;
  };
  const view = document.defaultView;
  view?.addEventListener("copy", onCopy, { capture: true });
  try {
    return document.execCommand("copy") && isTaken;
  } finally {
    view?.removeEventListener("copy", onCopy, { capture: true });
  }
}
