import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLock } from '../../src/main/change-lock';
import { type Answers, questionIds } from '../../src/shared/guide/screening';
import { trayWords } from '../../src/shared/text/tray';
import { days, minutes, seconds } from '../../src/shared/time';
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

const history = (): string =>
  readdirSync(join(folder, 'history'))
    .flatMap((machine) =>
      readdirSync(join(folder, 'history', machine)).map((name) =>
        readFileSync(join(folder, 'history', machine, name), 'utf8'),
      ),
    )
    .join('');

describe('desk', () => {
  it('shows the card in a pause once a break is due', () => {
    const { windows, works, rests, snapshot } = aDesk({ settings: soon });

    works(seconds(10));
    expect(windows.log).toEqual([]);
    rests(seconds(3));

    expect(windows.log).toEqual(['card']);
    expect(snapshot().next.state).toBe('prompting');
  });

  it('takes the card away when the screen is locked, and asks nothing at once afterwards', () => {
    const { desk, windows, works, rests, snapshot } = aDesk({ settings: soon });
    works(seconds(10));
    rests(seconds(3));

    changeLock(desk, true);
    expect(windows.log).toEqual(['card', 'let sleep', 'hide']);
    expect(windows.last?.locked).toBe(true);
    expect(snapshot().held).toBe('lock');
    changeLock(desk, false);
    works(seconds(3));
    rests(seconds(5));

    expect(windows.log).toEqual(['card', 'let sleep', 'hide']);
    expect(snapshot().next.state).toBe('due');
  });

  it('lets the display sleep behind a lock, and keeps it awake again for the press after it', () => {
    const { desk, windows } = aDesk();
    desk.dispatch({ type: 'press-requested', routineId: null, side: null, source: 'tray' });

    changeLock(desk, true);
    changeLock(desk, false);

    expect(windows.log).toEqual(['stage', 'let sleep', 'stay awake']);
  });

  it('lets nothing answer a card in its first two seconds', () => {
    const { desk, works, rests, snapshot, windows } = aDesk({ settings: soon });
    works(seconds(10));
    rests(seconds(3));
    const promptId = snapshot().prompt?.id ?? -1;
    const accept = () =>
      desk.handle('prompt', { type: 'answer-prompt', promptId, answer: 'accepted' });

    expect(accept).toThrow('not ready yet');
    rests(seconds(2));
    accept();

    expect(windows.log).toEqual(['card', 'hide', 'stage']);
  });

  it('lets nothing answer a card in the first two seconds of a window that was made again', () => {
    const { desk, works, rests, snapshot, windows } = aDesk({ settings: soon });
    works(seconds(10));
    rests(seconds(20));
    const promptId = snapshot().prompt?.id ?? -1;
    const accept = () =>
      desk.handle('prompt', { type: 'answer-prompt', promptId, answer: 'accepted' }, 7);

    windows.ages.set(7, seconds(2) - 1);
    expect(accept).toThrow('not ready yet');
    windows.ages.set(7, seconds(2));
    accept();

    expect(windows.log).toEqual(['card', 'hide', 'stage']);
  });

  it('does not let a click in flight pause until tomorrow either', () => {
    const { desk, works, rests, snapshot } = aDesk({ settings: soon });
    works(seconds(10));
    rests(seconds(3));
    const pause = { type: 'pause-breaks', forMs: 'tomorrow' } as const;

    expect(() => desk.handle('prompt', pause)).toThrow('not ready yet');
    expect(snapshot().paused).toBe(false);
    desk.handle('main', pause);
    expect(snapshot().paused).toBe(true);
  });

  it('lets nothing answer a card while keys are in flight', () => {
    const { desk, works, rests, snapshot } = aDesk({ settings: soon });
    works(seconds(10));
    rests(seconds(6));
    const promptId = snapshot().prompt?.id ?? -1;
    works(seconds(1));

    expect(() =>
      desk.handle('prompt', { type: 'answer-prompt', promptId, answer: 'skipped' }),
    ).toThrow('not ready yet');
  });

  it('opens the card of a due break for the keyboard, and keeps it open', () => {
    const { desk, works, rests, windows, snapshot } = aDesk({
      settings: { ...soon, 'prompt.style': 'tray' },
    });
    works(seconds(10));
    expect(windows.log).toEqual([]);

    desk.openCard();
    rests(seconds(20));

    expect(windows.log).toEqual(['card']);
    expect(snapshot().prompt).toMatchObject({ surface: 'card', focusable: true });
  });

  it('keeps its voice to itself while a screen reader speaks, unless it was asked for', () => {
    const { desk, heard } = aDesk();
    expect(desk.snapshot().preferences.voice).toBe(true);

    heard.screenReader = true;
    expect(desk.snapshot().preferences.voice).toBe(false);
    expect(desk.snapshot().settings['session.voice']).toBe(true);

    desk.handle('main', { type: 'set-setting', key: 'session.voice', value: true });
    expect(desk.snapshot().preferences.voice).toBe(true);
  });

  it('reminds of a press by a notification that opens the window, or else by a line in it', () => {
    const { desk, windows, notices, passes, works, snapshot } = aDesk();
    const press = { routineId: 'desk-forearm-60', side: 'left' } as const;
    const tomorrow = () => {
      desk.handle('stage', { type: 'remind', press });
      passes(days(1));
      works(seconds(5));
    };

    tomorrow();
    expect(notices.log).toEqual(['Press again today?']);
    notices.events?.opened();
    expect(windows.log).toEqual(['main']);
    tomorrow();
    notices.events?.failed();

    expect(snapshot().notices).toEqual([
      'Press again today? You asked to be reminded: 60-second desk forearm press, left side.',
    ]);
  });

  it('goes on with the other arm from the stage, whose first screen asks for danger signs', () => {
    const { desk, windows, snapshot } = aDesk();

    desk.handle('stage', { type: 'start-press', routineId: 'desk-forearm-60', side: 'left' });

    expect(windows.log).toEqual(['stage']);
    expect(snapshot().session).toMatchObject({ routineId: 'desk-forearm-60', side: 'left' });
  });

  it('starts no press of a leg from the stage before its cards are answered', () => {
    const { desk, windows } = aDesk();

    const start = { type: 'start-press', routineId: 'shin-240', side: 'left' } as const;
    expect(() => desk.handle('stage', start)).toThrow();

    expect(windows.log).toEqual([]);
  });

  it('starts a press from a window only after the safety check, and from the tray without', () => {
    const { desk, windows, tray, snapshot } = aDesk();
    const start = { type: 'start-press', routineId: null, side: 'left' } as const;
    const no = Object.fromEntries(questionIds.map((id) => [id, false])) as Answers;
    const answer = { type: 'answer-screening', answers: no, doctorAgreed: false } as const;
    expect(() => desk.handle('main', start)).toThrow('safety check');
    desk.handle('main', { type: 'start-press', routineId: 'micro-pause-30', side: null });
    expect(windows.log).toEqual(['stage']);
    windows.events.stageGone(snapshot().session?.id ?? -1, false);

    desk.handle('main', answer);
    expect(snapshot().screening).toMatchObject({ due: false, verdict: 'clear' });
    desk.handle('main', start);
    expect(snapshot().session).toMatchObject({ side: 'left', light: false });
    windows.events.stageGone(snapshot().session?.id ?? -1, false);

    desk.handle('main', { ...answer, answers: { ...no, 'sq-numb': true } });
    expect(() => desk.handle('main', start)).toThrow('safety check');
    tray().startPress();
    expect(snapshot().session).toBeNull();
    expect(snapshot().prompt?.offer).toMatchObject({ kind: 'rest', why: 'safety' });
  });

  it('starts a press from the tray, and brings it forward the second time', () => {
    const { tray, windows } = aDesk();

    tray().startPress();
    tray().startPress();

    expect(windows.log).toEqual(['stage', 'focus']);
  });

  it('writes a finished press to the history and shows it among the last sessions', () => {
    const { desk, snapshot, tray, windows } = aDesk();
    tray().startPress();
    const sessionId = snapshot().session?.id ?? -1;
    const step = {
      spotId: 'edc-middle-strip',
      side: 'right',
      places: [0, 1],
      heldSeconds: 26,
      answer: null,
    } as const;

    desk.handle('stage', { type: 'session-started', sessionId, before: 5 });
    desk.handle('stage', {
      type: 'step-finished',
      sessionId,
      index: 1,
      step,
      last: false,
      seconds: 52,
    });
    desk.handle('stage', {
      type: 'session-ended',
      sessionId,
      ended: 'finished',
      reason: null,
      before: 5,
      after: 2,
      steps: [step],
      seconds: 60,
    });

    expect(snapshot().recent).toHaveLength(1);
    expect(snapshot().recent[0]).toMatchObject({ before: 5, after: 2, ended: 'finished' });
    expect(history()).toMatch(/"k":"session".*"routine":"desk-forearm-60"/);
    // The summary may stay open for the rest of the day.
    expect(windows.log).toEqual(['stage', 'let sleep']);
  });

  it('records a stage that is closed in the middle as abandoned', () => {
    const { windows, snapshot, tray } = aDesk();
    tray().startPress();

    windows.events.stageGone(snapshot().session?.id ?? -1, false);

    expect(snapshot().session).toBeNull();
    expect(snapshot().recent[0]).toMatchObject({ ended: 'abandoned' });
  });

  it('answers the command line from the same state', () => {
    const { command, works } = aDesk();
    works(seconds(10));

    const status = JSON.parse(command('status', '--json').out);

    expect(status).toMatchObject({
      version: '1.2.3',
      sensor: { mode: 'counting' },
      today: { keys: 30, right: { keys: 30 }, left: { keys: 0 } },
      next: { state: 'counting' },
    });
    expect(command('skip')).toMatchObject({ exit: 1 });
    expect(command('pause', '30m')).toMatchObject({ exit: 0 });
    expect(JSON.parse(command('status', '--json').out).pausedUntil).toBe(
      '2026-11-23T09:30:10.000Z',
    );
  });

  it('holds a due break while the screen is locked, and names the reason', () => {
    const { works, rests, snapshot, windows } = aDesk({ settings: soon, quiet: 'lock' });

    works(seconds(10));
    rests(seconds(4));

    expect(windows.log).toEqual([]);
    expect(snapshot()).toMatchObject({ next: { state: 'held' }, held: 'lock' });
  });

  it('asks the system nothing while nothing is due, and seldom while a break is held', () => {
    const { works, rests, heard } = aDesk({ settings: soon, quiet: 'call' });

    works(seconds(1));
    rests(seconds(600));
    expect(heard.asked).toBe(0);
    works(seconds(10));
    rests(seconds(20));
    const asked = heard.asked;
    expect(asked).toBeGreaterThan(0);
    rests(seconds(600));

    expect(heard.asked - asked).toBeLessThanOrEqual(1);
  });

  it('says "prompt anyway" in the tray, checks when asked to, and keeps no name of a program', () => {
    const { works, rests, desk, tray, snapshot, windows } = aDesk({
      settings: soon,
      quiet: 'call',
    });
    works(seconds(10));
    rests(seconds(4));
    expect(snapshot()).toMatchObject({
      held: 'call',
      quiet: { report: { call: { state: 'on' } } },
    });

    tray().promptAnyway();
    rests(seconds(4));
    expect(windows.log).toEqual(['card']);
    expect(trayWords(snapshot()).quietLine).toBe('Prompting in spite of a call for now');
    desk.handle('main', { type: 'check-quiet' });

    expect(snapshot().quiet).toMatchObject({
      askedAt: snapshot().asOf,
      report: { call: { apps: ['Roomy'] } },
    });
    desk.close();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile()))
      expect(readFileSync(join(file.parentPath, file.name), 'utf8')).not.toContain('Roomy');
  });

  it('prompts anyway by a command or from Today, and says why it cannot', () => {
    const { works, rests, desk, command, snapshot } = aDesk({ settings: soon, quiet: 'call' });
    expect(command('prompt')).toMatchObject({ exit: 1, err: 'No break is held.' });
    works(seconds(10));
    rests(seconds(4));
    expect(command('status').out).toMatch(/^Arm break held: you are in a call$/m);

    expect(command('prompt').exit).toBe(0);
    rests(seconds(4));

    expect(snapshot().next.state).toBe('prompting');
    desk.dispatch({ type: 'lock-changed', locked: true });
    expect(command('prompt')).toMatchObject({
      exit: 1,
      err: 'Arm break held: the screen is locked.',
    });
  });

  it('goes on after a restart where it was', () => {
    const first = aDesk();
    first.works(minutes(2));
    const before = first.snapshot();
    first.desk.close();

    const second = aDesk();

    expect(second.snapshot().today).toEqual(before.today);
    expect(second.snapshot().dose.right).toBeCloseTo(before.dose.right, 6);
  });
});
