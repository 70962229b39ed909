import { describe, expect, it } from 'vitest';
import { workersFor } from '../../scripts/lib/end-to-end.mjs';

describe('workersFor', () => {
  it('runs one test more than there are processors, because tests mostly wait', () => {
    expect(workersFor(1)).toBe(2);
    expect(workersFor(2)).toBe(3);
  });

  it('stops at four desktops', () => {
    expect(workersFor(64)).toBe(4);
  });
});
