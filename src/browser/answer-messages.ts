import { browser } from "wxt/browser";
import { isObject } from "../guards";
import { MESSAGE_RULES } from "./message-rules";
import type { MessageName, Messages } from "./messages";
import { type Sender, senderKind } from "./sender";

/** One function a message. `tabId` and `url` are of the page that sends it; null for the extension's own pages. */
type Handlers<N extends MessageName> = {
  readonly [K in N]: (
    ask: Messages[K]["ask"],
    tabId: number | null,
    url: string | null,
  ) => Messages[K]["answer"] | Promise<Messages[K]["answer"]>;
};

/**
 * Answers the messages that have a handler, and leaves all others to other listeners. A message is ignored where its
 * sender may not send it, or where it has not the form or exceeds the size of its rule.
 * @returns what ends the answering
 */
export function answerMessages<N extends MessageName>(handlers: Handlers<N>): () => void {
  // Not async: an async listener would answer every message, with nothing, before its real receiver can.
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (!isObject(message) || !isHandled(message.name, handlers)) return undefined;
    const { name, ask } = message;
    const kind = senderKind(sender);
    if (kind !== MESSAGE_RULES[name].from || !isAsk(name, ask)) return undefined;
    const answer = handlers[name];
    // The sender's own address may be the one with which its page was loaded.
    const [tabId, url] =
      kind === "site" ? [sender.tab?.id ?? null, sender.tab?.url ?? sender.url ?? null] : [null, null];
    // In a promise, so that the asker gets what a handler throws.
    return Promise.resolve().then(() => answer(ask, tabId, url));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isHandled<N extends MessageName>(name: unknown, handlers: Handlers<N>): name is N {
  return typeof name === "string" && Object.hasOwn(handlers, name);
}

function isAsk<N extends MessageName>(name: N, ask: unknown): ask is Messages[N]["ask"] {
  return MESSAGE_RULES[name].isAsk(ask);
}
