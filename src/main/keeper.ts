import { basename, join } from 'node:path';
import type { Effect } from '#shared/app/events';
import { fromStored, rebuildToday } from '#shared/app/persist';
import { type AppState, initialState } from '#shared/app/state';
import type { Experience } from '#shared/guide/experience';
import { addLine, type Backlog, emptyBacklog, withoutFirst } from '#shared/history/backlog';
import {
  formatMinute,
  formatPrompt,
  formatRun,
  formatSession,
  parseLine,
} from '#shared/history/lines';
import { usualPace } from '#shared/history/pace';
import type { MinuteRecord, PromptRecord, SessionRecord } from '#shared/history/record';
import type { SettingKey } from '#shared/settings/definition';
import type { Kept } from '#shared/settings/edit';
import { parseSetting, type Settings } from '#shared/settings/schema';
import { en } from '#shared/text/en';
import { days, type Instant, isoInstant, type Millis, minutes, type Now } from '#shared/time';
import { type Disk, reasonOf, troubleOf } from './adapters/files';
import { eventLines } from './adapters/history-lines';
import { HistoryStore } from './adapters/history-store';
import { machineId } from './adapters/machine-id';
import { SettingsFile, type Written } from './adapters/settings-file';
import type { KeyValueStore } from './adapters/settings-store';
import { StateStore } from './adapters/state-store';
import { ExperienceKeeper } from './experience-keeper';

/** How many sessions Today shows. */
const RECENT = 10;
/** The person's usual pace is that of the last two weeks (content: loadWeights.pace). */
const PACE_DAYS = 14;

export interface KeeperPorts {
  readonly folder: string;
  /** Opens electron-store's `settings.json`; null while its code is still being loaded. */
  readonly openSettings: () => KeyValueStore | null;
  readonly now: Now;
  readonly log: (line: string) => void;
  /** What writes history and state; the real disk unless a test says otherwise. */
  readonly disk?: Disk;
}

/**
 * Everything on disk: settings, the running state, the history.
 *
 * A disk that takes nothing must not end the app, nor keep it from starting: the person is told
 * once, what could not be written waits in memory, and each `save` tries again.
 */
export class Keeper {
  readonly #settings: SettingsFile;
  readonly #state: StateStore;
  readonly #history: HistoryStore;
  readonly #log: (line: string) => void;
  #notices: readonly string[];
  /** The history as it was read at the start, until it has served; a second reading would cost as much again. */
  #past: Past | null;
  readonly #folder: string;
  #recent: readonly SessionRecord[];
  readonly #experience = new ExperienceKeeper();
  #backlog: Backlog = emptyBacklog;
  /** What the person reads while nothing can be written; null while everything can. */
  #trouble: string | null = null;
  /** The same for the settings file, which may be the only one that cannot. */
  #settingsTrouble: string | null = null;

  constructor({ folder, openSettings, now, log, disk }: KeeperPorts) {
    this.#log = log;
    this.#folder = folder;
    const stamp = isoInstant(now.wallAt);
    this.#settings = new SettingsFile(folder, openSettings, stamp);
    this.#notices = [...this.#settings.notices];
    for (const notice of this.#notices) log(notice);
    this.#state = new StateStore(join(folder, 'state.json'), disk);
    const historyFolder = join(folder, 'history');
    const machine = machineId(join(folder, 'machine-id'), historyFolder, stamp);
    if (machine.notice !== null) this.tell(machine.notice);
    this.#history = new HistoryStore({
      folder: historyFolder,
      machine,
      stamp,
      tell: (notice) => this.tell(notice),
      ...(disk === undefined ? {} : { disk }),
    });
    const past = readPast(this.#history);
    this.#past = past;
    this.#recent = past.sessions.slice(-RECENT).reverse();
  }

  get settings(): Settings {
    return this.#settings.settings;
  }

  /** True for a setting that was made by hand. */
  isSet(key: SettingKey): boolean {
    return this.#settings.isSet(key);
  }

  /**
   * Changes a setting, now and on disk.
   *
   * @throws One line that says what is allowed.
   */
  setSetting(key: SettingKey, value: unknown, now: Now): void {
    const parsed = parseSetting(key, value);
    if ('error' in parsed) throw new Error(parsed.error);
    this.#told(this.#settings.set(key, parsed.value, isoInstant(now.wallAt)));
  }

  /** Brings settings back to their defaults; what they were is returned for `putBack`. */
  resetSettings(keys: readonly SettingKey[], now: Now): Kept {
    const written = this.#settings.reset(keys, isoInstant(now.wallAt));
    this.#told(written);
    return written.kept;
  }

  putBackSettings(kept: Kept, now: Now): void {
    this.#told(this.#settings.putBack(kept, isoInstant(now.wallAt)));
  }

