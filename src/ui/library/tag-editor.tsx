import { useRef, useState } from "preact/hooks";
import { useTranslate } from "../translate";

interface TagEditorProps {
  readonly tags: readonly string[];
  readonly onAdd: (tag: string) => void;
  readonly onRemove: (tag: string) => void;
}

/** The reader's tags of one article: each can be taken off, new ones are typed. */
export function TagEditor({ tags, onAdd, onRemove }: TagEditorProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="tag-editor">
      <h2>{t("tags")}</h2>
      <ul>
        {tags.map((tag) => (
          <li key={tag} class="tag">
            {tag}
            <button
              type="button"
              class="icon-button"
              aria-label={t("removeTag", tag)}
              onClick={() => {
                onRemove(tag);
                // The button goes with its tag.
                field.current?.focus();
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          const tag = typed.trim();
          if (tag !== "") onAdd(tag);
          setTyped("");
        }}
      >
        <input
          ref={field}
          type="text"
          spellcheck={false}
          list="library-tags"
          aria-label={t("newTag")}
          placeholder={t("newTag")}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button small" disabled={typed.trim() === ""}>
          {t("addTag")}
        </button>
      </form>
    </div>
  );
}
