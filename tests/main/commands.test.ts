import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/main/commands';
import { pauseEnd } from '../../src/shared/breaks/pause';
import { hours, minutes } from '../../src/shared/time';

const words = (line: string) => line.split(' ').filter((word) => word !== '');

describe('parseCommand', () => {
  it.each([
    ['status', { kind: 'status', json: false }],
    ['status --json', { kind: 'status', json: true }],
    ['prompt', { kind: 'prompt' }],
    ['press', { kind: 'press', routineId: null, complaintId: null, side: null, minutes: null }],
    [
      'press desk-forearm-60 --side left',
      {
        kind: 'press',
        routineId: 'desk-forearm-60',
        complaintId: null,
        side: 'left',
        minutes: null,
      },
    ],
    [
      'press --minutes 3',
      { kind: 'press', routineId: null, complaintId: null, side: null, minutes: 3 },
    ],
    [
      'press finger-ring --side right --minutes 3',
      { kind: 'press', routineId: null, complaintId: 'finger-ring', side: 'right', minutes: 3 },
    ],
    [
      'press mouse-hand-180 --minutes 3',
      { kind: 'press', routineId: 'mouse-hand-180', complaintId: null, side: null, minutes: null },
    ],
    ['list routines', { kind: 'list', what: 'routines', json: false }],
    ['list complaints', { kind: 'list', what: 'complaints', json: false }],
    ['list spots --json', { kind: 'list', what: 'spots', json: true }],
    [
      'run log --minutes 40 --pain 2 --where shin-front --km 8.5 --after 3 --side left',
      {
        kind: 'run',
        run: {
          minutes: 40,
          km: 8.5,
          during: 2,
          after: 3,
          where: 'shin-front',
          side: 'left',
          day: null,
        },
      },
    ],
    [
      'run log --km 7,5 --date yesterday',
      {
        kind: 'run',
        run: {
          minutes: null,
          km: 7.5,
          during: null,
          after: null,
          where: null,
          side: null,
          day: 'yesterday',
        },
      },
    ],
    [
      'run log --pain 0',
      {
        kind: 'run',
        run: {
          minutes: null,
          km: null,
          during: 0,
          after: null,
          where: null,
          side: null,
          day: null,
        },
      },
    ],
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
    ['press fingr-ring', /Unknown complaint or routine "fingr-ring"\. Did you mean: finger-ring\?/],
    ['press xyzzy', /Unknown complaint or routine "xyzzy"\. "knead list complaints"/],
    ['press forearm-reset-300 --minutes 4', /takes 300 seconds, more than --minutes 4/],
    ['list', /list" takes: routines, complaints, spots/],
    ['list muscles', /list" takes: routines, complaints, spots/],
    ['run', /"run" takes: log/],
    ['run away', /"run" takes: log/],
    ['run log', /at least one of --minutes, --km and --pain/],
    ['run log --where heel', /at least one of --minutes, --km and --pain/],
    ['run log --minutes 0', /--minutes takes a whole number from 1 to 1440/],
    ['run log --minutes 7.5', /--minutes takes a whole number/],
    ['run log --minutes 40 --pain 11', /--pain takes a whole number from 0 to 10/],
    ['run log --minutes 40 --pain -1', /"run" takes: log/],
    ['run log --minutes 40 --after bad', /--after takes a whole number from 0 to 10/],
    ['run log --km 8,5,1', /--km takes a number from 0.1 to 300, such as 8.5 or 8,5/],
    ['run log --km far', /--km takes a number from 0.1 to 300, such as 8.5 or 8,5/],
    ['run log --km 8 --date tuesday', /Write the day as 2026-11-24, or as yesterday/],
    ['run log --km 8 --date 2026-02-30', /Write the day as 2026-11-24/],
    ['run log --km 1e2', /--km takes/],
    ['run log --km 0', /--km takes/],
    ['run log --pain 2 --side both', /--side takes left or right/],
    ['run log --pain 2 --where finger-ring', /Unknown place "finger-ring".*foot-top, foot-outer/],
    ['run log --pain 2 --speed 9', /"run" takes: log/],
    ['run log 40', /"run" takes: log/],
    ['list routines --xml', /only --json; found "--xml"/],
    ['press --side up', /left or right/],
    ['press --side', /\[--side left\|right\]/],
    ['press --minutes 0', /1 to 60/],
    ['press --minutes 1.5', /1 to 60/],
    ['press --fast', /\[COMPLAINT \| ROUTINE\]/],
    ['press desk-forearm-60 again', /one complaint or routine/],
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
