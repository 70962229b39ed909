import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seconds } from '../../src/shared/time';
import { aDeskIn } from '../support/a-desk';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-desk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A desk with a break that has just come up. */
function asked(settings: Record<string, unknown> = {}) {
  const soon = {
    'press.everyLoadMinutes': 0.1,
    'micro.enabled': false,
    'prompt.headsUp': false,
    'prompt.pauseSeconds': 2,
  };
  const made = aDeskIn(folder, { settings: { ...soon, ...settings } });
  made.works(seconds(10));
  made.rests(seconds(3));
  const promptId = made.snapshot().prompt?.id ?? -1;
  const answer = (given: 'accepted' | 'postponed' | 'skipped' | 'left') =>
    made.desk.handle('prompt', { type: 'answer-prompt', promptId, answer: given });
  return { ...made, promptId, answer };
}

describe('prompts in the person’s style', () => {
  it('cover the screen where that was chosen', () => {
    expect(asked({ 'prompt.style': 'cover' }).windows.log).toEqual(['cover card']);
  });

  it('open as the plain card for a person who asks for it', () => {
    const { desk, windows } = asked({ 'prompt.style': 'cover' });

    desk.openCard();

    expect(windows.log).toEqual(['cover card', 'hide', 'card']);
  });

  it('are a notification where that was chosen, and no window', () => {
    const { windows, notices } = asked({ 'prompt.style': 'notification' });

    expect(notices.log).toEqual(['Let your forearms go']);
    expect(windows.log).toEqual([]);
  });

  it('fall back to the card when the notification fails', () => {
    const { windows, notices, snapshot } = asked({ 'prompt.style': 'notification' });

    notices.events?.failed();

    expect(windows.log).toEqual(['card']);
    expect(snapshot().next.state).toBe('prompting');
  });

  it('do not, when the break was answered meanwhile', () => {
    const { windows, notices, command } = asked({ 'prompt.style': 'notification' });
    const { events } = notices;

    command('skip');
    events?.failed();

    expect(windows.log).toEqual(['hide']);
    expect(notices.log).toEqual(['Let your forearms go', 'hide']);
  });

  it('open the card for the keyboard when the notification is clicked', () => {
    const { windows, notices, snapshot } = asked({ 'prompt.style': 'notification' });

    notices.events?.opened();

    expect(windows.log).toEqual(['hide', 'card']);
    expect(snapshot().prompt?.focusable).toBe(true);
  });

  it('take the answer of a notification’s button', () => {
    const { notices, snapshot } = asked({ 'prompt.style': 'notification' });

    notices.events?.answered('postponed');

    expect(snapshot().today.press.postponed).toBe(1);
  });

  it('are a sample in that style, which counts nothing', () => {
    const made = aDeskIn(folder, { settings: { 'prompt.style': 'notification' } });

    made.desk.handle('main', { type: 'show-sample-prompt' });
    made.notices.events?.answered('skipped');

    expect(made.notices.log).toEqual(['Let your forearms go', 'hide']);
    expect(made.snapshot()).toMatchObject({ prompt: null, today: { press: { skipped: 0 } } });
  });
});

describe('prompts in a session where no window may come up by itself', () => {
  const soon = {
    'press.everyLoadMinutes': 0.1,
    'micro.enabled': false,
    'prompt.pauseSeconds': 2,
  };

  it.each(['card', 'cover'])('are one notification in place of a %s', (style) => {
    const made = aDeskIn(folder, { wayland: true, settings: { ...soon, 'prompt.style': style } });

    made.works(seconds(10));
    made.rests(seconds(12)); // through the heads-up

    expect(made.notices.log).toEqual(['Let your forearms go']);
    expect(made.windows.log.filter((word) => word !== 'hide')).toEqual([]);
    expect(made.windows.prepared).toBeNull();
  });

  it('leave the break to the tray where there are no notifications either', () => {
    const made = aDeskIn(folder, { wayland: true, settings: soon });
    made.works(seconds(10));
    made.rests(seconds(12));

    made.notices.events?.failed();

    expect(made.windows.log.filter((word) => word !== 'hide')).toEqual([]);
    expect(made.snapshot()).toMatchObject({ prompt: null, next: { state: 'due' } });
    made.tray().openCard();
    expect(made.windows.log.at(-1)).toBe('card');
  });
});

