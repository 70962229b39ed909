import { join, sep } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createStopwatch } from '../../src/main/adapters/clock';
import { roundedShape } from '../../src/main/adapters/rounded-shape';
import { hours } from '../../src/shared/time';

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
