import { describe, expect, it } from 'vitest';
import {
  type ExportOptions,
  type ExportTally,
  exportText,
  type MachineLine,
} from '../../../src/shared/history/export';
import {
  formatMinute,
  formatPrompt,
  formatRun,
  formatSession,
} from '../../../src/shared/history/lines';
import type { MinuteRecord } from '../../../src/shared/history/record';

const left = { keys: 3, chords: 1, clicks: 0, scrolls: 2, dragSeconds: 0, heldSeconds: 1 };
const right = { ...left, keys: 90, clicks: 5 };
/** 2026-11-23, 09:15 in winter Berlin. */
const MORNING = Date.UTC(2026, 10, 23, 8, 15);
const DAY = 86_400_000;

const minuteAt = (at: number, sensor: MinuteRecord['sensor'] = 'counting') =>
  formatMinute({
    utcMinute: at / 60_000,
    offsetMinutes: 60,
    sensor,
    activeSeconds: 40,
    left,
    right,
    travelPx: 700,
  });
const prompt = formatPrompt({
  kind: 'press',
  at: MORNING + 60_000,
  offsetMinutes: 60,
  outcome: 'taken',
  reason: null,
});
const sessionWhy = (reason: string | null) =>
  formatSession({
    startedAt: MORNING + 90_000,
    offsetMinutes: -210,
    routineId: 'desk-forearm-60',
    complaintId: null,
    side: 'right',
    steps: [
      {
        spotId: 'edc-middle-strip',
        side: 'right',
        places: [0],
        heldSeconds: 20,
        answer: 'better',
      },
    ],
    before: 5,
    after: null,
    ended: 'finished',
    reason,
    seconds: 61,
  });

const open: ExportOptions = { format: 'json', from: null, to: null, dayStartHour: 4 };

function exported(texts: readonly string[], options: Partial<ExportOptions> = {}) {
  const lines: readonly MachineLine[] = texts.map((text) => ({ machine: 'a1b2c3d4', text }));
  const pieces = exportText(lines, { ...open, ...options });
  let text = '';
  for (;;) {
    const next = pieces.next();
    if (next.done) return { text, tally: next.value satisfies ExportTally };
    text += next.value;
  }
}
const records = (texts: readonly string[], options: Partial<ExportOptions> = {}) =>
  JSON.parse(exported(texts, options).text).records as readonly Record<string, unknown>[];

/** Reads a table as RFC 4180 says. */
function table(csv: string) {
  const [head = [], ...rows] = csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
}

