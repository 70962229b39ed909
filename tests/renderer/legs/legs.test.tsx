// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '#shared/ipc';
import { LegsPage } from '../../../src/renderer/features/legs/legs-page';
import { aRun, aSnapshot, installFakeBridge, someMorning } from '../../support/fake-bridge';

function open(overrides: Partial<Snapshot> = {}) {
  installFakeBridge();
  const dispatch = vi.fn();
  render(<LegsPage snapshot={aSnapshot(overrides)} dispatch={dispatch} />);
  return dispatch;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const rate = (what: string, rating: string) =>
  fireEvent.click(
    within(screen.getByRole('group', { name: what })).getByRole('radio', { name: rating }),
  );

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('the log of runs', () => {
  it('takes a run with its pain and its place', () => {
    const dispatch = open();
    press('Log a run');
    type('Minutes', '40');
    type('Kilometres', '7,5');
    rate('Pain while running', '2');
    rate('Pain after it', '10');
    type('Where', 'shin-front');
    rate('Which leg hurt', 'Left');

    press('Save the run');

    expect(dispatch).toHaveBeenCalledWith({
      type: 'log-run',
      run: {
        minutes: 40,
        km: 7.5,
        during: 2,
        after: 10,
        where: 'shin-front',
        side: 'left',
        day: null,
      },
    });
    expect(screen.getByRole('button', { name: 'Log a run' })).toBeDefined();
  });

  it.each(['Pain while running', 'Pain after it'])('asks for “%s” once aloud', (question) => {
    open();
    press('Log a run');

    const heard = screen
      .getAllByText(question)
      .filter((each) => each.closest('[aria-hidden=true]') === null);

    expect(heard.map(({ tagName }) => tagName)).toEqual(['LEGEND']);
  });

  it('needs no more than how long or how far it was', () => {
    const dispatch = open();
    press('Log a run');
    press('Save the run');
    expect(screen.getByRole('alert').textContent).toBe('Say how long or how far it was.');

    type('Kilometres', '5');
    press('Save the run');

    expect(dispatch).toHaveBeenCalledWith({
      type: 'log-run',
      run: { minutes: null, km: 5, during: null, after: null, where: null, side: null, day: null },
    });
  });

  it.each([
    ['Minutes', '2000', 'Minutes: type a number from 1 to 1440, such as 40.'],
    ['Minutes', 'long', 'Minutes: type a number from 1 to 1440, such as 40.'],
    ['Kilometres', '0', 'Kilometres: type a number from 0.1 to 300, such as 7.5.'],
  ])('says what is wrong with %s %s, and keeps what was typed', (label, value, problem) => {
    const dispatch = open();
    press('Log a run');
    type(label, value);

    press('Save the run');

    expect(dispatch).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(problem);
    expect((screen.getByLabelText(label) as HTMLInputElement).value).toBe(value);
  });

  it('takes a run of one of the last two weeks, and none of a day to come', () => {
    const dispatch = open();
    press('Log a run');
    const days = within(screen.getByLabelText('Day of the run')).getAllByRole('option');
    expect(days.map((day) => day.textContent).slice(0, 3)).toEqual([
      'Today',
      'Yesterday',
      'Sat 21 November',
    ]);
    expect(days.at(-1)?.textContent).toBe('Mon 9 November');

    type('Minutes', '30');
    type('Day of the run', '2026-11-21');
    press('Save the run');

    expect(dispatch).toHaveBeenCalledWith({
      type: 'log-run',
      run: expect.objectContaining({ minutes: 30, day: '2026-11-21' }),
    });
  });

  it('shows the last runs, newest first, and says the last one on top', () => {
    open({ runs: [aRun(), aRun({ at: someMorning - 86_400_000, during: null, where: null })] });

    expect(screen.getByText('Last run: 40 min, today.')).toBeDefined();
    const lines = within(screen.getByRole('list', { name: 'Your last runs' })).getAllByRole(
      'listitem',
    );
    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^Today: 40 minLeft .*: pain 2 while running$/),
      'Yesterday: 40 minPain not rated',
    ]);
  });
});

describe('sessions around a run', () => {
  it('are asked about before they begin, and begin when nothing speaks against it', () => {
    const dispatch = open();

    fireEvent.click(screen.getByRole('button', { name: /^Start: .*lower leg/i }));
    for (const no of screen.getAllByRole('button', { name: /^No( |$)/ })) fireEvent.click(no);
    press('Go on');

    expect(dispatch).toHaveBeenLastCalledWith({
      type: 'start-press',
      routineId: 'post-run-lower-leg-600',
      side: null,
    });
  });

  it('are offered once after a run, and can be declined', () => {
    const dispatch = open({
      afterRun: { routineId: 'post-run-thigh-hip-300', side: 'left' },
      runs: [aRun()],
    });

    press('Not now');

    expect(dispatch).toHaveBeenCalledWith({ type: 'dismiss-after-run' });
  });
});

describe('pain that rises while running after sessions', () => {
  it('leads to a professional, in numbers the person gave', () => {
    const dispatch = open({
      runCare: {
        reason: 'rises',
        where: 'shin-front',
        side: 'left',
        from: 2,
        to: 5,
        at: someMorning,
      },
    });

    expect(screen.getByText(/rose from 2 to 5 after sessions here/)).toBeDefined();
    expect(screen.getByText(/see a physiotherapist or a doctor/)).toBeDefined();
    press('Someone has looked at it');
    expect(dispatch).toHaveBeenCalledWith({
      type: 'answer-care',
      complaintId: 'shin-front',
      side: 'left',
    });
  });
});

describe('a sore place', () => {
  it('leads to Relief, on the side that is chosen', () => {
    open();

    fireEvent.click(
      within(screen.getByRole('group', { name: 'Which leg' })).getByRole('radio', { name: 'Left' }),
    );
    fireEvent.click(screen.getByRole('radio', { name: 'Arch, inner foot' }));

    expect(location.hash).toBe('#relief/foot-arch/left');
  });
});

describe('on the floor', () => {
  it('the picture is turned for somebody who lies on the side', () => {
    const dispatch = open();

    fireEvent.click(screen.getByRole('switch', { name: 'Legs: turn the picture' }));

    expect(dispatch).toHaveBeenCalledWith({
      type: 'set-setting',
      key: 'legs.lying',
      value: true,
    });
  });
});
