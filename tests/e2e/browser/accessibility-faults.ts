import axe from "axe-core";
import type { Surface } from "./driver";

/**
 * What axe finds wrong in the document, one line a fault: its rule and the elements.
 * @param selector the part to look at; the whole document where it is left out
 */
export async function accessibilityFaults(surface: Surface, selector = "html"): Promise<readonly string[]> {
  const faults = await surface.run(`(async () => {
    ${axe.source}
    const { violations } = await axe.run(${JSON.stringify(selector)});
    return violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" "));
  })()`);
  return faults as readonly string[];
}
