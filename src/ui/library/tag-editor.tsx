import { useRef } from "preact/hooks";
import { IconButton } from "../shared/icon-button";
import { useTranslate } from "../shared/translate";
import { TagForm } from "./tag-form";

interface TagEditorProps {
  readonly tags: readonly string[];
  readonly onAdd: (tag: string) => void;
  readonly onRemove: (tag: string) => void;
}

/** Adds and removes the tags of one article. */
export function TagEditor({ tags, onAdd, onRemove }: TagEditorProps) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="tag-editor">
      <h2>{t("tags")}</h2>
      <ul>
        {tags.map((tag) => (
          <li key={tag} class="tag">
            {tag}
            <IconButton
              name={t("removeTag", tag)}
              onClick={() => {
                onRemove(tag);
                // The button disappears with its tag.
                field.current?.focus();
              }}
            >
              ×
            </IconButton>
          </li>
        ))}
      </ul>
      <TagForm field={field} onAdd={onAdd} />
    </div>
  );
}
