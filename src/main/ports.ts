import type { Effect } from '#shared/app/events';
import type { Experience } from '#shared/guide/experience';
import type { SessionRecord } from '#shared/history/record';
import type { Preferences, PromptAnswer, QuietHeard, Snapshot } from '#shared/ipc';
import type { PromptRequest } from '#shared/prompt-layout';
import type { Settings } from '#shared/settings/schema';
import type { Notice, NoticeReach } from '#shared/text/notice';
import type { Clock, Instant, Millis, Now } from '#shared/time';

/** Everything the runtime needs of the outside world; tests pass their own. */
export interface RuntimePorts {
  readonly clock: Clock;
  readonly version: string;
  readonly system: Snapshot['system'];
  readonly settings: () => Settings;
  /** Carries out what a step asks for. Must not throw: a full disk is no reason to stop prompting. */
  readonly perform: (effect: Effect) => void;
  /** Called after every event, with what windows and tray may know. */
  readonly publish: (snapshot: Snapshot) => void;
  /** Stores the running state. Must not throw. */
  readonly save: (stored: unknown, now: Now, durable: boolean) => void;
  /** The last sessions, newest first. */
  readonly recentSessions: () => readonly SessionRecord[];
  readonly experience: () => Experience;
  readonly notices: () => readonly string[];
  /** Until when a reset of settings can be taken back, or null. */
  readonly undoResetUntil: () => Instant | null;
  /** False while a screen reader speaks, and the person did not ask for a second voice. */
  readonly ownVoice: () => boolean;
  /** What the system last said about calls, full screens and the like. */
  readonly quiet: () => QuietHeard;
}

/** What windows tell about themselves. */
export interface WindowEvents {
  readonly textScale: () => number;
  readonly theme: () => Preferences['theme'];
  /** Milliseconds since any key went down, in any application. */
  readonly sinceKeyMs: () => Millis;
  /** The prompt cannot be seen; its windows are gone. */
  readonly promptFailed: () => void;
  readonly stageGone: (sessionId: number, crashed: boolean) => void;
  readonly stageFocus: (focused: boolean) => void;
}

/** The three kinds of window, as the desk uses them. */
export interface WindowsPort {
  /** @param part Which part of the window to open, such as `today/pause` or `welcome`. */
  openMain(part?: string): void;
  /** From now on a link leads away from the page of this window, or does not. */
  keepPage(windowId: number, keep: boolean): void;
  showPrompt(request: PromptRequest): void;
  /** Has the windows ready of the prompt that waits for its moment; null: none waits. */
  preparePrompt(request: PromptRequest | null): void;
  hidePrompt(): void;
  /** A covered screen may take the keyboard, if it is not too early for that. */
  takeKeyboard(): void;
  /** True for a window whose keys are meant for it, though nobody opened it. */
  hasKeyboard(windowId: number): boolean;
  /** How long a window of the prompt has been up; infinite for one that is none. */
  promptAgeMs(windowId: number): Millis;
  /** A page says that it is on the screen. */
  painted(windowId: number): void;
  openStage(sessionId: number): void;
  focusStage(): void;
  /** Closes the stage as the person would; a session that still runs is reported as gone. */
  dismissStage(): void;
  /** The session is over: a summary that nobody closes keeps no display awake. */
  letSleep(): void;
  /** Keeps the display awake for the stage that is open. */
  stayAwake(): void;
  /** Takes the stage away; nothing is reported. */
  closeStage(): void;
  send(snapshot: Snapshot): void;
  closeAll(): void;
}

/** What becomes of a notification. */
export interface NoticeEvents {
  readonly opened: () => void;
  readonly answered: (answer: PromptAnswer) => void;
  readonly failed: () => void;
}

export interface NotifierPort {
  /**
   * Shows one; the one before goes.
   *
   * @param write Writes it, once it is known what can be done to it.
   */
  show(write: (reach: NoticeReach) => Notice, events: NoticeEvents): void;
  hide(): void;
}

/** What the tray's menu can do. */
export interface TrayActions {
  readonly startPress: () => void;
  readonly startRoutine: (routineId: string) => void;
  readonly openCard: () => void;
  readonly open: () => void;
  /** Opens the window at one of its pages. */
  readonly openPage: (page: 'relief' | 'legs' | 'settings') => void;
  readonly pause: (forMs: Millis | 'tomorrow' | null) => void;
  readonly pauseUntil: (at: Instant) => void;
  /** Opens the window where a time can be typed. */
  readonly choosePause: () => void;
  readonly resume: () => void;
  readonly undoSkip: () => void;
  /** What holds a break now shall not, until it has ended once. */
  readonly promptAnyway: () => void;
  readonly quit: () => void;
}

export interface TrayPort {
  show(snapshot: Snapshot): void;
  destroy(): void;
}
