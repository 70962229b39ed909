import type { Hand } from '#shared/activity/input';
import type { SettingKey } from '#shared/settings/definition';
import { isElsewhere, type Kept } from '#shared/settings/edit';
import { type Settings, settingKeys } from '#shared/settings/schema';
import { type Clock, type Instant, type Millis, seconds } from '#shared/time';
import type { Keeper } from './keeper';

/** How long a reset can be taken back. */
const UNDO_RESET_MS = seconds(10);

export interface SettingsDeskPorts {
  readonly keeper: Keeper;
  readonly clock: Clock;
  readonly setMouseHand: (hand: Hand) => void;
  readonly setSensor: (wanted: Settings['sensor']) => void;
  readonly setChord: (chord: string) => string | null;
  /** Switches start at login on or off; one line when that could not be done. */
  readonly setAutostart: (on: boolean) => string | null;
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
    if (key === 'prompt.chord') this.#tryChord(value);
    if (key === 'startAtLogin') this.#tryAutostart(value);
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

  #change(make: () => void): void {
    const before = this.current;
    make();
    const after = this.current;
    if (after['body.mouseHand'] !== before['body.mouseHand'])
      this.#ports.setMouseHand(after['body.mouseHand']);
    if (after.sensor !== before.sensor) this.#ports.setSensor(after.sensor);
    if (after['prompt.chord'] !== before['prompt.chord']) this.#takeChord(after['prompt.chord']);
    if (after.startAtLogin !== before.startAtLogin) this.#takeAutostart(after.startAtLogin);
    this.#ports.changed();
  }

  /** A chord is tried before it is kept, so that one that cannot be had never gets into the file. */
  #tryChord(value: unknown): void {
    if (typeof value !== 'string') return; // the schema says what is wrong
    const problem = this.#ports.setChord(value);
    this.#ports.setChord(this.current['prompt.chord']);
    if (problem !== null) throw new Error(problem);
  }

  #takeChord(chord: string): void {
    const problem = this.#ports.setChord(chord);
    if (problem !== null) this.#ports.keeper.tell(problem);
  }

  /** What the system refuses never gets into the file. */
  #tryAutostart(value: unknown): void {
    if (typeof value !== 'boolean') return; // the schema says what is wrong
    const problem = this.#ports.setAutostart(value);
    if (problem !== null) throw new Error(problem);
  }

  #takeAutostart(on: boolean): void {
    const problem = this.#ports.setAutostart(on);
    if (problem !== null) this.#ports.keeper.tell(problem);
  }
}
