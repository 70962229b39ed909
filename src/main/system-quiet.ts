import { everySignal, type QuietReport } from '#shared/breaks/signals';
import { faultOf } from '#shared/reach/fault';
import type { Log } from './adapters/log';

/** Asks, and calls back once with all that was said. */
export type AskQuiet = (heard: (report: QuietReport) => void) => void;

type Ask = () => Promise<QuietReport>;

const loadQuiet = (): Promise<Ask> =>
  import('./adapters/quiet').then(({ openQuiet }) => openQuiet());

/**
 * The way to ask this system about calls, full screens and the like. What it takes is loaded with the
 * first question, which comes when the first break is due; where that fails, with the next one.
 */
export function createQuiet(log: Log, load: () => Promise<Ask> = loadQuiet): AskQuiet {
  let loading: Promise<Ask> | null = null;
  let isLogged = false;
  const ask = async (): Promise<QuietReport> => {
    loading ??= load();
    try {
      return await (await loading)();
    } catch (error) {
      loading = null;
      if (!isLogged) log(`Cannot ask whether a break may come: ${faultOf(error)}.`);
      isLogged = true;
      return everySignal({ state: 'unknown', because: { kind: 'no-answer' } } as const);
    }
  };
  return (heard) => void ask().then(heard);
}
