/** The deleted articles, which can be restored for a while. */
import { is } from "valibot";
import { isExpired } from "../model/deleted-article";
import { deletedShape } from "../model/library-shapes";
import { mergeArticle } from "../model/merge";
import type { LibraryDatabase } from "./database";
import type { Library } from "./store";
import { articleIn, putArticle, putAside, type Write, type Writing } from "./writing";

type DeletedActions = Pick<Library, "deleted" | "undelete" | "purge" | "purgeExpired">;

export function deletedOf(database: LibraryDatabase, write: Write): DeletedActions {
  const deleted: Library["deleted"] = async () => {
    const all = await database.getAll("deleted");
    const damaged = all.filter((each) => !is(deletedShape, each));
    if (damaged.length > 0) await dropDamaged(write, damaged).catch(() => {});
    return all.filter((each) => !damaged.includes(each)).sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
  };
  const purge: Library["purge"] = (keys) =>
    write(async (writing) => {
      await Promise.all(keys.map((key) => writing.objectStore("deleted").delete(key)));
      return keys;
    });
  return {
    deleted,
    purge,
    undelete: async (keys) => {
      let restored: readonly string[] = [];
      await write(async (writing) => {
        const found = await Promise.all(keys.map((key) => undeleteIn(writing, key)));
        restored = keys.filter((_, i) => found[i]);
        return keys;
      });
      return restored;
    },
    purgeExpired: async (now) => {
      const expired = (await deleted()).filter((each) => isExpired(each, now));
      if (expired.length > 0) await purge(expired.map(({ key }) => key));
    },
  };
}

/** An article that was saved again since keeps what both have. @returns whether it was there */
async function undeleteIn(writing: Writing, key: string): Promise<boolean> {
  const stored: unknown = await writing.objectStore("deleted").get(key);
  if (!is(deletedShape, stored)) return false;
  const here = await articleIn(writing, key);
  await Promise.all([
    putArticle(writing, here === undefined ? stored.article : mergeArticle(here, stored.article)),
    writing.objectStore("deleted").delete(key),
  ]);
  return true;
}

function dropDamaged(write: Write, damaged: readonly { readonly key: string }[]): Promise<void> {
  return write(async (writing) => {
    await Promise.all(
      damaged.flatMap((each) => [putAside(writing, "deleted", each), writing.objectStore("deleted").delete(each.key)]),
    );
    return [];
  });
}
