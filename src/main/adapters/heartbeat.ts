import type { Millis } from '#shared/time';
import { minutes, seconds } from '#shared/time';

/** A tick a second while hands work. */
const BEAT_MS = seconds(1);
/** Hands at rest for this long put the heartbeat to sleep. */
const REST_BEFORE_SLEEP_MS = seconds(5);
/** While asleep the app looks up after 5 s, then less and less often. */
const LONGEST_SLEEP_MS = minutes(1);
/** A deadline that keeps saying "now" must not become a busy loop. */
const SHORTEST_SLEEP_MS = 20;

export interface HeartbeatPorts {
  /** One tick; returns whether there was input or other work in it. */
  readonly beat: () => boolean;
  /** A tick for the rest that input has just ended; the input itself belongs to the next one. */
  readonly rested: () => void;
  /** How long nothing will happen by itself, or null when nothing ever does. */
  readonly nextDeadlineMs: () => Millis | null;
  /** Arranges for the callback to be called at the next input, as far as that can be heard. */
  readonly wakeOnInput: (wake: () => void) => void;
  /** The longest sleep the sensor allows: shorter where input must be asked for. */
  readonly longestSleepMs: () => Millis;
}

/**
 * Ticks once a second while hands work, and sleeps while they rest: an empty one-second timer alone
 * would cost six context switches a second. It wakes at the next input, at the next deadline, or
 * after a pause that doubles from 5 s up to a minute, or as long as the sensor allows.
 */
export class Heartbeat {
  readonly #ports: HeartbeatPorts;
  #timer: NodeJS.Timeout | null = null;
  #restedMs = 0;
  #sleepMs = REST_BEFORE_SLEEP_MS;
  #stopped = false;

  constructor(ports: HeartbeatPorts) {
    this.#ports = ports;
  }

  start(): void {
    this.#stopped = false;
    this.#schedule(BEAT_MS);
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Something changed outside (a prompt answered, a setting): look at the deadlines again. */
  nudge(): void {
    if (this.#stopped || this.#restedMs < REST_BEFORE_SLEEP_MS) return;
    this.#schedule(this.#nextSleepMs());
  }

  /** Ticks at once, since time may have passed unnoticed: the machine slept, or the screen was locked. */
  look(): void {
    if (!this.#stopped) this.#beat(0);
  }

  #schedule(delayMs: Millis): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#beat(delayMs), delayMs);
  }

  #beat(waitedMs: Millis): void {
    if (this.#stopped) return;
    const worked = this.#ports.beat();
    if (worked) {
      this.#restedMs = 0;
      this.#sleepMs = REST_BEFORE_SLEEP_MS;
    } else {
      this.#restedMs += waitedMs;
    }
    if (this.#restedMs < REST_BEFORE_SLEEP_MS) this.#schedule(BEAT_MS);
    else this.#sleep();
  }

  #sleep(): void {
    this.#schedule(this.#nextSleepMs());
    this.#sleepMs = Math.min(this.#sleepMs * 2, LONGEST_SLEEP_MS);
    this.#ports.wakeOnInput(() => this.#wake());
  }

  #nextSleepMs(): Millis {
    const longest = Math.min(this.#sleepMs, this.#ports.longestSleepMs());
    return Math.max(SHORTEST_SLEEP_MS, Math.min(longest, this.#ports.nextDeadlineMs() ?? longest));
  }

  #wake(): void {
    if (this.#stopped) return;
    this.#ports.rested();
    this.#restedMs = 0;
    this.#sleepMs = REST_BEFORE_SLEEP_MS;
    this.#schedule(BEAT_MS);
  }
}
