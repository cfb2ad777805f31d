/** Why the library could not be opened or could not store something. */
export type StoreProblem = "full" | "newer" | "blocked" | "failed";

const PROBLEMS: Readonly<Record<string, StoreProblem>> = {
  QuotaExceededError: "full",
  /** A newer version of the extension has been here. */
  VersionError: "newer",
  /** Ours: an older version in another tab still has it open. */
  BlockedError: "blocked",
};

export function storeProblem(error: unknown): StoreProblem {
  // Browsers put the reason for an aborted transaction into its error, or into that error's cause.
  const { name, cause } = error instanceof Error || error instanceof DOMException ? error : { name: "", cause: null };
  return PROBLEMS[name] ?? (cause === undefined || cause === null ? "failed" : storeProblem(cause));
}
