import { useEffect, useRef, useState } from "preact/hooks";
import { useTranslate } from "../shared/translate";

/** Save after this much idle time. */
const PAUSE_MS = 400;

interface NotesEditorProps {
  readonly notes: string;
  /**
   * Resolves to the notes as they were saved, with what another tab has typed; null where they were not saved.
   * @param base the saved notes from which the typing started
   */
  readonly onChange: (notes: string, base: string) => Promise<string | null>;
  /** The page closes before these are saved. */
  readonly onLeave: (notes: string, base: string) => void;
}

const STATES = {
  unchanged: null,
  saved: "notesSaved",
  joined: "notesJoined",
  typing: "notesTyping",
  "not-saved": "problemStored",
} as const;

/** The reader's notes; saved while they are typed, and at the latest when the field loses the focus. */
export function NotesEditor({ notes, onChange, onLeave }: NotesEditorProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState(notes);
  const [state, setState] = useState<keyof typeof STATES>("unchanged");
  const base = useRef(notes);
  const isSaved = state !== "typing" && state !== "not-saved";
  const latest = useRef({ typed, onChange, isSaved });
  latest.current = { typed, onChange, isSaved };

  const save = async () => {
    const { typed, onChange, isSaved } = latest.current;
    if (isSaved) return;
    const saved = await onChange(typed, base.current);
    // What was typed meanwhile is saved next, from the same base.
    if (latest.current.typed !== typed) return;
    if (saved === null) {
      setState("not-saved");
      return;
    }
    base.current = saved;
    setTyped(saved);
    setState(saved === typed ? "saved" : "joined");
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key restarts the timer
  useEffect(() => {
    if (state !== "typing") return;
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, state]);
  // Changed in another tab or by a backup: unsaved typing is joined with it when it is saved.
  useEffect(() => {
    if (!latest.current.isSaved || notes === base.current) return;
    base.current = notes;
    setTyped(notes);
  }, [notes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the editor ends
  useEffect(() => {
    const leave = () => {
      if (!latest.current.isSaved) onLeave(latest.current.typed, base.current);
    };
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      void save();
    };
  }, []);

  const sentence = STATES[state];
  return (
    <label class="notes-editor">
      <span class="notes-head">
        {t("notes")}
        <span class={state === "not-saved" ? "hint warning" : "hint"} role="status">
          {sentence === null ? "" : t(sentence)}
        </span>
      </span>
      <textarea
        rows={4}
        // Some browsers download a dictionary for it.
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => {
          // At once: an effect that was waiting must not put the saved notes over the first key.
          latest.current = { ...latest.current, typed: currentTarget.value, isSaved: false };
          setTyped(currentTarget.value);
          setState("typing");
        }}
        onBlur={save}
      />
    </label>
  );
}
