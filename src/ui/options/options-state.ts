import type { Shortcut } from "../../browser/shortcuts";
import type { Settings } from "../../settings/settings";

/** What the page of the options shows. */
export interface OptionsState {
  readonly settings: Settings;
  /** None where the browser has no commands, as on a telephone. */
  readonly shortcuts: readonly Shortcut[];
  /** The choices of citation at work. */
  readonly sample: string;
  /** Whether all settings have just been replaced and can be had back. */
  readonly canUndo: boolean;
  readonly outcome: OptionsStatus | null;
}

/** What the last change came to. */
export interface OptionsStatus {
  readonly text: string;
  /** A problem stands until the next change. */
  readonly isProblem: boolean;
}

export interface OptionsActions {
  readonly change: (change: Partial<Settings>) => void;
  readonly changeShortcuts: () => void;
  readonly exportSettings: () => void;
  readonly importSettings: (file: Blob) => void;
  readonly reset: () => void;
  readonly undo: () => void;
}
