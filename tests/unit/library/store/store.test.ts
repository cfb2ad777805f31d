import "fake-indexeddb/auto";
import { forceCloseDatabase, IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { newBatch } from "../../../../src/library/model/batch";
import { textDigest } from "../../../../src/library/model/text-digest";
import { type LibraryChange, onLibraryChange } from "../../../../src/library/store/change-channel";
import { DATABASE_NAME, DATABASE_VERSION, LONGEST_OPENING_MS } from "../../../../src/library/store/database";
import { type Library, openLibrary, withLibrary } from "../../../../src/library/store/store";
import { storeProblem } from "../../../../src/library/store/store-problem";
import { RECORDS } from "../../../support/records";

const { full, anonymous, news } = RECORDS;
const FULL = "030409182";
const LIST = "http://www.cnnb.com.cn/nbzfxwfbh/";

let library: Library;
const opened: Library[] = [];

async function open(events: Partial<Parameters<typeof openLibrary>[0]> = {}): Promise<Library> {
  const library = await openLibrary({ onBlocked: () => {}, onLost: () => {}, ...events });
  opened.push(library);
  return library;
}

beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  library = await open();
});

afterEach(() => {
  for (const each of opened.splice(0)) each.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function at(instant: string): void {
  vi.useFakeTimers({ now: new Date(instant), toFake: ["Date"] });
}

test("work on a library that an older version keeps open is refused, and harms nothing when that is closed", async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  const older = await openDB(DATABASE_NAME, 1, {
    upgrade: (database) => void database.createObjectStore("articles", { keyPath: "key" }),
  });
  const work = vi.fn();
  const refusal = await withLibrary(async (opened) => work(opened)).catch((error: unknown) => storeProblem(error));
  older.close();
  const rows = await withLibrary(({ rows }) => rows());
  expect([refusal, work.mock.calls, rows]).toEqual(["blocked", [], []]);
});

test("work behind another opening that waits for an older version is refused after a while", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.spyOn(indexedDB, "open").mockReturnValue(new IDBOpenDBRequest());
  const refused = vi.fn();
  withLibrary(({ rows }) => rows()).catch((error: unknown) => refused(storeProblem(error)));
  await vi.advanceTimersByTimeAsync(LONGEST_OPENING_MS - 1);
  expect(refused).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(refused.mock.calls).toEqual([["blocked"]]);
  vi.restoreAllMocks();
});

describe("an article is saved", () => {
  test("with the version read, its digest and the instant", async () => {
    at("2026-11-20T02:00:00Z");
    const saved = await library.save(full);
    const current = { record: full, readAt: "2026-11-20T02:00:00.000Z", sha256: await textDigest(full) };
    expect(saved).toEqual({
      key: FULL,
      savedAt: "2026-11-20T02:00:00.000Z",
      current,
      older: [],
      ignoredDigest: null,
      tags: [],
      notes: "",
    });
    expect(await library.articles([FULL])).toEqual([saved]);
    expect((await library.rows()).map(({ key, title }) => [key, title])).toEqual([[FULL, full.title]]);
    expect((await library.texts()).get(FULL)).toContain("伏季休渔制度");
  });

  test("again, and keeps what the reader has put to it", async () => {
    at("2026-11-20T02:00:00Z");
    await library.save(full);
    await library.change([FULL], (saved) => ({ ...saved, tags: ["渔业"], notes: "要核对" }));
    at("2026-11-22T02:00:00Z");
    const again = await library.save({ ...full, editors: ["周晚晴"] });
    expect(again).toMatchObject({ savedAt: "2026-11-20T02:00:00.000Z", tags: ["渔业"], notes: "要核对", older: [] });
    expect(again.current).toMatchObject({ readAt: "2026-11-22T02:00:00.000Z", record: { editors: ["周晚晴"] } });
    expect(await library.rows()).toHaveLength(1);
  });

  test("with another text, and keeps the one before beside it", async () => {
    const before = await library.save(full);
    const changed = { ...full, paragraphs: [...full.paragraphs, "五是聚焦人才。"] };
    const after = await library.save(changed);
    expect(after).toMatchObject({ current: { record: changed }, older: [before.current] });
    expect((await library.texts()).get(FULL)).toContain("聚焦人才");
  });

  test("under two addresses once", async () => {
    await library.save(full);
    await library.save({ ...full, url: "http://cnnb.com.cn/nbzfxwfbh/system/2022/11/18/030409182.shtml" });
    expect(await library.rows()).toHaveLength(1);
  });

  test("and is known by its number and by its text", async () => {
    const { current: reading } = await library.save(full);
    const row = await library.row(FULL);
    expect(row).toMatchObject({ title: full.title });
    expect(await library.rowWithText(reading.sha256)).toEqual(row);
    expect([await library.row("000000000"), await library.rowWithText("")]).toEqual([null, null]);
  });

  test("page by page where it has several", async () => {
    await library.save(full);
    await library.save({ ...full, url: "http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/18/030409182_02.shtml" });
    expect((await library.rows()).map(({ key }) => key)).toEqual([FULL, `${FULL}_02`]);
  });
});

