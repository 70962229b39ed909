import { describe, expect, it } from 'vitest';
import { statusText } from '../../../src/shared/text/status';
import { aSnapshot, someMorning } from '../../support/fake-bridge';

const { today } = aSnapshot();
const dayOf = (counts: Partial<typeof today>, blind = false): string | undefined =>
  statusText
    .all(
      aSnapshot({
        today: { ...today, ...counts },
        ...(blind && { sensor: { mode: 'idle-only', since: someMorning, why: 'wayland' } }),
      }),
    )
    .split('\n')
    .find((line) => line.startsWith('Today: '));

describe('the day in knead status', () => {
  it('counts one of each in the singular', () => {
    expect(dayOf({ keys: 1, clicks: 1, scrolls: 1, activeSeconds: 60 })).toBe(
      'Today: 1 key, 1 click, 1 scroll, 1 active minute.',
    );
  });

  it('counts none and many in the plural', () => {
    expect(dayOf({ keys: 8_214, clicks: 0, scrolls: 2, activeSeconds: 6_120 })).toBe(
      'Today: 8,214 keys, 0 clicks, 2 scrolls, 102 active minutes.',
    );
  });

  it('tells only of minutes where keys are not heard', () => {
    expect(dayOf({ activeSeconds: 60 }, true)).toMatch(/^Today: 1 active minute\. \S/);
  });
});
