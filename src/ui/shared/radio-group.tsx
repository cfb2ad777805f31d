import { useId } from "preact/hooks";

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

interface RadioGroupProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of several choices, all visible: the browser's own radio buttons. */
export function RadioGroup<T extends string>({ legend, choices, chosen, onChoose }: RadioGroupProps<T>) {
  const id = useId();
  return (
    <fieldset class="radio-group">
      <legend>{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <div class="choice" key={value}>
          <input
            id={`${id}-${value}`}
            type="radio"
            name={id}
            aria-describedby={hint && `${id}-${value}-hint`}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <label for={`${id}-${value}`}>{label}</label>
          {hint && (
            <p id={`${id}-${value}-hint`} class="hint">
              {hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
