import { describe, expect, it } from 'vitest';
import {
  type ActivitySlice,
  type InputReading,
  noCounts,
  noInput,
  type SensorMode,
} from '../../../src/shared/activity/input';
import {
  hear,
  initialMonitor,
  listen,
  type Monitor,
  type Passage,
} from '../../../src/shared/activity/monitor';
import { clicks, keys, scrolls, travel } from '../../support/builders';

const slice = (
  elapsedMs: number,
  input: InputReading = noInput,
  systemActive: boolean | null = null,
): ActivitySlice => ({ elapsedMs, input, systemActive });

/** Passes slices through the monitor and says in short what came out. */
function passages(
  slices: readonly ActivitySlice[],
  mode: SensorMode = 'counting',
): readonly string[] {
  let monitor: Monitor = initialMonitor;
  return slices.flatMap((each) => {
    const after = listen(monitor, hear(each, mode, 'right'));
    monitor = after.monitor;
    return after.passages.map(inShort);
  });
}

const inShort = (passage: Passage): string =>
  passage.kind === 'work' ? `work ${passage.work.activeMs}` : `${passage.kind} ${passage.ms}`;

describe('the monitor', () => {
  it('takes input that goes on for work, from its first slice', () => {
    expect(passages([slice(1_000, keys(1)), slice(1_000, keys(1)), slice(1_000, keys(1))])).toEqual(
      ['work 1000', 'work 1000', 'work 1000'],
    );
  });

  it('holds back the first input after a rest until more comes', () => {
    expect(passages([slice(60_000), slice(1_000, keys(1))])).toEqual(['rest 60000']);
  });

  it('takes a lone bump for part of the rest around it', () => {
    const bumped = [slice(60_000), slice(1_000, clicks('right', 1)), slice(4_000), slice(2_000)];

    expect(passages(bumped)).toEqual(['rest 60000', 'rest 7000']);
  });

  it('credits the first slice and the gap when a second one follows within five seconds', () => {
    const resumed = [slice(60_000), slice(1_000, keys(1)), slice(3_000), slice(1_000, keys(1))];

    expect(passages(resumed)).toEqual(['rest 60000', 'work 1000', 'rest 3000', 'work 1000']);
  });

  it('wants the input to go on for a second however often it is looked at', () => {
    const shake = Array.from({ length: 4 }, () => slice(200, travel(30)));

    expect(passages([...shake, slice(10_000)])).toEqual(['rest 10800']);
    expect(passages([...shake, slice(200, travel(30))])).toEqual(['work 800', 'work 200']);
  });

  it('needs no second look while hands are at work', () => {
    const typed = [
      slice(1_000, keys(1)),
      slice(1_000, keys(1)),
      slice(4_000),
      slice(1_000, keys(1)),
    ];

    expect(passages(typed).at(-1)).toBe('work 1000');
  });

  it('takes at most the last two seconds of a long slice for work', () => {
    const woken = [slice(600_000, keys(1)), slice(1_000, keys(1))];

    expect(passages(woken)).toEqual(['rest 598000', 'work 2000', 'work 1000']);
  });

  it('takes moves under three pixels for nothing', () => {
    const jitter = Array.from({ length: 60 }, () => slice(1_000, travel(2)));

    expect(passages(jitter)).toEqual(Array(60).fill('rest 1000'));
  });

  it('takes silence for unknown time once the sensor is lost, and input still for work', () => {
    expect(passages([slice(5_000)], 'lost')).toEqual(['unknown 5000']);
    expect(passages([slice(1_000, keys(1)), slice(1_000, keys(1))], 'lost')).toHaveLength(2);
  });

  it('goes by the word of the system where there is no hook', () => {
    const polled = [
      slice(5_000, noInput, true),
      slice(5_000, noInput, true),
      slice(5_000, noInput, false),
    ];

    expect(passages(polled, 'idle-only')).toEqual(['work 5000', 'work 5000', 'rest 5000']);
  });

  it('believes no more than half a minute of a long slice that the system calls active', () => {
    const resumed = [slice(28_800_000, noInput, true), slice(5_000, noInput, true)];

    expect(passages(resumed, 'idle-only')).toEqual(['rest 28770000', 'work 30000', 'work 5000']);
  });
});

describe('hear', () => {
  const devices = (input: InputReading) => {
    const heard = hear(slice(1_000, input), 'counting', 'right');
    return heard.kind === 'input' ? [heard.work.left, heard.work.right] : null;
  };

  it('names the heaviest device of each hand', () => {
    expect(devices(keys(1, 1))).toEqual(['keyboard', 'keyboard']);
    expect(devices(clicks('right', 1))).toEqual([null, 'mouse']);
    expect(devices(scrolls('left', 1))).toEqual(['drag', null]);
    expect(devices({ ...keys(1, 0), travelPx: 3 })).toEqual(['keyboard', 'mouse']);
  });

  it('hears a key that is only held', () => {
    expect(devices({ ...noInput, left: { ...noCounts, heldMs: 800 } })).toEqual(['keyboard', null]);
  });
});
