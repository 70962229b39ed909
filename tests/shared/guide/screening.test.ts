import { describe, expect, it } from 'vitest';
import {
  type Answers,
  blocksPresses,
  keepsLight,
  type QuestionId,
  questionIds,
  type Screening,
  screeningAt,
  verdictOf,
} from '#shared/guide/screening';
import { screeningEn } from '#shared/text/screening-en';
import { days, hours } from '#shared/time';

const at = Date.UTC(2026, 10, 23, 10);
const none = Object.fromEntries(questionIds.map((id) => [id, false])) as Answers;

const answered = (yes: readonly QuestionId[] = [], doctorAgreed = false): Screening => ({
  answeredAt: at,
  answers: { ...none, ...Object.fromEntries(yes.map((id) => [id, true])) },
  doctorAgreed,
});

describe('the safety check', () => {
  it.each([
    [[], false, 'clear'],
    [['sq-sensitive'], false, 'light'],
    [['sq-conditions'], false, 'ask-doctor'],
    [['sq-conditions'], true, 'light'],
    [['sq-ill'], false, 'wait'],
    [['sq-injury'], false, 'refer'],
    [['sq-swelling'], false, 'refer'],
    [['sq-numb'], false, 'refer'],
    [['sq-emergency'], false, 'emergency'],
    [['sq-sensitive', 'sq-ill', 'sq-numb'], false, 'refer'],
    [['sq-conditions', 'sq-swelling'], true, 'refer'],
    [['sq-numb', 'sq-emergency'], false, 'emergency'],
  ] as const)('%j, doctor %s, comes to %s', (yes, doctorAgreed, verdict) => {
    expect(verdictOf(answered(yes, doctorAgreed))).toBe(verdict);
  });

  it('is due before the first press, and again after thirty days', () => {
    expect(screeningAt(null, at)).toEqual({ due: true, verdict: null, last: null });
    expect(screeningAt(answered(), at + days(30) - 1).due).toBe(false);
    expect(screeningAt(answered(), at + days(30)).due).toBe(true);
  });

  it('is due where the clock was set back behind it', () => {
    expect(screeningAt(answered(), at - hours(2)).due).toBe(false);
    expect(screeningAt(answered(), at - days(2)).due).toBe(true);
  });

  it('blocks after a yes until it is answered again, also beyond the month', () => {
    for (const id of [
      'sq-emergency',
      'sq-injury',
      'sq-swelling',
      'sq-numb',
      'sq-conditions',
    ] as const) {
      expect(blocksPresses(screeningAt(answered([id]), at)), id).toBe(true);
      expect(blocksPresses(screeningAt(answered([id]), at + days(60))), id).toBe(true);
    }
  });

  it('rests a person who is ill for a day, and asks again', () => {
    const ill = answered(['sq-ill']);

    expect(blocksPresses(screeningAt(ill, at + hours(23)))).toBe(true);
    expect(screeningAt(ill, at + days(1)).due).toBe(true);
    expect(blocksPresses(screeningAt(ill, at + days(1)))).toBe(false);
  });

  it('keeps it light for a person who is sensitive, and blocks nothing', () => {
    const view = screeningAt(answered(['sq-sensitive']), at);

    expect(keepsLight(view)).toBe(true);
    expect(blocksPresses(view)).toBe(false);
    expect(blocksPresses(screeningAt(null, at))).toBe(false);
  });

  it('has words for every question and every verdict', () => {
    for (const id of questionIds) expect(screeningEn.questions[id]).toMatch(/\?$/);
    for (const { line } of Object.values(screeningEn.verdicts)) expect(line).not.toMatch(/!|cure/);
  });
});
