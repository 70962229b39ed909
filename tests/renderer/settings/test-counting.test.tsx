// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/renderer/app';
import type { Snapshot } from '../../../src/shared/ipc';
import { aSnapshot, installFakeBridge, someMorning } from '../../support/fake-bridge';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  location.hash = '';
  vi.useRealTimers();
});

/** The panel, with a hook that hears what it is told to. */
function open(overrides: Partial<Snapshot> = {}) {
  location.hash = '#settings/privacy';
  const first = aSnapshot(overrides);
  const bridge = installFakeBridge(first);
  render(<App />);
  const panel = within(screen.getByRole('group', { name: 'Test counting' }));
  const field = () => panel.getByLabelText<HTMLInputElement>('Type ten keys here');
  return {
    bridge,
    panel,
    field,
    types: (count: number, { repeat = false } = {}) => {
      for (let at = 0; at < count; at += 1) fireEvent.keyDown(field(), { key: 'a', repeat });
    },
    hears: (keys: number, clicks = 0) => {
      const { today } = first;
      const later = { ...today, keys: today.keys + keys, clicks: today.clicks + clicks };
      act(() => bridge.push({ ...first, today: later }));
    },
    settles: () => act(() => vi.advanceTimersByTime(3_000)),
  };
}

const deaf = { mode: 'lost', since: someMorning, why: 'deaf' } as const;
const blind = (why: Snapshot['sensor']['why']) =>
  ({ mode: 'idle-only', since: someMorning, why }) as const;

describe('the test of counting', () => {
  it('shows what was typed and what was heard, side by side', () => {
    const { types, hears, panel } = open();

    types(7);
    hears(4);

    expect(panel.getByText('In this field: 7 keys, 0 clicks')).toBeTruthy();
    expect(panel.getByText('Heard by Knead: 4 keys, 0 clicks')).toBeTruthy();
    expect(panel.queryByText(/Knead heard/)).toBeNull();
  });

  it('says that all was heard as soon as it was, with a click', () => {
    const { types, hears, panel, field } = open();

    fireEvent.pointerDown(field());
    types(10);
    hears(10, 1);

    expect(panel.getByText('Knead heard all of them.')).toBeTruthy();
    expect(panel.queryByRole('button', { name: 'Start counting again' })).toBeNull();
  });

  it('does not take the page’s own word: without the hook’s count nothing was heard', () => {
    const { types, settles, panel, bridge } = open();

    types(12);
    expect(panel.queryByText('Knead heard nothing.')).toBeNull();
    settles();

    expect(panel.getByText('Knead heard nothing.')).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: 'Start counting again' }));
    expect(bridge.dispatched).toContainEqual({ type: 'start-counting' });
  });

  it('names how much was missed', () => {
    const { types, hears, settles, panel } = open();

    types(10);
    hears(6);
    settles();

    expect(panel.getByText('Knead heard 6 of 10 keys and 0 of 0 clicks.')).toBeTruthy();
  });

  it('counts a held key once, keeps nothing of what is typed, and can be done again', () => {
    const { types, hears, panel, field } = open();

    types(1);
    types(30, { repeat: true });
    fireEvent.change(field(), { target: { value: 'secret' } });
    hears(1);

    expect(panel.getByText('In this field: 1 key, 0 clicks')).toBeTruthy();
    expect(field().value).toBe('');

    fireEvent.click(panel.getByRole('button', { name: 'Test once more' }));
    expect(panel.getByText('In this field: 0 keys, 0 clicks')).toBeTruthy();
    expect(panel.getByText('Heard by Knead: 0 keys, 0 clicks')).toBeTruthy();
  });

  it.each([
    ['linux', deaf, /close full-screen games and remote desktops/, 'Start counting again'],
    ['linux', blind('wayland'), /“on Xorg”/, null],
    ['linux', blind('cannot-start'), /RECORD extension/, 'Start counting again'],
    ['linux', blind('no-library'), /libxt6/, 'Start counting again'],
    ['linux', blind('wrong-build'), /no build .* for this processor/, null],
    ['linux', blind('idle-unknown'), /swayidle/, 'Start counting again'],
    ['mac', blind('permission'), /Privacy & Security, Accessibility/, 'Allow counting'],
    ['windows', deaf, /runs as administrator/, 'Start counting again'],
  ] as const)('says what helps on %s with %j', (system, sensor, help, button) => {
    const { types, settles, panel } = open({ system, sensor });

    types(10);
    settles();

    expect(panel.getByText(help)).toBeTruthy();
    if (button === null) expect(panel.queryByRole('button', { name: /counting/ })).toBeNull();
    else expect(panel.getByRole('button', { name: button })).toBeTruthy();
  });

  it('is not offered while the setting has switched counting off', () => {
    location.hash = '#settings/privacy';
    installFakeBridge(aSnapshot({ sensor: { mode: 'off', since: someMorning, why: 'chosen' } }));
    render(<App />);

    expect(screen.getByText(/Counting is switched off above/)).toBeTruthy();
    expect(screen.queryByLabelText('Type ten keys here')).toBeNull();
  });
});
