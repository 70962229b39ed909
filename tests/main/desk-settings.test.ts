import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseIntent } from '../../src/main/intents';
import { defaultSettings, settingKeys } from '../../src/shared/settings/schema';
import { minutes, seconds } from '../../src/shared/time';
import { aDeskIn, type DeskOptions } from '../support/a-desk';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-desk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const aDesk = (options: DeskOptions = {}) => aDeskIn(folder, options);

const soon = {
  'press.everyLoadMinutes': 0.1,
  'micro.enabled': false,
  'prompt.headsUp': false,
  'prompt.pauseSeconds': 2,
};

describe('start at login', () => {
  const startAtLogin = (value: boolean) =>
    ({ type: 'set-setting', key: 'startAtLogin', value }) as const;

  it('is carried to the system when set, reset and got back', () => {
    const { desk, heard, snapshot } = aDesk();

    desk.handle('main', startAtLogin(true));
    expect(heard.autostart.at(-1)).toBe(true);
    desk.handle('main', { type: 'reset-settings', key: 'startAtLogin' });
    expect(heard.autostart.at(-1)).toBe(false);
    desk.handle('main', { type: 'undo-reset' });

    expect(heard.autostart.at(-1)).toBe(true);
    expect(snapshot().settings.startAtLogin).toBe(true);
  });

  it('stays as it was where the system refuses, which is said', () => {
    const { desk, snapshot } = aDesk({ autostartProblem: 'The folder cannot be written.' });

    expect(() => desk.handle('main', startAtLogin(true))).toThrow('The folder cannot be written.');

    expect(snapshot().settings.startAtLogin).toBe(false);
  });

  it('goes off where the person has taken it out of the system’s own list', () => {
    const { desk, heard, snapshot } = aDesk({ settings: { startAtLogin: true } });

    desk.settingsDesk.begin([{ key: 'startAtLogin', line: null }]);

    expect(snapshot().settings.startAtLogin).toBe(false);
    expect(heard.autostart.at(-1)).toBe(false);
    expect(snapshot().notices).toEqual([]);
  });

  it('goes off then also where nothing can be written, which is said and ends nothing', () => {
    const { desk, snapshot } = aDesk({
      settings: { startAtLogin: true },
      autostartProblem: 'The folder cannot be written.',
    });

    desk.settingsDesk.begin([{ key: 'startAtLogin', line: null }]);

    expect(snapshot().settings.startAtLogin).toBe(false);
    expect(snapshot().notices).toEqual(['The folder cannot be written.']);
  });

  it('is left alone by every other setting', () => {
    const { desk, heard } = aDesk();

    desk.handle('main', { type: 'set-setting', key: 'look.theme', value: 'dark' });

    expect(heard.autostart).toEqual([]);
  });
});

describe('a changed setting', () => {
  it('reaches every window and starts no countdown again', () => {
    const { desk, works, snapshot, windows } = aDesk();
    works(minutes(10));
    const { dose, next } = snapshot();

    desk.handle('main', { type: 'set-setting', key: 'look.theme', value: 'dark' });
    desk.handle('main', { type: 'set-setting', key: 'prompt.headsUp', value: false });

    expect(windows.last?.preferences.theme).toBe('dark');
    expect(windows.last?.settings['prompt.headsUp']).toBe(false);
    expect(snapshot().dose).toEqual(dose);
    expect(snapshot().next.inMs).toBe(next.inMs);
  });

  it('of how much load is due weighs the load that is there against it', () => {
    const { desk, works, snapshot } = aDesk();
    works(minutes(10));
    const before = snapshot().dose.right;

    desk.handle('main', { type: 'set-setting', key: 'press.everyLoadMinutes', value: 30 });

    expect(snapshot().dose.right).toBeCloseTo(before * 2, 9);
  });

  it('makes a break due that was not, without waiting for another day', () => {
    const { desk, works, rests, snapshot } = aDesk();
    works(minutes(10));

    desk.handle('main', { type: 'set-setting', key: 'press.everyLoadMinutes', value: 5 });
    rests(seconds(4));

    expect(snapshot().next.state).toBe('prompting');
  });

  it('of the mouse hand reaches the hook', () => {
    const { desk, heard } = aDesk();

    desk.handle('main', { type: 'set-setting', key: 'body.mouseHand', value: 'left' });
    expect(heard.mouseHand).toBe('left');
    desk.handle('main', { type: 'reset-settings', key: 'body.mouseHand' });

    expect(heard.mouseHand).toBe('right');
  });

  it('of the sensor reaches it at once', () => {
    const { desk, heard, command } = aDesk();

    desk.handle('main', { type: 'set-setting', key: 'sensor', value: 'clock' });
    expect(heard.sensor).toBe('clock');
    command('settings', 'set', 'sensor', 'auto');

    expect(heard.sensor).toBe('auto');
  });

  it('that is wrong, or a chord that is taken, changes nothing and says why', () => {
    const { desk, snapshot } = aDesk();
    const set = (key: 'micro.seconds' | 'prompt.chord', value: string) => () =>
      desk.handle('main', { type: 'set-setting', key, value });

    expect(set('micro.seconds', 'soon')).toThrow('micro.seconds must be a whole number from 5');
    expect(set('prompt.chord', 'taken')).toThrow('That chord is taken.');
    expect(snapshot().settings).toMatchObject({ 'micro.seconds': 30, 'prompt.chord': 'none' });
  });
});

