import { useContext, useEffect, useRef } from "preact/hooks";
import type { CorrectableField } from "../../correct/corrections";
import { EditingContext } from "./editing";
import { FIELD_NAMES } from "./field-names";
import { IconButton } from "./icon-button";
import { PencilIcon, UndoIcon } from "./icons";
import { useTranslate } from "./translate";

/** Beside a field: whether the reader has corrected it, and buttons to correct it and to undo that. */
export function FieldTools({ field }: { readonly field: CorrectableField }) {
  const t = useTranslate();
  const editing = useContext(EditingContext);
  const pencil = useRef<HTMLButtonElement>(null);
  const takesFocus = editing?.returnTo === field && editing.draft === null;
  useEffect(() => {
    if (!takesFocus) return;
    pencil.current?.focus();
    editing.returned();
  }, [takesFocus, editing]);
  if (editing === null) return null;
  const { correctedFrom } = editing.fields[field];
  const name = t(FIELD_NAMES[field]);
  return (
    <span class="field-tools">
      {correctedFrom !== null && (
        <>
          <span class="badge corrected" title={t("correctedFrom", correctedFrom || t("notStated"))}>
            {t("corrected")}
          </span>
          <IconButton name={t("resetField", name)} onClick={() => editing.reset(field)}>
            <UndoIcon />
          </IconButton>
        </>
      )}
      <IconButton name={t("editField", name)} buttonRef={pencil} onClick={() => editing.open(field)}>
        <PencilIcon />
      </IconButton>
    </span>
  );
}
