import { utilityProcess } from 'electron';
import { seconds } from '#shared/time';

/** A healthy probe takes a tenth of a second. */
const PATIENCE_MS = seconds(5);

/** Whether the hook can start here, learned in a child so that its abort does not end the app. */
export function hookCanRun(probePath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = utilityProcess.fork(probePath, [], {
      serviceName: 'knead-hook-probe',
      stdio: 'ignore',
    });
    const tooLong = setTimeout(() => child.kill(), PATIENCE_MS);
    child.once('exit', (code) => {
      clearTimeout(tooLong);
      resolve(code === 0);
    });
  });
}
