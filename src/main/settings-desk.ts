import type { Hand } from '#shared/activity/input';
import { type ChordKey, chordKeys, isChordKey } from '#shared/reach/chord-refusal';
import type { SettingKey } from '#shared/settings/definition';
import { isElsewhere, type Kept } from '#shared/settings/edit';
import { parseSetting, type Settings, settingKeys } from '#shared/settings/schema';
import { type Clock, type Instant, type Millis, seconds } from '#shared/time';
import type { Keeper } from './keeper';

/** How long a reset can be taken back. */
const UNDO_RESET_MS = seconds(10);

/** Settings that the system has a part in; each says in a line when it could not be done, else null. */
export interface SystemSettings {
  /** Puts a chord in the place of the one before. */
  readonly setChord: (key: ChordKey, chord: string) => string | null;
  /** Switches start at login on or off. */
  readonly setAutostart: (on: boolean) => string | null;
  /** Makes Knead the program that opens its links, or no longer. */
  readonly setLinks: (on: boolean) => string | null;
}

/** What of the settings the system did not take up at a start. */
export interface Untaken {
  readonly key: SystemKey;
  /** Says why, or null where the person took it back in the system: then the setting goes off. */
  readonly line: string | null;
}

export interface SettingsDeskPorts extends SystemSettings {
  readonly keeper: Keeper;
  readonly clock: Clock;
  readonly setMouseHand: (hand: Hand) => void;
  readonly setSensor: (wanted: Settings['sensor']) => void;
  /** The settings in force are other ones now. */
  readonly changed: () => void;
}

/**
 * Changes settings of the running app, and carries a change to the few places that hold one.
 *
 * Everything else reads the settings anew with each event. No change touches a dose or a countdown:
 * the schedule only looks again.
 */
export class SettingsDesk {
  readonly #ports: SettingsDeskPorts;
  /** The lines that stand because the system refuses what is set. */
  readonly #refused = new Map<SystemKey, string>();
  #undo: { readonly kept: Kept; readonly until: Instant; readonly untilMs: Millis } | null = null;

  constructor(ports: SettingsDeskPorts) {
    this.#ports = ports;
  }

  get current(): Settings {
    return this.#ports.keeper.settings;
  }

  get notices(): readonly string[] {
    return this.#ports.keeper.notices;
  }

  /** Until when the last reset can be taken back, or null. */
  get undoUntil(): Instant | null {
    return this.#undoable?.until ?? null;
  }

  /** @throws One line that says what is allowed; then nothing has changed. */
  set(key: SettingKey, value: unknown): void {
    const { keeper, clock } = this.#ports;
    this.#tryOut(key, value);
    this.#change(() => keeper.setSetting(key, value, clock.now()));
  }

  /** @param key Null resets every setting of the screen, also one set by hand to what the preset says. */
  reset(key: SettingKey | null): void {
    const { keeper, clock } = this.#ports;
    const keys = key === null ? settingKeys.filter((each) => !isElsewhere(each)) : [key];
    this.#change(() => {
      this.#undo = {
        kept: keeper.resetSettings(keys, clock.now()),
        until: clock.now().wallAt + UNDO_RESET_MS,
        untilMs: clock.monotonicMs() + UNDO_RESET_MS,
      };
    });
  }

  undo(): void {
    const undo = this.#undoable;
    this.#undo = null;
    if (undo === null) return;
    const { keeper, clock } = this.#ports;
    this.#change(() => keeper.putBackSettings(undo.kept, clock.now()));
  }

  get #undoable() {
    const open = this.#undo !== null && this.#ports.clock.monotonicMs() < this.#undo.untilMs;
    return open ? this.#undo : null;
  }

  /** Says what the system did not take up at the start, until it is mended. */
  begin(untaken: readonly Untaken[]): void {
    const { keeper, clock } = this.#ports;
    for (const { key, line } of untaken) {
      if (line !== null) this.#refuse(key, line);
      else this.#change(() => keeper.setSetting(key, false, clock.now()));
    }
    if (untaken.length > 0) this.#ports.changed();
  }

  #change(make: () => void): void {
    const before = this.current;
    make();
    const after = this.current;
    if (after['body.mouseHand'] !== before['body.mouseHand'])
      this.#ports.setMouseHand(after['body.mouseHand']);
    if (after.sensor !== before.sensor) this.#ports.setSensor(after.sensor);
    for (const key of systemKeys) if (after[key] !== before[key]) this.#takeUp(key, after);
    this.#ports.changed();
  }

  /** What the system refuses never gets into the file: it is tried before it is kept. */
  #tryOut(key: SettingKey, value: unknown): void {
    if (!isSystemKey(key) || 'error' in parseSetting(key, value)) return; // the schema says what is wrong
    const problem = this.#put(key, value);
    if (problem === null) return this.#takeBack(key);
    if (isChordKey(key)) this.#put(key, this.current[key]);
    throw new Error(problem);
  }

  #takeUp(key: SystemKey, after: Settings): void {
    this.#takeBack(key);
    const problem = this.#put(key, after[key]);
    if (problem !== null) this.#refuse(key, problem);
    if (!isChordKey(key)) return;
    // A chord that was set twice may be had now.
    for (const other of [...this.#refused.keys()])
      if (other !== key && isChordKey(other) && this.#put(other, after[other]) === null)
        this.#takeBack(other);
  }

  /** No log keeps what a person wrote as a chord. */
  #refuse(key: SystemKey, line: string): void {
    this.#refused.set(key, line);
    if (isChordKey(key)) this.#ports.keeper.show(line);
    else this.#ports.keeper.tell(line);
  }

  #takeBack(key: SystemKey): void {
    const line = this.#refused.get(key);
    this.#refused.delete(key);
    const stillTrue = [...this.#refused.values()].some((other) => other === line);
    if (line !== undefined && !stillTrue) this.#ports.keeper.untell(line);
  }

  #put(key: SystemKey, value: unknown): string | null {
    if (isChordKey(key)) return this.#ports.setChord(key, String(value));
    const switchOn = key === 'startAtLogin' ? this.#ports.setAutostart : this.#ports.setLinks;
    return switchOn(value === true);
  }
}

const systemKeys = [...chordKeys, 'startAtLogin', 'links.enabled'] as const;

export type SystemKey = (typeof systemKeys)[number];

const isSystemKey = (key: SettingKey): key is SystemKey =>
  systemKeys.some((system) => system === key);
