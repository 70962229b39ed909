// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../../src/renderer/app';
import type { Snapshot } from '../../../src/shared/ipc';
import { anEmptySnapshot, installFakeBridge } from '../../support/fake-bridge';

afterEach(() => {
  cleanup();
  location.hash = '';
});

function open(step = '', overrides: Partial<Snapshot> = {}) {
  location.hash = step === '' ? '#welcome' : `#welcome/${step}`;
  const bridge = installFakeBridge(anEmptySnapshot(overrides));
  render(<App />);
  return { bridge, sent: () => bridge.dispatched.filter(({ type }) => type !== 'painted') };
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const link = (name: string) => screen.queryByRole('link', { name });
/** The address changes; happy-dom tells of it a moment later. */
const arrives = () => act(() => new Promise((done) => setTimeout(done, 0)));

describe('the first steps', () => {
  it('lead from the picture to a first press', async () => {
    const { sent } = open();
    expect(title()).toBe('Your fingers are pulled by your forearms.');
    expect(screen.getByRole('img', { name: /middle finger hurts/ })).toBeTruthy();
    expect(link('Skip')).toBeNull();

    press('Next');
    await arrives();
    expect(title()).toBe('Not a doctor.');
    fireEvent.click(screen.getByRole('checkbox', { name: 'I have read this' }));
    for (const expected of ['What do you have?', 'We count. We don’t read.', 'Try one now.']) {
      press('Next');
      await arrives();
      expect(title()).toBe(expected);
      expect(document.activeElement?.textContent).toBe(expected);
    }
    press('Try one now, 60 seconds');

    expect(sent()).toEqual([{ type: 'start-press', routineId: null, side: null }]);
    await arrives();
    expect(title()).toBe('Today');
  });

  it('go on from the warning signs only once they were read, and say so', async () => {
    open('care');

    press('Next');
    await arrives();

    expect(title()).toBe('Not a doctor.');
    expect(screen.getByText('Tick the box to go on.')).toBeTruthy();
  });

  it('go back without losing what was ticked', async () => {
    open('care');
    fireEvent.click(screen.getByRole('checkbox', { name: 'I have read this' }));
    press('Next');
    await arrives();

    press('Back');
    await arrives();

    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  });

  it.each(['care', 'tools', 'counting', 'ready'])('can be left at the step %s', (step) => {
    open(step);

    expect(link('Skip')?.getAttribute('href')).toBe('#today');
  });

  it('are not led away from by a link', () => {
    const { bridge } = open('why');

    expect(bridge.kept).toBe(true);
  });

  it('keep the tools that are ticked', () => {
    const { sent } = open('tools');

    fireEvent.click(screen.getByRole('checkbox', { name: 'Massage ball' }));

    expect(sent()).toEqual([
      {
        type: 'set-setting',
        key: 'body.tools',
        value: ['other-forearm', 'knuckles', 'massage-ball'],
      },
    ]);
  });

  it('keep the answer about the start at login', () => {
    const { sent } = open('ready');

    fireEvent.click(screen.getByRole('radio', { name: 'Yes' }));

    expect(sent()).toEqual([{ type: 'set-setting', key: 'startAtLogin', value: true }]);
  });
});

describe('the counting step', () => {
  it('shows what was counted since it opened, and all that is kept of it', () => {
    const before = anEmptySnapshot().today;
    const today = {
      ...before,
      keys: 100,
      left: { keys: 40, clicks: 0 },
      right: { keys: 60, clicks: 5 },
    };
    const { bridge } = open('counting', { today });
    expect(screen.getByText('The numbers rise with your first key.')).toBeTruthy();

    const later = {
      ...today,
      activeSeconds: 4,
      left: { keys: 47, clicks: 0 },
      right: { keys: 65, clicks: 6 },
    };
    act(() => bridge.push(anEmptySnapshot({ today: later })));

    expect(screen.getByText('keys').nextSibling?.textContent).toBe('12');
    expect(screen.getByText('clicks').nextSibling?.textContent).toBe('1');
    expect(screen.getByText('left 7 keys, 0 clicks')).toBeTruthy();
    expect(screen.getByText('right 5 keys, 1 click')).toBeTruthy();
    expect(screen.getByText('Counting works here.')).toBeTruthy();
  });

  it('asks for a permission that is missing, and offers no number', () => {
    const { sent } = open('counting', {
      sensor: { mode: 'idle-only', why: 'permission', since: 0 },
    });

    expect(screen.queryByText('keys')).toBeNull();
    press('Allow counting');

    expect(sent()).toEqual([{ type: 'start-counting' }]);
  });

  it('offers the clock beside counting', () => {
    const { sent } = open('counting');

    fireEvent.click(screen.getByRole('radio', { name: 'The clock' }));

    expect(sent()).toEqual([{ type: 'set-setting', key: 'sensor', value: 'clock' }]);
  });
});

describe('the way to the first steps', () => {
  it('stands in Today until a first press was done', () => {
    location.hash = '#today';
    const bridge = installFakeBridge(anEmptySnapshot());
    render(<App />);

    expect(link('New here? See how it works')?.getAttribute('href')).toBe('#welcome');
    expect(bridge.dispatched.filter(({ type }) => type !== 'painted')).toEqual([]);
  });

  it('stands in the settings for good', () => {
    location.hash = '#settings';
    installFakeBridge(anEmptySnapshot());
    render(<App />);

    expect(link('See the first steps again')?.getAttribute('href')).toBe('#welcome');
  });
});
