import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PlanPreferences, planFor } from '#shared/guide/plan';
import { hours, seconds } from '#shared/time';
import { type RunnerPorts, StageRunner } from '../../../src/renderer/features/guide/stage-runner';

const preferences: PlanPreferences = { holdSeconds: null, tools: [] };

/** A runner on fake timers, with a wall clock that may jump. */
function aRunner({ muted = false, voice = false } = {}) {
  const plan = planFor({ routineId: 'desk-forearm-60', spotId: null, side: 'left' }, preferences);
  if (!plan) throw new Error('There is no default routine.');
  let jumpedMs = 0;
  const ports: RunnerPorts = {
    now: () => performance.now(),
    wallNow: () => Date.now() + jumpedMs,
    speak: vi.fn(),
    hush: vi.fn(),
    chime: vi.fn(),
    report: vi.fn(),
    close: vi.fn(),
  };
  const runner = new StageRunner(
    {
      sessionId: 1,
      plan,
      voice,
      checks: false,
      light: false,
      finishedSteps: 0,
      records: [],
      before: null,
    },
    { ...ports, muted, edgeFlash: false },
  );
  const jump = (byMs: number) => {
    jumpedMs += byMs;
  };
  return { runner, ports, jump };
}

const phase = (runner: StageRunner) => runner.view().session.phase.name;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a stage runner', () => {
  it('wakes at the deadlines of the session by itself', () => {
    const { runner, ports } = aRunner();
    runner.run();

    vi.advanceTimersByTime(seconds(31.1));

    expect(ports.chime).toHaveBeenCalledWith('start');
    expect(runner.view().session.phase).toMatchObject({ stretchIndex: 2 });
  });

  it('stops to keep time when it is taken off the screen', () => {
    const { runner } = aRunner();
    const stop = runner.run();

    stop();
    vi.advanceTimersByTime(seconds(60));

    expect(phase(runner)).toBe('rating-before');
  });

  it('pauses a step when the wall clock says that the machine was asleep', () => {
    const { runner, jump } = aRunner();
    runner.run();
    vi.advanceTimersByTime(seconds(33));

    jump(hours(1));
    vi.advanceTimersByTime(seconds(1));

    expect(runner.view().session.phase).toMatchObject({ name: 'paused', why: 'asleep' });
  });

  it('does not mind a wall clock that is set back', () => {
    const { runner, jump } = aRunner();
    runner.run();
    vi.advanceTimersByTime(seconds(33));

    jump(-hours(1));
    vi.advanceTimersByTime(seconds(1));

    expect(phase(runner)).toBe('guiding');
  });

  it('flashes instead of sounding while the chimes are off', () => {
    const { runner, ports } = aRunner({ muted: true });
    runner.run();
    vi.advanceTimersByTime(seconds(29));
    expect(ports.chime).not.toHaveBeenCalled();
    expect(runner.view().flashes).toBe(1);

    runner.toggleChimes();
    vi.advanceTimersByTime(seconds(10));

    expect(ports.chime).toHaveBeenCalledWith('half');
    expect(runner.view().flashes).toBe(1);
  });

  it('speaks only while there is a voice', () => {
    const { runner, ports } = aRunner({ voice: true });
    runner.run();
    expect(ports.speak).toHaveBeenCalledOnce();

    runner.loseVoice();
    vi.advanceTimersByTime(seconds(20));

    expect(ports.speak).toHaveBeenCalledOnce();
    expect(runner.view()).toMatchObject({ voiceMissing: true, session: { voice: false } });
  });

  it('switches the voice off and on again, unless there is none', () => {
    const { runner } = aRunner({ voice: true });

    runner.toggleVoice();
    expect(runner.view().session.voice).toBe(false);
    runner.toggleVoice();
    expect(runner.view().session.voice).toBe(true);

    runner.loseVoice();
    runner.toggleVoice();
    expect(runner.view().session.voice).toBe(false);
  });
});
