import type { AfterRunOffer } from '../guide/after-run';
import type { RunCare } from '../guide/run-care';
import type { RunRecord } from '../history/record';
import { MOST_DAYS_BACK, type RunDayProblem } from '../history/run-day';
import type { Instant } from '../time';
import { english } from './en-parts';
import { calendarDaysBetween } from './format';
import type { LocalNow } from './messages';

interface RunsWords {
  /** "40 min, 8.5 km, pain 2 while running and 3 after, front shin pain, left" */
  readonly facts: (run: RunRecord, place: string | null) => string;
  /** "Logged: 40 min."; of another day "Logged for Tue: 40 min." */
  readonly logged: (facts: string, run: RunRecord, now: LocalNow) => string;
  readonly wrongDay: Readonly<Record<RunDayProblem, string>>;
  /** Why somebody should look at it. */
  readonly care: (care: RunCare) => string;
  /** Whom to see. */
  readonly whom: string;
  /** What may follow a run, on the command line. */
  readonly offer: (offer: AfterRunOffer, name: string | null) => string;
}

const WEEK = 7;

/** `today`, `yesterday`, `Tue`, `14 November` */
export function runDayEn(at: Instant, { asOf, offsetMinutes }: LocalNow): string {
  const ago = calendarDaysBetween(at, asOf, offsetMinutes);
  if (ago <= 0) return 'today';
  if (ago === 1) return 'yesterday';
  return (ago < WEEK ? english.weekday : english.date)(at, offsetMinutes);
}

/** English for runs. */
export const runsEn: RunsWords = {
  facts: ({ minutes, km, during, after, side }, place) =>
    [
      ...(minutes === null ? [] : [`${minutes} min`]),
      ...(km === null ? [] : [`${km} km`]),
      ...painFacts(during, after),
      ...(place === null ? [] : [place.charAt(0).toLowerCase() + place.slice(1)]),
      ...(side === null ? [] : [side]),
    ].join(', '),
  logged: (facts, run, now) => {
    const day = run.loggedAt === null ? '' : ` for ${runDayEn(run.at, now)}`;
    return `Logged${day}: ${facts}.`;
  },
  wrongDay: {
    form: 'Write the day as 2026-11-24, or as yesterday.',
    future: 'That day is still to come. Log the run once you have run it.',
    'too-long-ago': `Runs can be logged up to ${MOST_DAYS_BACK} days back.`,
  },
  care: ({ reason, from, to }) =>
    reason === 'strong'
      ? `Pain of ${to} on a run is a lot.`
      : `Pain while running rose from ${from ?? 'less'} to ${to} after pressing.`,
  whom: 'Please leave running and pressing for now, and have a doctor or physiotherapist look at it.',
  offer: ({ routineId, side }, name) =>
    `What may feel good now: ${name ?? routineId} (knead press ${routineId}${side === null ? '' : ` --side ${side}`}).`,
};

function painFacts(during: number | null, after: number | null): readonly string[] {
  if (during !== null && after !== null) return [`pain ${during} while running and ${after} after`];
  if (during !== null) return [`pain ${during} while running`];
  return after === null ? [] : [`pain ${after} after it`];
}
