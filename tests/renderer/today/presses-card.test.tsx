// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '#shared/ipc';
import { deskRoutines } from '#shared/knowledge/routine-index';
import { defaultSettings } from '#shared/settings/schema';
import { TodayPage } from '../../../src/renderer/features/today/today-page';
import { aSnapshot } from '../../support/fake-bridge';

function open(overrides: Partial<Snapshot> = {}) {
  const dispatch = vi.fn();
  render(<TodayPage snapshot={aSnapshot(overrides)} dispatch={dispatch} />);
  fireEvent.click(screen.getByRole('button', { name: /All presses/ }));
  return dispatch;
}

const list = () => screen.queryByRole('region', { name: 'All presses' });

const start = (name: string) => screen.getByRole('button', { name: `Start: ${name}` });

afterEach(cleanup);

describe('the presses to choose from', () => {
  it('are folded away until somebody wants them', () => {
    render(<TodayPage snapshot={aSnapshot()} dispatch={() => {}} />);
    const fold = screen.getByRole('button', { name: /All presses/ });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    expect(list()).toBeNull();

    fireEvent.click(fold);

    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(within(list() ?? document.body).getAllByRole('listitem')).toHaveLength(
      deskRoutines.length,
    );
  });

  it('say for whom they are, how long they take and what they need', () => {
    open();

    const ball = screen.getByText('Ball under the arm').closest('li')?.textContent;
    expect(ball).toContain('Both hands tired, or one thumb sore');
    expect(ball).toContain('2½ min · one arm · needs a ball');
    expect(screen.getByText('5 min · both arms')).toBeDefined();
    expect(screen.getByText('30 s · nothing is pressed')).toBeDefined();
  });

  it('start on the arm that Knead picks, or on the one that is chosen', () => {
    const dispatch = open();

    fireEvent.click(start('Mouse hand reset'));
    expect(dispatch).toHaveBeenLastCalledWith({
      type: 'start-press',
      routineId: 'mouse-hand-180',
      side: null,
    });

    fireEvent.click(screen.getByRole('radio', { name: 'Left arm' }));
    fireEvent.click(start('Ball under the arm'));
    expect(dispatch).toHaveBeenLastCalledWith({
      type: 'start-press',
      routineId: 'ball-forearm-150',
      side: 'left',
    });

    fireEvent.click(start('30-second hand pause'));
    expect(dispatch).toHaveBeenLastCalledWith({
      type: 'start-press',
      routineId: 'micro-pause-30',
      side: null,
    });
  });

  it('leave out what lies in places to avoid, and say so', () => {
    open({ settings: { ...defaultSettings(), 'body.avoid': ['forearm-back', 'forearm-palm'] } });

    expect(within(list() ?? document.body).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText(/^4 presses left out/)).toBeDefined();
  });

  it('start nothing but the pause once the presses of the day are used up', () => {
    const dispatch = open({ offer: { kind: 'rest', why: 'daily-cap', seconds: 600 } });

    fireEvent.click(start('Full forearm reset'));
    expect(dispatch).not.toHaveBeenCalled();

    fireEvent.click(start('30-second hand pause'));
    expect(dispatch).toHaveBeenCalledTimes(1);
  });
});
