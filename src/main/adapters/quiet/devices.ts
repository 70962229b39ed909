import { existsSync } from 'node:fs';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { soundServerRuns } from './microphone';
import { cameraUsers, nodesIn } from './pipewire';
import type { Run } from './programs';
import type { Answers, QuietSource } from './source';
import { noAnswer, off, on } from './source';

export interface DevicePorts {
  readonly run: Run;
  readonly env: NodeJS.ProcessEnv;
  /** `/`, or a stand-in for it. */
  readonly root?: string;
  readonly ownPid: number;
}

const CAMERA = /^\/dev\/video\d+$/;
/** The recording side of a sound card. */
const RECORDS = /^\/dev\/snd\/pcmC\d+D\d+c$/;

/** These hold devices for others, and are themselves asked for who records. */
const SERVERS: readonly string[] = [
  'pulseaudio',
  'pipewire',
  'wireplumber', // may keep every camera open all day, since its libcamera did so before August 2024
  'pipewire-media-', // names of processes are cut at fifteen letters
];

/**
 * What the kernel's drivers call the nodes that decode, encode or scale: on small boards these stand among
 * the cameras, and playing a film opens them. No webcam is named like that; the list is of those in Linux 6.
 */
const CODECS: readonly RegExp[] = [
  /^(bcm2835-(codec|isp)|rpivid|rpi-hevc)/, // Raspberry Pi, whose cameras are unicam and rp1-cfe
  /^(rkvdec|rockchip-rga|hantro|cedrus|sun8i-(di|rotate)|mtk-(vcodec|jpeg|mdp))/,
  /^(meson-(video-decoder|ge2d)|s5p-(mfc|jpeg|g2d)|coda-|mxc-jpeg|imx-jpeg|pxp$|vpe$|wave5)/,
  /-(enc|dec|encoder|decoder)$/, // Hantro's and Qualcomm's of all makes
  /[-:]m2m$/,
];

/**
 * Which programs of this person have a camera open, or a sound card for recording where no sound server
 * stands between: by the files their processes have open, of which nothing else is looked at.
 *
 * That nobody holds one means nothing where a sound server does the recording, so it is said only without.
 */
export const deviceSource = (ports: DevicePorts): QuietSource => ({
  ask: async () => {
    const { run, env, root = '/', ownPid } = ports;
    const asksServer = soundServerRuns(env, (path) => existsSync(join(root, path)));
    const none: Answers = asksServer ? {} : { call: off };
    if (!(await hasDevices(root))) return none;
    const holders = await holdersIn(root, ownPid);
    if (holders === null) return { call: noAnswer };
    const apps = holders.map(({ app }) => app).filter((app) => !SERVERS.includes(app));
    const server = holders.find(({ app, camera }) => camera && app === 'pipewire');
    const users = server === undefined ? null : await throughPipeWire(run);
    if (apps.length > 0 || users !== null)
      return { call: on(...[...apps, ...(users ?? [])].filter((app) => app !== '')) };
    return holders.length > 0 ? {} : none;
  },
});

/** Without camera and sound card nobody can hold one, and no process has to be looked at. */
async function hasDevices(root: string): Promise<boolean> {
  const names = async (folder: string) => await readdir(join(root, folder)).catch(() => []);
  const cameras = (await names('dev')).some((name) => CAMERA.test(`/dev/${name}`));
  return cameras || (await names('dev/snd')).some((name) => RECORDS.test(`/dev/snd/${name}`));
}

/** PipeWire has a camera open for as long as anybody may want it; one that cannot be told of is not in use. */
async function throughPipeWire(run: Run): Promise<readonly string[] | null> {
  const answered = await run('pw-dump', []);
  const nodes = answered.kind === 'said' ? nodesIn(answered.out) : null;
  return nodes === null ? null : cameraUsers(nodes);
}

interface Holder {
  /** The name of its process, or nothing. */
  readonly app: string;
  /** Whether it is a camera that it holds, at least. */
  readonly camera: boolean;
}

/** Null where the processes cannot be listed. */
async function holdersIn(root: string, ownPid: number): Promise<readonly Holder[] | null> {
  const folder = join(root, 'proc');
  const entries = await readdir(folder).catch(() => null);
  if (entries === null) return null;
  const holders: Holder[] = [];
  for (const pid of entries.filter((name) => /^\d+$/.test(name) && Number(name) !== ownPid)) {
    const held = await devicesOf(join(folder, pid, 'fd'), root);
    if (held.length === 0) continue;
    const app = await textOf(join(folder, pid, 'comm'));
    holders.push({ app, camera: held.some((file) => CAMERA.test(file)) });
  }
  return holders;
}

/** None also for processes of somebody else, whose files cannot be seen. */
async function devicesOf(folder: string, root: string): Promise<readonly string[]> {
  const files = await readdir(folder).catch(() => []);
  const targets = await Promise.all(
    files.map((file) => readlink(join(folder, file)).catch(() => '')),
  );
  const codecs = await Promise.all(targets.map((target) => isCodec(target, root)));
  return targets.filter(
    (target, at) => RECORDS.test(target) || (CAMERA.test(target) && codecs[at] === false),
  );
}

/** By the name its driver gave it: what a node can do is told only to who opens it. */
async function isCodec(device: string, root: string): Promise<boolean> {
  if (!CAMERA.test(device)) return false;
  const name = await textOf(join(root, 'sys/class/video4linux', basename(device), 'name'));
  return CODECS.some((codec) => codec.test(name));
}

/** Nothing for a file that cannot be read, or whose process has just gone. */
const textOf = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8').catch(() => '')).trim();
