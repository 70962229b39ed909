import { utilityProcess } from 'electron';

/** Whether the hook can start here, learned in a child so that its abort does not end the app. */
export function hookCanRun(probePath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = utilityProcess.fork(probePath, [], {
      serviceName: 'knead-hook-probe',
      stdio: 'ignore',
    });
    child.once('exit', (code) => resolve(code === 0));
  });
}
