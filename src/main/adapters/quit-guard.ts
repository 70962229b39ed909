import { spawn } from 'node:child_process';
import { SHELL_SAY } from './shell-log';

/** Starts a program that outlives this one and is heard of no more. */
type SpawnAlone = (program: string, args: readonly string[]) => void;

interface QuitGuardOptions {
  readonly platform: NodeJS.Platform;
  /** This process. */
  readonly pid: number;
  /** Where the one line goes. */
  readonly logFile: string;
  /** Whole seconds from now that quitting may take, at least 1. */
  readonly withinSeconds: number;
}

/**
 * Looks each second whether its parent still is the process it was started by, as the kernel says; so
 * a number that was given to another process in the meantime is never taken for Knead's. `read`,
 * unlike `cut`, needs no further program, and the name of a shell has no spaces.
 */
const SCRIPT = `${SHELL_SAY}
left=$2
while [ "$left" -gt 0 ]; do
  sleep 1
  left=$((left - 1))
  read -r _ _ _ parent _ < /proc/$$/stat || exit 0
  [ "$parent" = "$1" ] || exit 0
done
say "$3" "$4"
kill -9 "$1"
`;

/**
 * Ends this process the hard way if quitting has not ended it in time.
 *
 * Chromium waits in its last moments for threads that talk to services of the system. A speech service
 * that takes a connection and never answers holds such a thread for ever, and then no line of
 * JavaScript runs any more that could do something about it. So a shell of a second's patience watches
 * from outside. Call it when everything is saved. Only Linux has such a service; elsewhere nothing is started.
 */
export function guardQuit(
  { platform, pid, logFile, withinSeconds }: QuitGuardOptions,
  start: SpawnAlone = spawnAlone,
): void {
  if (platform !== 'linux') return;
  const line = `Knead did not end within ${withinSeconds} s of quitting; it was ended. All was saved before.`;
  start('/bin/sh', ['-c', SCRIPT, 'knead-quit', `${pid}`, `${withinSeconds}`, logFile, line]);
}

const spawnAlone: SpawnAlone = (program, args) => {
  const child = spawn(program, [...args], { detached: true, stdio: 'ignore' });
  child.once('error', () => {}); // without a shell quitting is what it was before
  child.unref();
};
