import type { Ref } from "preact";
import { useRef, useState } from "preact/hooks";
import { useTranslate } from "../shared/translate";

interface TagFormProps {
  readonly field?: Ref<HTMLInputElement>;
  readonly onAdd: (tag: string) => void;
  /** How many of several articles have a tag. */
  readonly countTagged?: (tag: string) => number;
  /** Takes a tag off these. */
  readonly onRemove?: (tag: string) => void;
}

/** A tag, typed or chosen among those of the library. One that the articles have can be taken off. */
export function TagForm({ field, onAdd, countTagged, onRemove }: TagFormProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const tag = typed.trim();
  const tagged = tag === "" ? 0 : (countTagged?.(tag) ?? 0);
  return (
    <form
      ref={form}
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
      {tagged > 0 && onRemove && (
        <button
          type="button"
          class="button small"
          onClick={() => {
            onRemove(tag);
            setTyped("");
            // The button disappears with the typed tag.
            form.current?.querySelector("input")?.focus();
          }}
        >
          {t("removeTagFrom", String(tagged))}
        </button>
      )}
    </form>
  );
}
