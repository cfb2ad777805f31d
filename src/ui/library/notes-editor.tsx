import { useEffect, useRef, useState } from "preact/hooks";
import { useTranslate } from "../shared/translate";

/** Save after this much idle time. */
const PAUSE_MS = 400;

interface NotesEditorProps {
  readonly notes: string;
  /** Resolves to whether they were saved. */
  readonly onChange: (notes: string) => Promise<boolean>;
  /** The page closes before these are saved. */
  readonly onLeave: (notes: string) => void;
}

/** The reader's notes; saved while they are typed, and at the latest when the field loses the focus. */
export function NotesEditor({ notes, onChange, onLeave }: NotesEditorProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState(notes);
  const [state, setState] = useState<"saved" | "typing" | "not-saved">("saved");
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ typed, onChange, isSaved: true });
  latest.current = { typed, onChange, isSaved: state === "saved" };

  const save = async () => {
    const { typed, onChange, isSaved } = latest.current;
    if (isSaved) return;
    const isDone = await onChange(typed);
    // What was typed meanwhile is saved next.
    if (latest.current.typed === typed) setState(isDone ? "saved" : "not-saved");
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key restarts the timer
  useEffect(() => {
    if (state !== "typing") return;
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, state]);
  // Changed in another tab or by a backup: never replace what is being typed here.
  useEffect(() => {
    if (latest.current.isSaved && document.activeElement !== field.current) setTyped(notes);
  }, [notes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the editor ends
  useEffect(() => {
    const leave = () => {
      if (!latest.current.isSaved) onLeave(latest.current.typed);
    };
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      void save();
    };
  }, []);

  return (
    <label class="notes-editor">
      <span class="notes-head">
        {t("notes")}
        <span class={state === "not-saved" ? "hint warning" : "hint"} role="status">
          {state === "saved" ? "" : t(state === "typing" ? "notesTyping" : "problemStored")}
        </span>
      </span>
      <textarea
        ref={field}
        rows={4}
        // Some browsers download a dictionary for it.
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setState("typing");
        }}
        onBlur={save}
      />
    </label>
  );
}
