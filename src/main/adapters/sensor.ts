import { type Hand, type InputReading, noInput, type SensorMode } from '#shared/activity/input';
import { type Millis, seconds } from '#shared/time';
import type { InputHook } from './input-hook';

/** Hands that typed this recently count as working where only the idle time is known. */
const ACTIVE_WITHIN_MS = seconds(5);

/** What is known of the system before a hook is tried. */
export interface SensorFacts {
  readonly platform: NodeJS.Platform;
  readonly wayland: boolean;
  /** The setting `sensor`. */
  readonly wanted: 'auto' | 'clock';
  /** macOS: whether the person allowed it; true elsewhere. */
  readonly trusted: boolean;
}

/**
 * Why no hook may be started, or null when one may be tried.
 *
 * Every Wayland session counts as blind from the start, even where the hook starts: it would hear
 * only the windows that run through XWayland.
 */
export function withoutHook({ wayland, wanted, trusted }: SensorFacts): SensorMode | null {
  if (wanted === 'clock') return 'off';
  return wayland || !trusted ? 'idle-only' : null;
}

export interface SensorPorts {
  /** Tries the hook in a child that may die; see `probe-hook.ts`. */
  readonly hookCanRun: () => Promise<boolean>;
  /** Loads the hook; rejects where its library is missing. */
  readonly loadHook: () => Promise<InputHook>;
  readonly systemIdleMs: () => Millis;
  readonly log: (line: string) => void;
}

/** The counts, or where they cannot be had the system's idle time, and an honest word which it is. */
export class Sensor {
  readonly #ports: SensorPorts;
  #hook: InputHook | null = null;
  #mode: SensorMode = 'idle-only';

  constructor(ports: SensorPorts) {
    this.#ports = ports;
  }

  get mode(): SensorMode {
    return this.#mode;
  }

  /** Starts the hook if it can run here. Never throws: without it the idle time must do. */
  async start(facts: SensorFacts, mouseHand: Hand): Promise<void> {
    this.#mode = withoutHook(facts) ?? (await this.#startHook());
    this.#hook?.setMouseHand(mouseHand);
  }

  /** Clicks, scrolling and drags count for this hand from now on. */
  setMouseHand(hand: Hand): void {
    this.#hook?.setMouseHand(hand);
  }

  /** Starts the hook anew after a sleep or a lock, which on some systems end it silently. */
  async rearm(): Promise<void> {
    if (this.#hook === null) return;
    this.#hook.clearHeld();
    this.#hook.stop();
    if (await this.#ports.hookCanRun()) this.#hook.start();
    else this.#loseHook('it could not be started again');
  }

  stop(): void {
    this.#hook?.stop();
    this.#hook = null;
  }

  /** The counts so far; zeros where nothing counts. */
  read(): InputReading {
    return this.#hook?.read() ?? noInput;
  }

  /** Whether somebody works, where only the system can say so; null while the hook counts. */
  systemActive(): boolean | null {
    if (this.#mode === 'counting') return null;
    return this.#ports.systemIdleMs() < ACTIVE_WITHIN_MS;
  }

  /** Null where input cannot be heard and must be polled for. */
  get wakeOnInput(): ((wake: () => void) => void) | null {
    const hook = this.#hook;
    return hook === null ? null : (wake) => hook.wakeOnInput(wake);
  }

  /** Milliseconds since the last key; Infinity where keys are not heard. */
  sinceKeyMs(): Millis {
    return this.#hook?.sinceKeyMs() ?? Number.POSITIVE_INFINITY;
  }

  async #startHook(): Promise<SensorMode> {
    try {
      if (!(await this.#ports.hookCanRun())) {
        this.#ports.log('The input hook cannot run here; breaks follow the idle time.');
        return 'idle-only';
      }
      const hook = await this.#ports.loadHook();
      hook.start();
      this.#hook = hook;
      return 'counting';
    } catch (error) {
      this.#loseHook(error instanceof Error ? error.message : String(error));
      return 'idle-only';
    }
  }

  #loseHook(why: string): void {
    this.#hook = null;
    this.#mode = 'idle-only';
    this.#ports.log(`The input hook is not used: ${why}. Breaks follow the idle time.`);
  }
}
