import type { ChangeChoice } from "../../library/model/saved-article";
import type { MessageKey } from "../../message-key";
import { useTranslate } from "../shared/translate";

/** The last one is the main one: nothing is lost by it. */
const CHOICES: readonly { readonly choice: ChangeChoice; readonly name: MessageKey; readonly style: string }[] = [
  { choice: "saved", name: "keepSaved", style: "button" },
  { choice: "page", name: "takePage", style: "button" },
  { choice: "both", name: "keepBoth", style: "button main-button" },
];

/** Which text of a changed page the library uses. */
export function ChangeChoices({ onChoose }: { readonly onChoose: (choice: ChangeChoice) => void }) {
  const t = useTranslate();
  return (
    <div class="action-row">
      {CHOICES.map(({ choice, name, style }) => (
        <button key={choice} type="button" class={style} onClick={() => onChoose(choice)}>
          {t(name)}
        </button>
      ))}
    </div>
  );
}
