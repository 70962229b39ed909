import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askAll, quietSources } from '../../src/main/adapters/quiet';
import { deviceSource } from '../../src/main/adapters/quiet/devices';
import { fakePrograms } from '../support/fake-programs';

const off = { state: 'off' };
const card = '/dev/snd/pcmC0D0c';

interface System {
  readonly devices?: readonly string[];
  /** What the kernel calls a video device. */
  readonly names?: Readonly<Record<string, string>>;
  /** Processes by their names, with the files they have open. */
  readonly processes?: Readonly<Record<string, readonly string[]>>;
  readonly files?: readonly string[];
}

/** A stand-in for the root of a system. */
function aRoot({ devices = [], names = {}, processes = {}, files = [] }: System): string {
  const root = mkdtempSync(join(tmpdir(), 'knead-root-'));
  const put = (path: string, text = '') => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const folder of ['dev/snd', 'proc/self']) mkdirSync(join(root, folder), { recursive: true });
  for (const device of devices) put(`dev/${device}`);
  for (const file of files) put(file);
  for (const [device, name] of Object.entries(names))
    put(`sys/class/video4linux/${device}/name`, `${name}\n`);
  Object.entries(processes).forEach(([name, held], index) => {
    put(`proc/${100 + index}/comm`, `${name}\n`);
    mkdirSync(join(root, `proc/${100 + index}/fd`));
    held.forEach((file, fd) => {
      symlinkSync(file, join(root, `proc/${100 + index}/fd/${fd}`));
    });
  });
  return root;
}

describe('a camera in use', () => {
  const ask = (system: System, env: NodeJS.ProcessEnv = {}) =>
    deviceSource({ run: fakePrograms(() => null).run, env, root: aRoot(system), ownPid: 1 }).ask();

  it('is a call, by the name of the process that holds it', async () => {
    const processes = { bash: ['/dev/pts/1'], cheese: ['/dev/null', '/dev/video0'] };

    expect(await ask({ devices: ['video0'], processes })).toEqual({
      call: { state: 'on', apps: ['cheese'] },
    });
  });

  it('is none while nobody has one open, or there is none', async () => {
    const elsewhere = { bash: ['/home/x/dev/video0'] };

    expect(await ask({ devices: ['video0'], processes: { bash: ['/dev/pts/1'] } })).toEqual({
      call: off,
    });
    expect(await ask({ processes: elsewhere })).toEqual({ call: off });
  });

  it('is none where a board decodes a film by hardware, whose nodes look like cameras', async () => {
    const names = { video10: 'bcm2835-codec-decode', video11: 'rkvdec', video0: 'HD Webcam' };
    const devices = Object.keys(names);

    for (const node of ['/dev/video10', '/dev/video11'])
      expect(await ask({ devices, names, processes: { mpv: [node] } })).toEqual({ call: off });
    expect(await ask({ devices, names, processes: { cheese: ['/dev/video0'] } })).toMatchObject({
      call: { state: 'on' },
    });
  });

  it.each([
    ['HD Webcam C920', 'on'],
    ['Encoder-free Webcam', 'on'],
    ['unicam-image', 'on'],
    ['rp1-cfe-csi2_ch0', 'on'],
    ['bcm2835-codec-isp', 'off'],
    ['rpi-hevc-dec', 'off'],
    ['hantro-vpu-dec', 'off'],
    ['rockchip,rk3399-vpu-enc', 'off'],
    ['rockchip-rga', 'off'],
    ['cedrus', 'off'],
    ['qcom-venus-decoder', 'off'],
    ['qcom-iris-encoder', 'off'],
    ['mtk-vcodec-dec', 'off'],
    ['meson-video-decoder', 'off'],
    ['s5p-mfc-dec', 'off'],
  ])('by a device that is called %s is %s', async (name, state) => {
    const processes = { app: ['/dev/video7'] };

    expect(await ask({ devices: ['video7'], names: { video7: name }, processes })).toMatchObject({
      call: { state },
    });
  });

  it('is not known where the processes cannot be listed', async () => {
    const root = mkdtempSync(join(tmpdir(), 'knead-root-'));
    mkdirSync(join(root, 'dev'));
    writeFileSync(join(root, 'dev/video0'), '');
    const { run } = fakePrograms(() => null);

    expect(await deviceSource({ run, env: {}, root, ownPid: 1 }).ask()).toMatchObject({
      call: { state: 'unknown' },
    });
  });
});

