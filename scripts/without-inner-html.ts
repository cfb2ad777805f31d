/**
 * Preact can set markup through `dangerouslySetInnerHTML`. Nothing of ours asks for it, and page text must never
 * become markup, so the one statement that would do it is taken out of the build.
 */

interface Plugin {
  readonly name: string;
  readonly transform: (code: string, id: string) => { code: string; map: null } | null;
}

const PREACT = /[/\\]preact[/\\]dist[/\\]preact\.mjs$/u;
const STATEMENT = /\w+\.innerHTML=\w+\.__html/u;

/** A Vite plugin. Throws where a newer Preact says it otherwise: then this needs another look. */
export function withoutInnerHtml(): Plugin {
  return {
    name: "without-inner-html",
    transform: (code, id) => {
      if (!PREACT.test(id.split("?")[0] ?? "")) return null;
      if (!STATEMENT.test(code)) throw new Error(`no statement that sets innerHTML in ${id}`);
      return { code: code.replace(STATEMENT, "0"), map: null };
    },
  };
}