describe('a prompt that waits for a pause', () => {
  /** A break that is due while hands go on working. */
  function waiting(settings: Record<string, unknown> = {}) {
    const due = {
      'press.everyLoadMinutes': 0.1,
      'micro.enabled': false,
      'prompt.headsUp': false,
    };
    const made = aDeskIn(folder, { settings: { ...due, ...settings } });
    expect(made.windows.prepared).toBeNull();
    made.works(seconds(10));
    return made;
  }

  it('has its window made ahead, which is gone once it is no longer waiting', () => {
    const { windows, rests } = waiting();
    expect(windows.prepared).toMatchObject({ surface: 'card', focusable: false, cover: false });
    expect(windows.log).toEqual([]);

    rests(seconds(3));

    expect(windows.log).toEqual(['card']);
    expect(windows.prepared).toBeNull();
  });

  it('has the windows of the person’s style', () => {
    expect(waiting({ 'prompt.style': 'cover' }).windows.prepared).toMatchObject({ cover: true });
    expect(waiting({ 'prompt.style': 'notification' }).windows.prepared).toBeNull();
    expect(waiting({ 'prompt.style': 'tray' }).windows.prepared).toBeNull();
  });

  it('has none any more after a pause, or in a session', () => {
    const paused = waiting();
    paused.command('pause');
    expect(paused.windows.prepared).toBeNull();

    const pressing = waiting();
    pressing.command('press');
    expect(pressing.windows.prepared).toBeNull();
  });

  it('has none beside another prompt, which its page would draw', () => {
    const { desk, windows } = waiting();

    desk.handle('main', { type: 'show-sample-prompt' });
    expect(windows.prepared).toBeNull();
  });

  it('has none where the tray alone says so, after an undone skip either', () => {
    const { tray, command, windows, desk, snapshot } = waiting({ 'prompt.style': 'tray' });
    desk.openCard();
    command('skip');
    tray().undoSkip();

    expect(snapshot().next.state).toBe('due');
    expect(windows.prepared).toBeNull();
  });

  it('is the small card where a short break waits', () => {
    const { windows } = waiting({
      'micro.enabled': true,
      'micro.everyLoadMinutes': 0.05,
      'press.everyLoadMinutes': 180,
    });

    expect(windows.prepared).toMatchObject({ surface: 'micro' });
  });
});

describe('a covered screen', () => {
  it('that has the keyboard is answered by its own keys', () => {
    const { windows, desk, promptId, snapshot, rests } = asked({ 'prompt.style': 'cover' });
    rests(seconds(3));
    windows.keyboard = true;

    desk.handle('prompt', { type: 'answer-prompt', promptId, answer: 'left' }, 5);

    expect(snapshot()).toMatchObject({ prompt: null, next: { state: 'due' } });
  });

  it('passes on that a click asks for the keyboard, and that it is painted', () => {
    const { windows, desk } = asked({ 'prompt.style': 'cover' });

    desk.handle('prompt', { type: 'take-keyboard' }, 5);
    desk.handle('prompt', { type: 'painted' }, 5);

    expect(windows.log).toEqual(['cover card', 'keyboard', 'painted']);
  });
});

describe('a prompt that cannot be seen', () => {
  it('goes, and the tray says due', () => {
    const { windows, snapshot } = asked();

    windows.events.promptFailed();

    expect(snapshot()).toMatchObject({ prompt: null, next: { state: 'due' } });
    expect(windows.log).toEqual(['card', 'hide']);
  });
});

describe('strict mode', () => {
  it('takes no skip, and says what works', () => {
    const { rests, answer, command } = asked({ strict: true });
    rests(seconds(3));

    expect(() => answer('skipped')).toThrow('no Skip');
    expect(command('skip')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('knead settings set strict false'),
    });
  });

  it('lets a person leave after ten seconds', () => {
    const { rests, answer, snapshot } = asked({ strict: true });
    rests(seconds(8));
    expect(() => answer('left')).toThrow('few seconds');

    rests(seconds(2));
    answer('left');

    expect(snapshot().prompt).toBeNull();
  });

  it('takes one postpone in a row', () => {
    const made = asked({ strict: true, 'press.postponeSeconds': 5 });
    expect(made.command('postpone').exit).toBe(0);
    made.works(seconds(8));
    made.rests(seconds(3));

    expect(made.command('postpone')).toMatchObject({ exit: 1 });
    expect(made.snapshot().today.press.postponed).toBe(1);
  });
});

describe('a pause until a time', () => {
  it('ends when the clock shows it', () => {
    const { desk, snapshot } = aDeskIn(folder);

    desk.handle('main', { type: 'pause-until', hour: 17, minute: 30 });

    expect(snapshot().pausedUntil).toBe(Date.UTC(2026, 10, 23, 16, 30));
  });
});
