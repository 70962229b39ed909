// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '#shared/ipc';
import { routineIndex } from '#shared/knowledge/routine-index';
import { defaultSettings } from '#shared/settings/schema';
import { LibraryPage } from '../../../src/renderer/features/library/library-page';
import { aSnapshot } from '../../support/fake-bridge';

function open(part: string | null, overrides: Partial<Snapshot> = {}) {
  const dispatch = vi.fn();
  render(
    <LibraryPage
      part={part}
      snapshot={aSnapshot({ settings: defaultSettings(), ...overrides })}
      dispatch={dispatch}
    />,
  );
  return dispatch;
}

const names = () => screen.queryAllByRole('heading', { level: 2 }).map((h) => h.textContent);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

afterEach(cleanup);

describe('the library', () => {
  it('lists every session, each with the way to its page', () => {
    open(null);

    expect(names()).toEqual(routineIndex.map(({ name }) => name));
    expect(screen.getByRole('link', { name: 'Mouse hand reset' }).getAttribute('href')).toBe(
      '#library/mouse-hand-180',
    );
  });

  it('opens a session with the side of a link', () => {
    open('mouse-hand-180/left');

    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Left arm' }).checked).toBe(true);
  });

  it('narrows by the time a person has, and says how many are left', () => {
    open(null);

    choose('1 min');

    const short = routineIndex.filter(({ seconds }) => seconds <= 60);
    expect(names()).toEqual(short.map(({ name }) => name));
    expect(screen.getByRole('status').textContent).toBe(
      `${short.length} of ${routineIndex.length}`,
    );
  });

  it('narrows by what a person has to press with', () => {
    open(null);

    press('With what I have');

    expect(names()).not.toContain('Ball under the arm'); // nobody said that there is a ball
    expect(names()).toContain('Mouse hand reset');
  });

  it('narrows by favourites, and leads back where nothing is left', () => {
    open(null);

    press('Favourites');
    expect(screen.getByText('No session fits all of that.')).toBeDefined();

    press('Show all');
    expect(names()).toHaveLength(routineIndex.length);
  });

  it('marks a favourite, and unmarks it', () => {
    const settings = { ...defaultSettings(), 'library.favourites': ['mouse-hand-180'] };
    const dispatch = open(null, { settings });
    const star = screen.getByRole('button', { name: 'Favourite: Mouse hand reset' });
    expect(star.getAttribute('aria-pressed')).toBe('true');

    fireEvent.click(star);
    press('Favourite: Ball under the arm');

    const set = (value: readonly string[]) =>
      ({ type: 'set-setting', key: 'library.favourites', value }) as const;
    expect(dispatch.mock.calls).toEqual([[set([])], [set(['mouse-hand-180', 'ball-forearm-150'])]]);
  });

  it('leaves out what is wholly among the places to avoid', () => {
    const settings = {
      ...defaultSettings(),
      'body.avoid': ['forearm-back', 'forearm-palm'],
    };
    open(null, { settings });

    expect(names()).not.toContain('Mouse hand reset');
    expect(names()).toContain('30-second hand pause');
  });
});

describe('the page of a session', () => {
  it('shows its steps as text, with all that is said', () => {
    open('forearm-reset-300');

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Full forearm reset');
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toContain(
      'Press into the wrist lifter',
    );
    expect(screen.getAllByText(/If it tingles, lighten and move\./).length).toBeGreaterThan(0);
  });

  it('shows of each press where it goes and how it looks, with the tool that will be used', async () => {
    open('forearm-reset-300', { preferences: { ...aSnapshot().preferences, tools: ['knuckles'] } });

    const looks = () => [...document.querySelectorAll('.step-look')];
    expect(looks().map((look) => look.textContent)).toEqual(Array(4).fill('Knuckles'));
    expect(document.querySelectorAll('.muscle-thumbnail')).toHaveLength(4);
    await expect
      .poll(() => document.querySelectorAll('.how-it-looks'), { timeout: 20_000 })
      .toHaveLength(4);
  });

  it('starts on the side that Knead picks, or on the one that is chosen', () => {
    const dispatch = open('mouse-hand-180');

    press('Start');
    choose('Left arm');
    press('Start');

    const started = (side: string | null) =>
      ({ type: 'start-press', routineId: 'mouse-hand-180', side }) as const;
    expect(dispatch.mock.calls).toEqual([[started(null)], [started('left')]]);
  });

  it('asks for no side where nothing is pressed', () => {
    const dispatch = open('micro-pause-30');

    expect(screen.queryByRole('radio')).toBeNull();
    press('Start');

    expect(dispatch).toHaveBeenCalledWith({
      type: 'start-press',
      routineId: 'micro-pause-30',
      side: null,
    });
  });

  it('does not start beside a session, nor past the presses of the day, and says why', () => {
    const dispatch = open('mouse-hand-180', { used: { arms: 6, legs: 0, places: {} } });

    press('Start');

    expect(dispatch).not.toHaveBeenCalled();
    expect(screen.getByText(/Your presses for today are done/)).toBeDefined();
  });

  it('of the legs goes by the presses of the legs', () => {
    open('post-run-lower-leg-600', { used: { arms: 6, legs: 0, places: {} } });
    expect(screen.queryByText(/Your presses for today are done/)).toBeNull();
    cleanup();

    open('post-run-lower-leg-600', { used: { arms: 0, legs: 6, places: {} } });
    expect(screen.getByText(/Your presses for today are done/)).toBeDefined();
  });

  it('has its evidence and its sources one press away', () => {
    open('micro-pause-30');

    expect(screen.getByText('Commonly taught.')).toBeDefined();
    expect(screen.getByText(/^\d+ sources$/)).toBeDefined();
  });

  it('says of an address that names none that there is no such session', () => {
    open('no-such-thing');

    expect(screen.getByText('There is no such session.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'All sessions' })).toBeDefined();
  });
});
