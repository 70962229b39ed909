import {
  type ActivitySlice,
  type InputReading,
  noInput,
  type SensorMode,
} from '../../src/shared/activity/input';
import { nextWakeMs } from '../../src/shared/app/deadline';
import type { AppEvent, Effect } from '../../src/shared/app/events';
import { fromStored, toStored } from '../../src/shared/app/persist';
import { snapshotOf } from '../../src/shared/app/snapshot';
import { type AppState, initialState } from '../../src/shared/app/state';
import { step } from '../../src/shared/app/step';
import { type QuietReport, unasked } from '../../src/shared/breaks/signals';
import { noExperience } from '../../src/shared/guide/experience';
import type { MinuteRecord, PromptRecord, SessionRecord } from '../../src/shared/history/record';
import type { HeldReason, PromptAnswer, SessionReport, Snapshot } from '../../src/shared/ipc';
import type { Settings } from '../../src/shared/settings/schema';
import { type Instant, type Millis, minutes, type Now, seconds } from '../../src/shared/time';
import { keys, someSettings } from './builders';
import { reportOf } from './quiet';

/** Mon 23 Nov 2026, 09:00 UTC. */
export const MORNING: Instant = Date.UTC(2026, 10, 23, 9);

/** An event without its clock reading. */
export type Happening = AppEvent extends infer E
  ? E extends AppEvent
    ? Omit<E, 'now'>
    : never
  : never;

/** What the hands do in each second of work, counted from the beginning of the stretch. */
export type Pattern = (second: number) => InputReading;

/** Steady typing with both hands. */
export const typing: Pattern = () => keys(2);

/** Typing with a breath of three seconds in each fifteen. */
export const withBreaths: Pattern = (second) => (second % 15 < 12 ? keys(2) : noInput);

/** The loop that would never end: a deadline that keeps saying "now". */
const MOST_WAKES = 10_000;

/**
 * A working day in milliseconds: work a second a tick, rest from deadline to deadline, and a log of
 * everything that came out.
 */
export class Simulation {
  state: AppState;
  settings: Settings;
  /** Real time since the beginning; the wall clock may differ. */
  elapsedMs: Millis = 0;
  wallOffsetMs: Millis = MORNING;
  offsetMinutes = 0;
  /** What is on when the system is asked. */
  quietReason: HeldReason | null = null;
  /** All that it says, for more than one signal; wins over the reason. */
  report: QuietReport | null = null;
  /** Every effect with the time it came, except minutes and questions about quiet. */
  readonly log: (readonly [Millis, Effect])[] = [];
  readonly minutes: MinuteRecord[] = [];
  /** Called after every step, for invariants. */
  watch: (simulation: Simulation, happening: Happening, before: AppState) => void = () => {};
  answersQuiet = true;

  constructor(settings: Settings, mode: SensorMode = 'counting') {
    this.settings = settings;
    this.state = initialState(this.now, settings);
    this.dispatch({ type: 'started', restedMs: 0 });
    this.dispatch({ type: 'sensor-changed', mode });
  }

  get now(): Now {
    return { wallAt: this.wallOffsetMs + this.elapsedMs, offsetMinutes: this.offsetMinutes };
  }

  get snapshot(): Snapshot {
    const extras = {
      version: '0.0.0',
      system: 'linux',
      ownVoice: true,
      recent: [],
      experience: noExperience,
      notices: [],
      undoResetUntil: null,
      quiet: { report: unasked, askedAt: null },
    } as const;
    return snapshotOf(this.state, this.settings, this.now, extras);
  }

  /** The prompt on the screen, if any; cheaper than a snapshot. */
  get shows(): string | null {
    const { front } = this.state.schedule;
    return front.name === 'nothing' || front.name === 'asking' ? null : front.name;
  }

  /** Outcomes so far: `press taken`, `micro natural` … */
  get outcomes(): readonly string[] {
    return this.prompts.map(({ kind, outcome }) => `${kind} ${outcome}`);
  }

  get prompts(): readonly PromptRecord[] {
    return this.log.flatMap(([, effect]) =>
      effect.type === 'record-prompt' ? [effect.record] : [],
    );
  }

  get sessions(): readonly SessionRecord[] {
    return this.log.flatMap(([, effect]) =>
      effect.type === 'record-session' ? [effect.record] : [],
    );
  }

  /** What came on the screen and when: `card`, `hide`, `heads-up`, `micro`, `stage`. */
  get screen(): readonly (readonly [Millis, string])[] {
    return this.log
      .map(([at, effect]) => [at, screenWord(effect)] as const)
      .filter((entry): entry is readonly [Millis, string] => entry[1] !== null);
  }

