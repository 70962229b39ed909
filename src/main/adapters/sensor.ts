import {
  type BlindReason,
  type Hand,
  type InputReading,
  noInput,
  type SensorHealth,
  type SensorMode,
} from '#shared/activity/input';
import type { Millis } from '#shared/time';
import { minutes } from '#shared/time';
import {
  cannotStart,
  type HookObstacle,
  loadObstacle,
  type SensorFacts,
  type WantedSensor,
  withoutHook,
} from './hook-obstacle';
import { HookWatch } from './hook-watch';
import type { IdleSource } from './idle-source';
import { IdleWatch } from './idle-watch';
import type { InputHook } from './input-hook';
import type { HookProbe } from './probe-hook';

export interface SensorPorts {
  /** Read anew whenever it matters: a permission comes and goes. */
  readonly facts: () => SensorFacts;
  /** Tries the hook in a child that may die; see `probe-hook.ts`. */
  readonly probe: () => Promise<HookProbe>;
  /** Loads the hook; rejects where its library is missing. Called once. */
  readonly loadHook: () => Promise<InputHook>;
  readonly openIdle: () => Promise<IdleSource>;
  /** macOS: shows the system's own question for the permission. */
  readonly askPermission: () => void;
  /** Looks once a second until the way back is called; macOS only, while the hook runs. */
  readonly everySecond: (look: () => void) => () => void;
  /** Whether the system hides the keys just now, as macOS does for passwords. */
  readonly hidesKeys: () => Promise<boolean>;
  readonly log: (line: string) => void;
}

/** Hidden keys are no gap for so long: a password is typed faster, a terminal may hide all day. */
const HIDDEN_AT_MOST_MS = minutes(10);

/**
 * The counts, or where they cannot be had the system's idle time, and an honest word which it is.
 *
 * All that may end in a process that aborts is tried in a child first, and one thing at a time.
 */
export class Sensor {
  readonly #ports: SensorPorts;
  #health: SensorHealth = { mode: 'off', why: null };
  /** Why nothing is counted, apart from what is known of the idle time. */
  #knownReason: BlindReason | null = null;
  #wanted: WantedSensor = 'auto';
  #mouseHand: Hand = 'right';
  #hook: InputHook | null = null;
  /** Present while the hook runs. */
  #watch: HookWatch | null = null;
  #idle: IdleWatch | null = null;
  #stopPolling: () => void = () => {};
  #changed: (health: SensorHealth) => void = () => {};
  #work: Promise<void> = Promise.resolve();
  #restarting = false;
  #ended = false;
  #doubtedMs: Millis = 0;
  /** The system said that it hides the keys, when the hook was last found to hear nothing. */
  #keysHidden = false;

  constructor(ports: SensorPorts) {
    this.#ports = ports;
  }

  get health(): SensorHealth {
    return this.#health;
  }

  /** Where the idle time comes from. */
  get idleSource(): string {
    return this.#idle?.source.name ?? 'nowhere';
  }

  /** Calls back when the sensor stands differently than before. */
  onChange(listener: (health: SensorHealth) => void): void {
    this.#changed = listener;
  }

  /** Starts the hook if it can run here. Never throws: without it the idle time must do. */
  async start(wanted: WantedSensor, mouseHand: Hand): Promise<void> {
    this.#wanted = wanted;
    this.#mouseHand = mouseHand;
    this.#idle = new IdleWatch(await this.#ports.openIdle());
    this.#idle.active(0); // whoever just waited for Knead has shown that the idle time moves
    await this.#do(() => this.#begin());
  }

  /** The setting changed: the hook goes, or is tried. */
  want(wanted: WantedSensor): void {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#do(() => this.#begin());
  }

  /** Clicks, scrolling and drags count for this hand from now on. */
  setMouseHand(hand: Hand): void {
    this.#mouseHand = hand;
    this.#hook?.setMouseHand(hand);
  }

