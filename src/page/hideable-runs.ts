/** The largest stretches of neighbouring nodes that hold nothing but given texts. */

/** Moving these reloads them or loses what was typed; they say something that no text repeats. */
const KEPT = new Set(["IFRAME", "OBJECT", "EMBED", "VIDEO", "AUDIO", "FORM", "INPUT", "SELECT", "TEXTAREA", "BUTTON", "CANVAS", "FRAME", "FRAMESET"]);
/** Elements without text for a reader. */
const SILENT = new Set(["BR", "HR", "WBR", "SCRIPT", "STYLE", "LINK", "META", "NOSCRIPT", "TEMPLATE"]);
/** No wrapper may stand directly in these: the runs are looked for inside of their children. */
const STRICT_PARENTS = new Set(["TABLE", "THEAD", "TBODY", "TFOOT", "TR", "COLGROUP", "HTML"]);

type Holds = "texts" | "nothing" | "other";

/** @param texts text nodes in order of the page; @returns runs of siblings, each holding at least one of them */
export function hideableRuns(texts: readonly Text[]): ChildNode[][] {
  const wanted = new Set<Node>(texts.filter((text) => text.isConnected));
  const root = startOf(texts.filter((text) => text.isConnected));
  if (!root) return [];
  const repeatsPicture = pictureTest(texts);
  const known = new Map<Node, Holds>();
  const runs: ChildNode[][] = [];

  const holds = (node: Node): Holds => {
    const before = known.get(node);
    if (before) return before;
    const result = look(node);
    known.set(node, result);
    return result;
  };
  const look = (node: Node): Holds => {
    if (node.nodeType === Node.TEXT_NODE) return wanted.has(node) ? "texts" : isBlank(node) ? "nothing" : "other";
    if (node.nodeType !== Node.ELEMENT_NODE) return "nothing";
    const tag = node.nodeName.toUpperCase();
    if (SILENT.has(tag)) return "nothing";
    if (KEPT.has(tag)) return "other";
    if (tag === "IMG") return repeatsPicture(node) ? "nothing" : "other";
    let result: Holds = "nothing";
    for (const child of node.childNodes) {
      const held = holds(child);
      if (held === "other") return "other";
      if (held === "texts") result = "texts";
    }
    return result;
  };
  const collect = (parent: Node) => {
    const isStrict = STRICT_PARENTS.has(parent.nodeName.toUpperCase());
    let run: ChildNode[] = [];
    const close = () => {
      // What says nothing at the ends of a run stays outside.
      while (run.length > 0 && holds(run[0] as ChildNode) === "nothing") run.shift();
      while (run.length > 0 && holds(run.at(-1) as ChildNode) === "nothing") run.pop();
      if (run.length > 0) runs.push(run);
      run = [];
    };
    for (const child of [...parent.childNodes]) {
      const held = holds(child);
      if (held === "other" || (isStrict && held === "texts")) {
        close();
        collect(child);
      } else if (!isStrict) {
        run.push(child);
      }
    }
    close();
  };
  collect(root);
  return runs;
}

/** The innermost element around all texts, or around it where it holds nothing else. */
function startOf(texts: readonly Text[]): Node | null {
  const [first] = texts;
  const last = texts.at(-1);
  if (!first || !last) return null;
  let root: Node | null = first.parentNode;
  while (root && !texts.every((text) => root?.contains(text))) root = root.parentNode;
  return root?.parentNode && root.nodeName !== "BODY" ? root.parentNode : root;
}

function isBlank(node: Node): boolean {
  return (node.nodeValue ?? "").trim() === "";
}

/** Whether the same picture stands on the page outside of the stretch from the first text to the last. */
function pictureTest(texts: readonly Text[]): (node: Node) => boolean {
  const first = texts[0];
  const last = texts.at(-1);
  return (node) => {
    const source = node instanceof HTMLImageElement ? node.src : "";
    if (source === "" || !first || !last) return false;
    return [...(node.ownerDocument?.images ?? [])].some((image) => image.src === source && !isBetween(image, first, last));
  };
}

function isBetween(node: Node, first: Node, last: Node): boolean {
  return (
    (first.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (last.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  );
}
