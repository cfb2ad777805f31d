/** The language of the page's own text, whatever the interface's is; screen readers and fonts depend on it. */
export const PAGE_LANGUAGE = "zh-CN";
