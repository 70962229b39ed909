// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/renderer/app';
import { stepped, typed } from '../../../src/renderer/features/settings/shown-number';
import type { Snapshot } from '../../../src/shared/ipc';
import { settingDefinitions } from '../../../src/shared/settings/definition';
import type { Settings } from '../../../src/shared/settings/schema';
import { en } from '../../../src/shared/text/en';
import { someSettings } from '../../support/builders';
import { aSnapshot, installFakeBridge } from '../../support/fake-bridge';

afterEach(() => {
  cleanup();
  location.hash = '';
  vi.unstubAllGlobals();
});

/** Opens the screen; a change that is asked for comes back as main would send it. */
function open(changes: Partial<Settings> = {}, overrides: Partial<Snapshot> = {}) {
  location.hash = '#settings';
  const bridge = installFakeBridge(aSnapshot({ settings: someSettings(changes), ...overrides }));
  render(<App />);
  const sent = () => bridge.dispatched.filter(({ type }) => type !== 'painted');
  const push = (later: Partial<Settings>) =>
    act(() => bridge.push(aSnapshot({ settings: someSettings(later) })));
  return { bridge, sent, push };
}

const number = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const groups = () =>
  screen.getAllByRole('region').map((group) => group.querySelector('h2')?.textContent);
const settle = () => act(() => Promise.resolve());

describe('the settings screen', () => {
  it('is the second page, and shows every setting that does something, in groups', () => {
    open();

    expect(screen.getByRole('link', { name: 'Settings', current: 'page' })).toBeTruthy();
    expect(groups()).toEqual([
      'Breaks',
      'Prompts',
      'Quiet',
      'Session',
      'My body',
      'Look',
      'Privacy',
      'System',
    ]);
    for (const definition of Object.values(settingDefinitions)) {
      const isShown = screen.queryAllByText(definition.label).length > 0;
      expect(isShown, definition.label).toBe(
        !('notYet' in definition || 'elsewhere' in definition),
      );
    }
  });

  it('is found by words of label and consequence', () => {
    open();

    type(screen.getByRole('searchbox'), 'mouse clicks');

    expect(groups()).toEqual(['My body']);
    expect(screen.getByText('1 setting found.')).toBeTruthy();
    type(screen.getByRole('searchbox'), 'submarine');
    expect(screen.getByText('No setting is about “submarine”.')).toBeTruthy();
  });

  it('copies what a report of a fault needs, and says how that went', async () => {
    const { bridge, sent } = open();
    const button = screen.getByRole('button', { name: 'Copy diagnostics' });

    fireEvent.click(button);
    expect(screen.queryByText(/^Copied/)).toBeNull(); // not before it is
    await settle();
    expect(screen.getByText('Copied. Paste it where you report the fault.')).toBeTruthy();
    bridge.refuse('no');
    fireEvent.click(button);
    await settle();

    expect(sent()).toEqual([{ type: 'copy-diagnostics' }, { type: 'copy-diagnostics' }]);
    expect(screen.getByText(/^It could not be copied/)).toBeTruthy();
  });

  it('offers every style of prompt by name', () => {
    open();

    for (const name of ['Card in the corner', 'Cover the screen', 'Notification', 'Tray only'])
      expect(screen.getByRole('option', { name })).toBeTruthy();
  });
});

describe('a number', () => {
  it('counts with Enter, and by arrow keys and buttons in round steps', () => {
    const { sent } = open();
    const field = number('Micro-break length');

    type(field, '42');
    expect(sent()).toEqual([]);
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.click(screen.getByRole('button', { name: 'More: Text size' }));

    expect(sent()).toEqual([
      { type: 'set-setting', key: 'micro.seconds', value: 42 },
      { type: 'set-setting', key: 'micro.seconds', value: 25 },
      { type: 'set-setting', key: 'look.textScale', value: 1.05 },
    ]);
  });

  it('that is not allowed stays to be mended, and the row says what is', () => {
    const { sent } = open();
    const field = number('Micro-break length');

    type(field, '500');
    fireEvent.blur(field);

    expect(field.value).toBe('500');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Takes a whole number from 5 to 120 s.')).toBeTruthy();
    expect(sent()).toEqual([]);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(field.value).toBe('30');
    expect(screen.queryByText(/Takes a whole number/)).toBeNull();
  });

  it('of one’s own is on or off', () => {
    const { sent, push } = open();

    fireEvent.click(screen.getByRole('switch', { name: 'Hold length' }));
    push({ 'session.holdSeconds': 30 });
    fireEvent.click(screen.getByRole('switch', { name: 'Hold length' }));

    expect(sent()).toEqual([
      { type: 'set-setting', key: 'session.holdSeconds', value: 30 },
      { type: 'set-setting', key: 'session.holdSeconds', value: null },
    ]);
  });

  it.each([
    ['1,25', { min: 0.85, max: 2, step: 0.05, unit: 's' }, 1.25],
    ['125 %', { min: 0.85, max: 2, step: 0.05, unit: '×' }, 1.25],
    ['', { min: 0, max: 2, step: 1, unit: 's' }, null],
    ['soon', { min: 0, max: 2, step: 1, unit: 's' }, null],
    ['1.5', { min: 0, max: 2, step: 1, unit: 's', whole: true }, null],
  ] as const)('reads what was typed: %s', (text, row, value) => {
    expect(typed(text, row)).toBe(value);
  });

  it('steps to round values, and to the ends of its range', () => {
    const row = { min: 0.05, max: 60, step: 5, unit: 'load-min' } as const;

    expect(stepped(12, 1, row)).toBe(15);
    expect(stepped(12, -1, row)).toBe(10);
    expect(stepped(5, -1, row)).toBe(0.05);
    expect(stepped(60, 1, row)).toBe(60);
  });
});

