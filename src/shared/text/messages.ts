import type { Hand, SensorHealth } from '../activity/input';
import type { DailyLimit } from '../breaks/daily';
import type { Refusal } from '../breaks/escalation';
import type { SignalName } from '../breaks/signals';
import type { BreakKind } from '../history/record';
import type { HeldReason, Offer, PromptView, WaitView } from '../ipc';
import type { Instant, Millis } from '../time';
import type { ExportWords } from './export-messages';
import type { PressesWords } from './presses-messages';
import type { ReachWords } from './reach-messages';
import type { SettingsWords } from './settings-messages';
import type { StorageWords } from './storage-messages';
import type { TodayWords } from './today-messages';
import type { WelcomeWords } from './welcome-messages';

/** Where a person's clock stands, for sentences that name a time of day. */
export interface LocalNow {
  readonly asOf: Instant;
  readonly offsetMinutes: number;
}

/** How the sensor stands, and since when. */
export type SensorState = SensorHealth & { readonly since: Instant };

/**
 * Every sentence of the tray, the prompts and the main window; the stage has its own list.
 *
 * Another language is one more object of this type: a missing sentence fails the type check.
 * Parameters are arguments, so plurals and word order stay with the language.
 */
export interface Messages {
  readonly appName: string;
  readonly status: StatusWords;
  readonly tray: TrayMessages;
  readonly prompt: PromptWords;
  readonly today: TodayWords;
  readonly settings: SettingsWords;
  readonly welcome: WelcomeWords;
  readonly presses: PressesWords;
  readonly relief: ReliefEntryWords;
  readonly storage: StorageWords;
  readonly reach: ReachWords;
  readonly export: ExportWords;
  readonly shortcuts: ShortcutWords;
}

/** The ways to the Relief page; the page itself brings its own sentences. */
export interface ReliefEntryWords {
  /** The page by name. */
  readonly title: string;
  readonly loading: string;
  /** In the tray's menu and on Today. */
  readonly open: string;
  /** The page of the legs, in the tray's menu. */
  readonly openLegs: string;
}

/** What some keys do; any of them does it. */
export interface Shortcut {
  readonly does: string;
  readonly keys: readonly string[];
}

/** The sheet of keys. */
export interface ShortcutWords {
  readonly title: string;
  readonly open: string;
  readonly close: string;
  /** What the key that takes others along is called on this system. */
  readonly modifier: Readonly<Record<'mac' | 'other', string>>;
  readonly goTo: (page: string) => string;
  readonly settings: string;
  readonly sheet: string;
  readonly controls: string;
  readonly controlsKeys: readonly string[];
  /** Letters in the list of sore places. */
  readonly findPlace: Shortcut;
  readonly chooseSide: Shortcut;
  readonly leave: string;
  readonly leaveKey: string;
  /** Where the page is that has no key. */
  readonly elsewhere: string;
  readonly lettersOff: string;
}

/** Where the next break stands, in a line. */
export interface StatusWords {
  readonly nextIn: (kind: BreakKind, inMs: Millis) => string;
  /** A press is due that was passed on; null where the work until it asks again is not known. */
  readonly owed: (inMs: Millis | null) => string;
  readonly noneNear: string;
  readonly soon: (kind: BreakKind, inMs: Millis | null) => string;
  readonly ready: (kind: BreakKind) => string;
  /** Due, and offered after a while. */
  readonly waits: (kind: BreakKind, wait: WaitView) => string;
  readonly held: (kind: BreakKind, reason: HeldReason) => string;
  /** Signals that are on and hold nothing for now; null for none. */
  readonly ignored: (signals: readonly SignalName[]) => string | null;
  readonly running: string;
  /** The plain rest that takes the place of a press. */
  readonly resting: (leftMs: Millis) => string;
  /** The day's active time past a mark; null below the first. */
  readonly daily: (daily: DailyLimit) => string | null;
  /** A null `until` is a pause without an end. */
  readonly paused: (until: Instant | null, now: LocalNow) => string;
  /** That nothing is counted, in a line. */
  readonly blind: (sensor: SensorHealth) => string;
}

export interface TrayMessages {
  readonly counts: (keys: number, clicks: number) => string;
  readonly startPress: string;
  /** Opens the card of a break that is due so that it takes the keyboard. */
  readonly openCard: string;
  /** What holds a break shall not. */
  readonly promptAnyway: string;
  readonly open: string;
  readonly settings: string;
  readonly pause: string;
  readonly pauseHalfHour: string;
  readonly pauseHour: string;
  readonly pauseUntil: (at: Instant, now: LocalNow) => string;
  readonly pauseUntilTime: string;
  readonly pauseUntilTomorrow: string;
  readonly pauseUntilResumed: string;
  readonly resume: string;
  readonly undoSkip: string;
  readonly quit: string;
}

export interface PromptWords {
  /** Name of the window's content for a screen reader. */
  readonly label: string;
  /** What was asked for the day before. */
  readonly reminder: (
    side: Hand,
    routineId: string,
  ) => { readonly title: string; readonly body: string };
  readonly headsUpTitle: (cardInMs: Millis | null) => string;
  readonly headsUpBody: (because: PromptView['because']) => string;
  readonly cardTitle: string;
  readonly shortTitle: string;
  readonly restTitle: string;
  readonly reason: (because: PromptView['because']) => string;
  readonly offer: (offer: Offer) => string;
  /** The same in seconds, when the offer has shrunk. */
  readonly shortOffer: (offer: Offer) => string;
  readonly postponed: (timesInARow: number) => string;
  /** What kept the break back until now. */
  readonly heldWhile: Readonly<Record<HeldReason, string>>;
  readonly start: string;
  readonly startRest: string;
  readonly postpone: (seconds: number) => string;
  readonly skip: string;
  /** The way out that always works. */
  readonly leave: string;
  readonly promise: string;
  /** On a screen that is covered. */
  readonly coverPromise: string;
  readonly strictPromise: string;
  /** Why strict mode does not take an answer, and what works. */
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly leaveLater: string;
  readonly keysPromise: string;
  /** On a card that is shown to be looked at. */
  readonly samplePromise: string;
  readonly notYet: string;
  readonly limitTitle: (daily: DailyLimit) => string;
  readonly limitBody: string;
  /** Where a notification has no buttons of its own: what leads to the choices. */
  readonly choices: Readonly<Record<'click' | 'read', string>>;
  /** "Prompt anyway" without a break that waits. */
  readonly noneHeld: string;
  readonly pauseUntilTomorrow: string;
  readonly microTitle: (seconds: number) => string;
  readonly microBody: string;
  readonly microDone: string;
  readonly microProgress: (doneSeconds: number, seconds: number) => string;
}
