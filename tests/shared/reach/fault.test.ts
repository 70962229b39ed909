import { describe, expect, it } from 'vitest';
import { assertNever } from '../../../src/shared/assert';
import { faultOf, traceOf } from '../../../src/shared/reach/fault';

/** What an act throws. */
function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

/** Short, since only some letters of a broken text are quoted. */
const secret = 'sore-thumb';

describe('an error that goes into the log', () => {
  it.each([
    ['of a text that is no JSON', () => JSON.parse(`{"note": ${secret}`)],
    ['of a value that nobody expected', () => assertNever({ note: secret } as never)],
    [
      'with a message that looks like a place in the code',
      () => {
        throw new Error(`no\n    at ${secret} (/${secret}.js:1:2)\n    at /${secret}.js:1:2`);
      },
    ],
    [
      'with a name of its own',
      () => {
        throw Object.assign(new Error(secret), { name: `Note ${secret}`, code: `E ${secret}` });
      },
    ],
    [
      'that is a text',
      () => {
        throw secret;
      },
    ],
  ])('%s quotes nothing of it', (_what, act) => {
    const error = thrownBy(act);
    expect(String(error)).toContain(secret); // else this shows nothing

    expect(traceOf(error, '/home/ann')).not.toContain(secret);
    expect(faultOf(error)).not.toContain(secret);
  });

  it('tells its kind and where it came from', () => {
    const error = thrownBy(() => JSON.parse('{'));

    expect(faultOf(error)).toBe('SyntaxError');
    expect(traceOf(error, '/home/ann')).toMatch(/^SyntaxError \| .*fault\.test\.ts:\d+:\d+ \| /);
  });

  it('keeps the word that a system has for it', () => {
    expect(faultOf(Object.assign(new Error('/home/x'), { code: 'ENOSPC' }))).toBe('Error ENOSPC');
  });

  it('is a line without the name of the home', () => {
    const error = new Error('gone');
    error.stack =
      'Error: gone\n    at run (/home/ann (work)/k.js:1:2)\n    at async file:///opt/k/a.js:3:4\n' +
      '    at Array.map (<anonymous>)\n    at node:internal/timers:5:6\n    at C:\\knead\\b.js:7:8';

    expect(traceOf(error, '/home/ann')).toBe(
      'Error | ~ (work)/k.js:1:2 | file:///opt/k/a.js:3:4 | node:internal/timers:5:6 | C:\\knead\\b.js:7:8',
    );
  });

  it('that is none says what was thrown instead', () => {
    expect(traceOf('x', '')).toBe('a thrown string');
    expect(traceOf(null, '')).toBe('a thrown null');
    expect(traceOf(undefined, '')).toBe('a thrown undefined');
  });
});
