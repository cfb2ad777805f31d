import { writeBackup } from "../../src/library/backup/backup";
import { newArticle, type SavedArticle } from "../../src/library/model/saved-article";
import { textDigest } from "../../src/library/model/text-digest";
import type { PressRecord } from "../../src/record";
import { RECORDS } from "../support/records";

const { full, anonymous, twoAnswerers, speech, news } = RECORDS;
const PATTERNS = [full, anonymous, twoAnswerers, speech, news];
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2010, 0, 4);
/** Articles of years, some on one day. */
const DAYS = 5000;
/** A person answers this often. */
const ANSWERS = 12;

/** A backup of so many articles, each with an address, a day and words of its own. */
export async function bigBackup(count: number): Promise<string> {
  const articles = await Promise.all(Array.from({ length: count }, (_, i) => article(i)));
  return writeBackup(
    { articles, deleted: [], corrections: new Map(), settings: {} },
    new Date(FIRST_DAY).toISOString(),
  );
}

async function article(i: number): Promise<SavedArticle> {
  const record = recordAt(i);
  const day = new Date(FIRST_DAY + i * DAY_MS).toISOString();
  const saved = newArticle({ record, readAt: day, sha256: await textDigest(record) });
  return { ...saved, tags: i % 3 === 0 ? ["渔业"] : [], notes: i % 5 === 0 ? "要核对第三段的数字" : "" };
}

function recordAt(i: number): PressRecord {
  const pattern = PATTERNS[i % PATTERNS.length] ?? full;
  const id = `03${String(i).padStart(7, "0")}`;
  const day = new Date(FIRST_DAY + (i % DAYS) * DAY_MS).toISOString().slice(0, 10);
  return {
    ...pattern,
    id,
    url: `http://www.cnnb.com.cn/nbzfxwfbh/system/${day.replaceAll("-", "/")}/${id}.shtml`,
    title: `${pattern.title}（第${i}篇）`,
    publishedAt: day,
    spokespersons: pattern.spokespersons.map((person) => ({
      ...person,
      name: `${person.name}${Math.floor(i / ANSWERS)}`,
    })),
    paragraphs: [...pattern.paragraphs, `这是第${i}篇的结尾。`],
  };
}
