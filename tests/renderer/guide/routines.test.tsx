// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent, SessionView } from '#shared/ipc';
import { seconds } from '#shared/time';
import { StagePage } from '../../../src/renderer/features/guide/stage-page';
import {
  aSnapshot,
  type FakeBridge,
  installFakeBridge,
  somePreferences,
} from '../../support/fake-bridge';

// A routine of five minutes is drawn many times.
vi.setConfig({ testTimeout: 30_000 });

const RATING_BEFORE = 12;
const RATING_AFTER = 60;

/** The stage, just opened for a routine on a clock that stands still, with nobody touching anything. */
function openStage(session: Partial<SessionView>, tools = ['other-forearm', 'knuckles']) {
  const bridge = installFakeBridge(
    aSnapshot({
      session: {
        id: 3,
        routineId: 'desk-forearm-60',
        spotId: null,
        side: 'left',
        complaintId: null,
        relief: null,
        startedAt: 0,
        finishedSteps: 0,
        steps: [],
        before: null,
        past: null,
        light: false,
        focused: true,
        ...session,
      },
      preferences: { ...somePreferences, voice: false, chimes: false, tools },
    }),
  );
  render(<StagePage />);
  return bridge;
}

const waits = (forSeconds: number) => act(() => vi.advanceTimersByTime(seconds(forSeconds)));

const endOf = (bridge: FakeBridge): Extract<Intent, { type: 'session-ended' }> | undefined =>
  bridge.dispatched.find((intent) => intent.type === 'session-ended');

const picture = () =>
  document.querySelector('[role=img][aria-label*="press:"]')?.getAttribute('aria-label');

/** What a sighted person has before them. */
const shown = () => ({
  heading: screen.getByRole('heading', { level: 1 }).textContent,
  picture: picture(),
  text: document.querySelector('main')?.textContent ?? '',
});

/** The spots as they come by, looked at once a second, each named once. */
function tour(forSeconds: number): readonly string[] {
  const seen: string[] = [];
  for (let second = 0; second < forSeconds; second += 1) {
    const label = picture(); // alone: a heading found by its role, each second, would take most of the test
    if (label && label !== seen.at(-1)) seen.push(label);
    waits(1);
  }
  return seen;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the ball routine, with nobody touching anything', () => {
  it('leads through both spots to the summary, with the ball alone, and is reported whole', () => {
    const bridge = openStage({ routineId: 'ball-forearm-150', spotId: 'finger-flexor-mid' });
    waits(RATING_BEFORE + 0.5);
    expect(shown().heading).toBe('Ball on the desk');
    expect(shown().text).toContain('Your right hand rests.');

    const seen = tour(150);

    expect(seen).toEqual([
      'Left forearm, palm side; press: finger benders, a third of the way toward the hand, 1 of 2 on this muscle',
      'Left forearm, palm side; press: finger benders, two fifths of the way toward the hand, 2 of 2 on this muscle',
      'Left forearm, back; press: finger lifters, a fifth of the way toward the hand, 1 of 2 on this muscle',
      'Left forearm, back; press: finger lifters, a fifth of the way toward the hand, 2 of 2 on this muscle',
    ]);
    waits(RATING_AFTER);
    expect(shown().heading).toBe('Finished');
    expect(endOf(bridge)).toMatchObject({
      ended: 'finished',
      before: null,
      after: null,
      seconds: 150,
      steps: [
        { spotId: 'finger-flexor-mid', side: 'left', places: [0, 1] },
        { spotId: 'edc-middle-strip', side: 'left', places: [0, 1] },
      ],
    });
  });

  it('shows no other tool, also to a person who has some', () => {
    openStage({ routineId: 'ball-forearm-150' });
    waits(RATING_BEFORE + 0.5 + 8 + 1);

    expect(shown().text).toContain('Ball on the desk');
    expect(shown().text).not.toContain('or ');
  });
});

describe('the reset of both forearms, with nobody touching anything', () => {
  it('leads through one arm, then the other, to the summary, and is reported whole', () => {
    const bridge = openStage({ routineId: 'forearm-reset-300', spotId: 'ecrb-mid' });
    waits(RATING_BEFORE + 0.5);

    const seen = tour(300);
    const spots = seen.map((label) => label.replace(/, (a|two) .*/, ''));

    expect([...new Set(spots)]).toEqual([
      'Left forearm, back; press: wrist lifter',
      'Left forearm, palm side; press: finger benders',
      'Right forearm, back; press: wrist lifter',
      'Right forearm, palm side; press: finger benders',
    ]);
    waits(RATING_AFTER);
    expect(shown().heading).toBe('Finished');
    expect(shown().text).toContain('Both forearms');
    expect(endOf(bridge)).toMatchObject({
      ended: 'finished',
      seconds: 300,
      steps: [
        { spotId: 'ecrb-mid', side: 'left', places: [0, 1] },
        { spotId: 'finger-flexor-mid', side: 'left', places: [0, 1] },
        { spotId: 'ecrb-mid', side: 'right', places: [0, 1] },
        { spotId: 'finger-flexor-mid', side: 'right', places: [0, 1] },
      ],
    });
  });

  it('says that the other arm comes, shows it while they change, and names it above', () => {
    openStage({ routineId: 'forearm-reset-300', spotId: 'ecrb-mid' });
    waits(RATING_BEFORE + 7 + 68 + 60);
    expect(shown().text).toContain('Next: the other arm');
    expect(shown().text).toContain('Left forearm');

    waits(7 + 1);
    expect(shown().heading).toBe('Change arms');
    expect(shown().text).toContain('Shake both hands, then your right arm on the desk.');
    expect(shown().picture).toMatch(/^Right forearm, back/);
    expect(shown().text).toContain('Right forearm');
  });
});

describe('the hand pause, with nobody touching anything', () => {
  it('asks nothing, shows no spot, counts its rest down, is reported, and goes', () => {
    const bridge = openStage({ routineId: 'micro-pause-30' });
    waits(2);
    expect(shown().heading).toBe('Hands off keys and mouse');
    expect(screen.getByRole('timer').textContent).toBe('10');
    expect(shown().picture).toBeUndefined();
    expect(shown().text).not.toMatch(/Spot|forearm/);

    waits(20.5);
    expect(shown().heading).toBe('That was it');
    waits(8);

    expect(endOf(bridge)).toMatchObject({ ended: 'finished', seconds: 30, steps: [] });
    expect(bridge.dispatched.at(-1)).toEqual({ type: 'close-window' });
    expect(shown().heading).toBe('Finished');
    expect(shown().text).not.toMatch(/forearm|rated|pressed/);
  });
});

describe('with places to avoid', () => {
  it('presses only what is left', () => {
    const bridge = installFakeBridge(
      aSnapshot({
        session: {
          id: 3,
          routineId: 'mouse-hand-180',
          spotId: 'finger-flexor-mid',
          side: 'left',
          complaintId: null,
          relief: null,
          startedAt: 0,
          finishedSteps: 0,
          steps: [],
          before: null,
          past: null,
          light: false,
          focused: true,
        },
        preferences: { ...somePreferences, voice: false, chimes: false, avoid: ['forearm-back'] },
      }),
    );
    render(<StagePage />);

    waits(RATING_BEFORE + 7 + 53 + 15 + RATING_AFTER + 1);

    expect(endOf(bridge)).toMatchObject({
      ended: 'finished',
      steps: [{ spotId: 'finger-flexor-mid', side: 'left' }],
    });
  });
});
