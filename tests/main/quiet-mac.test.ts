import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { quietSources } from '../../src/main/adapters/quiet';
import { macAnswers } from '../../src/main/adapters/quiet/mac';
import { MAC_SCRIPT } from '../../src/main/adapters/quiet/mac-script';
import { merged, noAnswer, noWay, off, on, unknown } from '../../src/main/adapters/quiet/source';
import { type FakeMac, macScope } from '../support/fake-mac';

/** What the script prints on a Mac in this state; it is run as it is, against a faked Objective-C bridge. */
const printed = (mac: FakeMac): string => runInNewContext(MAC_SCRIPT, macScope(mac)) as string;
const answersOf = (mac: FakeMac) => macAnswers(printed(mac), 7);

const display = { x: 0, y: 0, width: 1512, height: 982, notch: 32 };
const second = { x: 1512, y: -98, width: 1920, height: 1080, notch: 0 };
const film = { pid: 40, app: 'QuickTime Player' };
const windowOf = (pid: number, bounds: Omit<typeof display, 'notch'>) => ({ pid, ...bounds });
const quietMac: FakeMac = {
  displays: [display, second],
  front: film,
  windows: [windowOf(40, { x: 100, y: 80, width: 800, height: 600 })],
  cameras: [false],
  sound: { processes: [] },
};

describe('a faked macOS', () => {
  it('at rest holds nothing, and says of do-not-disturb and sharing that they cannot be told', () => {
    const report = merged([answersOf(quietMac)]);

    expect(report).toMatchObject({ call: off, 'full-screen': off, presentation: off });
    expect(report).toMatchObject({ dnd: noWay, share: noWay });
  });

  it.each([
    ['the whole display', { x: 0, y: 0, width: 1512, height: 982 }],
    ['all below the notch', { x: 0, y: 32, width: 1512, height: 950 }],
    ['the display beside', { x: 1512, y: -98, width: 1920, height: 1080 }],
  ])('tells of the application in front when a window of it fills %s', (_, bounds) => {
    const windows = [...quietMac.windows, windowOf(40, bounds)];

    expect(answersOf({ ...quietMac, windows })['full-screen']).toEqual(on('QuickTime Player'));
  });

  it('takes no window for a full screen that leaves the menu bar, is behind, or is ours', () => {
    const whole = { x: 0, y: 0, width: 1512, height: 982 };
    const zoomed = [windowOf(40, { x: 0, y: 38, width: 1512, height: 944 })];

    expect(answersOf({ ...quietMac, windows: zoomed })['full-screen']).toEqual(off);
    const behind = { ...quietMac, windows: [windowOf(41, whole)] };
    expect(answersOf(behind)['full-screen']).toEqual(off);
    const ours = { ...quietMac, front: { pid: 7, app: 'Knead' }, windows: [windowOf(7, whole)] };
    expect(answersOf(ours)['full-screen']).toEqual(off);
  });

  it('tells slides from a film by the program', () => {
    const windows = [windowOf(40, { x: 0, y: 0, width: 1512, height: 982 })];

    const slides = answersOf({ ...quietMac, windows, front: { pid: 40, app: 'Keynote' } });

    expect(slides.presentation).toEqual(on('Keynote'));
    expect(answersOf({ ...quietMac, windows }).presentation).toEqual(off);
  });

  it('tells who records, whoever else plays, and leaves itself out', () => {
    const processes = [
      { id: 81, pid: 300, app: 'Music', records: false },
      { id: 82, pid: 70_000, app: 'zoom.us', records: true },
      { id: 83, pid: 7, app: 'Knead', records: true },
    ];

    expect(answersOf({ ...quietMac, sound: { processes } }).call).toEqual(on('zoom.us'));
    const without = processes.filter(({ id }) => id !== 82);
    expect(answersOf({ ...quietMac, sound: { processes: without } }).call).toEqual(off);
  });

  it('takes a recorder without a name, and a camera in use, for a call', () => {
    const processes = [{ id: 81, pid: 301, app: null, records: true }];

    expect(answersOf({ ...quietMac, sound: { processes } }).call).toEqual(on());
    expect(answersOf({ ...quietMac, cameras: [false, true] }).call).toEqual(on());
  });

  it('does not know of a microphone before macOS 14, but of a camera', () => {
    const before = { ...quietMac, sound: null };

    expect(answersOf(before).call).toEqual(noWay);
    expect(answersOf({ ...before, cameras: [true] }).call).toEqual(on());
  });

  it('never touches the title of a window, nor unpacks an entry whole', () => {
    expect(MAC_SCRIPT).not.toMatch(/kCGWindowName\b|deepUnwrap/);
    expect(() => answersOf(quietMac)).not.toThrow(); // the fake throws for any key but two
  });

  it('has no answer where a part breaks or prints nonsense; the other parts have theirs', () => {
    const broken = answersOf({ ...quietMac, front: null });

    expect(broken).toMatchObject({ 'full-screen': noAnswer, presentation: noAnswer, call: off });
    for (const out of ['', 'null', '[]', '{"front":3}', 'execution error: -1743'])
      expect(macAnswers(out, 7)).toEqual({
        call: noAnswer,
        'full-screen': noAnswer,
        presentation: noAnswer,
      });
  });

  it('is asked by one program of the system, which may be missing', async () => {
    const asked: string[] = [];
    const ask = (kind: 'failed' | 'missing') =>
      quietSources({
        platform: 'darwin',
        env: {},
        ownPid: 7,
        upSince: () => 0,
        run: async (program, args) => {
          asked.push([program, ...args.slice(0, 3)].join(' '));
          return kind === 'failed' ? { kind, words: '' } : { kind, program };
        },
      })[0]?.ask();

    expect(await ask('failed')).toMatchObject({ call: noAnswer, 'full-screen': noAnswer });
    const missing = unknown({ kind: 'missing-program', program: 'osascript' });
    expect(await ask('missing')).toMatchObject({ call: missing, presentation: missing });
    expect(asked).toEqual(Array(2).fill('/usr/bin/osascript -l JavaScript -e'));
  });
});
