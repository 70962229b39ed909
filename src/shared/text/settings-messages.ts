import type { BlindReason } from '../activity/input';
import type { SignalName, SignalReport } from '../breaks/signals';
import type { CountVerdict, Presses } from '../count-test';
import type { Snapshot } from '../ipc';
import type { SettingGroup, SettingKey } from '../settings/definition';
import type { Instant, Millis } from '../time';
import type { LocalNow } from './messages';

/** The settings screen. Labels and consequences stand in the table of settings itself. */
export interface SettingsWords {
  readonly title: string;
  readonly summary: string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly nothingFound: (query: string) => string;
  readonly groups: string;
  /** One sentence under the name of each group. */
  readonly about: Readonly<Record<SettingGroup['id'], string>>;
  /** What an option is called. */
  readonly option: (key: SettingKey, value: string) => string;
  readonly unit: Readonly<Record<'s' | 'load-min' | 'min' | 'h' | 'hour of day' | '×', string>>;
  readonly range: (min: number, max: number, unit: string) => string;
  /** An error that stands under its row. */
  readonly numberAllowed: (min: number, max: number, unit: string, whole: boolean) => string;
  readonly more: (label: string) => string;
  readonly less: (label: string) => string;
  readonly reset: (label: string) => string;
  readonly resetAll: (count: number) => string;
  readonly wasReset: string;
  readonly undo: string;
  readonly secondsLeft: (leftMs: Millis) => string;
  readonly ownLength: string;
  readonly bestVoice: string;
  /** Under the voice while a running screen reader has switched it off. */
  readonly voiceLeftToReader: string;
  /** Under the style of prompts where no window may come up by itself. */
  readonly notificationOnWayland: string;
  readonly shortcut: ShortcutRecorderWords;
  readonly week: WeekWords;
  readonly tryOut: TryOutWords;
  readonly counting: CountingTestWords;
  readonly quiet: QuietWords;
}

export interface ShortcutRecorderWords {
  readonly none: string;
  readonly press: string;
  readonly needsModifier: string;
  readonly noSuchKey: string;
  /** Stands between the keys. */
  readonly plus: string;
}

export interface WeekWords {
  readonly only: string;
  readonly always: string;
  /** Monday first. */
  readonly days: readonly string[];
  readonly from: (day: string) => string;
  readonly to: (day: string) => string;
  readonly until: string;
  readonly none: string;
  readonly add: (day: string) => string;
  readonly remove: (day: string, range: string) => string;
  readonly sameTime: string;
}

/** The test of counting: what was typed here against what the hook heard. */
export interface CountingTestWords {
  readonly title: string;
  readonly about: string;
  readonly field: string;
  readonly seen: (presses: Presses) => string;
  readonly heard: (presses: Presses) => string;
  /** Instead of the test while the setting has switched counting off. */
  readonly off: string;
  readonly verdict: (verdict: CountVerdict, seen: Presses, heard: Presses) => string;
  /** What to do where nothing, or not all, was heard. */
  readonly help: (why: BlindReason | null, system: Snapshot['system']) => string;
  /** Where there is something to try, what the button says; else null. */
  readonly act: (why: BlindReason | null) => string | null;
  readonly again: string;
}

/** What holds a break now, as far as this system tells. */
export interface QuietWords {
  readonly title: string;
  /** When it was asked; null before. */
  readonly asked: (at: Instant | null, now: LocalNow) => string;
  readonly check: string;
  readonly names: Readonly<Record<SignalName, string>>;
  /** @param ignored Programs among those of the report that the person told us to ignore. */
  readonly state: (report: SignalReport, ignored: readonly string[]) => string;
  /** The signal is on and holds nothing for now. */
  readonly ignoredNow: string;
  readonly ignore: (app: string) => string;
  readonly add: string;
  readonly addLabel: string;
  readonly remove: (app: string) => string;
}

export interface TryOutWords {
  readonly voice: string;
  readonly voiceLine: string;
  /** On Linux with the name of what is missing. */
  readonly voiceMissing: (onLinux: boolean) => string;
  readonly chime: string;
  readonly chimeSilent: string;
  readonly prompt: string;
  readonly promptShown: string;
  readonly firstSteps: string;
}