describe("articles are changed and taken out", () => {
  test("and put back as they were", async () => {
    const saved = await library.save(full);
    await library.save(news);
    const removed = await library.remove([FULL, "000000000"]);
    expect(removed).toEqual([saved]);
    expect([await library.articles([FULL]), (await library.texts()).has(FULL)]).toEqual([[], false]);
    await library.put(removed);
    expect(await library.articles([FULL])).toEqual([saved]);
    expect(await library.rows()).toHaveLength(2);
  });

  test("their notes and tags are found from then on", async () => {
    await library.save(full);
    await library.change([FULL, "000000000"], (saved) => ({ ...saved, tags: ["专题"], notes: "ＡＢＣ" }));
    expect((await library.rows()).map(({ tags, hasNotes }) => [tags, hasNotes])).toEqual([[["专题"], true]]);
    expect((await library.texts()).get(FULL)).toMatch(/\nabc\n专题$/u);
  });

  test("others may take the place of all", async () => {
    await library.save(full);
    const [article] = await library.remove([(await library.save(anonymous)).key]);
    await library.put(article ? [article] : [], true);
    expect((await library.rows()).map(({ title }) => title)).toEqual([anonymous.title]);
  });
});

const BATCH = newBatch({
  id: "b",
  listUrl: LIST,
  startedAt: "2026-11-20T02:00:00.000Z",
  links: [],
  next: null,
  pages: 0,
});

test("an article and the batch that brought it are kept at once", async () => {
  await library.putCollected(full, BATCH);
  expect([await library.batches(), (await library.rows()).length]).toEqual([[BATCH], 1]);
  await library.removeBatch("b");
  expect(await library.batches()).toEqual([]);
});

test("an article that a batch brings again keeps what the reader has put to it", async () => {
  await library.save(full);
  await library.change([FULL], (saved) => ({ ...saved, tags: ["渔业"], notes: "要核对" }));
  const changed = { ...full, paragraphs: [...full.paragraphs, "五是聚焦人才。"] };
  await library.putCollected(changed, BATCH);
  expect(await library.articles([FULL])).toMatchObject([
    { tags: ["渔业"], notes: "要核对", current: { record: changed }, older: [{ record: full }] },
  ]);
});

test("a check does not bring back an article that was deleted while its page was read", async () => {
  const check = { ...BATCH, isCheck: true };
  await library.putCollected(full, check);
  expect([await library.batches(), await library.rows()]).toEqual([[check], []]);
});

test("batches come with the latest first", async () => {
  const instants = ["2026-11-20T02:00:00.000Z", "2026-11-22T02:00:00.000Z", "2026-11-21T02:00:00.000Z"];
  for (const startedAt of instants) await library.putBatch({ ...BATCH, id: startedAt, startedAt });
  expect((await library.batches()).map(({ startedAt }) => startedAt)).toEqual(instants.toSorted().toReversed());
});

test("a batch is changed as it is by then, and not where it has gone", async () => {
  await library.putBatch(BATCH);
  await Promise.all([
    library.changeBatch("b", (now) => ({ ...now, readLists: [...now.readLists, "一"] })),
    library.changeBatch("b", (now) => ({ ...now, readLists: [...now.readLists, "二"] })),
    library.changeBatch("c", (now) => now),
  ]);
  expect(await library.batches()).toEqual([{ ...BATCH, readLists: [LIST, "一", "二"] }]);
});

