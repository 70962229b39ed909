import {
  advance,
  nextDeadlineMs,
  type SessionStart,
  startSession,
} from '../../../shared/guide/session';
import type { SessionInput, SessionNews } from '../../../shared/guide/session-event';
import type { ChimeName, Effect, SessionState, Step } from '../../../shared/guide/session-state';
import { holdLengthMs } from '../../../shared/guide/view';
import type { SessionReport } from '../../../shared/ipc';
import { type Millis, seconds } from '../../../shared/time';

/** What the stage shows: the session, and what happened around it. */
export interface StageView {
  readonly session: SessionState;
  /** Cues that nobody could hear so far; each one flashes the edge. */
  readonly flashes: number;
  readonly voiceMissing: boolean;
  readonly muted: boolean;
  /** True while the sheet of keys is open. */
  readonly help: boolean;
  /** What a key just changed, for a moment on the screen. */
  readonly note: Note | null;
}

/** A change that nothing else on the screen shows. Two alike are two notes: the number tells them apart. */
export type Note = { readonly number: number } & (
  | { readonly about: 'voice' | 'chimes'; readonly on: boolean }
  | { readonly about: 'hold'; readonly lengthMs: Millis }
);

type Remark = Note extends infer N ? (N extends Note ? Omit<N, 'number'> : never) : never;

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

/** How the person wants cues to reach them. */
export interface CueWishes {
  readonly muted: boolean;
  /** Also flashes cues that can be heard. */
  readonly edgeFlash: boolean;
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
  readonly #edgeFlash: boolean;

  constructor(start: Omit<SessionStart, 'atMs'>, ports: RunnerPorts & CueWishes) {
    this.#ports = ports;
    this.#edgeFlash = ports.edgeFlash;
    const step = startSession({ ...start, atMs: ports.now() });
    this.#view = {
      session: step.state,
      flashes: 0,
      voiceMissing: false,
      muted: ports.muted,
      help: false,
      note: null,
    };
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
    const on = !this.#view.session.voice;
    this.send({ type: 'voice-changed', on });
    this.#remark({ about: 'voice', on });
  };

  readonly toggleChimes = (): void => {
    const muted = !this.#view.muted;
    this.#show({ muted });
    this.#remark({ about: 'chimes', on: !muted });
  };

  /** Makes the hold 15 s longer or shorter, as far as the spot allows, and says how long it is now. */
  readonly changeHold = (type: 'lengthened' | 'shortened'): void => {
    this.send({ type });
    const lengthMs = holdLengthMs(this.#view.session);
    if (lengthMs !== null) this.#remark({ about: 'hold', lengthMs });
  };

  /** Opens the sheet of keys. Nothing goes on behind it: a hold waits. */
  readonly openHelp = (): void => {
    if (this.#view.session.phase.name === 'guiding') this.send({ type: 'pause-toggled' });
    this.#show({ help: true });
  };

  readonly closeHelp = (): void => this.#show({ help: false });

  #remark(remark: Remark): void {
    this.#show({ note: { ...remark, number: (this.#view.note?.number ?? 0) + 1 } });
  }

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
    // A question that went on by itself has closed the sheet over it.
    const help = this.#view.help && state.phase.name !== 'guiding';
    this.#show({ session: state, help });
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
        else if (this.#edgeFlash) this.flash();
        break;
      case 'hush':
        this.#ports.hush();
        break;
      case 'chime':
        if (this.#view.muted || this.#edgeFlash) this.flash();
        if (!this.#view.muted) this.#ports.chime(effect.name);
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
