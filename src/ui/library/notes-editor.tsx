import { useEffect, useRef, useState } from "preact/hooks";
import { useTranslate } from "../shared/translate";

/** So long after the last key what was typed is kept: a pause for thought, not for breath. */
const PAUSE_MS = 400;

interface NotesEditorProps {
  readonly notes: string;
  /** Resolves to whether they are kept. */
  readonly onChange: (notes: string) => Promise<boolean>;
  /** The page goes, and these are not kept. */
  readonly onLeave: (notes: string) => void;
}

/** The reader's notes; they are kept while they are typed, and at the latest when the reader turns to something else. */
export function NotesEditor({ notes, onChange, onLeave }: NotesEditorProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState(notes);
  const [state, setState] = useState<"kept" | "typing" | "not-kept">("kept");
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ typed, onChange, isKept: true });
  latest.current = { typed, onChange, isKept: state === "kept" };

  const keep = async () => {
    const { typed, onChange, isKept } = latest.current;
    if (isKept) return;
    const isDone = await onChange(typed);
    // What was typed meanwhile is kept next.
    if (latest.current.typed === typed) setState(isDone ? "kept" : "not-kept");
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins the waiting anew
  useEffect(() => {
    if (state !== "typing") return;
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, state]);
  // Written in another tab, or brought by a backup: what is being written here is not taken from under the reader.
  useEffect(() => {
    if (latest.current.isKept && document.activeElement !== field.current) setTyped(notes);
  }, [notes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at the end of the editor, whatever it then holds
  useEffect(() => {
    const leave = () => {
      if (!latest.current.isKept) onLeave(latest.current.typed);
    };
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      void keep();
    };
  }, []);

  return (
    <label class="notes-editor">
      <span class="notes-head">
        {t("notes")}
        <span class={state === "not-kept" ? "hint warning" : "hint"} role="status">
          {state === "kept" ? "" : t(state === "typing" ? "notesTyping" : "problemStored")}
        </span>
      </span>
      <textarea
        ref={field}
        rows={4}
        // Of some browsers it would load a dictionary from elsewhere.
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setState("typing");
        }}
        onBlur={keep}
      />
    </label>
  );
}
