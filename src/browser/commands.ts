/** The commands that the reader can give keys to, as the manifest names them. */
export const COMMANDS = {
  /** The browser's own name for the click on the toolbar's icon. */
  openPopup: "_execute_action",
  toggleFold: "toggle-fold",
  copySummary: "copy-summary",
  saveArticle: "save-article",
} as const;
