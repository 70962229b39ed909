import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertReliefScreened, assertScreened } from '../../src/main/screening-gate';
import { questionsFor, type ReliefAnswers } from '../../src/shared/guide/relief-screening';
import { formatSession } from '../../src/shared/history/lines';
import type { RunEntry, Snapshot } from '../../src/shared/ipc';
import { days, hours } from '../../src/shared/time';
import { aDeskIn } from '../support/a-desk';
import { aSession } from '../support/fake-bridge';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-care-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type ADesk = ReturnType<typeof aDeskIn>;
const aDesk = () => aDeskIn(folder);

const pressed = {
  spotId: 'edc-middle-strip',
  side: 'right',
  places: [0],
  heldSeconds: 40,
} as const;

/** Puts a month of the past into the history, among minutes and a line that was cut off. */
function wrote(month: string, after: readonly number[], machine = 'a1b2c3d4'): void {
  mkdirSync(join(folder, 'history', machine), { recursive: true });
  const at = Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, 3);
  const sessions = after.map((rating, index) =>
    formatSession(
      aSession({
        startedAt: at + days(index),
        complaintId: 'finger-ring',
        steps: [{ ...pressed, answer: null }],
        before: 5,
        after: rating,
      }),
    ),
  );
  const minute = '["m",29000000,0,"counting",60,[1,0,0,0,0,0],[1,0,0,0,0,0],0]';
  const lines = [minute, ...sessions.flatMap((line) => [line, minute]), '{"v":1,"k":"session","t'];
  writeFileSync(join(folder, 'history', machine, `${month}.ndjson`), lines.join('\n'));
}

/** Presses the ring finger's first spot, from the rating before to the one after. */
function pressesRing({ desk, snapshot }: ADesk, before: number, after: number): void {
  desk.dispatch({
    type: 'press-requested',
    routineId: 'desk-forearm-60',
    side: 'right',
    source: 'command',
    complaintId: 'finger-ring',
  });
  desk.handle('stage', {
    type: 'session-ended',
    sessionId: snapshot().session?.id ?? -1,
    ended: 'finished',
    reason: null,
    before,
    after,
    steps: [{ ...pressed, answer: null }],
    seconds: 60,
  });
}

const ring = (side = 'right') => ({ complaintId: 'finger-ring', side });

describe('what the history teaches', () => {
  it('is read from all months and machines after the start, and goes on with each session', async () => {
    wrote('2019-02', [3]);
    wrote('2026-11', [2, 4]);
    wrote('2025-07', [1], 'e5f6a7b8');
    const knead = aDesk();
    expect(knead.snapshot().learned).toEqual([]);

    await knead.desk.recall();
    expect(knead.snapshot().learned).toMatchObject([{ ...ring(), rated: 4, dropSum: 10 }]);

    pressesRing(knead, 6, 4);
    expect(knead.snapshot().learned).toMatchObject([{ rated: 5, dropSum: 12 }]);
    expect(knead.windows.last?.learned).toEqual(knead.snapshot().learned);
  });

  it('looks back at the last time of a complaint over years and any number of other presses', async () => {
    wrote('2019-02', [3, 1]);
    const knead = aDesk();
    expect(knead.snapshot().lastTimes).toEqual([]);
    await knead.desk.recall();
    const { desk, snapshot } = knead;
    const starts = (complaintId: string | null) =>
      desk.dispatch({
        type: 'press-requested',
        routineId: 'desk-forearm-60',
        side: 'right',
        source: 'command',
        complaintId,
      });
    for (let count = 0; count < 12; count += 1) {
      starts(null);
      desk.handle('stage', {
        type: 'session-ended',
        sessionId: snapshot().session?.id ?? -1,
        ended: 'stopped',
        reason: 'by-user',
        before: null,
        after: null,
        steps: [],
        seconds: 1,
      });
    }
    starts('finger-ring');

    expect(snapshot().recent.every(({ complaintId }) => complaintId === null)).toBe(true);
    expect(snapshot().lastTimes).toMatchObject([{ ...ring(), before: 5, after: 1 }]);
    expect(snapshot().session?.past?.rated).toMatchObject({ before: 5, after: 1 });
    expect(snapshot().session?.past?.told).toHaveLength(2);
  });

  it('has a session once that ended while the past was read', async () => {
    wrote('2026-10', [3, 3]);
    const knead = aDesk();

    const recalled = knead.desk.recall();
    pressesRing(knead, 5, 4);
    await recalled;

    expect(knead.snapshot().learned).toMatchObject([{ rated: 3, dropSum: 5 }]);
  });

  it('is the same after a restart', async () => {
    const first = aDesk();
    pressesRing(first, 7, 3);
    const { learned } = first.snapshot();
    first.desk.close();

    const second = aDesk();
    await second.desk.recall();

    expect(learned).toMatchObject([{ rated: 1, dropSum: 4 }]);
    expect(second.snapshot().learned).toEqual(learned);
  });

  it('tells of a month that cannot be read, and knows the others', async () => {
    wrote('2026-10', [3]);
    mkdirSync(join(folder, 'history', 'a1b2c3d4', '2019-01.ndjson'));
    const knead = aDesk();

    await knead.desk.recall();

    expect(knead.snapshot().notices).toEqual([expect.stringContaining('2019-01.ndjson')]);
    expect(knead.snapshot().learned).toHaveLength(1);
  });
});

