/**
 * Whether a reader can see a text, by the style of the elements around it. Pages hide text in more ways than
 * `checkVisibility` knows: too small, transparent, in the colour of the ground, clipped, indented away. Asks for style
 * only. Where a style is beyond this file the text counts as unseen: then the page stays as the site shows it.
 */
import { pastFields } from "../read/page/past-fields";
import { isShown } from "./shown";

/** Fainter text cannot be read. */
const LEAST_OPACITY = 0.1;
/** In CSS pixels; the smallest print that anybody reads has twice as much. */
const LEAST_FONT_PX = 4;
/** In CSS pixels; a paragraph's indent is two characters wide. */
const MOST_INDENT_PX = 1000;
/** In units of 0 to 255: ink and ground that are closer in each of red, green and blue look the same. */
const LEAST_CONTRAST = 16;

type Rgb = readonly [red: number, green: number, blue: number];

/** What an element and all around it do to the text in it. */
interface Surroundings {
  readonly opacity: number;
  /** Null where it is not one plain colour. */
  readonly ground: Rgb | null;
  /** Whether something clips, masks or blurs. */
  readonly isVeiled: boolean;
}

/** Says of texts whether they can be seen; the styles that one answer needed are kept for the next: use it for one moment only. */
export function textSight(): (text: Text) => boolean {
  const known = new Map<Element, Surroundings>();
  const around = (element: Element): Surroundings => {
    const before = known.get(element);
    if (before) return before;
    const { parentElement } = pastFields(element);
    const outer = parentElement ? around(parentElement) : canvasOf(element);
    const surroundings = surroundingsIn(outer, getComputedStyle(element));
    known.set(element, surroundings);
    return surroundings;
  };
  return (text) => {
    const element = text.parentElement;
    return element !== null && isShown(element) && isLegible(getComputedStyle(element), around(element));
  };
}

function isLegible(style: CSSStyleDeclaration, { opacity, ground, isVeiled }: Surroundings): boolean {
  const ink = colorOf(style.webkitTextFillColor || style.color);
  if (isVeiled || opacity < LEAST_OPACITY) return false;
  if ((pixels(style.fontSize) ?? LEAST_FONT_PX) < LEAST_FONT_PX) return false;
  if (Math.abs(pixels(style.textIndent) ?? 0) > MOST_INDENT_PX) return false;
  if (ink === null) return true;
  return ink.alpha * opacity >= LEAST_OPACITY && (ground === null || !looksSame(ink.rgb, ground));
}

/** What the page is painted on where nothing has a ground of its own. */
function canvasOf(root: Element): Surroundings {
  const isDark = getComputedStyle(root).colorScheme.includes("dark");
  return { opacity: 1, ground: isDark ? null : [255, 255, 255], isVeiled: false };
}

function surroundingsIn(outer: Surroundings, style: CSSStyleDeclaration): Surroundings {
  const opacity = Number(style.opacity || 1);
  return {
    opacity: outer.opacity * (Number.isNaN(opacity) ? 1 : opacity),
    ground: groundOver(outer.ground, style),
    isVeiled: outer.isVeiled || isVeil(style),
  };
}

function groundOver(outer: Rgb | null, { backgroundColor, backgroundImage }: CSSStyleDeclaration): Rgb | null {
  if (backgroundImage !== "" && backgroundImage !== "none") return null;
  const color = colorOf(backgroundColor);
  if (color === null) return backgroundColor === "" ? outer : null;
  if (color.alpha === 0) return outer;
  return color.alpha === 1 ? color.rgb : null;
}

function isVeil(style: CSSStyleDeclaration): boolean {
  return (
    isSet(style.clipPath) ||
    isSet(style.maskImage) ||
    /opacity\((?:0|0?\.0\d*)\)|blur\((?:[4-9]|\d{2,})|contrast\((?:0|0?\.0\d*)\)/u.test(style.filter) ||
    isEmptyClip(style.clip)
  );
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "none";
}

/** `rect(0px, 0px, 0px, 0px)`: top, right, bottom, left; it clips boxes that are positioned. */
function isEmptyClip(clip: string): boolean {
  if (!clip.startsWith("rect(")) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = numbersIn(clip);
  return !clip.includes("auto") && (bottom - top < LEAST_FONT_PX || right - left < LEAST_FONT_PX);
}

/** @returns null for a colour in another form than `rgb(34, 51, 63)` or `rgba(0, 0, 0, 0.5)`, which is how browsers give most */
function colorOf(value: string): { readonly rgb: Rgb; readonly alpha: number } | null {
  if (!/^rgba?\(/u.test(value)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbersIn(value);
  return { rgb: [red, green, blue], alpha };
}

/** @param color a computed one */
export function isOpaque(color: string): boolean {
  return colorOf(color)?.alpha === 1;
}

function looksSame(a: Rgb, b: Rgb): boolean {
  return a.every((channel, i) => Math.abs(channel - (b[i] ?? 0)) < LEAST_CONTRAST);
}

function pixels(length: string): number | null {
  return length.endsWith("px") ? Number.parseFloat(length) : null;
}

function numbersIn(value: string): number[] {
  return (value.match(/-?[\d.]+/gu) ?? []).map(Number);
}
