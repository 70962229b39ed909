import { describe, expect, it } from 'vitest';
import { testPlan } from '../../scripts/lib/test-plan.mjs';

describe('testPlan', () => {
  it('runs every phase when none is named', () => {
    expect(testPlan([])).toEqual({
      all: false,
      phases: ['check', 'unit', 'build', 'e2e'],
      rest: [],
    });
  });

  it('runs the named phase and hands the rest to its tool', () => {
    expect(testPlan(['unit', 'tests/shared', '-t', 'dose'])).toEqual({
      all: false,
      phases: ['unit'],
      rest: ['tests/shared', '-t', 'dose'],
    });
  });

  it('builds before the end-to-end tests', () => {
    expect(testPlan(['e2e']).phases).toEqual(['build', 'e2e']);
  });

  it('takes --all with or without a phase', () => {
    expect(testPlan(['--all']).all).toBe(true);
    expect(testPlan(['--all', 'e2e', '-g', 'tray'])).toMatchObject({
      all: true,
      rest: ['-g', 'tray'],
    });
  });

  it('names the phases when it does not know a word', () => {
    expect(() => testPlan(['e2'])).toThrow('check, unit, build, e2e');
  });
});