describe('a complaint that got worse twice', () => {
  it('asks for care, and is not pressed again until somebody has looked at it', () => {
    const knead = aDesk();
    pressesRing(knead, 3, 4);
    knead.passes(hours(3));
    pressesRing(knead, 3, 5);
    const care = [{ ...ring(), reason: 'worse-twice' }];
    expect(knead.snapshot().complaintCare).toEqual(care);
    answers(knead, 'finger-ring', {});
    expect(() => assertReliefScreened(knead.snapshot(), 'finger-ring', 'right')).toThrow(
      'someone look at this',
    );

    knead.passes(hours(1) - 1);
    knead.desk.handle('main', { type: 'answer-care', complaintId: 'finger-ring', side: 'right' });

    expect(knead.snapshot().complaintCare).toEqual([]);
    assertReliefScreened(knead.snapshot(), 'finger-ring', 'right');
    knead.desk.close();
    expect(aDesk().snapshot().complaintCare).toEqual([]);
  });
});

/** Answers the cards of an arm or a leg with no to all but what is given. */
function answers({ desk }: ADesk, complaintId: string, yes: ReliefAnswers, legs = false): void {
  const asked = questionsFor({ limb: legs ? 'lower' : 'upper', cautionIds: [] }, {});
  desk.handle('main', {
    type: 'answer-relief-screening',
    complaintId,
    answers: { ...Object.fromEntries(asked.map((id) => [id, false])), ...yes },
    doctorAgreed: false,
  });
}

describe('the cards before a complaint', () => {
  it('are stored with their date, open the way for an hour, and outlive a restart', () => {
    const knead = aDesk();
    const mayStart = (snapshot: Snapshot) => () =>
      assertReliefScreened(snapshot, 'finger-ring', 'right');
    expect(mayStart(knead.snapshot())).toThrow('a few short questions');

    answers(knead, 'finger-ring', {});
    mayStart(knead.snapshot())();
    const { asOf } = knead.snapshot();
    knead.desk.close();

    const again = aDesk();
    mayStart(again.snapshot())();
    expect(again.snapshot().reliefScreenings['finger-ring']).toMatchObject({
      answeredAt: asOf,
      answers: { 'sq-numb': false },
    });
    again.passes(hours(1));
    expect(mayStart(again.snapshot())).toThrow('a few short questions');
  });

  it('close it after a yes, for every press where it is a danger sign', () => {
    const knead = aDesk();

    answers(knead, 'shin-front', { 'sq-leg-clot': true }, true);
    expect(() => assertReliefScreened(knead.snapshot(), 'shin-front', 'left')).toThrow();
    expect(knead.snapshot().offer.kind).toBe('press');

    answers(knead, 'shin-front', { 'sq-emergency': true }, true);
    expect(knead.snapshot().offer).toMatchObject({ kind: 'rest', why: 'safety' });
    expect(knead.snapshot().screening.verdict).toBe('emergency');
  });

  it('make the session light where an answer asks for it', () => {
    const knead = aDesk();
    answers(knead, 'finger-ring', { 'sq-sensitive': true });

    knead.desk.dispatch({
      type: 'press-requested',
      routineId: 'desk-forearm-60',
      side: 'right',
      source: 'window',
      complaintId: 'finger-ring',
    });

    expect(knead.snapshot().session?.light).toBe(true);
  });

  it('are about something that exists', () => {
    expect(() => answers(aDesk(), 'tail', {})).toThrow('Knead knows no complaint "tail".');
  });

  it('come before a routine of the legs too', () => {
    const knead = aDesk();
    const { snapshot } = knead;
    const routine = 'post-run-lower-leg-600';
    expect(() => assertScreened(snapshot(), routine, 'main')).toThrow('a few short questions');

    answers(knead, routine, {}, true);

    assertScreened(snapshot(), routine, 'main');
  });
});

