import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Heartbeat } from '../../src/main/adapters/heartbeat';

/** A heartbeat over hands that work or rest as told. */
function aHeartbeat({ longestSleepMs = 60_000 } = {}) {
  const hands = { working: false };
  const beats: string[] = [];
  let wake: (() => void) | null = null;
  let deadlineMs: number | null = null;
  const heartbeat = new Heartbeat({
    beat: () => {
      beats.push(`beat ${vi.getMockedSystemTime()?.getTime()}`);
      return hands.working;
    },
    rested: () => beats.push('rested'),
    nextDeadlineMs: () => deadlineMs,
    wakeOnInput: (next) => {
      wake = next;
    },
    longestSleepMs: () => longestSleepMs,
  });
  return {
    heartbeat,
    hands,
    beats,
    input: () => wake?.(),
    setDeadline: (ms: number | null) => {
      deadlineMs = ms;
    },
  };
}

describe('heartbeat', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('ticks once a second while hands work', () => {
    const { heartbeat, hands, beats } = aHeartbeat();
    hands.working = true;
    heartbeat.start();

    vi.advanceTimersByTime(10_000);

    expect(beats).toHaveLength(10);
  });

  it('looks up less and less often while hands rest: after 5, 10, 20, 40 and then 60 seconds', () => {
    const { heartbeat, beats } = aHeartbeat();
    heartbeat.start();

    vi.advanceTimersByTime(5_000 + 200_000);

    const asleep = beats.slice(5);
    expect(asleep).toEqual(
      [10_000, 20_000, 40_000, 80_000, 140_000, 200_000].map((at) => `beat ${at}`),
    );
  });

  it('has only one timer while hands rest', () => {
    const { heartbeat } = aHeartbeat();
    heartbeat.start();

    vi.advanceTimersByTime(20_000);

    expect(vi.getTimerCount()).toBe(1);
  });

  it('wakes at the next input, with the rest as a tick of its own', () => {
    const { heartbeat, hands, beats, input } = aHeartbeat();
    heartbeat.start();
    vi.advanceTimersByTime(30_000);
    beats.length = 0;

    hands.working = true;
    input();
    vi.advanceTimersByTime(2_000);

    expect(beats).toEqual(['rested', 'beat 31000', 'beat 32000']);
  });

  it('wakes for a deadline that comes before its next look', () => {
    const { heartbeat, beats, setDeadline } = aHeartbeat();
    heartbeat.start();
    vi.advanceTimersByTime(20_000);
    beats.length = 0;

    setDeadline(1_500);
    heartbeat.nudge();
    vi.advanceTimersByTime(1_500);

    expect(beats).toEqual(['beat 21500']);
  });

  it('does not run hot when a deadline keeps saying now', () => {
    const { heartbeat, beats, setDeadline } = aHeartbeat();
    setDeadline(0);
    heartbeat.start();

    vi.advanceTimersByTime(6_000);

    expect(beats.length).toBeLessThan(60);
  });

  it('sleeps no longer than the sensor allows, where input must be asked for', () => {
    const { heartbeat, beats } = aHeartbeat({ longestSleepMs: 5_000 });
    heartbeat.start();

    vi.advanceTimersByTime(5_000 + 60_000);

    expect(beats).toHaveLength(5 + 12);
  });

  it('ticks at once when it is told to look, and goes on as before', () => {
    const { heartbeat, beats } = aHeartbeat();
    heartbeat.start();
    vi.advanceTimersByTime(20_000); // asleep until 40 s
    beats.length = 0;

    heartbeat.look();
    expect(beats).toEqual(['beat 20000']);
    vi.advanceTimersByTime(60_000);

    expect(beats.length).toBeLessThanOrEqual(3);
    heartbeat.stop();
    beats.length = 0;
    heartbeat.look();
    expect(beats).toEqual([]);
  });

  it('is silent once stopped', () => {
    const { heartbeat, beats, input } = aHeartbeat();
    heartbeat.start();
    vi.advanceTimersByTime(10_000);
    heartbeat.stop();
    beats.length = 0;

    input();
    heartbeat.nudge();
    vi.advanceTimersByTime(100_000);

    expect(beats).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