  dispatch(happening: Happening): this {
    const before = this.state;
    const event = { ...happening, now: this.now } as AppEvent;
    const { state, effects } = step(before, event, this.settings);
    this.state = state;
    for (const effect of effects) {
      if (effect.type === 'record-minute') this.minutes.push(effect.record);
      else if (effect.type !== 'ask-quiet') this.log.push([this.elapsedMs, effect]);
    }
    this.watch(this, happening, before);
    if (this.answersQuiet && effects.some(({ type }) => type === 'ask-quiet')) {
      this.dispatch({ type: 'quiet-changed', report: this.report ?? reportOf(this.quietReason) });
    }
    return this;
  }

  tick(
    elapsedMs: Millis,
    input: InputReading = noInput,
    systemActive: boolean | null = null,
    doubtedMs: Millis = 0,
  ): this {
    const slice: ActivitySlice = { elapsedMs, input, systemActive, doubtedMs };
    this.elapsedMs += elapsedMs;
    return this.dispatch({ type: 'ticked', slice });
  }

  /** Works second by second, or by longer beats where a whole day is simulated. */
  works(ms: Millis, pattern: Pattern = typing, beatMs: Millis = seconds(1)): this {
    for (let at = 0; at < ms; at += beatMs) this.tick(beatMs, pattern(at / seconds(1)));
    return this;
  }

  /** Works until a prompt of this surface is on the screen, at most so long. */
  worksUntil(surface: string, mostMs: Millis = minutes(600), pattern: Pattern = typing): this {
    for (let second = 0; second < mostMs / 1_000; second++) {
      if (this.shows === surface) return this;
      this.tick(1_000, pattern(second));
    }
    throw new Error(`No ${surface} within ${mostMs / 1_000} s`);
  }

  /** Rests from deadline to deadline, as the heartbeat does. */
  rests(ms: Millis): this {
    const end = this.elapsedMs + ms;
    for (let wakes = 0; this.elapsedMs < end; wakes++) {
      if (wakes > MOST_WAKES) throw new Error('The heartbeat never sleeps.');
      const wakeMs = nextWakeMs(this.state, this.settings, this.now) ?? ms;
      this.tick(Math.min(end - this.elapsedMs, Math.max(20, Math.ceil(wakeMs))));
    }
    return this;
  }

  /** The machine sleeps: one tick for all of it. */
  sleeps(ms: Millis): this {
    return this.tick(ms);
  }

  answers(answer: PromptAnswer): this {
    const promptId = this.snapshot.prompt?.id ?? -1;
    return this.dispatch({ type: 'prompt-answered', promptId, answer });
  }

  reports(
    report: SessionReport extends infer R
      ? R extends SessionReport
        ? Omit<R, 'sessionId'>
        : never
      : never,
  ): this {
    const sessionId = this.state.session?.id ?? -1;
    return this.dispatch({
      type: 'session-reported',
      report: { ...report, sessionId } as SessionReport,
    });
  }

  /** Leads the session that is open to its end, hands off the keyboard. */
  finishesSession(lengthSeconds = 60): this {
    const { side = 'left', spotId = null } = this.state.session ?? {};
    const held = { side, places: [0], heldSeconds: lengthSeconds, answer: null };
    this.rests(seconds(lengthSeconds));
    return this.reports({
      type: 'session-ended',
      ended: 'finished',
      reason: null,
      before: null,
      after: null,
      steps: [{ spotId: spotId ?? 'edc-middle-strip', ...held }],
      seconds: lengthSeconds,
    });
  }

  /** Says yes to the card and does the press. */
  takesPress(): this {
    this.answers('accepted');
    return this.state.session === null ? this : this.finishesSession();
  }

  /** Quits, or is killed, and starts again later from what was stored. */
  restarts(awayMs: Millis): this {
    if (this.shows !== null) this.log.push([this.elapsedMs, { type: 'hide-prompt' }]); // with its process
    const stored = JSON.parse(JSON.stringify(toStored(this.state, this.now)));
    this.elapsedMs += awayMs;
    const read = fromStored(stored, this.now, this.settings);
    if ('error' in read) throw new Error(read.error);
    this.state = read.state;
    this.dispatch({ type: 'started', restedMs: read.restedMs });
    return this.dispatch({ type: 'sensor-changed', mode: 'counting' });
  }

  changes(settings: Partial<Settings>): this {
    this.settings = { ...this.settings, ...settings };
    return this.dispatch({ type: 'settings-changed' });
  }
}

export const simulate = (settings: Settings = someSettings(), mode?: SensorMode): Simulation =>
  new Simulation(settings, mode);

function screenWord(effect: Effect): string | null {
  if (effect.type === 'show-prompt') return effect.surface;
  if (effect.type === 'hide-prompt') return 'hide';
  return effect.type === 'open-stage' ? 'stage' : null;
}
