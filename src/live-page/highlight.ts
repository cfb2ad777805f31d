/**
 * Marks ranges of the page without touching its nodes, in place of what had the name before.
 * @param host what gets the rule for the marks
 * @param rule what to make of `name`: `::highlight(name) { … }`
 * @returns what takes marks and rule away
 */
export function highlight(host: Element, name: string, rule: string, ranges: readonly Range[]): () => void {
  const style = host.ownerDocument.createElement("style");
  style.textContent = rule;
  host.append(style);
  const mark = new Highlight(...ranges);
  CSS.highlights.set(name, mark);
  return () => {
    // Something else may have been marked since.
    if (CSS.highlights.get(name) === mark) CSS.highlights.delete(name);
    style.remove();
  };
}
