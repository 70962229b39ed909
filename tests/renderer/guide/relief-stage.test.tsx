// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionView } from '#shared/ipc';
import { seconds } from '#shared/time';
import { StagePage } from '../../../src/renderer/features/guide/stage-page';
import {
  aSession,
  aSnapshot,
  installFakeBridge,
  pastFor,
  someMorning,
  somePreferences,
} from '../../support/fake-bridge';

const relief = {
  spotIds: ['edc-ring-strip', 'finger-flexor-mid'],
  seconds: 180,
  holdSeconds: null,
  toolIds: ['other-forearm', 'knuckles'],
};

const ring: SessionView = {
  id: 5,
  routineId: 'relief',
  spotId: 'edc-ring-strip',
  complaintId: 'finger-ring',
  relief,
  side: 'right',
  startedAt: 0,
  finishedSteps: 0,
  steps: [],
  before: null,
  past: null,
  light: false,
  focused: true,
};

const silent = { ...somePreferences, voice: false, chimes: false };

function openStage(session: Partial<SessionView> = {}, before = [aSession()]) {
  const bridge = installFakeBridge(
    aSnapshot({
      session: { ...ring, past: pastFor(ring, ...before), ...session },
      preferences: silent,
    }),
  );
  render(<StagePage />);
  return bridge;
}

const waits = (forSeconds: number) => act(() => vi.advanceTimersByTime(seconds(forSeconds)));
const key = (name: string) =>
  act(() => {
    fireEvent.keyDown(window, { key: name, code: name });
    vi.advanceTimersByTime(80);
    fireEvent.keyUp(window, { key: name, code: name });
  });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

/** Lets time pass until a heading is there; it says which one came last when it never is. */
function waitsFor(wanted: string): void {
  for (let passed = 0; passed < 60 && heading() !== wanted; passed += 1) waits(4);
  expect(heading()).toBe(wanted);
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the stage of a complaint', () => {
  it('asks about what hurts, and leads to its spots with a question after each', () => {
    openStage();
    expect(heading()).toBe('Ring finger pain, right side: how is it right now?');

    waitsFor('Get comfortable');
    waitsFor('Get into place');
    expect(screen.getByText('Place 1 of 4')).toBeTruthy();
    expect(screen.getByText('Right arm')).toBeTruthy();
    waitsFor('How is that spot now?');
    waits(1);
    key('1');
    expect(heading()).toBe('Get into place');
  });

  it('shows beside where to press also where it hurts, on bare skin', async () => {
    openStage();
    waitsFor('Get into place');
    await act(() => vi.dynamicImportSettled());

    const sore = screen.getByRole('img', { name: 'Hurts here: ring finger, right' });
    expect(sore.querySelector('[data-state], .chart-marker')).toBeNull();
    expect(sore.querySelectorAll('.body-map-hurt').length).toBeGreaterThan(0);
  });

  it('reaches its summary when nobody does anything, and tells main all of it', () => {
    const bridge = openStage({ relief: { ...relief, spotIds: ['edc-ring-strip'], seconds: 60 } });

    waitsFor('Ring finger pain, right side: how is it now?');
    waitsFor('Finished');

    expect(bridge.dispatched).toContainEqual(
      expect.objectContaining({
        type: 'session-ended',
        ended: 'finished',
        steps: [expect.objectContaining({ spotId: 'edc-ring-strip', places: [0], answer: null })],
      }),
    );
  });

  it('goes on after a crash with the same spots and what was answered', () => {
    const pressed = { side: 'right', places: [0, 1], heldSeconds: 40 } as const;
    openStage({
      finishedSteps: 3,
      steps: [{ ...pressed, spotId: 'edc-ring-strip', answer: 'worse' }],
    });

    waitsFor('Get into place');
    waits(12);

    expect(screen.getByText('Place 3 of 4')).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Pressure: keep it at 3/ })).toBeTruthy();
  });

  it('compares with the last time of the same complaint, and with no other press', () => {
    const other = aSession({ complaintId: 'finger-index', after: 7 });
    const same = aSession({ complaintId: 'finger-ring', after: 4, startedAt: 1 });
    openStage({}, [other, same]);

    expect(screen.getByText(/^Last time here: 4/)).toBeTruthy();
  });

  it('says when three days of searching brought no change', () => {
    const pressed = {
      side: 'right',
      places: [0],
      heldSeconds: 20,
      spotId: 'edc-ring-strip',
    } as const;
    const same = { ...pressed, answer: 'same' } as const;
    const day = (startedAt: number) =>
      aSession({ complaintId: 'finger-ring', steps: [same], before: null, after: null, startedAt });
    openStage(
      {
        startedAt: someMorning,
        finishedSteps: 99,
        steps: [same],
        before: 5,
      },
      [day(someMorning - 86_400_000), day(someMorning - 2 * 86_400_000)],
    );

    waits(2);
    key('n');

    expect(screen.getByText(/^Three days without any change/)).toBeTruthy();
  });

  it('presses nothing where it does not know a spot', () => {
    openStage({ relief: { ...relief, spotIds: ['unheard-of'] } });

    expect(screen.queryByRole('radiogroup')).toBeNull();
  });
});
