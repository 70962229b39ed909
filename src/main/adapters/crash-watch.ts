import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { SHELL_SAY } from './shell-log';

/** Stands in the environment of a Knead that was started again: when, in seconds since 1970. */
const RESTARTED_AT = 'KNEAD_RESTARTED_AT';

/** One that crashes again within so many seconds of being started again stays away. */
const CRASHES_AGAIN_WITHIN_SECONDS = 60;

/** What is used of the shell that watches; tests bring their own. */
export interface WatchProcess {
  /** Its input, which ends with this process, however that ends. */
  readonly say: (line: string) => void;
}

type StartWatch = (program: string, args: readonly string[]) => WatchProcess;

export interface CrashWatchOptions {
  readonly platform: NodeJS.Platform;
  /** Where the one line goes. */
  readonly logFile: string;
  /** How Knead is started again. */
  readonly restart: { readonly file: string; readonly args: readonly string[] };
  readonly exists?: (path: string) => boolean;
}

/** The plain shell of some systems cannot close what has a number of two digits. */
const SHELLS = ['/bin/bash', '/usr/bin/bash', '/run/current-system/sw/bin/bash'];

export interface CrashWatch {
  /** Knead ends in order: nothing is started again. */
  readonly dismiss: () => void;
}

/**
 * Lets go of all that it was given without asking: with a copy of Knead's connections in its hands, the
 * windows and helpers of a Knead that is gone would stay. Then it waits for a word on its input, and
 * sleeps until then. The input that ends without one is that of a process that is gone. It waits a
 * second more, since a desktop that shuts down ends the shell as well.
 */
const SCRIPT = `${SHELL_SAY}
for file in /dev/fd/*; do
  number=\${file##*/}
  [ "$number" -gt 2 ] && eval "exec $number>&-"
done
read -r _ && exit 0
log=$1; again=$2; gave_up=$3
shift 3
sleep 1
now=$(date +%s)
if [ $((now - \${${RESTARTED_AT}:-0})) -lt ${CRASHES_AGAIN_WITHIN_SECONDS} ]; then
  say "$log" "$gave_up"
  exit 0
fi
say "$log" "$again"
${RESTARTED_AT}=$now exec "$@" < /dev/null
`;

const AGAIN = 'Knead ended without being asked to; it is started again.';
const GAVE_UP = 'Knead ended again within a minute of that: it was not started once more.';

/**
 * Starts Knead again when its main process is gone without having ended in order: a fault in native
 * code, or a system short of memory. No line of JavaScript runs then, so a shell waits outside.
 *
 * Windows and some small systems have no such shell; there nothing is started.
 */
export function watchForCrash(
  { platform, logFile, restart, exists = existsSync }: CrashWatchOptions,
  start: StartWatch = startShell,
): CrashWatch {
  const shell = platform === 'win32' ? undefined : SHELLS.find(exists);
  if (shell === undefined) return { dismiss: () => {} };
  const words = [logFile, AGAIN, GAVE_UP, restart.file, ...restart.args];
  const watch = start(shell, ['-c', SCRIPT, 'knead-watch', ...words]);
  return { dismiss: () => watch.say('bye') };
}

/** In the group of this process, so that whoever ends all of Knead ends the watch with it. */
const startShell: StartWatch = (program, args) => {
  const child = spawn(program, [...args], { stdio: ['pipe', 'ignore', 'ignore'] });
  child.once('error', () => {}); // without a shell a crash is what it was before
  child.stdin.on('error', () => {}); // somebody ended the shell
  child.unref();
  return { say: (line) => void child.stdin.write(`${line}\n`) };
};
