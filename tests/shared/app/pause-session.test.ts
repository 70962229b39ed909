import { describe, expect, it } from 'vitest';
import type { Hand } from '#shared/activity/input';
import { minutes, seconds } from '#shared/time';
import { pressOnly, someSettings } from '../../support/builders';
import { type Simulation, simulate, withBreaths } from '../../support/simulate';

const asks = (day: Simulation, routineId: string, side: Hand | null = null) =>
  day.dispatch({ type: 'press-requested', routineId, side, source: 'command' });

const restsThrough = (day: Simulation, lengthSeconds: number) =>
  day.rests(seconds(lengthSeconds)).reports({
    type: 'session-ended',
    ended: 'finished',
    reason: null,
    before: null,
    after: null,
    steps: [],
    seconds: lengthSeconds,
  });

describe('a guided hands-off pause', () => {
  const settings = someSettings({
    'micro.enabled': true,
    'micro.everyLoadMinutes': 2,
    'press.everyLoadMinutes': 30,
  });

  it('is stored, and no press: no tally, no turn, no load paid but that of a micro-break', () => {
    const day = simulate(settings).worksUntil('micro', minutes(10), withBreaths);
    const before = day.state;
    asks(day, 'micro-pause-30');
    expect(day.snapshot.session).toMatchObject({ routineId: 'micro-pause-30', spotId: null });

    restsThrough(day, 30);

    expect(day.sessions.at(-1)).toMatchObject({
      routineId: 'micro-pause-30',
      steps: [],
      seconds: 30,
    });
    expect(day.state.today).toMatchObject({ presses: 0, places: {} });
    expect(day.state.today.press).toEqual(before.today.press);
    expect(day.state.lastSide).toBe(before.lastSide);
    expect(day.state.lastSpots).toEqual(before.lastSpots);
    expect(day.snapshot.dose.right).toBeGreaterThan(0.05);
    expect(day.state.presence.screenMs).toBeGreaterThan(0);
  });

  it('is the micro-break that was due', () => {
    const day = simulate(settings).worksUntil('micro', minutes(10), withBreaths);
    asks(day, 'micro-pause-30');

    restsThrough(day, 30);

    const { micro } = day.snapshot.today;
    expect(micro.taken + micro.natural).toBe(1);
    expect(day.state.schedule.micro.name).toBe('counting');
  });

  it('takes no press’s place: one that was due is still due after it', () => {
    const day = simulate(
      pressOnly({ 'press.everyLoadMinutes': 2, 'press.restSeconds': 300 }),
    ).worksUntil('card', minutes(10), withBreaths);
    asks(day, 'micro-pause-30');

    restsThrough(day, 30);

    expect(day.state.schedule.press.name).toBe('ready');
    expect(day.snapshot.today.press.taken).toBe(0);
  });
});

describe('what a session costs the hand that presses', () => {
  const settings = pressOnly({ 'press.everyLoadMinutes': 2, 'press.restSeconds': 300 });
  const costs = (routineId: string, side: Hand, pressed: readonly Hand[], length: number) => {
    const day = simulate(settings);
    asks(day, routineId, side).reports({
      type: 'session-ended',
      ended: 'finished',
      reason: null,
      before: null,
      after: null,
      steps: pressed.map((on) => ({
        spotId: 'ecrb-mid',
        side: on,
        places: [0],
        heldSeconds: 40,
        answer: null,
      })),
      seconds: length,
    });
    const { left, right } = day.snapshot.dose;
    return { left: left * 2, right: right * 2 };
  };

  it('is charged to the other hand', () => {
    expect(costs('mouse-hand-180', 'left', ['left'], 180)).toEqual({ left: 0, right: 3.75 });
  });

  it('is shared by both hands where both arms are pressed', () => {
    const { left, right } = costs('forearm-reset-300', 'left', ['left', 'right'], 300);

    expect(left).toBeCloseTo(3.125);
    expect(right).toBeCloseTo(3.125);
  });

  it('is nothing where the desk presses', () => {
    expect(costs('ball-forearm-150', 'left', ['left'], 150)).toEqual({ left: 0, right: 0 });
  });
});

describe('pain in a session on both arms', () => {
  it('leaves its places alone on both for the rest of the day', () => {
    const day = simulate(pressOnly({}));
    asks(day, 'forearm-reset-300', 'right').reports({
      type: 'session-ended',
      ended: 'stopped',
      reason: 'pain',
      before: null,
      after: null,
      steps: [{ spotId: 'ecrb-mid', side: 'right', places: [0], heldSeconds: 5, answer: null }],
      seconds: 20,
    });

    expect(day.state.today.places).toEqual({
      'ecrb-mid:left': 3,
      'ecrb-mid:right': 3,
      'finger-flexor-mid:left': 3,
      'finger-flexor-mid:right': 3,
    });
  });
});
