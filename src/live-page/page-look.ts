/** Colours and fonts of what the extension puts on a page of the site, light or dark as the page says it can be. */

export const ACCENT = "light-dark(#14506b, #8fb7c9)";
export const GROUND = "light-dark(#f2f6f9, #1c262e)";
export const INK = "light-dark(#22333f, #dfe8ee)";
export const FONTS =
  '"PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", system-ui, sans-serif';
