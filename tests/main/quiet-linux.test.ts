import { describe, expect, it } from 'vitest';
import { doNotDisturb } from '../../src/main/adapters/quiet/do-not-disturb';
import { fullScreenSource } from '../../src/main/adapters/quiet/full-screen';
import { microphoneSource } from '../../src/main/adapters/quiet/microphone';
import { namesOnBus } from '../../src/main/adapters/quiet/session-bus';
import { sharingSource } from '../../src/main/adapters/quiet/sharing';
import { busNames, fakePrograms } from '../support/fake-programs';

const off = { state: 'off' };
const missing = (program: string) => ({
  state: 'unknown',
  because: { kind: 'missing-program', program },
});

describe('a full-screen window', () => {
  const x11 = { DISPLAY: ':0' };
  const ask = (window: string | null | 'fails', root = 'window id # 0x2a00007\n', env = x11) => {
    const { run, asked } = fakePrograms((command) =>
      command.includes('-root') ? `_NET_ACTIVE_WINDOW(WINDOW): ${root}` : window,
    );
    return { asked, answer: fullScreenSource({ run, env, ownPid: 77 }).ask() };
  };
  const windowOf = (state: string, name: string, pid = 4711) =>
    `_NET_WM_STATE(ATOM) = ${state}\n_NET_WM_PID(CARDINAL) = ${pid}\nWM_CLASS(STRING) = "x", "${name}"\n`;
  const fills = '_NET_WM_STATE_FULLSCREEN, _NET_WM_STATE_FOCUSED';

  it('is named by its program, and of the window nothing else is asked', async () => {
    const { answer, asked } = ask(windowOf(fills, 'Supertuxkart'));

    expect(await answer).toEqual({
      'full-screen': { state: 'on', apps: ['Supertuxkart'] },
      presentation: off,
    });
    expect(asked).toEqual([
      'xprop -root _NET_ACTIVE_WINDOW',
      'xprop -id 0x2a00007 _NET_WM_STATE _NET_WM_PID WM_CLASS',
    ]);
  });

  it.each(['libreoffice-impress', 'Soffice', 'pdfpc'])('of %s is a presentation', async (name) => {
    expect(await ask(windowOf(fills, name)).answer).toEqual({
      'full-screen': { state: 'on', apps: [name] },
      presentation: { state: 'on', apps: [name] },
    });
  });

  it('is none of ours, and none that is merely large', async () => {
    const quiet = { 'full-screen': off, presentation: off };

    expect(await ask(windowOf(fills, 'Knead', 77)).answer).toEqual(quiet);
    expect(await ask(windowOf('_NET_WM_STATE_MAXIMIZED_VERT', 'Xterm')).answer).toEqual(quiet);
    expect(await ask('_NET_WM_STATE:  not found.\n').answer).toEqual(quiet);
    expect(await ask(null, 'window id # 0x0\n').answer).toEqual(quiet);
    expect(await ask(null, ' not found.\n').answer).toEqual(quiet);
  });

  it('is not known in a Wayland session, without xprop, or when the window has just gone', async () => {
    const wayland = ask(null, '', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-1' } as typeof x11);
    const { run } = fakePrograms(() => null);

    expect(await wayland.answer).toEqual({
      'full-screen': { state: 'unknown', because: { kind: 'wayland' } },
    });
    expect(wayland.asked).toEqual([]);
    expect(await fullScreenSource({ run, env: x11, ownPid: 77 }).ask()).toEqual({
      'full-screen': missing('xprop'),
    });
    expect(await ask('fails').answer).toEqual({
      'full-screen': { state: 'unknown', because: { kind: 'no-answer' } },
    });
  });
});

describe('a microphone in use', () => {
  const env = { XDG_RUNTIME_DIR: '/run/user/1000' };
  /** As `pactl` 16 prints it. */
  const recorder = (changes: Record<string, string> = {}, appId = '') => {
    const field = (name: string, value: string) => `\t${name}: ${changes[name] ?? value}`;
    return [
      'Source Output #12',
      '\tDriver: protocol-native.c',
      field('Client', '31'),
      field('Source', '2'),
      '\tSample Specification: s16le 2ch 44100Hz',
      field('Corked', 'no'),
      '\tMute: no',
      '\tProperties:',
      '\t\tmedia.name = "Corked: yes, and a secret title"',
      '\t\tapplication.name = "ZOOM VoiceEngine"',
      ...(appId === '' ? [] : [`\t\tapplication.id = "${appId}"`]),
      '\t\tapplication.process.binary = "zoom"',
      '',
    ].join('\n');
  };
  const sources =
    '1\talsa_output.pci.monitor\tx\ts16le\tIDLE\n2\talsa_input.usb\tx\ts16le\tRUNNING\n';
  const ask = (streams: string | null) => {
    const { run } = fakePrograms((command) => (command.includes('short') ? sources : streams));
    return microphoneSource({ run, env, exists: () => true }).ask();
  };

  it('is a call, by the name of the program that records', async () => {
    expect(await ask(recorder())).toEqual({ call: { state: 'on', apps: ['ZOOM VoiceEngine'] } });
  });

  it.each([
    ['a stream that is paused', recorder({ Corked: 'yes' })],
    ['a recorder of the loudspeakers', recorder({ Source: '1' })],
    ['a part of the server itself', recorder({ Client: 'n/a' })],
    ['the level meter of a mixer', recorder({}, 'org.PulseAudio.pavucontrol')],
    ['nothing', ''],
  ])('is not %s', async (_what, streams) => {
    expect(await ask(streams)).toEqual({ call: off });
  });

  it('is seen beside streams that do not count', async () => {
    expect(await ask(recorder({ Corked: 'yes' }) + recorder())).toMatchObject({
      call: { state: 'on' },
    });
  });

  it('is not asked for where no sound server runs, since the question would start one', async () => {
    const { run, asked } = fakePrograms(() => '');

    expect(await microphoneSource({ run, env, exists: () => false }).ask()).toEqual({});
    expect(await microphoneSource({ run, env: {}, exists: () => true }).ask()).toEqual({});
    expect(asked).toEqual([]);
  });

  it('is not known without pactl', async () => {
    expect(await ask(null)).toEqual({ call: missing('pactl') });
  });
});

/** How `xfconf-query` 4.16 to 4.20 ends for a switch that nobody ever used. */
const neverSet = 'fails Property "/x" does not exist on channel "y".\n';

describe('do-not-disturb', () => {
  const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/tmp/bus' };
  const ask = async (services: readonly string[], answers: Record<string, string | null>) => {
    const programs = fakePrograms((command) => {
      if (command.includes('ListNames')) return busNames(...services);
      const found = Object.entries(answers).find(([part]) => command.includes(part));
      return found === undefined ? 'fails' : found[1];
    });
    const names = await namesOnBus(programs.run, env);
    return { report: await doNotDisturb(programs.run, names), asked: programs.asked };
  };
  const daemon = ['org.freedesktop.Notifications'];

  it.each([
    ['Plasma', daemon, { 'Notifications Inhibited': '(<true>,)\n' }, 'on'],
    ['Plasma', daemon, { 'Notifications Inhibited': '(<false>,)\n' }, 'off'],
    ['dunst', daemon, { 'cmd0 paused': '(<true>,)\n' }, 'on'],
    ['dunst', daemon, { 'cmd0 paused': '(<false>,)\n' }, 'off'],
    ['GNOME', ['org.gnome.Shell', ...daemon], { 'show-banners': 'false\n' }, 'on'],
    ['GNOME', ['org.gnome.Shell', ...daemon], { 'show-banners': 'true\n' }, 'off'],
    ['Cinnamon', ['org.Cinnamon'], { 'display-notifications': 'false\n' }, 'on'],
    ['Xfce', ['org.xfce.Xfconf'], { 'xfce4-notifyd': 'true\n' }, 'on'],
    ['Xfce', ['org.xfce.Xfconf'], { 'xfce4-notifyd': 'false\n' }, 'off'],
    ['Xfce, where it was never used,', ['org.xfce.Xfconf'], { 'xfce4-notifyd': neverSet }, 'off'],
    ['Xfce, where nothing answers,', ['org.xfce.Xfconf'], {}, 'unknown'],
  ])('of %s is read from what runs', async (_desktop, services, answers, state) => {
    expect((await ask(services, answers)).report).toMatchObject({ state });
  });

  it('asks nobody that does not run: the question would start them', async () => {
    const { report, asked } = await ask([], {});

    expect(report).toEqual({ state: 'unknown', because: { kind: 'no-way' } });
    expect(asked).toHaveLength(1);
  });

  it('is not made up from a service that does not know it, nor from nonsense', async () => {
    expect((await ask(daemon, {})).report).toMatchObject({ state: 'unknown' });
    const nonsense = { Inhibited: '(<uint32 1>,)\n', paused: 'true or so\n' };
    expect((await ask(daemon, nonsense)).report).toMatchObject({ state: 'unknown' });
  });

  it('is not known without gdbus, without a bus, or where the program is missing', async () => {
    const none = fakePrograms(() => null);

    expect(await doNotDisturb(none.run, await namesOnBus(none.run, env))).toEqual(missing('gdbus'));
    expect(await doNotDisturb(none.run, await namesOnBus(none.run, {}))).toMatchObject({
      state: 'unknown',
    });
    expect((await ask(['org.xfce.Xfconf'], { 'xfconf-query': null })).report).toEqual(
      missing('xfconf-query'),
    );
  });
});

describe('a shared screen', () => {
  const wayland = { WAYLAND_DISPLAY: 'wayland-0' };
  const node = (mediaClass: string, name: string, state = 'running') => ({
    type: 'PipeWire:Interface:Node',
    info: { state, props: { 'media.class': mediaClass, 'media.name': name, 'node.name': 'x' } },
  });
  const ask = (out: string | null, env: NodeJS.ProcessEnv = wayland) =>
    sharingSource({ run: fakePrograms(() => out).run, env }).ask();

  it.each([
    ['Mutter', 'Stream/Output/Video', 'meta-screen-cast-src'],
    ['KWin', 'Stream/Output/Video', 'kwin-screencast-DP-1'],
    ['wlroots', 'Video/Source', 'xdpw-stream-a1b2c3'],
  ])('is seen as the stream of %s', async (_desktop, mediaClass, name) => {
    const objects = [{ type: 'PipeWire:Interface:Core' }, null, node(mediaClass, name)];

    expect(await ask(JSON.stringify(objects))).toEqual({ share: { state: 'on', apps: [] } });
  });

  it('is neither a camera nor a stream that does not run', async () => {
    const objects = [
      node('Video/Source', 'HD Webcam'),
      node('Stream/Output/Video', 'meta-screen-cast-src', 'suspended'),
    ];

    expect(await ask(JSON.stringify(objects))).toEqual({ share: off });
  });

  it('is not known under X11, without pw-dump, or from nonsense', async () => {
    expect(await ask('[]', { DISPLAY: ':0' })).toMatchObject({ share: { state: 'unknown' } });
    expect(await ask(null)).toEqual({ share: missing('pw-dump') });
    expect(await ask('{')).toMatchObject({ share: { state: 'unknown' } });
    expect(await ask('{}')).toMatchObject({ share: { state: 'unknown' } });
  });
});