describe('exportText', () => {
  it('gives minutes, prompts and sessions in local time, then the day’s totals', () => {
    const rows = records([minuteAt(MORNING), minuteAt(MORNING + 60_000), prompt, sessionWhy(null)]);

    expect(rows.map(({ record }) => record)).toEqual([
      'minute',
      'minute',
      'prompt',
      'session',
      'day',
    ]);
    expect(rows[0]).toMatchObject({
      day: '2026-11-23',
      time: '2026-11-23T09:15:00+01:00',
      machine: 'a1b2c3d4',
      left_keys: 3,
      right_keys: 90,
      right_clicks: 5,
      travel_px: 700,
    });
    expect(rows[3]).toMatchObject({
      time: '2026-11-23T04:46:30-03:30',
      spots: 'edc-middle-strip',
      before: 5,
      after: null,
      ended: 'finished',
    });
    expect(rows[4]).toMatchObject({
      day: '2026-11-23',
      active_seconds: 80,
      left_keys: 6,
      right_keys: 180,
      travel_px: 1_400,
      unknown_minutes: 0,
      breaks_taken: 1,
      presses_finished: 1,
    });
  });

  it.each(['idle-only', 'lost', 'off'] as const)(
    'calls the counts of a minute unknown, not zero, while the sensor is %s',
    (sensor) => {
      const [minute, day] = records([minuteAt(MORNING, sensor)]);

      expect(minute).toMatchObject({ sensor, unknown_minutes: 1 });
      expect(minute).not.toHaveProperty('left_keys');
      expect(day).toMatchObject({ left_keys: 0, unknown_minutes: 1 });
      const [row] = table(exported([minuteAt(MORNING, sensor)], { format: 'csv' }).text);
      expect(row).toMatchObject({ left_keys: '', travel_px: '', unknown_minutes: '1' });
    },
  );

  it('keeps to the days asked for, both included, as the person’s day begins', () => {
    const night = MORNING + DAY - 8 * 3_600_000; // 01:15 of the 24th is still the 23rd
    const texts = [minuteAt(MORNING - DAY), minuteAt(night), minuteAt(MORNING + 2 * DAY)];

    const days = (options: Partial<ExportOptions>) =>
      records(texts, options)
        .filter(({ record }) => record === 'day')
        .map(({ day }) => day);

    expect(days({})).toEqual(['2026-11-22', '2026-11-23', '2026-11-25']);
    expect(days({ from: '2026-11-23', to: '2026-11-23' })).toEqual(['2026-11-23']);
    expect(days({ from: '2026-11-23', to: '2026-11-23', dayStartHour: 0 })).toEqual([]);
    expect(days({ to: '2026-11-22' })).toEqual(['2026-11-22']);
    expect(exported(texts, { from: '2026-12-01' }).tally.days).toBe(0);
  });

  it('counts the lines it leaves out, and never fails on damage', () => {
    const { text, tally } = exported([
      '["m",29',
      '{"v":2,"k":"later"}',
      minuteAt(MORNING),
      minuteAt(MORNING).replace(/^\["m",\d+/, '["m",1e300'),
      minuteAt(MORNING).replace(/,60,"counting"/, ',1e9,"counting"'),
    ]);

    expect(tally).toEqual({
      days: 1,
      minutes: 1,
      prompts: 0,
      sessions: 0,
      runs: 0,
      leftOut: 4,
    });
    expect(JSON.parse(text).records).toHaveLength(2);
  });

  it('has runs, with what was said of them', () => {
    const run = formatRun({
      at: MORNING,
      offsetMinutes: 60,
      loggedAt: null,
      minutes: 40,
      km: 8.5,
      during: 2,
      after: null,
      where: 'shin-front',
      side: 'left',
    });

    const { text, tally } = exported([run], { format: 'csv' });

    expect(tally).toMatchObject({ days: 1, runs: 1, leftOut: 0 });
    expect(table(text)[0]).toMatchObject({
      record: 'run',
      time: '2026-11-23T09:15:00+01:00',
      complaint: 'shin-front',
      side: 'left',
      run_minutes: '40',
      km: '8.5',
      during: '2',
      after: '',
      logged: '',
    });
  });

  it('says of a run of another day when it was logged', () => {
    const run = formatRun({
      at: MORNING,
      offsetMinutes: 60,
      loggedAt: MORNING + 2 * DAY,
      minutes: 40,
      km: null,
      during: null,
      after: null,
      where: null,
      side: null,
    });

    expect(table(exported([run], { format: 'csv' }).text)[0]).toMatchObject({
      day: '2026-11-23',
      logged: '2026-11-25T09:15:00+01:00',
    });
  });

  it('writes a table in which words of any kind stay in their cell', () => {
    const why = 'a "b", c';
    const [session] = table(exported([sessionWhy(why)], { format: 'csv' }).text);
    const [formula] = table(exported([sessionWhy('=HYPERLINK(1)')], { format: 'csv' }).text);

    expect(session).toMatchObject({ record: 'session', reason: why, routine: 'desk-forearm-60' });
    expect(formula).toMatchObject({ reason: "'=HYPERLINK(1)", seconds: '61' });
  });

  it('is a valid file also when there is nothing in it', () => {
    expect(JSON.parse(exported([]).text)).toEqual({
      format: 'knead-export',
      version: 1,
      records: [],
    });
    expect(exported([], { format: 'csv' }).text).toMatch(/^record,day,time,machine,.*\r\n$/);
  });

  it('reads no line before it is asked for the next piece', () => {
    let read = 0;
    function* endless(): Generator<MachineLine> {
      for (;;) {
        read += 1;
        yield { machine: 'a1b2c3d4', text: minuteAt(MORNING + read * 60_000) };
      }
    }
    const pieces = exportText(endless(), open);

    for (let count = 0; count < 10; count += 1) pieces.next();

    expect(read).toBeLessThanOrEqual(10);
  });
});
