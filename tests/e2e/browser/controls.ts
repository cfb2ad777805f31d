import type { Surface } from "./driver";
import { until } from "./until";

/** What assistive technology is told of one button. */
export interface Control {
  readonly name: string;
  readonly expanded: string | null;
  readonly focused: boolean;
  readonly disabled: boolean;
}

/** The buttons that a person sees, in order, those in shadow roots too. */
export async function controls(surface: Surface): Promise<readonly Control[]> {
  await surface.openShadows();
  return surface.evaluate(() => {
    const rootOf = (each: Element & { closedRoot?: ShadowRoot }) => each.shadowRoot ?? each.closedRoot;
    const inside = (root: Document | ShadowRoot | undefined): Element[] =>
      [...(root?.querySelectorAll("*") ?? [])].flatMap((each) => [each, ...inside(rootOf(each))]);
    return inside(document)
      .filter((each) => each.matches("button, summary, [role=button]") && each.checkVisibility())
      .map((each) => ({
        name: (each.getAttribute("aria-label") ?? each.textContent ?? "").trim(),
        expanded: each.getAttribute("aria-expanded"),
        focused: (each.getRootNode() as Document | ShadowRoot).activeElement === each,
        disabled: each.matches(":disabled"),
      }));
  });
}

/** Clicks the button of this name, once it is there and nothing lies over it. */
export async function click(surface: Surface, name: string): Promise<void> {
  await surface.settle();
  const { x, y } = await until(`“${name}” can be clicked`, async () => {
    await surface.openShadows();
    return surface.evaluate(placeOf, name);
  });
  await surface.clickAt(x, y);
}

function placeOf(name: string): { x: number; y: number } | null {
  const rootOf = (each: Element & { closedRoot?: ShadowRoot }) => each.shadowRoot ?? each.closedRoot;
  const inside = (root: Document | ShadowRoot | undefined): Element[] =>
    [...(root?.querySelectorAll("*") ?? [])].flatMap((each) => [each, ...inside(rootOf(each))]);
  const button = inside(document).find(
    (each) =>
      each.matches("button, summary, [role=button], a[href], input") &&
      each.checkVisibility() &&
      (each.getAttribute("aria-label") ?? each.textContent ?? "").trim() === name,
  );
  if (button === undefined) return null;
  button.scrollIntoView({ block: "nearest", behavior: "instant" });
  const { x, y, width, height } = button.getBoundingClientRect();
  const centre = { x: x + width / 2, y: y + height / 2 };
  const root = button.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(centre.x, centre.y);
  return top !== null && button.contains(top) ? centre : null;
}

/** Clicks an element that has no name of its own, such as a radio button in its label. @param number which of those that match */
export async function clickElement(surface: Surface, selector: string, number = 0): Promise<void> {
  await surface.settle();
  const { x, y } = await until(`${selector} can be clicked`, () => surface.evaluate(centreOf, selector, number));
  await surface.clickAt(x, y);
}

function centreOf(selector: string, number: number): { x: number; y: number } | null {
  const element = document.querySelectorAll(selector)[number];
  if (element === undefined || !element.checkVisibility()) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
