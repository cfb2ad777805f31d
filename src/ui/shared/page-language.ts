/** What the page says is Chinese, in whatever language the interface speaks: screen readers and fonts go by it. */
export const PAGE_LANGUAGE = "zh-CN";