  /** The person asks for counting: for the permission where it is missing, else for another try. */
  retry(): void {
    if (this.#health.why === 'permission') this.#ports.askPermission();
    else if (this.#watch !== null) void this.#restart('asked for');
    else void this.#do(() => this.#begin());
  }

  /** Starts the hook anew after a sleep or a lock, which on some systems end it silently. */
  async rearm(): Promise<void> {
    if (this.#watch !== null) await this.#restart('after a sleep or a lock');
    else if (this.#health.why === 'cannot-start') await this.#do(() => this.#begin());
  }

  stop(): void {
    this.#ended = true;
    this.#endHook();
    this.#idle?.close();
  }

  /**
   * Listens at a beat of the heartbeat: is the hook still to be believed, may it be started now?
   *
   * @param elapsedMs Time since the beat before.
   * @returns Whether somebody works by the system's word; null where the hook's word counts, or
   *   nothing is known.
   */
  look(elapsedMs: Millis): boolean | null {
    if (this.#health.why === 'permission' && this.#ports.facts().trusted)
      void this.#do(() => this.#begin());
    const unheard = this.#watch === null ? null : this.#lookAtHook(this.#watch, elapsedMs);
    return this.#health.mode === 'counting' ? unheard : this.#lookAtIdle(elapsedMs);
  }

  /** How much silence was found to be no rest after all; told once. */
  takeDoubtedMs(): Millis {
    const doubtedMs = this.#doubtedMs;
    this.#doubtedMs = 0;
    return doubtedMs;
  }

  /** The counts so far; zeros where nothing counts. */
  read(): InputReading {
    return this.#hook?.read() ?? noInput;
  }

  /** Arranges for the callback to be called at the next input, as far as that can be heard. */
  wakeOnInput(wake: () => void): void {
    if (this.#watch !== null) this.#hook?.wakeOnInput(wake);
    if (this.#health.mode !== 'counting') this.#idle?.source.wakeOnInput(wake);
  }

  /** How long the heartbeat may sleep while hands rest. */
  longestSleepMs(): Millis {
    if (this.#health.mode !== 'counting') return this.#idle?.source.longestSleepMs() ?? minutes(1);
    return this.#watch?.nextLookMs() ?? minutes(1);
  }

  /** Milliseconds since the last key; Infinity where keys are not heard. */
  sinceKeyMs(): Millis {
    return this.#hook?.sinceKeyMs() ?? Number.POSITIVE_INFINITY;
  }

  #lookAtHook(watch: HookWatch, elapsedMs: Millis): boolean | null {
    const { lost, restart, unheard, doubtedMs, silentMs } = watch.look(elapsedMs, this.#idle);
    this.#doubtedMs += doubtedMs;
    if (silentMs === 0) this.#keysHidden = false;
    if (restart) void this.#restartDeaf();
    const deaf = lost && !(this.#keysHidden && silentMs < HIDDEN_AT_MOST_MS);
    this.#report(deaf ? 'lost' : 'counting', deaf ? 'deaf' : null);
    return unheard ? true : null;
  }

  #lookAtIdle(elapsedMs: Millis): boolean | null {
    const active = this.#idle?.active(elapsedMs) ?? null;
    const { mode } = this.#health;
    if (active === null) this.#report(mode, 'idle-unknown');
    else if (this.#health.why === 'idle-unknown') this.#report(mode, this.#knownReason);
    return active;
  }

  #report(mode: SensorMode, why: BlindReason | null): void {
    if (why !== 'idle-unknown') this.#knownReason = why;
    if (mode === this.#health.mode && why === this.#health.why) return;
    this.#health = { mode, why };
    this.#ports.log(`The sensor is ${mode}${why === null ? '' : `: ${why}`}.`);
    this.#changed(this.#health);
  }

  /** One after the other, so that no start meets a stop half-way. */
  #do(task: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(async () => {
      if (!this.#ended) await task();
    });
    return this.#work;
  }

  async #begin(): Promise<void> {
    const facts = this.#ports.facts();
    const obstacle = withoutHook(facts, this.#wanted);
    if (obstacle === null) {
      if (this.#watch === null) await this.#startHook(facts);
      return;
    }
    this.#endHook();
    this.#report(obstacle.mode, obstacle.why);
  }

  async #startHook(facts: SensorFacts): Promise<void> {
    const probe = await this.#ports.probe();
    if (this.#ended || probe === 'cannot-start') return this.#cannot(cannotStart);
    try {
      this.#hook ??= await this.#ports.loadHook(); // its listeners may be set up only once
      this.#hook.setMouseHand(this.#mouseHand);
      this.#hook.start();
    } catch (error) {
      return this.#cannot(loadObstacle(error, facts));
    }
    this.#watch = new HookWatch(this.#hook);
    if (facts.platform === 'darwin')
      this.#stopPolling = this.#ports.everySecond(() => this.#lookAtPermission());
    this.#report('counting', null);
  }

  #cannot({ why, line }: HookObstacle): void {
    this.#ports.log(`${line} Breaks follow the idle time.`);
    this.#report('idle-only', why);
  }

  /** A hook that goes on without the permission can freeze all input of a Mac. */
  #lookAtPermission(): void {
    if (this.#ports.facts().trusted) return;
    this.#endHook();
    this.#report('idle-only', 'permission');
  }

  /** A password is no fault of the hook: nothing is started again for it. */
  async #restartDeaf(): Promise<void> {
    this.#keysHidden = await this.#ports.hidesKeys();
    if (!this.#keysHidden) await this.#restart('it hears nothing while somebody works');
  }

  async #restart(why: string): Promise<void> {
    if (this.#restarting) return;
    this.#restarting = true;
    await this.#do(async () => {
      const probe = await this.#ports.probe();
      if (this.#watch === null || this.#hook === null || this.#ended) return;
      this.#ports.log(`The input hook is started again: ${why}; the probe says "${probe}".`);
      if (probe !== 'runs') return;
      this.#hook.clearHeld();
      this.#hook.stop();
      this.#hook.start();
    });
    this.#restarting = false;
  }

  #endHook(): void {
    this.#stopPolling();
    this.#stopPolling = () => {};
    if (this.#watch === null) return;
    this.#watch = null;
    this.#hook?.stop();
    this.#hook?.clearHeld();
  }
}
