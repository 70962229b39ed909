import { utilityProcess } from 'electron';
import { seconds } from '#shared/time';

/** What a try of the hook showed. */
export type HookProbe = 'runs' | 'no-library' | 'cannot-start';

/** A healthy probe takes a tenth of a second. */
const PATIENCE_MS = seconds(5);
const NO_LIBRARY = 2;

/** Whether the hook can start here, learned in a child so that its abort does not end the app. */
export function probeHook(probePath: string): Promise<HookProbe> {
  return new Promise((resolve) => {
    const child = utilityProcess.fork(probePath, [], {
      serviceName: 'knead-hook-probe',
      stdio: 'ignore',
    });
    const tooLong = setTimeout(() => child.kill(), PATIENCE_MS);
    child.once('exit', (code) => {
      clearTimeout(tooLong);
      if (code === 0) resolve('runs');
      else resolve(code === NO_LIBRARY ? 'no-library' : 'cannot-start');
    });
  });
}
