import { nextWakeMs } from '#shared/app/deadline';
import type { AppEvent } from '#shared/app/events';
import { momentOf } from '#shared/app/moment';
import { toStored } from '#shared/app/persist';
import { snapshotOf } from '#shared/app/snapshot';
import type { AppState } from '#shared/app/state';
import { step } from '#shared/app/step';
import { waitingSurface } from '#shared/breaks/scheduler';
import type { PromptSurface, Snapshot } from '#shared/ipc';
import { type Millis, minutes } from '#shared/time';
import type { RuntimePorts } from './ports';

/** An event before the clock was read for it. */
export type Happening = AppEvent extends infer E
  ? E extends AppEvent
    ? Omit<E, 'now'>
    : never
  : never;

/** What no person did: after a power cut it comes about again. */
const byItself: readonly AppEvent['type'][] = [
  'ticked',
  'started',
  'pace-learned',
  'sensor-changed',
];

/** At most this much is lost when the process is killed. */
const SAVE_EVERY_MS = minutes(1);

/**
 * Holds the state, and is the only one who does: an event goes in, the pure step answers with the
 * next state and with effects, and those are carried out.
 *
 * An effect may bring the next event with it (a window that fails to open). Such events wait until
 * the present one is finished, so that no step ever sees a half-finished other.
 */
export class Runtime {
  readonly #ports: RuntimePorts;
  #state: AppState;
  #waiting: Happening[] = [];
  #busy = false;
  #savedAtMs: Millis;

  constructor(ports: RuntimePorts, state: AppState) {
    this.#ports = ports;
    this.#state = state;
    this.#savedAtMs = ports.clock.monotonicMs();
  }

  dispatch(happening: Happening): void {
    this.#waiting.push(happening);
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift())
        this.#take(next);
    } finally {
      this.#busy = false;
    }
    this.#ports.publish(this.snapshot());
  }

  snapshot(): Snapshot {
    const { clock, settings, version, system, recentSessions, experience, notices } = this.#ports;
    return snapshotOf(this.#state, settings(), clock.now(), {
      version,
      system,
      recent: recentSessions(),
      experience: experience(),
      notices: notices(),
      undoResetUntil: this.#ports.undoResetUntil(),
      ownVoice: this.#ports.ownVoice(),
      quiet: this.#ports.quiet(),
    });
  }

  /** The prompt that comes in the next pause, if one waits for it. */
  waitingSurface(): PromptSurface | null {
    const { clock, settings } = this.#ports;
    return waitingSurface(this.#state.schedule, momentOf(this.#state, clock.now(), settings()));
  }

  /** How long the heartbeat may sleep; null when nothing will happen by itself. */
  nextDeadlineMs(): Millis | null {
    return nextWakeMs(this.#state, this.#ports.settings(), this.#ports.clock.now());
  }

  /**
   * Writes the state now: before a sleep of the heartbeat, and at the end.
   *
   * @param durable Also against a power cut: after what a person did, not with each minute that
   * passes, which would make the disk work twice a minute for ever.
   */
  save(durable = true): void {
    this.#savedAtMs = this.#ports.clock.monotonicMs();
    const now = this.#ports.clock.now();
    this.#ports.save(toStored(this.#state, now), now, durable);
  }

  #take(happening: Happening): void {
    const event = { ...happening, now: this.#ports.clock.now() } as AppEvent;
    const { state, effects } = step(this.#state, event, this.#ports.settings());
    this.#state = state;
    for (const effect of effects) this.#ports.perform(effect);
    const timeToSave = this.#ports.clock.monotonicMs() - this.#savedAtMs >= SAVE_EVERY_MS;
    const isAct = !byItself.includes(event.type);
    const isStart = event.type === 'started'; // tells early what cannot be written
    if (timeToSave || isAct || isStart || effects.length > 0) this.save(isAct);
  }
}
