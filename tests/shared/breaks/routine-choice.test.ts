import { describe, expect, it } from 'vitest';
import {
  hasTool,
  isPlayable,
  longestWithin,
  secondsOf,
  sideFor,
  sidesOf,
  spotsLeft,
} from '#shared/breaks/routine-choice';
import { deskRoutines, type RoutineSummary, routineSummary } from '#shared/knowledge/routine-index';

const body = (avoid: readonly string[] = [], tools: readonly string[] = ['other-forearm']) =>
  ({ 'body.avoid': avoid, 'body.tools': tools, 'body.mouseHand': 'left' }) as const;

function named(id: string): RoutineSummary {
  const routine = routineSummary(id);
  if (routine === undefined) throw new Error(`no routine ${id}`);
  return routine;
}

describe('places to avoid', () => {
  it('take their spots out of a routine, and their time', () => {
    const ball = named('ball-forearm-150');
    const [turn] = ball.turns;

    expect(turn && spotsLeft(turn, body(['forearm-back']))).toEqual(['finger-flexor-mid']);
    expect(secondsOf(ball, turn, body(['forearm-back']))).toBe(150 - 65);
    expect(secondsOf(ball, turn, body())).toBe(150);
  });

  it('leave nothing of a routine only when all of it lies in them; a pause presses nothing', () => {
    const all = body(['forearm-back', 'forearm-palm']);

    for (const routine of deskRoutines) {
      expect(isPlayable(routine, body(['forearm-palm'])), routine.id).toBe(true);
      expect(isPlayable(routine, all), routine.id).toBe(routine.id === 'micro-pause-30');
    }
  });
});

describe('the longest press that fits', () => {
  it.each([
    [1, 'desk-forearm-60'],
    [2, 'desk-forearm-60'],
    [3, 'mouse-hand-180'],
    [5, 'forearm-reset-300'],
    [60, 'forearm-reset-300'],
  ])('%s min: %s', (minutes, id) => {
    expect(longestWithin(minutes * 60, body())?.id).toBe(id);
  });

  it('needs no tool the person lacks', () => {
    expect(longestWithin(150, body([], ['desk-ball']))?.id).toBe('ball-forearm-150');
    expect(longestWithin(150, body([], ['knuckles']))?.id).toBe('desk-forearm-60');
    expect(hasTool(named('ball-forearm-150'), body())).toBe(false);
  });

  it('is none in half a minute, and none where every place is to be avoided', () => {
    expect(longestWithin(30, body())).toBeNull();
    expect(longestWithin(300, body(['forearm-back', 'forearm-palm']))).toBeNull();
  });
});

describe('the arm', () => {
  it('is the mouse hand’s for its routine, both for the reset, else the given one', () => {
    expect(sideFor(named('mouse-hand-180'), 'right', body())).toBe('left');
    expect(sideFor(named('desk-forearm-60'), 'right', body())).toBe('right');
    expect(sidesOf(named('forearm-reset-300'), 'right')).toEqual(['left', 'right']);
    expect(sidesOf(named('mouse-hand-180'), 'right')).toEqual(['right']);
  });
});
