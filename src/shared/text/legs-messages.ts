import type { Hand } from '../activity/input';
import type { RunCare } from '../guide/run-care';
import type { RunRecord } from '../history/record';
import type { RunLengthProblem } from '../history/run-length';
import type { Instant } from '../time';
import type { LocalNow } from './messages';

/** The runner's page: before a run, after a run, where it hurts, and the log of runs. */
export interface LegsWords {
  readonly title: string;
  readonly lastRun: (run: RunRecord | null, now: LocalNow) => string;
  readonly where: {
    readonly title: string;
    readonly sentence: string;
    readonly side: string;
    readonly sides: Readonly<Record<Hand, string>>;
    readonly view: string;
    readonly views: Readonly<Record<'foot' | 'leg', string>>;
  };
  readonly routines: {
    readonly before: string;
    readonly after: string;
    readonly start: (name: string) => string;
    readonly startShort: string;
    readonly preview: (name: string) => string;
    readonly more: string;
  };
  readonly offer: {
    readonly title: string;
    readonly line: (routine: string, minutes: number) => string;
    readonly start: string;
    readonly notNow: string;
  };
  readonly care: {
    readonly title: string;
    readonly because: (care: RunCare) => string;
    readonly whom: string;
    readonly lookedAt: string;
  };
  readonly log: {
    readonly title: string;
    readonly open: string;
    readonly minutes: string;
    readonly km: string;
    readonly optional: string;
    readonly day: string;
    /** A day that a run may have been, by an instant of it: "Yesterday", "Tue 24 November". */
    readonly days: (at: Instant, now: LocalNow) => string;
    readonly during: string;
    readonly after: string;
    readonly scale: string;
    readonly where: string;
    readonly nowhere: string;
    readonly side: string;
    readonly sides: Readonly<Record<Hand | 'none', string>>;
    readonly save: string;
    readonly cancel: string;
    readonly wrong: Readonly<Record<RunLengthProblem, string>>;
    readonly empty: string;
    readonly list: string;
    readonly line: (run: RunRecord, now: LocalNow) => string;
    readonly pain: (run: RunRecord, place: string | null) => string;
  };
  readonly floor: {
    readonly title: string;
    readonly sentence: string;
  };
}
