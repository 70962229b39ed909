import {
  advance,
  nextDeadlineMs,
  type SessionStart,
  startSession,
} from '../../../shared/guide/session';
import type { SessionInput, SessionNews } from '../../../shared/guide/session-event';
import type { ChimeName, Effect, SessionState, Step } from '../../../shared/guide/session-state';
import type { SessionReport } from '../../../shared/ipc';
import { type Millis, seconds } from '../../../shared/time';

/** What the stage shows: the session, and what happened around it. */
export interface StageView {
  readonly session: SessionState;
  /** Cues that nobody could hear so far; each one flashes the edge. */
  readonly flashes: number;
  readonly voiceMissing: boolean;
  readonly muted: boolean;
}

/** What the runner needs of the world. */
export interface RunnerPorts {
  /** A monotonic clock. */
  readonly now: () => Millis;
  /** The wall clock, to notice that the machine was asleep. */
  readonly wallNow: () => Millis;
  readonly speak: (id: number, text: string) => void;
  readonly hush: () => void;
  readonly chime: (name: ChimeName) => void;
  readonly report: (report: SessionReport) => void;
  readonly close: () => void;
}

/** At least one tick in this time, so that a sleep is seen as one. */
const HEARTBEAT = seconds(1);
/** A clock that jumped further than this was not running. */
const ASLEEP = seconds(5);

/**
 * Runs a session in real time: wakes at its deadlines and carries out its effects.
 *
 * It decides nothing; `advance` does.
 */
export class StageRunner {
  #view: StageView;
  #pending: readonly Effect[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastTick: { readonly monotonicMs: Millis; readonly wallMs: Millis };
  readonly #listeners = new Set<() => void>();
  readonly #ports: RunnerPorts;

  constructor(start: Omit<SessionStart, 'atMs'>, ports: RunnerPorts & { readonly muted: boolean }) {
    this.#ports = ports;
    const step = startSession({ ...start, atMs: ports.now() });
    this.#view = { session: step.state, flashes: 0, voiceMissing: false, muted: ports.muted };
    this.#pending = step.effects;
    this.#lastTick = this.#readClocks();
  }

  readonly view = (): StageView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins, or goes on, to keep time. Returns the way to stop. */
  readonly run = (): (() => void) => {
    const pending = this.#pending;
    this.#pending = [];
    this.#carryOut(pending);
    this.#lastTick = this.#readClocks();
    this.#schedule();
    return () => clearTimeout(this.#timer);
  };

  readonly send = (event: SessionInput | SessionNews): void => {
    const slept = this.#sleptMs() > ASLEEP;
    this.#lastTick = this.#readClocks();
    const atMs = this.#lastTick.monotonicMs;
    if (slept) this.#apply(advance(this.#view.session, { type: 'slept', atMs }));
    this.#apply(advance(this.#view.session, { ...event, atMs }));
    this.#schedule();
  };

  /** A cue that could not be heard: shown at the edge instead. */
  readonly flash = (): void => this.#show({ flashes: this.#view.flashes + 1 });

  readonly loseVoice = (): void => {
    this.#show({ voiceMissing: true });
    this.send({ type: 'voice-changed', on: false });
  };

  readonly toggleVoice = (): void => {
    if (this.#view.voiceMissing) return;
    this.send({ type: 'voice-changed', on: !this.#view.session.voice });
  };

  readonly toggleChimes = (): void => this.#show({ muted: !this.#view.muted });

  /** How much longer than the heartbeat the last tick is ago, by whichever clock saw more of it. */
  #sleptMs(): Millis {
    const { monotonicMs, wallMs } = this.#readClocks();
    const monotonic = monotonicMs - this.#lastTick.monotonicMs;
    return Math.max(monotonic, wallMs - this.#lastTick.wallMs) - HEARTBEAT;
  }

  #readClocks() {
    return { monotonicMs: this.#ports.now(), wallMs: this.#ports.wallNow() };
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const next = nextDeadlineMs(this.#view.session);
    if (next === null) return;
    const wait = Math.min(HEARTBEAT, Math.max(0, next - this.#ports.now()));
    this.#timer = setTimeout(() => this.send({ type: 'ticked' }), wait);
  }

  #apply({ state, effects }: Step): void {
    this.#show({ session: state });
    this.#carryOut(effects);
  }

  #show(changed: Partial<StageView>): void {
    this.#view = { ...this.#view, ...changed };
    for (const listener of this.#listeners) listener();
  }

  #carryOut(effects: readonly Effect[]): void {
    for (const effect of effects) this.#perform(effect);
  }

  #perform(effect: Effect): void {
    switch (effect.type) {
      case 'speak':
        if (this.#view.session.voice) this.#ports.speak(effect.id, effect.text);
        break;
      case 'hush':
        this.#ports.hush();
        break;
      case 'chime':
        if (this.#view.muted) this.flash();
        else this.#ports.chime(effect.name);
        break;
      case 'report':
        this.#ports.report(effect.report);
        break;
      case 'close':
        this.#ports.close();
        break;
    }
  }
}
