import { describe, expect, it } from 'vitest';
import { parseIntent } from '../../src/main/intents';

describe('parseIntent', () => {
  it('passes on what a page may ask for', () => {
    const intent = { type: 'start-press', routineId: null, side: 'left' };

    expect(parseIntent('main', intent)).toEqual(intent);
    expect(parseIntent('stage', intent)).toEqual(intent);
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'start-press'],
    ['an unknown type', { type: 'format-disk' }],
    ['a missing field', { type: 'start-press', side: 'left' }],
    ['a wrong hand', { type: 'start-press', routineId: null, side: 'middle' }],
    ['a surplus field', { type: 'resume-breaks', extra: 1 }],
    ['a pause for a year', { type: 'pause-breaks', forMs: 365 * 86_400_000 }],
    ['a number that is none', { type: 'answer-prompt', promptId: Number.NaN, answer: 'skipped' }],
    ['a prototype', JSON.parse('{"type":"resume-breaks","__proto__":{"a":1}}')],
  ])('refuses %s in one line', (_name, message) => {
    expect(() => parseIntent('main', message)).toThrow(/^[^\n]+$/);
  });

  it.each([
    ['prompt', { type: 'start-press', routineId: null, side: null }],
    ['stage', { type: 'answer-prompt', promptId: 1, answer: 'accepted' }],
    ['main', { type: 'session-started', sessionId: 1, before: null }],
  ] as const)('does not let the %s page ask for what another page is for', (page, message) => {
    expect(() => parseIntent(page, message)).toThrow(`The ${page} page may not send`);
  });

  it.each([
    ['of no length', { minutes: 0 }],
    ['longer than a day', { minutes: 1_441 }],
    ['round the world', { km: 40_000 }],
    ['with pain off the scale', { during: 11 }],
    ['with half a point of pain', { after: 2.5 }],
    ['on a third leg', { side: 'middle' }],
  ])('refuses a run %s', (_, wrong) => {
    const run = { minutes: 40, km: 8, during: 2, after: 0, where: 'heel', side: 'left', day: null };

    expect(parseIntent('main', { type: 'log-run', run })).toEqual({ type: 'log-run', run });
    expect(() => parseIntent('main', { type: 'log-run', run: { ...run, ...wrong } })).toThrow(
      /wrong shape: run/,
    );
  });

  it('takes answers to questions there are, asked or not, and no others', () => {
    const intent = {
      type: 'answer-relief-screening',
      complaintId: 'finger-ring',
      answers: { 'sq-numb': false },
      doctorAgreed: false,
    };

    expect(parseIntent('main', intent)).toEqual(intent);
    const unknown = { ...intent, answers: { 'sq-shoe-size': false } };
    expect(() => parseIntent('main', unknown)).toThrow(/wrong shape: answers/);
  });

  it('refuses a rating off the scale', () => {
    const ended = {
      type: 'session-ended',
      sessionId: 1,
      ended: 'finished',
      reason: null,
      before: 4,
      after: 11,
      steps: [],
      seconds: 60,
    };

    expect(() => parseIntent('stage', ended)).toThrow(/wrong shape: after/);
    expect(parseIntent('stage', { ...ended, after: 10 })).toMatchObject({ after: 10 });
  });
});
