import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/main/commands';
import { pauseEnd } from '../../src/shared/breaks/pause';
import { hours, minutes } from '../../src/shared/time';

const words = (line: string) => line.split(' ').filter((word) => word !== '');

describe('parseCommand', () => {
  it.each([
    ['status', { kind: 'status', json: false }],
    ['status --json', { kind: 'status', json: true }],
    ['press', { kind: 'press', routineId: null, side: null, minutes: null }],
    [
      'press desk-forearm-60 --side left',
      { kind: 'press', routineId: 'desk-forearm-60', side: 'left', minutes: null },
    ],
    ['press --minutes 3', { kind: 'press', routineId: null, side: null, minutes: 3 }],
    [
      'press mouse-hand-180 --minutes 3',
      { kind: 'press', routineId: 'mouse-hand-180', side: null, minutes: null },
    ],
    ['list routines', { kind: 'list', json: false }],
    ['list routines --json', { kind: 'list', json: true }],
    ['break', { kind: 'break' }],
    ['pause', { kind: 'pause', until: { kind: 'resumed' } }],
    ['pause 30m', { kind: 'pause', until: { kind: 'after', minutes: 30 } }],
    ['pause 2h', { kind: 'pause', until: { kind: 'after', minutes: 120 } }],
    ['pause 17:30', { kind: 'pause', until: { kind: 'at', hour: 17, minute: 30 } }],
    ['pause tomorrow', { kind: 'pause', until: { kind: 'tomorrow' } }],
    ['resume', { kind: 'resume' }],
    ['quit', { kind: 'quit' }],
    ['--help', { kind: 'help' }],
    ['--version', { kind: 'version' }],
  ])('reads "%s"', (line, command) => {
    expect(parseCommand(words(line))).toEqual({ command });
  });

  it.each([
    ['massage', /Unknown word "massage"\. Use one of: status, press/],
    ['status --xml', /only --json/],
    ['press knee-rub', /Unknown routine "knee-rub"\. Use one of: desk-forearm-60/],
    ['press forearm-reset-300 --minutes 4', /takes 300 seconds, more than --minutes 4/],
    ['list', /list" takes: routines/],
    ['list spots', /list" takes: routines/],
    ['list routines --xml', /only --json; found "--xml"/],
    ['press --side up', /left or right/],
    ['press --side', /\[--side left\|right\]/],
    ['press --minutes 0', /1 to 60/],
    ['press --minutes 1.5', /1 to 60/],
    ['press --fast', /\[ROUTINE\]/],
    ['press desk-forearm-60 again', /one routine/],
    ['pause later', /30m, 2h, 17:30, tomorrow/],
    ['pause 25:00', /30m, 2h, 17:30, tomorrow/],
    ['pause 0m', /30m, 2h, 17:30, tomorrow/],
    ['pause 30m now', /30m, 2h, 17:30, tomorrow/],
    ['quit now', /takes nothing after it/],
  ])('refuses "%s" in one line that says what is allowed', (line, message) => {
    const parsed = parseCommand(words(line));

    expect(parsed).toEqual({ error: expect.stringMatching(message) });
    expect('error' in parsed && parsed.error).not.toContain('\n');
  });
});

describe('pauseEnd', () => {
  // 23 November 2026, 10:00 in a zone an hour east of UTC
  const now = { wallAt: Date.UTC(2026, 10, 23, 9, 0), offsetMinutes: 60 };

  it('has no end when no time was given', () => {
    expect(pauseEnd({ kind: 'resumed' }, now, 4)).toBeNull();
  });

  it('adds a length', () => {
    expect(pauseEnd({ kind: 'after', minutes: 30 }, now, 4)).toBe(now.wallAt + minutes(30));
  });

  it('takes a time of day by the clock on the wall', () => {
    expect(pauseEnd({ kind: 'at', hour: 17, minute: 30 }, now, 4)).toBe(now.wallAt + hours(7.5));
  });

  it('takes a time of day that has passed as tomorrow’s', () => {
    expect(pauseEnd({ kind: 'at', hour: 9, minute: 0 }, now, 4)).toBe(now.wallAt + hours(23));
    expect(pauseEnd({ kind: 'at', hour: 10, minute: 0 }, now, 4)).toBe(now.wallAt + hours(24));
  });

  it('ends tomorrow where the person’s day begins', () => {
    expect(pauseEnd({ kind: 'tomorrow' }, now, 4)).toBe(now.wallAt + hours(18));
  });
});