  /** What the person should know of now; lines about writing go when writing works again. */
  get notices(): readonly string[] {
    const trouble = [this.#trouble, this.#settingsTrouble].filter((line) => line !== null);
    return [...this.#notices, ...trouble];
  }

  /** Adds a line for the person to read, once. */
  tell(notice: string): void {
    if (this.show(notice)) this.#log(notice);
  }

  /** The same for a line about the person, which no log keeps. @returns Whether it is a new one. */
  show(notice: string): boolean {
    if (this.#notices.includes(notice)) return false;
    this.#notices = [...this.#notices, notice];
    return true;
  }

  /** Takes back a line that is true no longer. */
  untell(notice: string): void {
    this.#notices = this.#notices.filter((line) => line !== notice);
  }

  get recentSessions(): readonly SessionRecord[] {
    return this.#recent;
  }

  /** The state to begin with, and how long the app was not running. */
  loadState(now: Now): { readonly state: AppState; readonly restedMs: Millis } {
    const stamp = isoInstant(now.wallAt);
    const stored = this.#state.read(stamp);
    if (stored.found === 'nothing') return { state: initialState(now, this.settings), restedMs: 0 };
    if (stored.found === 'unreadable') return this.#rebuild(stored.notice, now);
    const restored = fromStored(stored.value, now, this.settings);
    return 'error' in restored ? this.#rebuild(this.#state.setAside(stamp), now) : restored;
  }

  /** The person's usual presses a minute, read from the history; null while too little is known. */
  usualPace(at: Instant): number | null {
    const from = (at - days(PACE_DAYS)) / minutes(1);
    const past = this.#past ?? readPast(this.#history);
    this.#past = null;
    return usualPace(past.minutes.filter(({ utcMinute }) => utcMinute >= from));
  }

  /** What the history teaches: at first of this run only, after `recall` of all of it. */
  get experience(): Experience {
    return this.#experience.experience;
  }

  /** Reads the whole history bit by bit, beside other work; a month that cannot be read is told of. */
  recall(): Promise<void> {
    const unread = (path: string, why: string) =>
      this.tell(en.storage.historyUnread(basename(path), why));
    return this.#experience.recall(eventLines(join(this.#folder, 'history'), unread));
  }

  /** Writes a record to the history; other effects are not its business. */
  record(effect: Effect): void {
    this.#experience.record(effect);
    switch (effect.type) {
      case 'record-minute':
        return this.#append(effect.record.utcMinute * minutes(1), formatMinute(effect.record));
      case 'record-prompt':
        return this.#append(effect.record.at, formatPrompt(effect.record));
      case 'record-session':
        this.#recent = [effect.record, ...this.#recent].slice(0, RECENT);
        return this.#append(effect.record.startedAt, formatSession(effect.record));
      case 'record-run':
        return this.#append(effect.record.at, formatRun(effect.record));
    }
  }

  /**
   * Writes the running state, and with it everything that still waits for the disk.
   *
   * @param durable Must outlive a power cut too. Once a minute the history's line waits for the disk,
   * and that is enough: it is what today is rebuilt from.
   */
  save(stored: unknown, now: Now, durable = true): void {
    const { error } = this.#flush();
    if (this.#settings.isWaiting) this.#told(this.#settings.retry(isoInstant(now.wallAt)));
    this.#report(error ?? this.#attempt(() => this.#state.write(stored, durable)));
  }

  close(): void {
    const { length } = this.#backlog.waiting;
    if (length > 0) this.#log(`Ended with ${length} records that could not be written.`);
    this.#history.close();
  }

  /** A change that waits is no event of the past: its line goes with the trouble. */
  #told({ problem }: Written): void {
    if (this.#settings.isWaiting) {
      if (this.#settingsTrouble === null && problem !== null) this.#log(problem);
      this.#settingsTrouble ??= problem;
      return;
    }
    this.#settingsTrouble = null;
    if (problem !== null) this.tell(problem);
  }

  #append(at: number, text: string): void {
    this.#backlog = addLine(this.#backlog, { at, text });
    const { error } = this.#flush();
    if (error !== null) this.#report(error);
  }

  /** Hands the disk all that waits, in order; what it does not take goes on waiting. */
  #flush(): { readonly error: unknown } {
    if (this.#backlog.waiting.length === 0) return { error: null };
    const { written, error } = this.#history.append(this.#backlog.waiting);
    this.#backlog = withoutFirst(this.#backlog, written);
    return { error };
  }

  #rebuild(notice: string, now: Now) {
    this.tell(notice);
    const { minutes: past, prompts, sessions } = this.#past ?? readPast(this.#history);
    return { state: rebuildToday(past, prompts, sessions, now, this.settings), restedMs: 0 };
  }

  /** @returns What went wrong, or null. */
  #attempt(write: () => void): unknown {
    try {
      write();
      return null;
    } catch (error) {
      return error;
    }
  }

  /** Says once that the disk takes nothing, and once that it does again. */
  #report(error: unknown): void {
    if (this.#backlog.lost > 0) this.tell(en.storage.recordsLost);
    if (error === null) {
      if (this.#trouble !== null) this.#log('Writing works again.');
      this.#trouble = null;
      return;
    }
    if (this.#trouble !== null) return;
    const why = reasonOf(error);
    this.#trouble = en.storage.cannotWrite(troubleOf(error), this.#folder, why);
    this.#log(`Cannot write: ${why}`);
  }
}

interface Past {
  readonly minutes: readonly MinuteRecord[];
  readonly prompts: readonly PromptRecord[];
  readonly sessions: readonly SessionRecord[];
}

/** The last two months; what today needs, and the last sessions of anyone who still presses. */
function readPast(history: HistoryStore): Past {
  const lines = history.readNewest(2).map(parseLine);
  return {
    minutes: lines.flatMap((line) => (line.kind === 'minute' ? [line.record] : [])),
    prompts: lines.flatMap((line) => (line.kind === 'prompt' ? [line.record] : [])),
    sessions: lines.flatMap((line) => (line.kind === 'session' ? [line.record] : [])),
  };
}
