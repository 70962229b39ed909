import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noAnswer, off, on, type QuietSource } from './source';

export interface LockerPorts {
  /** `/`, or a stand-in for it. */
  readonly root?: string;
  readonly ownPid: number;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Programs that lock the screen for exactly as long as they run, and tell no bus of it. A locker that
 * waits in the background all day has no place here.
 */
const LOCKERS: ReadonlySet<string> = new Set([
  ...['i3lock', 'slock', 'sxlock', 'xlock', 'alock', 'xtrlock', 'xsecurelock', 'physlock'],
  ...['swaylock', 'waylock', 'gtklock', 'hyprlock'],
]);

/** The kernel's word for a process that no login began. */
const NO_LOGIN = '4294967295';

/**
 * Whether a locker without a word on the bus runs in front of this person: the names of processes are
 * looked through, and of those that have such a name only to which display they belong.
 *
 * One that cannot be told to be on this display is somebody else's: it would hold breaks for ever.
 */
export const lockerSource = ({ root = '/', ownPid, env }: LockerPorts): QuietSource => ({
  ask: async () => {
    const folder = join(root, 'proc');
    const entries = await readdir(folder).catch(() => null);
    if (entries === null) return { lock: noAnswer };
    const pids = entries.filter((name) => /^\d+$/.test(name));
    const names = await Promise.all(pids.map((pid) => textOf(join(folder, pid, 'comm'))));
    const lockers = pids.filter((_, at) => LOCKERS.has((names[at] ?? '').trim()));
    const ours = (pid: string) => isOurs(join(folder, pid), join(folder, String(ownPid)), env);
    return { lock: (await Promise.all(lockers.map(ours))).includes(true) ? on() : off };
  },
});

/** By the display it was started on; one that may not be looked into, by the login it belongs to. */
async function isOurs(locker: string, own: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const started = await textOf(join(locker, 'environ'));
  if (started !== '') {
    const words = started.split('\0');
    const has = (name: 'DISPLAY' | 'WAYLAND_DISPLAY') =>
      env[name] !== undefined && words.includes(`${name}=${env[name]}`);
    return has('WAYLAND_DISPLAY') || has('DISPLAY');
  }
  const [theirs, ours] = await Promise.all([
    textOf(join(locker, 'sessionid')),
    textOf(join(own, 'sessionid')),
  ]);
  return ours !== '' && ours !== NO_LOGIN && theirs === ours;
}

/** Nothing for a file that cannot be read, or whose process has just gone. */
const textOf = async (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');
