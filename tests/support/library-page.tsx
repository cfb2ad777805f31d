/** The library's tab in jsdom, with what its tests do in it. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";
import { App } from "../../src/ui/library/app";
import { TranslateContext } from "../../src/ui/shared/translate";
import { translator } from "./translations";

/** jsdom knows dialogs, but not how to open them. */
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event("close"));
  },
});

/** Locks as browsers keep them, as far as they are asked for: one holder a name, who does not wait gets null. */
export function fakeLocks(): Pick<LockManager, "request" | "query"> {
  const held = new Set<string>();
  const request = async (name: string, _: LockOptions, work: (lock: Lock | null) => Promise<unknown>) => {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({ name, mode: "exclusive" });
    } finally {
      held.delete(name);
    }
  };
  return {
    request: request as LockManager["request"],
    query: async () => ({ held: [...held].map((name) => ({ name })), pending: [] }),
  };
}

/** Opens the library in a tab of its own. @param hash the part of its address that says where */
export async function openLibraryTab(hash = ""): Promise<LibraryTab> {
  const container = document.body.appendChild(document.createElement("div"));
  history.replaceState(null, "", `/library.html${hash}`);
  await act(async () =>
    render(
      <TranslateContext.Provider value={translator("zh_CN")}>
        <App />
      </TranslateContext.Provider>,
      container,
    ),
  );
  await vi.waitFor(() => {
    if (container.querySelector("h1") === null) throw new Error("the library is not drawn yet");
  });
  return tabIn(container);
}

export type LibraryTab = ReturnType<typeof tabIn>;

function tabIn(container: HTMLElement) {
  const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  const named = (name: string): HTMLElement => {
    const found = all("button, a, input, summary").find(
      (each) => (each.getAttribute("aria-label") ?? each.textContent) === name,
    );
    if (found === undefined) throw new Error(`nothing is called ${name}`);
    return found;
  };
  return {
    container,
    all,
    named,
    has: (name: string) =>
      all("button, a, input, summary").some((each) => (each.getAttribute("aria-label") ?? each.textContent) === name),
    text: (selector: string) => container.querySelector(selector)?.textContent ?? null,
    texts: (selector: string) => all(selector).map(({ textContent }) => textContent),
    click: (name: string) => act(async () => named(name).click()),
    goTo: (hash: string) =>
      act(async () => {
        history.replaceState(null, "", hash);
        dispatchEvent(new HashChangeEvent("hashchange"));
      }),
    type: (selector: string, text: string) =>
      act(async () => {
        const field = container.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
        if (field === null) throw new Error(`no field ${selector}`);
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    submit: (selector: string) =>
      act(
        async () =>
          void container
            .querySelector(selector)
            ?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true })),
      ),
    close: () => {
      render(null, container);
      container.remove();
    },
  };
}