describe('a line about a setting that the system did not take up at the start', () => {
  const chord = (key: 'prompt.chord' | 'press.chord', value: string) =>
    ({ type: 'set-setting', key, value }) as const;

  it('goes once the setting is mended, whatever was wrong with it', () => {
    const { desk, snapshot, lines } = aDesk({ settings: { prompt: { chord: 'Nonsense+Q' } } });
    desk.settingsDesk.begin([
      { key: 'prompt.chord', line: '"Nonsense+Q" is no shortcut.' },
      { key: 'links.enabled', line: 'Links could not be switched on.' },
    ]);
    expect(snapshot().notices).toHaveLength(2);
    expect(lines).toEqual(['Links could not be switched on.']); // what a person wrote is not logged

    desk.handle('main', chord('prompt.chord', 'Ctrl+Alt+B'));
    expect(snapshot().notices).toEqual(['Links could not be switched on.']);
    desk.handle('main', { type: 'set-setting', key: 'links.enabled', value: true });

    expect(snapshot().notices).toEqual([]);
  });

  it('goes too when the same chord is set again and can be had now', () => {
    const { desk, snapshot } = aDesk({ settings: { prompt: { chord: 'Ctrl+Alt+B' } } });
    desk.settingsDesk.begin([{ key: 'prompt.chord', line: 'It is taken.' }]);

    desk.handle('main', chord('prompt.chord', 'Ctrl+Alt+B'));

    expect(snapshot().notices).toEqual([]);
  });

  it('goes for a chord set twice when the other one makes room, and that chord is taken up', () => {
    const settings = { prompt: { chord: 'Ctrl+Alt+B' }, press: { chord: 'Ctrl+Alt+B' } };
    const { desk, snapshot, heard } = aDesk({ settings });
    desk.settingsDesk.begin([{ key: 'press.chord', line: 'Ctrl+Alt+B is already the other.' }]);

    desk.handle('main', chord('prompt.chord', 'Ctrl+Alt+N'));

    expect(heard.chords).toEqual({ 'prompt.chord': 'Ctrl+Alt+N', 'press.chord': 'Ctrl+Alt+B' });
    expect(snapshot().notices).toEqual([]);
  });

  it('stays while the setting is not mended', () => {
    const { desk, snapshot } = aDesk({ settings: { prompt: { chord: 'taken' } } });
    desk.settingsDesk.begin([{ key: 'prompt.chord', line: 'That chord is taken.' }]);

    expect(() => desk.handle('main', chord('prompt.chord', 'taken'))).toThrow('taken');
    desk.handle('main', chord('press.chord', 'Ctrl+Alt+N'));

    expect(snapshot().notices).toEqual(['That chord is taken.']);
  });
});

describe('a reset', () => {
  it('of everything leaves what has its own place in a window, such as favourites', () => {
    const { desk, snapshot } = aDesk();
    const favourites = ['desk-forearm-60'];
    desk.handle('main', { type: 'set-setting', key: 'library.favourites', value: favourites });
    desk.handle('main', { type: 'set-setting', key: 'look.textScale', value: 1.5 });

    desk.handle('main', { type: 'reset-settings', key: null });

    expect(snapshot().settings).toMatchObject({
      'library.favourites': favourites,
      'look.textScale': 1,
    });
  });

  it('of everything leaves nothing behind that a preset had hidden', () => {
    const { desk, snapshot } = aDesk({
      settings: { preset: 'sore', press: { everyLoadMinutes: 45 } },
    });

    desk.handle('main', { type: 'reset-settings', key: null });

    expect(snapshot().settings).toEqual(defaultSettings());
  });

  it('of everything can be taken back for ten seconds', () => {
    const { desk, snapshot, passes } = aDesk({
      settings: { look: { theme: 'dark' }, strict: true },
    });
    const before = snapshot().settings;

    desk.handle('main', { type: 'reset-settings', key: null });
    expect(snapshot().settings).toMatchObject({ 'look.theme': 'system', strict: false });
    expect(snapshot().undoResetUntil).toBe(snapshot().asOf + seconds(10));
    passes(seconds(9));
    desk.handle('main', { type: 'undo-reset' });

    expect(snapshot().settings).toEqual(before);
    expect(snapshot().undoResetUntil).toBeNull();
  });

  it('stays when ten seconds have passed', () => {
    const { desk, snapshot, passes } = aDesk({ settings: { look: { theme: 'dark' } } });
    desk.handle('main', { type: 'reset-settings', key: 'look.theme' });

    passes(seconds(10));
    desk.handle('main', { type: 'undo-reset' });

    expect(snapshot()).toMatchObject({
      undoResetUntil: null,
      settings: { 'look.theme': 'system' },
    });
  });
});

