// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DailyMeter } from '../../../src/renderer/features/today/daily-meter';
import { hours } from '../../../src/shared/time';

/** What is read at the bar, in its order. */
function namesOf(amberHours: number, redHours: number): readonly string[] {
  const daily = {
    level: 'below',
    activeMs: hours(1),
    amberMs: hours(amberHours),
    redMs: hours(redHours),
  } as const;
  const { container, unmount } = render(<DailyMeter daily={daily} />);
  const names = [...container.querySelectorAll('p span')].map(({ textContent }) => textContent);
  unmount();
  return names.map((name) => name ?? '');
}

describe('DailyMeter', () => {
  it('names both marks', () => {
    expect(namesOf(3, 4)).toEqual(['3 h', '4 h']);
  });

  it('names the second alone where two names would run into each other', () => {
    expect(namesOf(3.5, 3.75)).toEqual(['3 h 45 min']);
    expect(namesOf(4, 4)).toEqual(['4 h']);
  });
});