describe('other controls', () => {
  it('switch, choose and tick', () => {
    const { sent } = open({ 'body.tools': ['knuckles', 'broomstick'] });

    fireEvent.click(screen.getByRole('switch', { name: 'Micro-breaks' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Sore now' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Theme' }), {
      target: { value: 'dark' },
    });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Knuckles' }));

    expect(sent()).toEqual([
      { type: 'set-setting', key: 'micro.enabled', value: false },
      { type: 'set-setting', key: 'preset', value: 'sore' },
      { type: 'set-setting', key: 'look.theme', value: 'dark' },
      { type: 'set-setting', key: 'body.tools', value: ['broomstick'] },
    ]);
  });

  it('keep working hours, a day at a time', () => {
    const office = '09:00-17:30';
    const { sent, push } = open();
    fireEvent.click(screen.getByRole('switch', { name: /Working hours/ }));
    const week = [[office], [office], [office], [office], [office], [], []];
    expect(sent()).toEqual([{ type: 'set-setting', key: 'workingHours', value: week }]);

    push({ workingHours: week });
    fireEvent.change(screen.getByLabelText('Fri to'), { target: { value: '15:00' } });
    fireEvent.click(screen.getByRole('button', { name: `Remove Mon ${office}` }));
    fireEvent.click(screen.getByRole('button', { name: 'Add a time on Sat' }));

    const values = sent().map((intent) => ('value' in intent ? (intent.value as string[][]) : []));
    expect(values[1]?.[4]).toEqual(['09:00-15:00']);
    expect(values[2]?.[0]).toEqual([]);
    expect(values[3]?.[5]).toEqual([office]);
    fireEvent.change(screen.getByLabelText('Tue to'), { target: { value: '09:00' } });
    expect(screen.getByText('Start and end must differ.')).toBeTruthy();
    expect(sent()).toHaveLength(4);
  });

  it('record a shortcut as it is pressed, and take it away with Backspace', () => {
    const { sent } = open();
    const field = screen.getByRole('textbox', { name: 'Prompt shortcut' });

    fireEvent.keyDown(field, { key: 'b', code: 'KeyB' });
    expect(screen.getByText(/^Hold Ctrl, Alt or Super with it/)).toBeTruthy();
    fireEvent.keyDown(field, { key: 'Control', code: 'ControlLeft', ctrlKey: true });
    fireEvent.keyDown(field, { key: ',', code: 'Comma', ctrlKey: true }); // the window's own key
    expect(sent()).toEqual([]);
    fireEvent.keyDown(field, { key: 'b', code: 'KeyB', ctrlKey: true, altKey: true });
    fireEvent.keyDown(field, { key: 'Backspace' });

    expect(sent()).toEqual([
      { type: 'set-setting', key: 'prompt.chord', value: 'Ctrl+Alt+B' },
      { type: 'set-setting', key: 'prompt.chord', value: 'none' },
    ]);
    expect(fireEvent.keyDown(field, { key: 'Tab' })).toBe(true); // focus can leave
  });

  it('keep a shortcut that main refuses in the field, and say why', async () => {
    const { bridge } = open();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Prompt shortcut' });
    bridge.refuse('The shortcut Ctrl+C is taken by another program.');

    fireEvent.keyDown(field, { key: 'c', code: 'KeyC', ctrlKey: true });
    await settle();

    expect(field.value).toBe('Ctrl + C');
    expect(screen.getByText(/is taken by another program/)).toBeTruthy();
  });

  it('say in the row that a shortcut is taken by another program', () => {
    const taken = en.reach.chord.taken('press.chord', 'Ctrl+Alt+G');
    open({ 'press.chord': 'Ctrl+Alt+G' }, { notices: [taken] });

    const row = document.querySelector<HTMLElement>('[data-setting="press.chord"]');

    expect(row?.textContent).toContain('The shortcut Ctrl+Alt+G is taken by another program');
  });

  it('say what a Wayland session makes of prompts and shortcuts', () => {
    const sensor = { mode: 'idle-only', why: 'wayland', since: 0 } as const;
    open({ 'press.chord': 'Ctrl+Alt+P' }, { sensor });
    const row = (key: string) => document.querySelector(`[data-setting="${key}"]`)?.textContent;

    expect(row('prompt.style')).toContain('under Wayland a card would take the keyboard');
    expect(row('press.chord')).toContain('heard only over windows that run through XWayland');
    expect(row('prompt.chord')).not.toContain('XWayland'); // there is none to be heard
  });

  it('show long times in minutes, and keep them in seconds', () => {
    const { sent } = open();
    const field = number('Postpone for');
    expect(field.value).toBe('5');

    type(field, '7.5');
    fireEvent.keyDown(field, { key: 'Enter' });
    type(field, '90');
    fireEvent.blur(field);

    expect(sent()).toEqual([{ type: 'set-setting', key: 'press.postponeSeconds', value: 450 }]);
    expect(screen.getByText('Takes a number from 0.08 to 60 min.')).toBeTruthy();
  });
});