describe('a run', () => {
  const run: RunEntry = {
    minutes: 40,
    km: 8,
    during: 2,
    after: null,
    where: 'shin-front',
    side: 'left',
    day: null,
  };
  const offered = { routineId: 'post-run-lower-leg-600', side: 'left' };

  it('goes into the history and stands among the last ones, also after a restart', async () => {
    const knead = aDesk();
    for (let count = 0; count < 11; count += 1) {
      knead.desk.handle('main', { type: 'log-run', run: { ...run, minutes: 40 + count } });
      knead.passes(days(1));
    }
    const { runs } = knead.snapshot();
    knead.desk.close();

    const again = aDesk();
    await again.desk.recall();

    expect(runs.map(({ minutes }) => minutes)).toEqual([50, 49, 48, 47, 46, 45, 44, 43, 42, 41]);
    expect(again.snapshot().runs).toEqual(runs);
    const [machine = ''] = readdirSync(join(folder, 'history'));
    const text = readFileSync(join(folder, 'history', machine, '2026-11.ndjson'), 'utf8');
    const { day: _, ...said } = run;
    expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ v: 1, k: 'run', ...said });
  });

  it('is followed by an offer that can be dismissed, and comes once', () => {
    const knead = aDesk();
    knead.desk.handle('main', { type: 'log-run', run });
    expect(knead.snapshot().afterRun).toEqual(offered);

    knead.desk.handle('main', { type: 'dismiss-after-run' });
    expect(knead.snapshot().afterRun).toBeNull();

    knead.desk.handle('main', { type: 'log-run', run });
    knead.desk.close();
    const again = aDesk();
    expect(again.snapshot().afterRun).toEqual(offered);
    pressesRing(again, 3, 2);
    expect(again.snapshot().afterRun).toBeNull();
  });

  it('offers nothing the next day, nor while something speaks against legs', () => {
    const knead = aDesk();
    knead.desk.handle('main', { type: 'log-run', run });
    answers(knead, 'heel', { 'sq-ill': true }, true);
    expect(knead.snapshot().afterRun).toBeNull();

    answers(knead, 'heel', {}, true);
    expect(knead.snapshot().afterRun).toEqual(offered);
    knead.passes(days(1));
    expect(knead.snapshot().afterRun).toBeNull();
  });

  it('with strong pain asks for care instead, until somebody has looked at it', () => {
    const knead = aDesk();

    knead.desk.handle('main', { type: 'log-run', run: { ...run, during: 8 } });
    expect(knead.snapshot().afterRun).toBeNull();
    expect(knead.snapshot().runCare).toMatchObject({
      reason: 'strong',
      where: 'shin-front',
      to: 8,
    });

    knead.passes(hours(1));
    knead.desk.handle('main', { type: 'answer-care', complaintId: 'shin-front', side: 'left' });
    expect(knead.snapshot().runCare).toBeNull();
  });

  it('can be logged by the command line, which says what was understood and what follows', () => {
    const { command, passes, snapshot } = aDesk();
    const words = 'run log --minutes 40 --km 8.5 --pain 2 --where shin-front --side left';

    const first = command(...words.split(' '));
    passes(days(1));
    const strong = command('run', 'log', '--pain', '8', '--after', '4');

    expect(first).toMatchObject({ exit: 0, err: '' });
    expect(first.out).toMatch(
      /^Logged: 40 min, 8.5 km, pain 2 while running, front shin pain, left\.\n.*knead press post-run-lower-leg-600 --side left/,
    );
    expect(strong.out).toMatch(/^Logged: pain 8 while running and 4 after\.\nPain of 8 on a run/);
    expect(strong.out).toMatch(/doctor or physiotherapist/);
    expect(strong.out).not.toMatch(/knead press/);
    expect(snapshot().runs).toMatchObject([
      { during: 8, after: 4 },
      { minutes: 40, km: 8.5, during: 2, where: 'shin-front', side: 'left' },
    ]);
  });

  it('of another day stands where that day puts it, and offers nothing for today', async () => {
    const knead = aDesk();
    knead.desk.handle('main', { type: 'log-run', run: { ...run, minutes: 20, day: '2026-11-22' } });
    expect(knead.snapshot().afterRun).toBeNull();
    knead.desk.handle('main', { type: 'log-run', run });
    const reply = knead.command('run', 'log', '--km', '7,5', '--date', '2026-10-31');
    expect(reply).toMatchObject({ exit: 2, err: 'Runs can be logged up to 14 days back.' });
    const late = knead.command('run', 'log', '--km', '7,5', '--date', '2026-11-09');
    expect(late.out).toBe('Logged for 9 November: 7.5 km.\n');

    const { runs, afterRun } = knead.snapshot();
    expect(afterRun).toEqual(offered);
    expect(runs.map(({ minutes, km }) => [minutes, km])).toEqual([
      [40, 8],
      [20, 8],
      [null, 7.5],
    ]);
    expect(runs[1]).toMatchObject({
      at: Date.UTC(2026, 10, 22, 11),
      loggedAt: Date.UTC(2026, 10, 23, 9),
    });
    knead.desk.close();
    const again = aDesk();
    await again.desk.recall();
    expect(again.snapshot().runs).toEqual(runs);
  });

  it('of a day that no run can have been on is refused, and nothing is stored', () => {
    const knead = aDesk();
    const logs = (day: string) => () =>
      knead.desk.handle('main', { type: 'log-run', run: { ...run, day } });

    expect(logs('2026-11-24')).toThrow('still to come');
    expect(logs('2026-11-08')).toThrow('14 days back');
    expect(logs('soon')).toThrow('Write the day as');
    expect(knead.snapshot().runs).toEqual([]);
  });
});
