import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listRoutines } from '../../src/main/list-routines';
import { listThings } from '../../src/main/list-things';
import { routineIndex } from '../../src/shared/knowledge/routine-index';
import { aDeskIn } from '../support/a-desk';

const folders: string[] = [];

function aDesk(settings: Record<string, unknown> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'knead-presses-'));
  folders.push(folder);
  return aDeskIn(folder, { settings });
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('knead press', () => {
  it('starts the routine that is named, on the arm it is for or the one that is named', () => {
    const desk = aDesk({ body: { mouseHand: 'left' } });
    expect(desk.command('press', 'mouse-hand-180').exit).toBe(0);
    expect(desk.snapshot().session).toMatchObject({ routineId: 'mouse-hand-180', side: 'left' });

    const other = aDesk({ body: { mouseHand: 'left' } });
    other.command('press', 'mouse-hand-180', '--side', 'right');
    expect(other.snapshot().session).toMatchObject({ side: 'right', spotId: 'edc-index-strip' });
  });

  it('names both arms, or none, where that is what is pressed', () => {
    expect(aDesk().command('press', 'forearm-reset-300').out).toBe(
      'The guided press has started: both arms, forearm-reset-300.\n',
    );
    expect(aDesk().command('press', 'micro-pause-30').out).toBe(
      'The hands-off pause has started: micro-pause-30.\n',
    );
  });

  it('takes the longest that fits the minutes and the person’s tools', () => {
    const started = (minutes: string, settings = {}) => {
      const desk = aDesk(settings);
      desk.command('press', '--minutes', minutes);
      return desk.snapshot().session?.routineId;
    };

    expect(started('1')).toBe('desk-forearm-60');
    expect(started('3')).toBe('mouse-hand-180');
    expect(started('30')).toBe('forearm-reset-300');
  });

  it('says why it starts nothing when all of it is to be avoided', () => {
    const desk = aDesk({ body: { avoid: ['forearm-back', 'forearm-palm'] } });

    const named = desk.command('press', 'forearm-reset-300');
    const fitting = desk.command('press', '--minutes', '5');

    expect(named).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/^Full forearm reset: every/),
    });
    expect(fitting).toMatchObject({ exit: 1, err: expect.stringMatching(/^No press fits into 5/) });
    expect(desk.snapshot().session).toBeNull();
    expect(desk.snapshot().offer).toMatchObject({ kind: 'rest', why: 'avoided' });
  });
});

describe('the settings of presses', () => {
  it('refuse a place and a routine there is not, and say what there is', () => {
    const { command } = aDesk();

    expect(command('settings', 'set', 'body.avoid', '["knee"]').err).toMatch(
      /body\.avoid must be a list of: forearm-back, forearm-palm/,
    );
    expect(command('settings', 'set', 'press.routine', 'micro-pause-30').err).toMatch(
      /press\.routine must be one of desk-forearm-60, ball-forearm-150/,
    );
  });
});

describe('a press that is chosen in the tray', () => {
  it('starts, and is brought forward the second time', () => {
    const { tray, snapshot, windows } = aDesk();

    tray().startRoutine('forearm-reset-300');
    tray().startRoutine('desk-forearm-60');

    expect(snapshot().session?.routineId).toBe('forearm-reset-300');
    expect(windows.log).toEqual(['stage', 'focus']);
  });
});

describe('knead list routines', () => {
  it('has a line a routine', () => {
    const lines = listRoutines(false).trimEnd().split('\n');

    expect(lines).toHaveLength(routineIndex.length);
    expect(lines[1]).toBe(
      'ball-forearm-150        Ball under the arm, for: Both hands tired, or one thumb sore. 2½ min · one arm · needs a ball',
    );
  });

  it('is JSON when asked', () => {
    expect(JSON.parse(listRoutines(true))).toContainEqual({
      id: 'mouse-hand-180',
      name: 'Mouse hand reset',
      forWhom: 'Mouse and trackpad users',
      seconds: 180,
      side: 'mouse',
      tool: null,
    });
  });
});

describe('knead list', () => {
  const listed = async (what: 'complaints' | 'spots') =>
    JSON.parse(await listThings({ kind: 'list', what, json: true })) as readonly {
      readonly id: string;
    }[];

  it('names every complaint, and which of them are not for pressing', async () => {
    const complaints = await listed('complaints');
    const lines = await listThings({ kind: 'list', what: 'complaints', json: false });

    expect(complaints).toHaveLength(46);
    expect(complaints).toContainEqual({
      id: 'hand-numb-tingle',
      name: 'Tingling or numb hand',
      limb: 'upper',
      kind: 'refer',
      spots: [],
    });
    expect(lines.trimEnd().split('\n')).toHaveLength(46);
    expect(lines).toMatch(/^hand-numb-tingle .*Not for pressing: see a professional$/m);
    expect(lines).toMatch(/^finger-ring .*Ring finger pain\. \d+ spots$/m);
  });

  it('names every spot with its muscle', async () => {
    const spots = await listed('spots');
    const lines = await listThings({ kind: 'list', what: 'spots', json: false });

    expect(spots).toHaveLength(49);
    expect(spots).toContainEqual(
      expect.objectContaining({
        id: 'edc-middle-strip',
        limb: 'upper',
        region: 'forearm-back',
        muscles: ['finger lifters'],
      }),
    );
    expect(lines).toMatch(/^edc-middle-strip .*\(finger lifters\)$/m);
  });
});