describe('a reset', () => {
  it('is offered where something was changed', () => {
    const { sent } = open({ 'look.theme': 'dark', 'micro.seconds': 60 });

    fireEvent.click(screen.getByRole('button', { name: 'Reset Theme' }));
    fireEvent.click(screen.getByRole('button', { name: 'Reset all (2)' }));

    expect(screen.queryByRole('button', { name: 'Reset Text size' })).toBeNull();
    expect(sent()).toEqual([
      { type: 'reset-settings', key: 'look.theme' },
      { type: 'reset-settings', key: null },
    ]);
  });

  it('can be undone while main says so', () => {
    const { sent } = open({}, { asOf: Date.now(), undoResetUntil: Date.now() + 10_000 });

    fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));

    expect(sent()).toEqual([{ type: 'undo-reset' }]);
  });
});

describe('trying out', () => {
  it('shows a prompt that counts nothing', () => {
    const { sent } = open();

    fireEvent.click(screen.getByRole('button', { name: 'Show me a prompt' }));

    expect(sent()).toEqual([{ type: 'show-sample-prompt' }]);
    expect(screen.getByText(/It counts nothing/)).toBeTruthy();
  });

  it('speaks with the voice that is set, or says that there is none', () => {
    const speak = vi.fn();
    vi.stubGlobal('SpeechSynthesisUtterance', Object);
    vi.stubGlobal('speechSynthesis', { speak, cancel: () => {}, getVoices: () => [] });
    open({ 'session.rate': 1.2, 'session.volume': 0.4 });
    const test = within(screen.getByRole('region', { name: 'Session' }));

    fireEvent.click(test.getByRole('button', { name: 'Test voice' }));
    expect(speak.mock.calls[0]?.[0]).toMatchObject({ rate: 1.2, volume: 0.4 });
    vi.stubGlobal('speechSynthesis', undefined);
    fireEvent.click(test.getByRole('button', { name: 'Test voice' }));

    expect(
      test.getByText(/No voice answered.*install speech-dispatcher with espeak-ng/),
    ).toBeTruthy();
  });

  it('names no Linux service where there is none', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    open({}, { system: 'mac' });

    fireEvent.click(screen.getByRole('button', { name: 'Test voice' }));

    expect(screen.getByText(/^No system voice found/)).toBeTruthy();
  });

  it('says that a running screen reader has switched the voice off', () => {
    const { preferences } = aSnapshot();
    open({}, { preferences: { ...preferences, voice: false } });

    expect(
      screen.getByRole('switch', { name: 'Voice', description: /screen reader/ }),
    ).toBeTruthy();

    cleanup();
    open({ 'session.voice': false }, { preferences: { ...preferences, voice: false } });
    expect(screen.queryByText(/screen reader is running/)).toBeNull();
  });

  it('says when a chime cannot be heard', () => {
    open({ 'session.volume': 0 });

    fireEvent.click(screen.getByRole('button', { name: 'Test chime' }));

    expect(screen.getByText(/Nothing could be heard/)).toBeTruthy();
  });
});
