/** What a page of the site hands over of another page that it has asked for. */
export function siteAnswer(html: string | Uint8Array, url: string, contentType = "text/html"): object {
  return { kind: "page", bytes: Buffer.from(html).toString("base64"), contentType, url };
}
