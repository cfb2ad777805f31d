import { setTimeout as pause } from "node:timers/promises";
import type { TestBrowser } from "./browsers";
import type { BrowserName } from "./find-browser";
import { type Session, startSession } from "./session";

declare global {
  /** Set by the files of a worker, called by its environment after the last of them. */
  var closeSharedSessions: (() => Promise<void>) | undefined;
}

/** As long as a busy machine may take to remove what a file left. */
const CLEARING_MS = 45_000;

/** Starting a browser takes longer than most files: the files of a worker use the same one. */
const sessions = new Map<BrowserName, Session>();
globalThis.closeSharedSessions = async () => {
  for (const name of [...sessions.keys()]) await endSharedSession(name);
};

/** The browser of earlier files, cleared of what they left; a new one where there is none, or where it no longer answers. */
export async function sharedSession(browser: TestBrowser): Promise<Session> {
  const earlier = sessions.get(browser.name);
  if (earlier !== undefined) {
    if (await isCleared(earlier)) return earlier;
    await endSharedSession(browser.name);
  }
  const session = await startSession(browser);
  sessions.set(browser.name, session);
  return session;
}

/** The next file starts a browser of its own. */
export async function endSharedSession(name: BrowserName): Promise<void> {
  const session = sessions.get(name);
  sessions.delete(name);
  await session?.close();
}

async function isCleared(session: Session): Promise<boolean> {
  const late = new AbortController();
  const failed = () => false;
  const cleared = session.clear().then(() => true, failed);
  const ended = session.driver.ended.then(failed);
  const tooLate = pause(CLEARING_MS, false, { signal: late.signal }).catch(failed);
  return Promise.race([cleared, ended, tooLate]).finally(() => late.abort());
}