describe('a sample of the card', () => {
  it('shows the card, and its answer closes it and counts nothing', () => {
    const { desk, windows, snapshot } = aDesk();
    const before = snapshot();

    desk.handle('main', { type: 'show-sample-prompt' });
    expect(windows.last?.prompt).toMatchObject({ id: 0, surface: 'card', sample: true });
    desk.handle('prompt', { type: 'answer-prompt', promptId: 0, answer: 'accepted' });

    expect(windows.log).toEqual(['card', 'hide']);
    expect(snapshot()).toEqual(before);
  });

  it('makes room for a real one', () => {
    const { desk, works, rests, snapshot, windows } = aDesk({ settings: soon });
    desk.handle('main', { type: 'show-sample-prompt' });

    works(seconds(10));
    rests(seconds(3));

    expect(snapshot().prompt).toMatchObject({ sample: false });
    expect(windows.log).toEqual(['card', 'hide', 'card']);
    expect(() => desk.handle('main', { type: 'show-sample-prompt' })).toThrow('real break');
  });

  it('goes when a press starts', () => {
    const { desk, tray, windows } = aDesk();
    desk.handle('main', { type: 'show-sample-prompt' });

    tray().startPress();

    expect(windows.log).toEqual(['card', 'hide', 'stage']);
  });
});

describe('knead settings', () => {
  it('lists every key, and marks defaults and what has no effect so far', () => {
    const { command } = aDesk({ settings: { look: { theme: 'dark' } } });

    const lines = command('settings', 'list').out.trim().split('\n');

    expect(lines).toHaveLength(settingKeys.length);
    expect(lines.find((line) => line.startsWith('look.theme'))).toMatch(/^look\.theme +"dark"$/);
    expect(lines.find((line) => line.startsWith('micro.seconds'))).toMatch(/ 30 +default$/);
    expect(lines.find((line) => line.startsWith('language'))).toMatch(
      /default, not in effect yet$/,
    );
  });

  it('sets a value and prints it as JSON', () => {
    const { command, snapshot } = aDesk();

    expect(command('settings', 'set', 'body.tools', '["knuckles"]')).toEqual({
      exit: 0,
      out: 'body.tools is ["knuckles"]\n',
      err: '',
    });
    expect(command('settings', 'get', 'body.tools').out).toBe('["knuckles"]\n');
    expect(snapshot().preferences.tools).toEqual(['knuckles']);
  });

  it.each([
    [['set', 'look.theme', 'pink'], 'look.theme must be one of system, light, dark, contrast'],
    [['set', 'micro.seconds', '2.5'], 'must be a whole number from 5 to 120 (s)'],
    [['set', 'look.them', 'dark'], 'Unknown setting "look.them". Near it: look.theme,'],
    [['set', 'look.theme'], 'look.theme has no value'],
    [['set', 'look.theme', 'dark', 'please'], '"settings" takes'],
    [['get'], '"settings" takes'],
    [['list', 'all'], '"settings" takes'],
  ])('refuses %j with 2 and one line', (words, line) => {
    const { exit, out, err } = aDesk().command('settings', ...words);

    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(line);
    expect(err).not.toContain('\n');
  });
});

describe('the settings intents', () => {
  it('are for the main page only', () => {
    const intents = [
      {
        type: 'set-setting',
        key: 'workingHours',
        value: [[], ['09:00-17:30'], [], [], [], [], []],
      },
      { type: 'set-setting', key: 'session.holdSeconds', value: null },
      { type: 'reset-settings', key: null },
      { type: 'undo-reset' },
      { type: 'show-sample-prompt' },
    ];
    for (const intent of intents) {
      expect(parseIntent('main', intent)).toEqual(intent);
      expect(() => parseIntent('prompt', intent)).toThrow('may not send');
      expect(() => parseIntent('stage', intent)).toThrow('may not send');
    }
  });

  it.each([
    [{ type: 'set-setting', key: 'constructor', value: 1 }],
    [{ type: 'set-setting', key: 'look.theme', value: { dark: true } }],
    [{ type: 'set-setting', key: 'look.theme', value: 'x'.repeat(500) }],
    [{ type: 'reset-settings' }],
  ])('of a wrong shape are refused: %j', (intent) => {
    expect(() => parseIntent('main', intent)).toThrow('wrong shape');
  });
});
