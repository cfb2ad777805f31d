import { useState } from "preact/hooks";
import type { ListProblem } from "../../library/collect/read-list";
import type { MessageKey } from "../../message-key";
import { HOST, SECTION_PATH } from "../../site";
import { BusyButton } from "../shared/busy-button";
import { NextPagesInput } from "../shared/next-pages-input";
import { useTranslate } from "../shared/translate";

const PROBLEMS: Readonly<Record<ListProblem, MessageKey>> = {
  "not-ours": "addressNotOurs",
  forbidden: "siteForbidden",
  missing: "listMissing",
  unreachable: "listUnreachable",
  captcha: "listCaptcha",
  login: "itemLogin",
  incomplete: "listIncomplete",
  empty: "listEmpty",
  "not-stored": "batchStepNotSaved",
};

/** Starts a batch from the address of a list page, without its popup. */
export function ListAddress({
  readList,
}: {
  readonly readList: (url: string, pages: number) => Promise<ListProblem | null>;
}) {
  const t = useTranslate();
  const [url, setUrl] = useState("");
  const [pages, setPages] = useState(0);
  const [problem, setProblem] = useState<ListProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    if (isBusy) return;
    setBusy(true);
    const found = await readList(url.trim(), pages);
    setProblem(found);
    if (found === null) setUrl("");
    setBusy(false);
  };
  return (
    <form
      class="list-address"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label>
        <span>{t("listAddress")}</span>
        <input
          type="url"
          spellcheck={false}
          required
          placeholder={`http://www.${HOST}${SECTION_PATH}`}
          aria-describedby="list-address-note"
          value={url}
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
      </label>
      <NextPagesInput pages={pages} onChange={setPages} />
      <BusyButton type="submit" class="button" isBusy={isBusy}>
        {t(isBusy ? "listReading" : "listRead")}
      </BusyButton>
      <p id="list-address-note" class={problem === null ? "hint" : "hint warning"} role="status">
        {t(problem === null ? "listAddressHint" : PROBLEMS[problem])}
      </p>
    </form>
  );
}
