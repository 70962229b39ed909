import { join } from 'node:path';
import type { Effect } from '#shared/app/events';
import { fromStored, rebuildToday } from '#shared/app/persist';
import { type AppState, initialState } from '#shared/app/state';
import { formatMinute, formatPrompt, formatSession, parseLine } from '#shared/history/lines';
import { usualPace } from '#shared/history/pace';
import type { MinuteRecord, PromptRecord, SessionRecord } from '#shared/history/record';
import type { SettingKey } from '#shared/settings/definition';
import type { Kept } from '#shared/settings/edit';
import { parseSetting, type Settings } from '#shared/settings/schema';
import { days, type Instant, isoInstant, type Millis, minutes, type Now } from '#shared/time';
import { HistoryStore, machineId } from './adapters/history-store';
import { SettingsFile, type Written } from './adapters/settings-file';
import type { KeyValueStore } from './adapters/settings-store';
import { StateStore } from './adapters/state-store';

/** How many sessions Today shows. */
const RECENT = 10;
/** The person's usual pace is that of the last two weeks (content: loadWeights.pace). */
const PACE_DAYS = 14;

export interface KeeperPorts {
  readonly folder: string;
  /** Opens electron-store's `settings.json`. */
  readonly openSettings: () => KeyValueStore;
  readonly now: Now;
  readonly log: (line: string) => void;
}

/**
 * Everything on disk: settings, the running state, the history.
 *
 * A disk that takes nothing must not end the app: the person is told once, and each write is tried
 * again with the next one.
 */
export class Keeper {
  readonly #settings: SettingsFile;
  readonly #state: StateStore;
  readonly #history: HistoryStore;
  readonly #log: (line: string) => void;
  readonly #notices: string[];
  readonly #past: Past;
  #recent: readonly SessionRecord[];
  #failed = false;

  constructor({ folder, openSettings, now, log }: KeeperPorts) {
    this.#log = log;
    const stamp = isoInstant(now.wallAt);
    this.#settings = new SettingsFile(folder, openSettings, stamp);
    this.#notices = [...this.#settings.notices];
    this.#state = new StateStore(join(folder, 'state.json'));
    this.#history = new HistoryStore(
      join(folder, 'history'),
      machineId(join(folder, 'machine-id')),
    );
    this.#past = readPast(this.#history);
    this.#recent = this.#past.sessions.slice(-RECENT).reverse();
    for (const notice of this.#notices) log(notice);
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

  get notices(): readonly string[] {
    return this.#notices;
  }

  /** Adds a line for the person to read. */
  tell(notice: string): void {
    this.#notices.push(notice);
    this.#log(notice);
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
    return usualPace(readPast(this.#history).minutes.filter(({ utcMinute }) => utcMinute >= from));
  }

  /** Writes a record to the history; other effects are not its business. */
  record(effect: Effect): void {
    switch (effect.type) {
      case 'record-minute':
        return this.#append(effect.record.utcMinute * minutes(1), formatMinute(effect.record));
      case 'record-prompt':
        return this.#append(effect.record.at, formatPrompt(effect.record));
      case 'record-session':
        this.#recent = [effect.record, ...this.#recent].slice(0, RECENT);
        return this.#append(effect.record.startedAt, formatSession(effect.record));
    }
  }

  save(stored: unknown): void {
    this.#attempt(() => this.#state.write(stored));
  }

  close(): void {
    this.#history.close();
  }

  #told({ problem }: Written): void {
    if (problem !== null && !this.#notices.includes(problem)) this.tell(problem);
  }

  #append(at: number, line: string): void {
    this.#attempt(() => this.#history.append(at, line));
  }

  #rebuild(notice: string, now: Now) {
    this.tell(notice);
    const { minutes: past, prompts, sessions } = this.#past;
    return { state: rebuildToday(past, prompts, sessions, now, this.settings), restedMs: 0 };
  }

  /** Says once that the disk takes nothing, and once that it does again. */
  #attempt(write: () => void): void {
    try {
      write();
      if (this.#failed) this.#log('Writing works again.');
      this.#failed = false;
    } catch (error) {
      if (this.#failed) return;
      this.#failed = true;
      const why = error instanceof Error ? error.message : String(error);
      this.#notices.push(`Knead cannot write its files (${why}). It goes on, and tries again.`);
      this.#log(`Cannot write: ${why}`);
    }
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
