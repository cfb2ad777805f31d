import { setTimeout as pause } from "node:timers/promises";

/** Long enough for a busy machine: the waiting ends as soon as the condition holds. */
const PATIENCE_MS = 30_000;
const BETWEEN_ASKS_MS = 20;

/**
 * Asks again until the answer is neither null nor undefined nor false, and returns it.
 * @param what the condition in words, for the error that ends the waiting
 * @param patience milliseconds until the waiting ends
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  patience = PATIENCE_MS,
): Promise<NonNullable<Exclude<T, false>>> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${patience / 1000} s in vain until ${what}`);
    await pause(BETWEEN_ASKS_MS);
  }
}

function holds<T>(answer: T): answer is NonNullable<Exclude<T, false>> {
  return answer !== null && answer !== undefined && answer !== false;
}
