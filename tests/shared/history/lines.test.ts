import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatMinute,
  formatPrompt,
  formatRun,
  formatSession,
  parseLine,
} from '../../../src/shared/history/lines';
import type {
  MinuteRecord,
  PromptRecord,
  RunRecord,
  SessionRecord,
} from '../../../src/shared/history/record';

const hand = { keys: 1, chords: 2, clicks: 3, scrolls: 4, dragSeconds: 5, heldSeconds: 6 };

const minute: MinuteRecord = {
  utcMinute: 29_923_740,
  offsetMinutes: 60,
  sensor: 'counting',
  activeSeconds: 41,
  left: hand,
  right: { ...hand, keys: 90 },
  travelPx: 1_234,
};

const prompt: PromptRecord = {
  kind: 'press',
  at: 1_795_424_400_000,
  offsetMinutes: 60,
  outcome: 'held',
  reason: 'call',
};

const session: SessionRecord = {
  startedAt: 1_795_424_400_000,
  offsetMinutes: 60,
  routineId: 'desk-forearm-60',
  complaintId: null,
  side: 'right',
  steps: [
    {
      spotId: 'edc-middle-strip',
      side: 'right',
      places: [0, 1],
      heldSeconds: 50,
      answer: 'better',
    },
  ],
  before: 5,
  after: 2,
  ended: 'finished',
  reason: null,
  seconds: 60,
};

const run: RunRecord = {
  at: 1_795_424_400_000,
  offsetMinutes: 60,
  loggedAt: null,
  minutes: 40,
  km: 8.5,
  during: 2,
  after: null,
  where: 'shin-front',
  side: 'left',
};

describe('a line of the history', () => {
  it('comes back from a run as it went in; what makes no sense in it is not known', () => {
    expect(parseLine(formatRun(run))).toEqual({ kind: 'run', record: run });
    expect(formatRun(run)).not.toContain('logged');
    const late = { ...run, loggedAt: run.at + 90_000_000 };
    expect(parseLine(formatRun(late))).toEqual({ kind: 'run', record: late });
    const bare = { k: 'run', t: 1_795_424_400, o: 60 };
    const nothing = {
      loggedAt: null,
      minutes: null,
      km: null,
      during: null,
      after: null,
      where: null,
      side: null,
    };
    expect(parseLine(JSON.stringify({ ...bare, minutes: -4, km: 'far' }))).toEqual({
      kind: 'run',
      record: { at: run.at, offsetMinutes: 60, ...nothing },
    });
  });

  it('is an array for a minute', () => {
    expect(formatMinute(minute)).toBe(
      '["m",29923740,60,"counting",41,[1,2,3,4,5,6],[90,2,3,4,5,6],1234]',
    );
  });

  it('is an object for a prompt, in seconds', () => {
    expect(formatPrompt(prompt)).toBe(
      '{"v":1,"k":"prompt","t":1795424400,"o":60,"kind":"press","outcome":"held","reason":"call"}',
    );
  });

  it('is an object for a session', () => {
    expect(JSON.parse(formatSession(session))).toEqual({
      v: 1,
      k: 'session',
      t: 1_795_424_400,
      o: 60,
      routine: 'desk-forearm-60',
      complaint: null,
      side: 'right',
      steps: [
        { spot: 'edc-middle-strip', side: 'right', places: [0, 1], held: 50, answer: 'better' },
      ],
      before: 5,
      after: 2,
      ended: 'finished',
      reason: null,
      seconds: 60,
    });
  });

  it('reads back as it was written', () => {
    expect(parseLine(formatMinute(minute))).toEqual({ kind: 'minute', record: minute });
    expect(parseLine(formatPrompt(prompt))).toEqual({ kind: 'prompt', record: prompt });
    expect(parseLine(formatSession(session))).toEqual({ kind: 'session', record: session });
  });

  it('is known also with fields of a later version', () => {
    const longer = '["m",29923740,60,"counting",41,[1,2,3,4,5,6,7],[90,2,3,4,5,6,7],1234,"new"]';
    const richer = JSON.stringify({ ...JSON.parse(formatSession(session)), mood: 'good' });

    expect(parseLine(longer)).toEqual({ kind: 'minute', record: minute });
    expect(parseLine(richer)).toEqual({ kind: 'session', record: session });
  });

  it('is unknown when it is of another kind, and keeps its value', () => {
    const run = { v: 1, k: 'run', t: 1, distance: 5 };

    expect(parseLine(JSON.stringify(run))).toEqual({ kind: 'unknown', value: run });
    expect(parseLine('["x",1]')).toEqual({ kind: 'unknown', value: ['x', 1] });
    expect(parseLine('{"k":"prompt","t":"soon"}')).toMatchObject({ kind: 'unknown' });
    expect(parseLine('null')).toEqual({ kind: 'unknown', value: null });
  });

  it('is unknown when a minute has counts that are none', () => {
    expect(parseLine('["m",1,0,"counting",41,[1,2,3,4,5,-6],[9,2,3,4,5,6],0]').kind).toBe(
      'unknown',
    );
    expect(parseLine('["m",1,0,"counting",41,[1,2,3],[9,2,3,4,5,6],0]').kind).toBe('unknown');
    expect(parseLine('["m",1,0,"elsewhere",41,[1,2,3,4,5,6],[9,2,3,4,5,6],0]').kind).toBe(
      'unknown',
    );
  });

  it('is broken when it was cut off', () => {
    expect(parseLine(formatMinute(minute).slice(0, 20))).toEqual({ kind: 'broken' });
    expect(parseLine('')).toEqual({ kind: 'broken' });
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(['minute', 'prompt', 'session', 'unknown', 'broken']).toContain(
          parseLine(line).kind,
        );
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
