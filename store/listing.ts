/** The texts of the listings in the stores, to be pasted into their forms. Name and summary are those of the manifest. */

export interface Listing {
  /** Plain text: the stores show no markup. */
  readonly description: string;
  /** Chrome asks for one purpose, and why each permission is needed for it. */
  readonly singlePurpose: string;
  readonly permissions: Readonly<Record<string, string>>;
}

const ZH: Listing = {
  description: `中国宁波网（cnnb.com.cn）的新闻发布会页面常把一篇文章印两遍，日期、稿源和编辑分散在两处，谁回答的也埋在正文里。净读把这样的页面读清楚：

• 重复的正文折叠成一行，随时可以展开，不删除任何文字。
• 点工具栏图标就看到：标题、发布时间、发言人、编辑、稿源，每一问每一答，“一是…二是…”的举措，以及数据。每一处都能跳回原文。
• 一键复制摘要、全文、元数据、Markdown，或按 GB/T 7714—2025、2015 生成的参考文献。
• 导出 CSV、Excel、Markdown、HTML、RIS、BibTeX、CSL-JSON、JSON-LD。
• 收藏库：搜索、标签、备注、更正、备份；在列表页可以勾选多篇逐篇收集；页面改动过会逐字告诉您。
• 阅读视图：只有文章本身，可调字号，可打印。

页面没有写明的，就写“未注明”，从不猜测。数据只存在您的浏览器里，不发给任何人。

本扩展不是中国宁波网或宁波市人民政府新闻办公室的产品。`,
  singlePurpose:
    "把中国宁波网新闻发布会页面读清楚，供阅读、引用和收藏：折叠重复的正文，读出元数据和问答，并在用户要求时复制、导出、保存。",
  permissions: {
    "*://*.cnnb.com.cn/*":
      "读取该网站的新闻发布页面，折叠重复的正文；用户勾选文章并点“收集”后，逐篇请求这些文章。不涉及其他网站。",
    storage: "保存设置和用户更正过的字段。",
    unlimitedStorage: "用户收藏的文章不应在磁盘空间紧张时被浏览器清除。",
    scripting: "安装以前已经打开的页面上没有扩展的脚本；用户打开弹窗时补上。阅读视图的脚本也只在用户打开它时注入。",
    contextMenus: "在页面的右键菜单里提供“收藏这篇文章”。",
    remoteCode: "不使用远程代码：所有脚本都在扩展包内。",
  },
};

const EN: Listing = {
  description: `Press-conference pages of cnnb.com.cn (China Ningbo Net) often print an article twice, spread date, source and editors over both copies, and bury in the text who answered. Press Reader makes such a page clear:

• The repeated text folds into one line that can be opened at any time; nothing is deleted.
• A click on the toolbar icon shows title, date, spokesperson, editors and source, each question and answer, the numbered measures and the figures. Each leads back to its place in the text.
• Copy a summary, the text, the metadata, Markdown, or a reference after GB/T 7714—2025 or 2015.
• Export CSV, Excel, Markdown, HTML, RIS, BibTeX, CSL-JSON and JSON-LD.
• Library: search, tags, notes, corrections, backup; tick articles on a list page and collect them one by one; if a page has changed since you saved it, you see the changes word by word.
• Reading view: the article alone, in a size of your choice, ready to print.

What a page does not state is shown as “not stated”, never guessed. Data stays in your browser and is sent to nobody.

The pages are in Chinese; the interface is in Chinese and English. This extension is not a product of China Ningbo Net or of the Information Office of Ningbo Municipal Government.`,
  singlePurpose:
    "Make press-conference pages of cnnb.com.cn clear to read, cite and keep: fold repeated text, read metadata, questions and answers, and copy, export or save them when the user asks.",
  permissions: {
    "*://*.cnnb.com.cn/*":
      "To read the site's press pages and fold repeated text; after the user ticks articles and clicks Collect, to request these articles one by one. No other site is involved.",
    storage: "To store settings and the fields that the user corrected.",
    unlimitedStorage: "Articles that the user saved should not be evicted when disk space is short.",
    scripting:
      "Pages that were open before the installation have no script of the extension; it is added when the user opens the popup. The script of the reading view is injected only when the user opens it.",
    contextMenus: "To offer “Save this article” in the context menu of a page.",
    remoteCode: "No remote code is used: all scripts are in the package.",
  },
};

export const LISTINGS = { zh_CN: ZH, en: EN } as const;
