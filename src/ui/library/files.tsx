import { useEffect, useRef, useState } from "preact/hooks";
import type { LinkResult } from "../../library/collect/add-link";
import { articleHash, batchHash } from "../../library/model/route";
import type { StoreProblem } from "../../library/store/store-problem";
import type { MessageKey } from "../../message-key";
import { isPagePath } from "../../saved-page/page-path";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { ShowMore } from "../shared/show-more";
import { useTranslate } from "../shared/translate";
import { useShowMore } from "../shared/use-show-more";
import { ITEM_PROBLEM_NAMES } from "./batch-items";

/** A dropped file or link and its result; null while it waits. */
export interface FileItem {
  readonly source: File | URL;
  readonly result: LinkResult | { readonly kind: "not-kept"; readonly problem: StoreProblem } | null;
}

interface FilesProps {
  readonly items: readonly FileItem[];
  readonly onFiles: (files: readonly File[]) => void;
  /** Files and folders as the browser gives them in a drop. */
  readonly onDrop: (transfer: DataTransfer) => void;
  /** The reader knows where a page comes from. */
  readonly onAddress: (item: number, url: string) => void;
}

/** Saved pages as files: dropped or chosen, with a result for each. */
export function Files({ items, onFiles, onDrop, onAddress }: FilesProps) {
  const t = useTranslate();
  const [isOver, setOver] = useState(false);
  const { shown, hidden, showMore } = useShowMore(items, SHOWN);
  const chooser = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // It has no name of its own in the types of markup.
    if (folder.current !== null) folder.current.webkitdirectory = true;
  }, []);
  const take = (input: HTMLInputElement, isWanted = (_: File) => true) => {
    onFiles([...(input.files ?? [])].filter(isWanted));
    // The same files can be chosen again.
    input.value = "";
  };
  return (
    <main class="files">
      <h1>{t("libraryFiles")}</h1>
      <section
        aria-label={t("dropFiles")}
        class={isOver ? "drop-zone over" : "drop-zone"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer) onDrop(event.dataTransfer);
        }}
      >
        <p>{t("dropFiles")}</p>
        <p class="button-row">
          <button type="button" class="button" onClick={() => chooser.current?.click()}>
            {t("chooseFiles")}
          </button>
          <button type="button" class="button" onClick={() => folder.current?.click()}>
            {t("chooseFolder")}
          </button>
        </p>
        <p class="hint">{t("filesHint")}</p>
        {/* The buttons above speak for them. */}
        <input
          ref={chooser}
          type="file"
          accept=".html,.htm,.shtml,.xhtml,text/html"
          multiple
          hidden
          onChange={({ currentTarget }) => take(currentTarget)}
        />
        <input ref={folder} type="file" hidden onChange={({ currentTarget }) => take(currentTarget, isPage)} />
      </section>
      {items.length > 0 && (
        <p role="status">
          {t(
            "filesDone",
            count(items, ({ result }) => result !== null),
            String(items.length),
            count(items, isHere),
          )}
        </p>
      )}
      <ul class="file-items">
        {shown.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: files only join at the end
          <FileLine key={i} item={item} onAddress={(url) => onAddress(i, url)} />
        ))}
      </ul>
      <ShowMore hidden={hidden} onShow={showMore} />
    </main>
  );
}

/** As many lines are drawn anew with each file. */
const SHOWN = 200;

function count(items: readonly FileItem[], isCounted: (item: FileItem) => boolean): string {
  return String(items.filter(isCounted).length);
}

/** Whether its article is in the library, by this file or before. */
function isHere({ result }: FileItem): boolean {
  return result !== null && "title" in result;
}

/** Of a chosen folder the browser gives every file. */
function isPage({ webkitRelativePath }: File): boolean {
  return isPagePath(webkitRelativePath);
}

function FileLine({ item, onAddress }: { readonly item: FileItem; readonly onAddress: (url: string) => void }) {
  const t = useTranslate();
  const { source, result } = item;
  const [url, setUrl] = useState("");
  const isProblem = result !== null && !isHere(item);
  return (
    <li>
      <span class="file-name">{source instanceof URL ? source.href : source.webkitRelativePath || source.name}</span>
      <span class={isProblem ? "item-state warning" : "item-state"}>{t(resultName(result))}</span>
      {result !== null && "title" in result && (
        <a class="file-title" href={articleHash(result.key)} lang={PAGE_LANGUAGE}>
          {result.title}
        </a>
      )}
      {result?.kind === "list" && (
        <a class="file-title" href={batchHash(result.batch)}>
          {t("linkList", String(result.articles))}
        </a>
      )}
      {(result?.kind === "no-address" || result?.kind === "not-ours") && source instanceof File && (
        <form
          class="file-address"
          onSubmit={(event) => {
            event.preventDefault();
            onAddress(url.trim());
          }}
        >
          <input
            type="url"
            spellcheck={false}
            required
            aria-label={t("pageAddress")}
            placeholder={t("pageAddress")}
            value={url}
            onInput={({ currentTarget }) => setUrl(currentTarget.value)}
          />
          <button type="submit" class="button small">
            {t("readWithAddress")}
          </button>
        </form>
      )}
    </li>
  );
}

const PROBLEMS: Readonly<Record<string, MessageKey>> = {
  empty: "fileEmpty",
  binary: "fileBinary",
  "too-large": "fileTooLarge",
  unreadable: "fileUnreadable",
  full: "fileFull",
};

function resultName(result: FileItem["result"]): MessageKey {
  if (result === null) return "fileWaiting";
  switch (result.kind) {
    case "saved":
      return "fileSaved";
    case "known":
      return "fileKnown";
    case "changed":
      return "fileChanged";
    case "no-address":
      return "fileNoAddress";
    case "not-ours":
      return "addressNotOurs";
    case "other-host":
      return "fileOtherHost";
    case "translated":
      return "fileTranslated";
    case "list":
      return "fileList";
    case "forbidden":
      return "siteForbidden";
    case "captcha":
      return "listCaptcha";
    case "failed":
    case "not-kept":
      return PROBLEMS[result.problem] ?? "fileNotKept";
    default:
      return ITEM_PROBLEM_NAMES[result.kind];
  }
}
