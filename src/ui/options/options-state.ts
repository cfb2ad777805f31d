import type { Shortcut } from "../../browser/shortcuts";
import type { Settings } from "../../settings/settings";

/** What the options page shows. */
export interface OptionsState {
  readonly settings: Settings;
  /** Empty where the browser has no commands, as on a phone. */
  readonly shortcuts: readonly Shortcut[];
  /** A citation in the chosen form. */
  readonly sample: string;
  /** Whether all settings have just been replaced and the old ones can be restored. */
  readonly canUndo: boolean;
  readonly status: OptionsStatus | null;
}

/** What the last change has done. */
export interface OptionsStatus {
  readonly text: string;
  /** A problem is shown until the next change. */
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
