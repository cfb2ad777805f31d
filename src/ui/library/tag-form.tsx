import type { Ref } from "preact";
import { useState } from "preact/hooks";
import { useTranslate } from "../shared/translate";

interface TagFormProps {
  readonly field?: Ref<HTMLInputElement>;
  readonly onAdd: (tag: string) => void;
}

/** A new tag, typed or chosen among those of the library. */
export function TagForm({ field, onAdd }: TagFormProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState("");
  const tag = typed.trim();
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag !== "") onAdd(tag);
        setTyped("");
      }}
    >
      <input
        ref={field ?? null}
        type="text"
        spellcheck={false}
        list="library-tags"
        aria-label={t("newTag")}
        placeholder={t("newTag")}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button small" disabled={tag === ""}>
        {t("addTag")}
      </button>
    </form>
  );
}
