import { everySignal, type QuietReport } from '#shared/breaks/signals';
import { faultOf } from '#shared/reach/fault';
import type { Log } from './adapters/log';

/** Asks, and calls back once with all that was said. */
export type AskQuiet = (heard: (report: QuietReport) => void) => void;

/**
 * The way to ask this system about calls, full screens and the like. What it takes is loaded with the
 * first question, which comes when the first break is due.
 */
export function createQuiet(log: Log): AskQuiet {
  let opened: Promise<() => Promise<QuietReport>> | null = null;
  return (heard) => {
    opened ??= import('./adapters/quiet').then(({ openQuiet }) => openQuiet());
    void opened
      .then((ask) => ask())
      .catch((error: unknown) => {
        log(`Cannot ask whether a break may come: ${faultOf(error)}.`);
        return everySignal({ state: 'unknown', because: { kind: 'no-answer' } } as const);
      })
      .then(heard);
  };
}
