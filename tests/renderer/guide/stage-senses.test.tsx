// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Preferences } from '#shared/ipc';
import { seconds } from '#shared/time';
import { StagePage } from '../../../src/renderer/features/guide/stage-page';
import { aPlan, SessionRun } from '../../shared/guide/session-run';
import { aSnapshot, installFakeBridge, somePreferences } from '../../support/fake-bridge';

/** Opens a stage with nothing to hear. */
function open(wishes: Partial<Preferences>): void {
  installFakeBridge(
    aSnapshot({
      session: {
        id: 3,
        routineId: 'desk-forearm-60',
        spotId: 'edc-middle-strip',
        side: 'right',
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
      preferences: { ...somePreferences, voice: false, chimes: false, ...wishes },
    }),
  );
  render(<StagePage />);
}

const waits = (forSeconds: number) => act(() => vi.advanceTimersByTime(seconds(forSeconds)));

/** Plays a session that nobody touches, and looks at the stage twice a second. */
function play(wishes: Partial<Preferences>, look: () => void): void {
  open(wishes);
  for (let halves = 0; halves < 480; halves += 1) {
    look();
    waits(0.5);
  }
}

// A session of four minutes is drawn many hundred times.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** What a screen reader says: each text that the one live region comes to hold. */
function heard(wishes: Partial<Preferences> = {}): readonly string[] {
  const said: string[] = [];
  play(wishes, () => {
    const text = screen.getAllByRole('status')[0]?.textContent ?? '';
    if (text !== '' && text !== said.at(-1)) said.push(text);
  });
  return said;
}

describe('a person who hears the stage by a screen reader', () => {
  it('is told each instruction once, in order, and no seconds in between', () => {
    expect(heard()).toEqual([
      'Before we start: no swelling, no numbness, no fresh injury? Good.',
      'Hands off the keys. Your right forearm on the desk, palm down.',
      'Lay your left forearm across it, three finger widths from the elbow bump.',
      'Tingling? Let go, move toward the hand.',
      'Lean in slowly to five out of ten.',
      'Hold, 13 seconds.',
      'A dull ache is right. Breathe out.',
      'Ease off. Move a thumb width toward the little-finger side.',
      'Hold, 15 seconds.',
      '10 seconds left.',
      'Stay here. Shoulders low, jaw loose, breath slow.',
      'Let go slowly. Shake both hands. The other arm next time.',
      'How is your right forearm now?',
      'Let the hands rest a minute before you type again.',
    ]);
  });

  it('misses no line of a long hold for the marks in it', () => {
    const said = heard({ holdSeconds: 60 });
    const first = said.slice(said.indexOf('Hold, 60 seconds.'));

    expect(first.slice(0, 4)).toEqual([
      'Hold, 60 seconds.',
      'A dull ache is right. Breathe out.',
      '30 seconds left.',
      '10 seconds left.',
    ]);
    expect(said.length).toBeLessThan(20);
  });
});

describe('a person who hears nothing', () => {
  it.each([{}, { holdSeconds: 60 }, { farText: true }])(
    'reads every spoken line (%o)',
    (wishes) => {
      const plan = aPlan('right', { holdSeconds: wishes.holdSeconds ?? null });
      const spoken = new SessionRun({ plan })
        .runsOut()
        .log.flatMap(([at, effect]) =>
          effect.type === 'speak' ? [{ at, text: effect.text }] : [],
        );
      expect(spoken.length).toBeGreaterThan(10);
      open(wishes);

      let now = 0;
      for (const { at, text } of spoken) {
        waits(at + 0.2 - now);
        now = at + 0.2;
        const shown = textOnScreen();
        for (const sentence of text.split(/[.?] ?/).filter(Boolean)) {
          expect(shown, `at ${at} s`).toContain(sentence);
        }
      }
    },
  );

  it('sees the edge light up at every tone', () => {
    const tones = new SessionRun().runsOut().script.filter((line) => line.includes('('));
    const edges = new Set<Element>();
    play({}, () => {
      const edge = document.querySelector('main > [aria-hidden="true"]');
      if (edge) edges.add(edge);
    });

    expect(edges.size).toBe(tones.length);
  });
});

/** All that is read on the stage, without what only a screen reader gets. */
const textOnScreen = (): string =>
  [...document.querySelectorAll('main :is(p, h1, h2, button)')]
    .filter((each) => each.role !== 'status' && !each.closest('[role=status], .visually-hidden'))
    .map(({ textContent }) => textContent)
    .join('\n');