describe('a sound card that is recorded from', () => {
  const ask = (processes: NonNullable<System['processes']>) => {
    const root = aRoot({ devices: ['snd/pcmC0D0c', 'snd/pcmC0D0p'], processes });
    return deviceSource({ run: fakePrograms(() => null).run, env: {}, root, ownPid: 1 }).ask();
  };

  it('is a call by the program that holds it, and none where a sound is only played', async () => {
    expect(await ask({ arecord: [card] })).toEqual({ call: { state: 'on', apps: ['arecord'] } });
    expect(await ask({ aplay: ['/dev/snd/pcmC0D0p'] })).toEqual({ call: off });
  });

  it.each(['pulseaudio', 'pipewire'])(
    'says nothing when it is %s: that has to be asked',
    async (name) => {
      expect(await ask({ [name]: [card] })).toEqual({});
    },
  );
});

describe('a camera that a sound server holds', () => {
  const node = (mediaClass: string, state: string, props: Record<string, string> = {}) => ({
    type: 'PipeWire:Interface:Node',
    info: { state, props: { 'media.class': mediaClass, ...props } },
  });
  const ask = (holders: readonly string[], dump: unknown) => {
    const processes = Object.fromEntries(holders.map((name) => [name, ['/dev/video0']]));
    const { run, asked } = fakePrograms((command) => {
      if (command !== 'pw-dump') return 'fails';
      return dump === null ? null : JSON.stringify(dump);
    });
    const root = aRoot({ devices: ['video0'], processes });
    return { answer: deviceSource({ run, env: {}, root, ownPid: 1 }).ask(), asked };
  };
  const webcam = (state: string) => node('Video/Source', state, { 'node.name': 'v4l2_input.usb' });

  it('is no call where WirePlumber has it open all day', async () => {
    const { answer, asked } = ask(['wireplumber'], [webcam('running')]);

    expect(await answer).toEqual({});
    expect(asked).toEqual([]);
  });

  it.each(['suspended', 'idle'])('is no call while its picture is %s', async (state) => {
    expect(await ask(['pipewire', 'wireplumber'], [webcam(state)]).answer).toEqual({});
  });

  it('is one while its picture is taken, by the name of who takes it', async () => {
    const firefox = node('Stream/Input/Video', 'running', { 'application.name': 'Firefox' });

    expect(await ask(['pipewire'], [webcam('running')]).answer).toEqual({
      call: { state: 'on', apps: [] },
    });
    expect(await ask(['pipewire'], [webcam('running'), firefox]).answer).toEqual({
      call: { state: 'on', apps: ['Firefox'] },
    });
  });

  it('is none by the picture of a shared screen', async () => {
    const screen = node('Video/Source', 'running', { 'media.name': 'xdpw-stream-a1' });

    expect(await ask(['pipewire'], [webcam('idle'), screen]).answer).toEqual({});
  });

  it('is none where that cannot be told', async () => {
    expect(await ask(['pipewire'], null).answer).toEqual({});
    expect(await ask(['pipewire'], 'nonsense').answer).toEqual({});
  });

  it('hides no camera that a program has open itself', async () => {
    expect(await ask(['wireplumber', 'cheese'], null).answer).toEqual({
      call: { state: 'on', apps: ['cheese'] },
    });
  });
});

describe('a call, as all sources together tell of it', () => {
  const withServer = { XDG_RUNTIME_DIR: '/run/user/7' };
  const ask = async (system: System, pactl: string | null, env: NodeJS.ProcessEnv = withServer) => {
    const { run } = fakePrograms((command) => (command.startsWith('pactl') ? pactl : 'fails'));
    const root = aRoot(system);
    const asked = { platform: 'linux', env, ownPid: 1, run, upSince: () => 0, root } as const;
    return (await askAll(quietSources(asked))).call;
  };
  const server = { files: ['run/user/7/pulse/native'] };
  const withCard = { ...server, devices: ['snd/pcmC0D0c'] };
  const missing = { state: 'unknown', because: { kind: 'missing-program', program: 'pactl' } };

  it('is none where no sound server runs and nobody holds a device', async () => {
    expect(await ask({ devices: ['snd/pcmC0D0c'] }, null)).toEqual(off);
    expect(await ask({ devices: ['snd/pcmC0D0c'] }, null, {})).toEqual(off);
  });

  it.each([
    ['a sound card', withCard],
    ['no sound card, as with a headset', server],
  ])('is not known with a sound server, no pactl and %s', async (_what, system) => {
    expect(await ask(system, null)).toEqual(missing);
  });

  it('is not known, for another reason, where pactl gives no answer', async () => {
    expect(await ask(withCard, 'fails')).toMatchObject({
      state: 'unknown',
      because: { kind: 'no-answer' },
    });
  });

  it('is none where the sound server has no stream that records', async () => {
    expect(await ask(withCard, '')).toEqual(off);
  });

  it('is one by a camera, whatever the sound server says', async () => {
    const processes = { cheese: ['/dev/video0'] };

    expect(await ask({ ...server, devices: ['video0'], processes }, null)).toEqual({
      state: 'on',
      apps: ['cheese'],
    });
  });
});
