/** The batches in the database. */
import { is } from "valibot";
import { batchShape } from "../model/library-shapes";
import type { LibraryDatabase } from "./database";
import type { Library } from "./store";
import { putAside, type Write } from "./writing";

type BatchActions = Pick<Library, "batches" | "putBatch" | "changeBatch" | "removeBatch">;

export function batchesOf(database: LibraryDatabase, write: Write): BatchActions {
  return {
    batches: async () => {
      const all = await database.getAll("batches");
      const damaged = all.filter((batch) => !is(batchShape, batch));
      if (damaged.length > 0) await dropDamaged(write, damaged).catch(() => {});
      return all.filter((batch) => !damaged.includes(batch)).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    },
    putBatch: (batch) =>
      write(async (writing) => {
        await writing.objectStore("batches").put(batch);
        return "batches";
      }),
    changeBatch: (id, change) =>
      write(async (writing) => {
        const batch: unknown = await writing.objectStore("batches").get(id);
        if (is(batchShape, batch)) await writing.objectStore("batches").put(change(batch));
        return "batches";
      }),
    removeBatch: (id) =>
      write(async (writing) => {
        await writing.objectStore("batches").delete(id);
        return "batches";
      }),
  };
}

function dropDamaged(write: Write, damaged: readonly { readonly id: string }[]): Promise<void> {
  return write(async (writing) => {
    await Promise.all(
      damaged.flatMap((each) => [putAside(writing, "batches", each), writing.objectStore("batches").delete(each.id)]),
    );
    return "batches";
  });
}
