import type { Driver } from "./driver";

/** The sentence over the page, null while there is none. */
export async function toast({ page }: Driver): Promise<string | null> {
  await page.openShadows();
  return page.evaluate(() => {
    const element: (Element & { closedRoot?: ShadowRoot }) | null = document.querySelector("cnnb-press-toast");
    return element?.closedRoot?.querySelector("[role=status]")?.textContent ?? null;
  });
}
