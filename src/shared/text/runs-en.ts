import type { AfterRunOffer } from '../guide/after-run';
import type { RunCare } from '../guide/run-care';
import type { RunRecord } from '../history/record';

interface RunsWords {
  /** "40 min, 8.5 km, pain 2 while running and 3 after, front shin pain, left" */
  readonly facts: (run: RunRecord, place: string | null) => string;
  readonly logged: (facts: string) => string;
  /** Why somebody should look at it. */
  readonly care: (care: RunCare) => string;
  /** Whom to see. */
  readonly whom: string;
  /** What may follow a run, on the command line. */
  readonly offer: (offer: AfterRunOffer, name: string | null) => string;
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
  logged: (facts) => `Logged: ${facts}.`,
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
