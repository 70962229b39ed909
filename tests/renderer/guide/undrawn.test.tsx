// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { seconds } from '#shared/time';
import { StagePage } from '../../../src/renderer/features/guide/stage-page';
import { aSnapshot, installFakeBridge, somePreferences } from '../../support/fake-bridge';

vi.mock('../../../src/renderer/features/charts/positions', async (original) => ({
  ...(await original<typeof import('../../../src/renderer/features/charts/positions')>()),
  chartIdOf: () => null,
}));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('leads to a spot without a picture by its words, and points at nothing', () => {
  vi.useFakeTimers();
  installFakeBridge(
    aSnapshot({
      session: {
        id: 3,
        routineId: 'desk-forearm-60',
        spotId: 'finger-flexor-mid',
        side: 'left',
        complaintId: null,
        relief: null,
        startedAt: 0,
        finishedSteps: 0,
        steps: [],
        before: 4,
        past: null,
        light: false,
        focused: true,
      },
      preferences: { ...somePreferences, voice: false, chimes: false },
    }),
  );
  render(<StagePage />);
  act(() => vi.advanceTimersByTime(seconds(30)));

  expect(screen.getByText('Palm side of the forearm')).toBeDefined();
  expect(screen.getByText(/One hand-width from the inner elbow bump/)).toBeDefined();
  expect(document.querySelector('[role=img][aria-label*="press:"]')).toBeNull();
});
