import { describe, expect, it } from 'vitest';
import { parseIntent } from '../../src/main/intents';

describe('parseIntent', () => {
  it('passes on what a page may ask for', () => {
    const intent = { type: 'start-press', routineId: null, side: 'left' };

    expect(parseIntent('main', intent)).toEqual(intent);
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
