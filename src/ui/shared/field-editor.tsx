import { useEffect, useRef } from "preact/hooks";
import type { CorrectableField, Draft } from "../../correct/corrections";
import type { MessageKey } from "../../message-key";
import type { CorrectionProblem } from "./correction-actions";
import type { Editing } from "./editing";
import { FIELD_NAMES } from "./field-names";
import { PAGE_LANGUAGE } from "./page-language";
import { useTranslate } from "./translate";

const HINTS: Readonly<Record<CorrectableField, MessageKey>> = {
  title: "hintTitle",
  publishedAt: "hintDate",
  spokespersons: "hintSpokespersons",
  editors: "hintEditors",
  source: "hintSource",
};

const PROBLEMS: Readonly<Record<CorrectionProblem, MessageKey>> = {
  "no-title": "problemTitle",
  "no-date": "problemDate",
  "no-name": "problemName",
  "not-stored": "problemStored",
};

/** A field that is being corrected: Enter saves, Esc cancels. */
export function FieldEditor({ editing, draft }: { readonly editing: Editing; readonly draft: Draft }) {
  const t = useTranslate();
  const { field, typed } = draft;
  const { problem, isResumed } = editing;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const id = `edit-${field}`;
  const note = t(isResumed ? "draftResumed" : HINTS[field]);
  return (
    <form
      class="field-editor"
      onSubmit={(event) => {
        event.preventDefault();
        editing.save();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        // Otherwise Chromium closes the popup. Firefox always does; the typed text is there when the popup opens again.
        event.preventDefault();
        editing.cancel();
      }}
    >
      <label for={id}>{t(FIELD_NAMES[field])}</label>
      <input
        ref={input}
        id={id}
        type="text"
        value={typed}
        lang={PAGE_LANGUAGE}
        autoComplete="off"
        spellcheck={false}
        aria-invalid={problem !== null && problem !== "not-stored"}
        aria-describedby={`${id}-note`}
        onInput={({ currentTarget }) => editing.type(currentTarget.value)}
      />
      <p id={`${id}-note`} class={problem === null ? "hint" : "hint warning"}>
        {problem === null ? note : t(PROBLEMS[problem])}
      </p>
      <p class="visually-hidden" role="alert">
        {problem === null ? "" : t(PROBLEMS[problem])}
      </p>
      <div class="editor-row">
        <button type="submit" class="button small main-button">
          {t("save")}
        </button>
        <button type="button" class="button small" onClick={editing.cancel}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}