describe("where the browser does not keep it", () => {
  const refuse = () =>
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no space left", "QuotaExceededError");
    });

  test("nothing of it is there, and who asked is told why", async () => {
    await library.save(news);
    refuse();
    const error: unknown = await library.save(full).catch((reason: unknown) => reason);
    expect(storeProblem(error)).toBe("full");
    vi.restoreAllMocks();
    expect((await library.rows()).map(({ title }) => title)).toEqual([news.title]);
  });

  test("what was to be replaced stays", async () => {
    const saved = await library.save(news);
    refuse();
    await expect(library.put([{ ...saved, key: "x" }], true)).rejects.toThrow("no space left");
    vi.restoreAllMocks();
    expect(await library.articles([saved.key])).toEqual([saved]);
  });
});

describe("the database", () => {
  test("of a newer version is left as it is", async () => {
    library.close();
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    const error: unknown = await open().catch((reason: unknown) => reason);
    expect(storeProblem(error)).toBe("newer");
  });

  test.each([
    ["has done it", (library: Library) => library.save(full), full.title],
    ["has failed at it", () => Promise.reject(new Error("no")), "no"],
  ])("opened for one piece of work is closed when that %s", async (_, work, came) => {
    const close = vi.spyOn(IDBDatabase.prototype, "close");
    const done = await withLibrary<{ readonly current: { readonly record: { readonly title: string } } }>(work).then(
      ({ current }) => current.record.title,
      (error: Error) => error.message,
    );
    expect([done, close.mock.calls.length]).toEqual([came, 1]);
  });

  test("waits, and says so, while a tab of an older version keeps it open", async () => {
    library.close();
    vi.stubGlobal("indexedDB", new IDBFactory());
    const older = await openDB(DATABASE_NAME, 1, {
      upgrade: (database) => void database.createObjectStore("articles", { keyPath: "key" }),
    });
    const onBlocked = vi.fn(() => older.close());
    const migrated = await open({ onBlocked });
    expect([onBlocked.mock.calls.length, await migrated.rows()]).toEqual([1, []]);
  });

  test("is given up to a newer version, and who has it open is told", async () => {
    const onLost = vi.fn();
    await open({ onLost });
    library.close();
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    expect(onLost).toHaveBeenCalledOnce();
  });
});

test("every change is on the disk before it is confirmed", async () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, "transaction");
  await library.save(full);
  await library.change([FULL], (saved) => saved);
  await library.putBatch(BATCH);
  await library.putCollected(full, BATCH);
  await library.remove([FULL]);
  await library.undelete([FULL]);
  const writing = transactions.mock.calls.filter(([, mode]) => mode === "readwrite");
  transactions.mockRestore();
  expect(writing.map(([, , options]) => options)).toEqual(Array(6).fill({ durability: "strict" }));
});

test("a database that the browser takes away is told of", async () => {
  const onLost = vi.fn();
  const openings = vi.spyOn(indexedDB, "open");
  await open({ onLost });
  const database = openings.mock.results[0]?.value.result;
  forceCloseDatabase(database);
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce());
});

test("other pages of the extension hear of each change", async () => {
  const changes: LibraryChange[] = [];
  const heard = vi.fn((change: LibraryChange) => changes.push(change));
  const stop = onLibraryChange(heard);
  await library.save(full);
  await library.removeBatch("none");
  await library.put([], true);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(3));
  stop();
  expect(changes).toEqual([[FULL], "batches", "all"]);
});

test.each([
  [new DOMException("", "QuotaExceededError"), "full"],
  [new Error("aborted", { cause: new DOMException("", "QuotaExceededError") }), "full"],
  [new DOMException("", "VersionError"), "newer"],
  [new DOMException("", "InvalidStateError"), "failed"],
  ["no error at all", "failed"],
])("the reason %j is %s", (error, problem) => {
  expect(storeProblem(error)).toBe(problem);
});

test("lines broken otherwise are the same text", async () => {
  const broken = {
    title: full.title,
    paragraphs: full.paragraphs.flatMap((text) => [text.slice(0, 9), text.slice(9)]),
  };
  expect(await textDigest(broken)).toBe(await textDigest(full));
  const spaced = { title: full.title, paragraphs: full.paragraphs.map((text) => text.replaceAll("，", "， ")) };
  expect(await textDigest(spaced)).toBe(await textDigest(full));
  expect(await textDigest({ ...broken, title: "别的" })).not.toBe(await textDigest(full));
});
