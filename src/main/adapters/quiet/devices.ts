import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answers, QuietSource } from './source';
import { noAnswer, off, on } from './source';

export interface DevicePorts {
  /** `/`, or a stand-in for it. */
  readonly root?: string;
  readonly ownPid: number;
}

const CAMERA = /^\/dev\/video\d+$/;
/** The recording side of a sound card. */
const RECORDS = /^\/dev\/snd\/pcmC\d+D\d+c$/;

/** These hold sound cards for others, and are themselves asked for who records. */
const SOUND_SERVERS: readonly string[] = [
  'pulseaudio',
  'pipewire',
  'wireplumber',
  'pipewire-media-', // names of processes are cut at fifteen letters
];

/**
 * Which programs of this person have a camera open, or a sound card for recording where no sound server
 * stands between: by the files their processes have open, of which nothing else is looked at.
 */
export const deviceSource = ({ root = '/', ownPid }: DevicePorts): QuietSource => ({
  ask: async () => {
    if (!(await hasDevices(root))) return { call: off };
    return heldBy(root, ownPid);
  },
});

/** Without camera and sound card nobody can hold one, and no process has to be looked at. */
async function hasDevices(root: string): Promise<boolean> {
  const names = async (folder: string) => await readdir(join(root, folder)).catch(() => []);
  const cameras = (await names('dev')).some((name) => CAMERA.test(`/dev/${name}`));
  return cameras || (await names('dev/snd')).some((name) => RECORDS.test(`/dev/snd/${name}`));
}

async function heldBy(root: string, ownPid: number): Promise<Answers> {
  const folder = join(root, 'proc');
  const entries = await readdir(folder).catch(() => null);
  if (entries === null) return { call: noAnswer };
  const apps: string[] = [];
  for (const pid of entries.filter((name) => /^\d+$/.test(name) && Number(name) !== ownPid)) {
    const held = await devicesOf(join(folder, pid, 'fd'));
    if (held.length === 0) continue;
    const app = await nameOf(join(folder, pid, 'comm'));
    if (SOUND_SERVERS.includes(app) && !held.some((file) => CAMERA.test(file))) continue;
    apps.push(app);
  }
  return { call: apps.length === 0 ? off : on(...apps.filter((app) => app !== '')) };
}

/** None also for processes of somebody else, whose files cannot be seen. */
async function devicesOf(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder).catch(() => []);
  const targets = await Promise.all(
    files.map((file) => readlink(join(folder, file)).catch(() => '')),
  );
  return targets.filter((target) => CAMERA.test(target) || RECORDS.test(target));
}

const nameOf = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8').catch(() => '')).trim();
