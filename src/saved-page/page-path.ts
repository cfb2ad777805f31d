/** Which files of a folder are saved pages. */

/** @param path from the chosen folder on: `2022.11/夜市.html` */
export function isPagePath(path: string): boolean {
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  return folders.every(isPageFolder) && isPageName(name);
}

/** What a browser saves beside a page (`夜市_files/`) belongs to that page. */
export function isPageFolder(name: string): boolean {
  return !isHidden(name) && !name.endsWith("_files");
}

export function isPageName(name: string): boolean {
  return !isHidden(name) && (/\.(?:s?html?|xhtml)$/iu.test(name) || !name.includes("."));
}

/** `.git`, `._夜市.html` */
function isHidden(name: string): boolean {
  return name.startsWith(".");
}
