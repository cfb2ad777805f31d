/** Pages of many paragraphs that repeat, change places and differ as no article does. */

const TITLE = "<h1>宁波的港口如何更好地发展？</h1>";
const HEAD = `${TITLE}<p>稿源：宁波日报 2022-11-10 18:11:29</p>`;
const NESTED = 2000;

/** About how many paragraphs each has: a reading that takes the square of them does not end within the limit. */
const SIZE = 20_000;
const HALF = SIZE / 2;

/** Made when asked for. */
export const HOSTILE_PAGES = {
  "one paragraph again and again": () => HEAD + many(SIZE, () => p(1)),
  "each paragraph twice in a row": () => HEAD + many(HALF, (i) => p(i) + p(i)),
  "all paragraphs twice": () => (HEAD + many(HALF, p)).repeat(2),
  "all paragraphs twice, then backwards": () => HEAD + many(HALF, p) + many(HALF, (i) => p(backwards(i))),
  "all paragraphs twice, then shuffled": () => HEAD + many(HALF, p) + HEAD + many(HALF, (i) => p(shuffled(i))),
  "three paragraphs in turn": () => HEAD + many(SIZE, (i) => p(i % 3)),
  "a text five times without title": () => HEAD + many(SIZE, (i) => p(i % Math.floor(SIZE / 5))),
  "two prints that differ everywhere": () =>
    HEAD + many(HALF, (i) => p(i, "甲")) + HEAD + many(HALF, (i) => p(i, "乙")),
  "two prints that share every second paragraph": () =>
    HEAD + many(HALF, p) + HEAD + many(HALF, (i) => p(i % 2 ? i : -i)),
  "two prints that break their lines elsewhere": () =>
    HEAD + many(HALF, (i) => `<p>${words(2 * i)}。${words(2 * i + 1)}。</p>`) + HEAD + many(SIZE, p),
  "prints without end": () => (HEAD + p(1) + p(2)).repeat(SIZE / 4),
  "title and date again and again": () => HEAD + many(HALF, p) + HEAD.repeat(SIZE / 4),
  "a title as long as the text, over paragraphs that repeat": () =>
    longTitle() + many(HALF, p) + many(HALF, (i) => p(i % 2 ? i : -i)),
  "a sentence without end, broken by <br>": () => `${HEAD}<div>${many(SIZE, (i) => `${words(i)}<br>`)}</div>`,
  "a sentence without end, broken by paragraphs": () => HEAD + many(SIZE, (i) => `<p>，${words(i)}${words(-i)}</p>`),
  "a character in each paragraph": () => HEAD + many(SIZE, (i) => `<p>${words(i, 1)}</p>`),
  "questions without answers": () => HEAD + many(SIZE, (i) => p(i, "记者提问：")),
  "hosts who only talk": () => HEAD + many(SIZE, (i) => p(i, "主持人：")),
  "somebody else in each answer": () => HEAD + many(HALF, (i) => p(i, "问：") + p(-i, `王${words(i, 2)}答：`)),
  "somebody else before each colon": () => HEAD + p(1, "问：") + many(SIZE, (i) => p(i, `王${words(i, 2)}：`)),
  "another source in each line": () => HEAD + many(SIZE, (i) => `<p>稿源：${words(i, 4)} 2012-03-01</p>`),
  "another editor in each line": () => HEAD + p(1) + many(SIZE, (i) => `<p>编辑：${words(i, 3)}</p>`),
  "labels without values": () => HEAD + many(SIZE, () => "<p>编辑：</p>") + p(1),
  "lists in lists": () => HEAD + many(SIZE, (i) => p(i, `一、${words(-i)}。（一）`)),
  "points of one list": () => HEAD + many(SIZE, (i) => p(i, "一是二是三是四是")),
  "links to articles": () =>
    HEAD + many(SIZE, (i) => `<a href="/system/2022/11/10/${100000000 + i}.shtml">${words(i)}</a>`),
  "breadcrumbs without end": () => many(SIZE, () => "<p>您当前的位置 ： 中国宁波网 > 记者提问</p>") + HEAD + p(1),
  "rules of style without end": () => `<style>${many(SIZE, (i) => `.a${i}{display:none}`)}</style>${HEAD}${p(1)}`,
  "elements in elements": () => `${HEAD}${"<div>".repeat(NESTED)}${many(SIZE, p)}`,
  "elements in elements, text in each": () => HEAD + many(NESTED, (i) => `<div>${p(i)}`),
  "elements in elements, and no line of metadata": () => TITLE + many(NESTED, () => "<div>") + p(1),
} satisfies Readonly<Record<string, () => string>>;

function longTitle(): string {
  const title = words(1, HALF);
  return `<title>${title}</title><h1>${title}</h1><p>2022-11-10</p>`;
}

function backwards(i: number): number {
  return HALF - 1 - i;
}

/** Another order: the factor shares no divisor with the size. */
function shuffled(i: number): number {
  return (i * 7919) % HALF;
}

function p(seed: number, mark = ""): string {
  return `<p>${mark}${words(seed)}。</p>`;
}

function many(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i)).join("\n");
}

const FIRST_HAN = 0x4e00;
const HAN_USED = 8192;

/** Invented words that no other number gives. */
function words(seed: number, length = 20): string {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return Array.from({ length }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 1;
    return String.fromCharCode(FIRST_HAN + ((state >>> 8) % HAN_USED));
  }).join("");
}
