// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HANDS } from '#shared/activity/input';
import { previewRelief, reliefPersonOf } from '#shared/guide/relief-planner';
import type { SessionView } from '#shared/ipc';
import { complaintIndex } from '#shared/knowledge/complaint-index';
import { knowledgeEn } from '#shared/knowledge/words-en';
import { seconds } from '#shared/time';
import { StagePage } from '../../../src/renderer/features/guide/stage-page';
import {
  aRunningSession,
  aSnapshot,
  installFakeBridge,
  somePreferences,
} from '../../support/fake-bridge';

/** Drawings: hundreds of paths that have nothing to do with it. */
vi.mock('../../../src/renderer/features/guide/guided-picture', () => ({
  GuidedPicture: () => null,
}));

const quiet = {
  ...somePreferences,
  voice: false,
  chimes: false,
  legs: { ...somePreferences.legs, voice: false },
};
const pressing = complaintIndex.filter(({ kind }) => kind === 'press').map(({ id }) => id);
const heading = () => document.querySelector('h1')?.textContent ?? '';

/** What main would begin for a complaint, three minutes long. */
function begun(complaintId: string, side: (typeof HANDS)[number]): SessionView {
  const plan = previewRelief({ complaintId, side, minutes: 3 }, reliefPersonOf(aSnapshot()));
  if (plan.kind !== 'plan') throw new Error(`${complaintId}: ${plan.why}`);
  const { routineId, relief, spots } = plan;
  const spotId = spots[0]?.spotId ?? null;
  return aRunningSession({ routineId, spotId, complaintId, relief, side, focused: true });
}

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it.each(HANDS)(
  'the stage reaches the first press of every complaint, %s',
  (side) => {
    for (const complaintId of pressing) {
      const session = begun(complaintId, side);
      installFakeBridge(aSnapshot({ session, preferences: quiet }));
      render(<StagePage />);
      for (let passed = 0; passed < 20 && heading() !== 'Get into place'; passed += 1)
        act(() => vi.advanceTimersByTime(seconds(4)));

      const said = document.body.textContent ?? '';
      const { stageLine } = knowledgeEn.spots[session.spotId as keyof typeof knowledgeEn.spots];
      expect(heading(), complaintId).toBe('Get into place');
      expect(said, complaintId).toContain(stageLine);
      expect(said.toLowerCase(), complaintId).toMatch(new RegExp(`${side} (arm|leg)`));
      cleanup();
    }
  },
  60_000,
);
