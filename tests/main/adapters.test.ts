import { join, sep } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createStopwatch } from '../../src/main/adapters/clock';
import type { InputHook } from '../../src/main/adapters/input-hook';
import { roundedShape } from '../../src/main/adapters/rounded-shape';
import { Sensor, type SensorFacts, withoutHook } from '../../src/main/adapters/sensor';
import { noInput } from '../../src/shared/activity/input';
import { hours, seconds } from '../../src/shared/time';

vi.mock('electron', () => ({ protocol: {} }));
const { pageFile } = await import('../../src/main/security');

describe('stopwatch', () => {
  const aStopwatch = () => {
    const clock = { monotonic: 500, uptime: 10_000 };
    const stopwatch = createStopwatch(
      () => clock.monotonic,
      () => clock.uptime,
    );
    const pass = (awake: number, asleep = 0) => {
      clock.monotonic += awake;
      clock.uptime += awake + asleep;
    };
    return { clock, stopwatch, pass };
  };

  it('measures time between laps', () => {
    const { stopwatch, pass } = aStopwatch();

    pass(1_004);

    expect(stopwatch.lap()).toBe(1_004);
    expect(stopwatch.lap()).toBe(0);
  });

  it('counts a sleep that the monotonic clock stood still through', () => {
    const { stopwatch, pass } = aStopwatch();

    pass(900, hours(8));

    expect(stopwatch.lap()).toBe(hours(8) + 900);
  });

  it('does not mistake the coarse uptime for a sleep', () => {
    const { stopwatch, pass } = aStopwatch();

    pass(1_000, 1_500);

    expect(stopwatch.lap()).toBe(1_000);
  });

  it('is never negative', () => {
    const { clock, stopwatch } = aStopwatch();

    clock.monotonic -= 10_000;
    clock.uptime -= 10_000;

    expect(stopwatch.lap()).toBe(0);
  });
});

describe('pageFile', () => {
  const folder = join(sep, 'app', 'out', 'renderer');

  it('finds a page', () => {
    expect(pageFile('app://ui/main.html', folder)).toBe(join(folder, 'main.html'));
  });

  it.each([
    'app://other/main.html',
    'app://ui/../../package.json',
    'app://ui/%2e%2e/%2e%2e/package.json',
    'app://ui/..%2f..%2fpackage.json',
    'app://ui/assets%00.js',
    'app://ui/%',
  ])('serves nothing for %s', (url) => {
    const file = pageFile(url, folder);

    expect(file === null || file.startsWith(folder + sep)).toBe(true);
  });
});

describe('roundedShape', () => {
  it('covers the window but for its corners', () => {
    const shape = roundedShape(100, 60, 18);

    const area = shape.reduce((sum, { width, height }) => sum + width * height, 0);
    const cornersCut = (4 - Math.PI) * 18 * 18;
    expect(100 * 60 - area).toBeGreaterThan(cornersCut * 0.85);
    expect(100 * 60 - area).toBeLessThan(cornersCut * 1.15);
    expect(shape.every(({ x, y, width }) => x >= 0 && y >= 0 && x + width <= 100)).toBe(true);
  });
});

const facts: SensorFacts = { platform: 'linux', wayland: false, wanted: 'auto', trusted: true };

describe('withoutHook', () => {
  it.each([
    [{}, null],
    [{ wayland: true }, 'idle-only'],
    [{ platform: 'darwin', trusted: false }, 'idle-only'],
    [{ wanted: 'clock' }, 'off'],
    [{ wanted: 'clock', wayland: true }, 'off'],
  ] as const)('for %j is %s', (given, mode) => {
    expect(withoutHook({ ...facts, ...given })).toBe(mode);
  });
});

describe('sensor', () => {
  const aSensor = ({ canRun = true, loads = true, idleMs = 0 } = {}) => {
    const hook = {
      read: vi.fn(() => ({ ...noInput, travelPx: 7 })),
      start: vi.fn(),
      stop: vi.fn(),
      clearHeld: vi.fn(),
      wakeOnInput: vi.fn(),
      setMouseHand: vi.fn(),
      sinceKeyMs: vi.fn(() => 5),
    } satisfies InputHook;
    const probes = { canRun };
    const sensor = new Sensor({
      hookCanRun: async () => probes.canRun,
      loadHook: async () => {
        if (!loads) throw new Error('libXt.so.6 is missing');
        return hook;
      },
      systemIdleMs: () => idleMs,
      log: () => {},
    });
    return { sensor, hook, probes };
  };

  it('counts where the hook can run', async () => {
    const { sensor, hook } = aSensor();

    await sensor.start(facts, 'left');

    expect(sensor.mode).toBe('counting');
    expect(sensor.read().travelPx).toBe(7);
    expect(sensor.systemActive()).toBeNull();
    expect(hook.setMouseHand).toHaveBeenCalledWith('left');
  });

  it.each([
    ['the probe dies', { canRun: false }],
    ['the library does not load', { loads: false }],
  ])('falls back to the idle time when %s', async (_name, given) => {
    const { sensor } = aSensor({ ...given, idleMs: seconds(2) });

    await sensor.start(facts, 'right');

    expect(sensor.mode).toBe('idle-only');
    expect(sensor.read()).toEqual(noInput);
    expect(sensor.systemActive()).toBe(true);
    expect(sensor.wakeOnInput).toBeNull();
  });

  it('does not even try the hook on Wayland', async () => {
    const { sensor, hook } = aSensor({ idleMs: seconds(60) });

    await sensor.start({ ...facts, wayland: true }, 'right');

    expect(hook.start).not.toHaveBeenCalled();
    expect(sensor.systemActive()).toBe(false);
  });

  it('starts the hook anew after a sleep, with no key held', async () => {
    const { sensor, hook } = aSensor();
    await sensor.start(facts, 'right');

    await sensor.rearm();

    expect(hook.clearHeld).toHaveBeenCalled();
    expect(hook.stop).toHaveBeenCalledTimes(1);
    expect(hook.start).toHaveBeenCalledTimes(2);
  });

  it('says so when the hook cannot be started anew', async () => {
    const { sensor, probes } = aSensor();
    await sensor.start(facts, 'right');

    probes.canRun = false;
    await sensor.rearm();

    expect(sensor.mode).toBe('idle-only');
  });
});
