/** How the reading view can look. */

/** Of the type, in pixels where the browser's own size is the usual one. */
export const READING_SIZES = [15, 16.5, 18, 20, 22.5, 26] as const;
export type ReadingSize = (typeof READING_SIZES)[number];
export const USUAL_READING_SIZE: ReadingSize = 18;

/** Of the lines, from short to long. */
export const READING_WIDTHS = ["narrow", "medium", "wide"] as const;
export type ReadingWidth = (typeof READING_WIDTHS)[number];
export const USUAL_READING_WIDTH: ReadingWidth = "medium";
