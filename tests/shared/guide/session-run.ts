import type { Hand } from '#shared/activity/input';
import { type Plan, type PlanPreferences, planFor } from '#shared/guide/plan';
import { advance, nextDeadlineMs, startSession } from '#shared/guide/session';
import type { SessionInput, SessionNews } from '#shared/guide/session-event';
import type { Effect, SessionState, Step } from '#shared/guide/session-state';
import type { SessionReport } from '#shared/ipc';
import { type Millis, seconds } from '#shared/time';

const DEFAULTS: PlanPreferences = { holdSeconds: null, tools: ['other-forearm', 'knuckles'] };

export const aPlan = (side: Hand = 'right', changed: Partial<PlanPreferences> = {}): Plan =>
  planFor(
    { routineId: 'desk-forearm-60', spotId: 'edc-middle-strip', side },
    { ...DEFAULTS, ...changed },
  ) as Plan;

const untouched = {
  sessionId: 7,
  atMs: 0,
  voice: false,
  checks: false,
  light: false,
  finishedSteps: 0,
  records: [],
  before: null,
};

interface RunOptions {
  readonly plan?: Plan;
  readonly voice?: boolean;
  readonly finishedSteps?: number;
  readonly checks?: boolean;
  readonly light?: boolean;
  readonly records?: SessionState['records'];
  readonly before?: number | null;
}

/**
 * A session replayed on a clock that starts at 0. Without a voice nothing waits, so the log has the
 * seconds of the plan.
 */
export class SessionRun {
  state: SessionState;
  readonly log: [number, Effect][] = [];

  constructor(options: RunOptions = {}) {
    const step = startSession({ ...untouched, plan: aPlan(), ...options });
    this.state = step.state;
    this.#note(step, 0);
  }

  /** Lets time pass from deadline to deadline, so that the log has the time of each effect. */
  waits(forMs: Millis): this {
    const untilMs = this.state.nowMs + forMs;
    for (let at = nextDeadlineMs(this.state); at !== null && at <= untilMs; ) {
      this.at(at, { type: 'ticked' });
      at = nextDeadlineMs(this.state);
    }
    return this.at(untilMs, { type: 'ticked' });
  }

  does(event: SessionInput | SessionNews): this {
    return this.at(this.state.nowMs, event);
  }

  at(atMs: Millis, event: SessionInput | SessionNews): this {
    const step = advance(this.state, { ...event, atMs });
    this.state = step.state;
    this.#note(step, atMs);
    return this;
  }

  /** To the end, however long it takes, by ticks alone. */
  runsOut(): this {
    for (let turns = 0; this.state.phase.name !== 'summary' && turns < 10_000; turns += 1) {
      const at = nextDeadlineMs(this.state);
      if (at === null) break;
      this.at(at, { type: 'ticked' });
    }
    return this;
  }

  get reports(): readonly SessionReport[] {
    return this.log.flatMap(([, effect]) => (effect.type === 'report' ? [effect.report] : []));
  }

  /** What was spoken and sounded, as lines of a script: `18 speak Lay your …`. */
  get script(): readonly string[] {
    return this.log.flatMap(([at, effect]) => {
      if (effect.type === 'speak') return [`${at} ${effect.text}`];
      return effect.type === 'chime' ? [`${at} (${effect.name})`] : [];
    });
  }

  #note(step: Step, atMs: Millis): void {
    for (const effect of step.effects) this.log.push([atMs / seconds(1), effect]);
  }
}
