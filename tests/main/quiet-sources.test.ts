import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askAll, quietSources } from '../../src/main/adapters/quiet';
import { SIGNALS, type SignalName } from '../../src/shared/breaks/signals';
import { busNames, fakePrograms } from '../support/fake-programs';

/** A root with one process in it, and a device that it holds open. */
function aRoot(comm: string, holds?: string, environ = '') {
  const root = mkdtempSync(join(tmpdir(), 'knead-root-'));
  const fd = join(root, 'proc/4711/fd');
  for (const folder of [fd, join(root, 'dev/snd')]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, 'proc/4711/comm'), `${comm}\n`);
  writeFileSync(join(root, 'proc/4711/environ'), environ);
  if (holds !== undefined) {
    writeFileSync(join(root, holds), '');
    symlinkSync(holds, join(fd, '3'));
  }
  return root;
}

const x11 = { DISPLAY: ':0', PULSE_SERVER: 'unix:/nowhere' };
const onBus = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/tmp/bus' };
const recorder = 'Source Output #1\n\tClient: 3\n\tSource: 2\n\tCorked: no\n';
const window = '_NET_WM_STATE(ATOM) = _NET_WM_STATE_FULLSCREEN\n_NET_WM_PID(CARDINAL) = 5\n';
const cast = [
  {
    type: 'PipeWire:Interface:Node',
    info: {
      state: 'running',
      props: { 'media.class': 'Stream/Output/Video', 'media.name': 'meta-screen-cast-src' },
    },
  },
];

interface Place {
  readonly signal: SignalName;
  readonly env: NodeJS.ProcessEnv;
  /** What programs print, by a part of their command. */
  readonly says?: Readonly<Record<string, string>>;
  readonly root?: string;
}

/** One place each where nothing but that one is on, so that leaving it out is noticed. */
const places: Readonly<Record<string, Place>> = {
  'a full screen': {
    signal: 'full-screen',
    env: x11,
    says: { '-root': '_NET_ACTIVE_WINDOW(WINDOW): window id # 0x2a\n', '-id': window },
  },
  'a microphone': { signal: 'call', env: x11, says: { 'list source-outputs': recorder } },
  'a camera': { signal: 'call', env: x11, root: aRoot('cheese', '/dev/video0') },
  'a shared screen': {
    signal: 'share',
    env: { WAYLAND_DISPLAY: 'wayland-0' },
    says: { 'pw-dump': JSON.stringify(cast) },
  },
  'do-not-disturb': {
    signal: 'dnd',
    env: onBus,
    says: { ListNames: busNames('org.freedesktop.Notifications'), paused: '(<true>,)\n' },
  },
  'a presentation': {
    signal: 'presentation',
    env: onBus,
    says: { ListNames: busNames('org.xfce.Xfconf'), 'presentation-mode': 'true\n' },
  },
  'a locker': { signal: 'lock', env: x11, root: aRoot('i3lock', undefined, 'DISPLAY=:0\0') },
};

describe('a Linux desktop, asked all it can be asked', () => {
  it.each(Object.keys(places))('tells of %s, and of nothing else', async (name) => {
    const { signal, env, says = {}, root = aRoot('bash') } = places[name] as Place;
    const { run } = fakePrograms(
      (command) => Object.entries(says).find(([part]) => command.includes(part))?.[1] ?? 'fails',
    );

    const report = await askAll(
      quietSources({ platform: 'linux', env, ownPid: 77, run, upSince: () => 0, root }),
    );

    expect(SIGNALS.filter((each) => report[each].state === 'on')).toEqual([signal]);
  });
});
