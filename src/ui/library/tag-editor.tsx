import { useState } from "preact/hooks";
import { useTranslate } from "../translate";

interface TagEditorProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** The reader's tags of one article: each can be taken off, new ones are typed. */
export function TagEditor({ tags, onChange }: TagEditorProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState("");
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
              onClick={() => onChange(tags.filter((each) => each !== tag))}
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
          if (tag !== "" && !tags.includes(tag)) onChange([...tags, tag]);
          setTyped("");
        }}
      >
        <input
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
