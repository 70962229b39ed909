import {
  type QuietReport,
  SIGNALS,
  type SignalReport,
  type UnknownBecause,
} from '#shared/breaks/signals';
import type { Millis } from '#shared/time';

/** What a source knows; signals it has no word about are left out. */
export type Answers = Partial<QuietReport>;

/** One place where something about calls, full screens and the like can be asked. */
export interface QuietSource {
  /** May take long or reject: whoever asks has a limit. */
  readonly ask: () => Promise<Answers>;
}

export const on = (...apps: readonly string[]): SignalReport => ({ state: 'on', apps });
export const off: SignalReport = { state: 'off' };
export const unknown = (because: UnknownBecause): SignalReport => ({ state: 'unknown', because });
export const noWay = unknown({ kind: 'no-way' });
export const noAnswer = unknown({ kind: 'no-answer' });

/** Calls back once after so long; returns the way to call that off. */
export type After = (ms: Millis, call: () => void) => () => void;

export const afterReally: After = (ms, call) => {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
};

/** The answer, or `late` when it does not come in time. */
export async function within<T>(
  ms: Millis,
  answer: Promise<T>,
  late: T,
  after: After = afterReally,
): Promise<T> {
  let callOff = () => {};
  const limit = new Promise<T>((resolve) => {
    callOff = after(ms, () => resolve(late));
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    callOff();
  }
}

/**
 * What several sources say of one signal: one that says `on` is believed over one that says `off`, and
 * any answer over none.
 */
export function together(reports: readonly SignalReport[]): SignalReport {
  const ons = reports.filter((report) => report.state === 'on');
  if (ons.length > 0) return on(...new Set(ons.flatMap(({ apps }) => apps)));
  if (reports.some(({ state }) => state === 'off')) return off;
  const unknowns = reports.filter((report) => report.state === 'unknown');
  // What can be mended says more than that there is no way.
  return unknowns.find(({ because }) => because.kind !== 'no-way') ?? unknowns[0] ?? noWay;
}

/** Everything that was heard, signal by signal; one that nobody spoke of cannot be asked here. */
export const merged = (answers: readonly Answers[]): QuietReport =>
  Object.fromEntries(
    SIGNALS.map((name) => [
      name,
      together(answers.flatMap(({ [name]: report }) => (report === undefined ? [] : [report]))),
    ]),
  ) as QuietReport;
