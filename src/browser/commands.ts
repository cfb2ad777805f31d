/** Commands with keys that the reader can change, as the manifest names them. */
export const COMMANDS = {
  /** The browser's own name for clicking the toolbar icon. */
  openPopup: "_execute_action",
  toggleFold: "toggle-fold",
  copySummary: "copy-summary",
  saveArticle: "save-article",
} as const;
