import type { Writable } from "node:stream";

/** Why no more lines are written: whoever read them has had enough, or there is no room. */
export type OutputEnd = { readonly kind: "closed" } | { readonly kind: "failed"; readonly reason: string };

export interface LineOutput {
  /** Waits until the reader has taken enough. @returns null while more lines can be written */
  readonly write: (line: string) => Promise<OutputEnd | null>;
}

/** Lines for a reader who may be slow, may leave early, or may be a full disk. */
export function lineOutput(stream: Writable): LineOutput {
  let end: OutputEnd | null = null;
  stream.on("error", (error) => {
    end ??= endOf(error);
  });
  return {
    write: async (line) => {
      if (end !== null) return end;
      const written = await new Promise<Error | null | undefined>((resolve) => {
        try {
          stream.write(`${line}\n`, resolve);
        } catch (error) {
          // Files and devices are written at once.
          resolve(error instanceof Error ? error : new Error(String(error)));
        }
      });
      if (written) end ??= endOf(written);
      return end;
    },
  };
}

function endOf(error: Error): OutputEnd {
  const code = "code" in error ? String(error.code) : "";
  if (code === "EPIPE") return { kind: "closed" };
  return { kind: "failed", reason: code === "ENOSPC" ? "there is no space left" : error.message };
}
