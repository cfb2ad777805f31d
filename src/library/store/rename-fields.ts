import { is } from "valibot";
import { articleShape } from "../model/library-shapes";
import { withTodaysNames } from "../model/old-names";
import { rowOf } from "../model/row";
import { searchKey, searchText } from "../model/search";
import type { Upgrade } from "./database";

/** Gives all articles today's names of their fields and derives their rows and texts again. */
export async function renameFields(upgrade: Upgrade): Promise<void> {
  const [articles, rows, texts] = [
    upgrade.objectStore("articles"),
    upgrade.objectStore("rows"),
    upgrade.objectStore("texts"),
  ];
  await Promise.all([rows.clear(), texts.clear()]);
  for await (const cursor of articles) {
    const article = withTodaysNames(cursor.value);
    if (is(articleShape, article)) {
      await Promise.all([
        cursor.update(article),
        rows.put(rowOf(article)),
        texts.put(searchKey(searchText(article, article.current.record)), article.key),
      ]);
    } else {
      const foundAt = new Date().toISOString();
      await Promise.all([
        upgrade.objectStore("aside").add({ store: "articles", value: article, foundAt }),
        cursor.delete(),
      ]);
    }
  }
}
