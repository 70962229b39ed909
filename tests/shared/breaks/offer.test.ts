import { describe, expect, it } from 'vitest';
import { noInput } from '../../../src/shared/activity/input';
import { type OfferBasis, offerNow } from '../../../src/shared/breaks/offer';
import { hours, minutes } from '../../../src/shared/time';
import { clicks, pressOnly } from '../../support/builders';
import { type Pattern, type Simulation, simulate, withBreaths } from '../../support/simulate';

/** Due after two minutes of typing, restored by five. */
const quick = { 'press.everyLoadMinutes': 2, 'press.restSeconds': 300 } as const;

const settings = pressOnly(quick);

const mousing: Pattern = (second) => (second % 15 < 12 ? clicks('right', 1) : noInput);

/** A morning without a press; the right hand is the dominant one. */
const basisOf = (): OfferBasis => ({
  unsafe: false,
  load: simulate(settings).state.load,
  loan: 0,
  postponedInARow: 0,
  presses: 3,
  places: {},
  lastSide: null,
  lastSpots: { left: null, right: null },
});

describe('what is offered', () => {
  it('is the hand with the higher dose, else the other one than last time', () => {
    const day = simulate(pressOnly(quick)).worksUntil('card', minutes(10), mousing);
    expect(day.snapshot.offer).toMatchObject({ kind: 'press', side: 'right' });

    day.takesPress().worksUntil('card', minutes(10), withBreaths);
    expect(day.snapshot.offer).toMatchObject({ kind: 'press', side: 'left' });
  });

  it('relents to sixty seconds after the third postpone in a row', () => {
    const day = simulate(pressOnly(quick));
    for (let times = 0; times < 3; times++) {
      day.worksUntil('card', minutes(20), withBreaths).answers('postponed');
    }

    day.worksUntil('card', minutes(20), withBreaths);

    expect(day.snapshot.prompt).toMatchObject({ postponedInARow: 3, offer: { seconds: 60 } });
  });

  it('is a plain rest, with the reason, after six presses in a day', () => {
    const day = simulate(pressOnly({ ...quick, 'press.routine': 'desk-forearm-60' }));
    for (let times = 0; times < 6; times++)
      day.worksUntil('card', minutes(30), withBreaths).takesPress();

    expect(day.snapshot.offer).toMatchObject({ kind: 'rest', why: 'daily-cap' });
  });

  it('is a press again once the next day begins', () => {
    const day = simulate(pressOnly(quick)).works(minutes(1));
    day.state = { ...day.state, today: { ...day.state.today, presses: 6 } };
    expect(day.snapshot.offer).toMatchObject({ kind: 'rest', why: 'daily-cap' });

    day.sleeps(hours(20)); // past four in the morning

    expect(day.snapshot.offer.kind).toBe('press');
  });

  it('takes turns between the back and the palm side of an arm', () => {
    const day = simulate(pressOnly(quick));
    const offered: string[] = [];
    for (let times = 0; times < 4; times++) {
      day.worksUntil('card', minutes(30), mousing);
      const { offer } = day.snapshot.prompt ?? {};
      if (offer?.kind === 'press') offered.push(`${offer.spotId}:${offer.side}`);
      day.takesPress();
    }

    expect(offered).toEqual([
      'edc-middle-strip:right',
      'finger-flexor-mid:right',
      'edc-middle-strip:right',
      'finger-flexor-mid:right',
    ]);
    expect(day.sessions.map(({ steps }) => steps[0]?.spotId)).toEqual(
      offered.map((place) => place.split(':')[0]),
    );
  });

  it('keeps the turns of the two arms apart', () => {
    const day = simulate(pressOnly(quick)).worksUntil('card', minutes(10), mousing).takesPress();

    expect(day.snapshot.spots).toEqual({ left: 'edc-middle-strip', right: 'finger-flexor-mid' });
  });

  it('takes no turn with a press that was broken off before it touched the arm', () => {
    const day = simulate(pressOnly(quick)).worksUntil('card', minutes(10), mousing);

    day.answers('accepted').dispatch({
      type: 'stage-gone',
      sessionId: day.state.session?.id ?? 0,
      crashed: false,
    });

    expect(day.snapshot.spots.right).toBe('edc-middle-strip');
  });

  it('gives a press that is asked for by name the turn of the arm it is asked for', () => {
    const day = simulate(pressOnly(quick)).worksUntil('card', minutes(10), mousing).takesPress();
    const asksFor = (side: 'left' | 'right') => {
      day.dispatch({
        type: 'press-requested',
        routineId: 'desk-forearm-60',
        side,
        source: 'command',
      });
      const { spotId } = day.snapshot.session ?? {};
      day.finishesSession();
      return spotId;
    };

    expect(asksFor('left')).toBe('edc-middle-strip');
    expect(asksFor('right')).toBe('finger-flexor-mid');
    expect(asksFor('left')).toBe('finger-flexor-mid');
  });

  it('is the other place of the arm when the one whose turn it is was pressed three times', () => {
    const basis = { ...basisOf(), places: { 'edc-middle-strip:right': 3 } };

    const offer = offerNow(basis, settings);

    expect(offer).toMatchObject({ kind: 'press', side: 'right', spotId: 'finger-flexor-mid' });
  });

  it('is a plain rest when both places of that arm were pressed three times', () => {
    const places = { 'edc-middle-strip:right': 3, 'finger-flexor-mid:right': 3 };

    const offer = offerNow({ ...basisOf(), places }, settings);

    expect(offer).toEqual({ kind: 'rest', why: 'place-cap', seconds: 300 });
  });

  it('is the palm side after pain on the back, and a plain rest after pain on both', () => {
    const hurts = (day: Simulation) => {
      day.worksUntil('card', minutes(30), mousing).answers('accepted');
      const spotId = day.state.session?.spotId ?? '';
      return day.reports({
        type: 'session-ended',
        ended: 'stopped',
        reason: 'pain',
        before: null,
        after: null,
        steps: [{ spotId, side: 'right', places: [0], heldSeconds: 5, answer: null }],
        seconds: 20,
      });
    };

    const day = hurts(simulate(pressOnly(quick)));
    expect(day.snapshot.offer).toMatchObject({ spotId: 'finger-flexor-mid' });
    hurts(day);

    expect(day.snapshot.offer).toMatchObject({ kind: 'rest', why: 'place-cap' });
  });

  it('is a plain rest after pain before the first hold: nobody knows which place it was', () => {
    const day = simulate(pressOnly(quick)).worksUntil('card', minutes(30), mousing);
    day.answers('accepted').reports({
      type: 'session-ended',
      ended: 'stopped',
      reason: 'pain',
      before: null,
      after: null,
      steps: [],
      seconds: 5,
    });

    expect(day.snapshot.offer).toMatchObject({ kind: 'rest', why: 'place-cap' });
  });

  describe('after postpones', () => {
    const withLoan = (dose: number, tools: readonly string[] = ['other-forearm']) => {
      const basis = basisOf();
      const { terms } = basis.load;
      const right = {
        ...basis.load.right,
        base: { ...basis.load.right.base, press: dose * terms.press.capacity },
      };
      const own = pressOnly({ ...quick, 'body.tools': [...tools] });
      return [{ ...basis, loan: 1, load: { ...basis.load, right } }, own] as const;
    };

    it.each([
      [0.6, ['desk-ball'], 'desk-forearm-60'],
      [1, ['desk-ball'], 'ball-forearm-150'],
      [1, ['other-forearm'], 'desk-forearm-60'],
      [1.3, ['desk-ball'], 'forearm-reset-300'],
      [1.3, ['other-forearm'], 'forearm-reset-300'],
    ])('a dose of %s with %s asks for %s', (dose, tools, routineId) => {
      expect(offerNow(...withLoan(dose, tools))).toMatchObject({ kind: 'press', routineId });
    });

    it('gives way to a shorter one where a longer one has a place at its cap', () => {
      const [basis, own] = withLoan(1.3, ['desk-ball']);
      const places = { 'ecrb-mid:left': 3 }; // the reset presses both arms

      expect(offerNow({ ...basis, places }, own)).toMatchObject({ routineId: 'ball-forearm-150' });
    });
  });

  describe('with places to avoid', () => {
    const avoiding = (...regions: string[]) => pressOnly({ ...quick, 'body.avoid': regions });

    it('never offers one of them, and begins with what is left', () => {
      for (const lastSpot of ['edc-middle-strip', 'finger-flexor-mid', null]) {
        const basis = { ...basisOf(), lastSpots: { left: lastSpot, right: lastSpot } };

        expect(offerNow(basis, avoiding('forearm-back'))).toMatchObject({
          kind: 'press',
          spotId: 'finger-flexor-mid',
        });
      }
    });

    it('is a plain rest that says so when nothing is left', () => {
      const offer = offerNow(basisOf(), avoiding('forearm-back', 'forearm-palm'));

      expect(offer).toEqual({ kind: 'rest', why: 'avoided', seconds: 300 });
    });

    it('takes as long as what is left of it', () => {
      const settings = pressOnly({
        ...quick,
        'press.routine': 'forearm-reset-300',
        'body.avoid': ['forearm-back'],
      });

      expect(offerNow(basisOf(), settings)).toMatchObject({
        routineId: 'forearm-reset-300',
        spotId: 'finger-flexor-mid',
        seconds: 300 - 136,
      });
    });

    it('starts nothing that is asked for by name when all of it is to be avoided', () => {
      const day = simulate(avoiding('forearm-back', 'forearm-palm'));
      day.dispatch({
        type: 'press-requested',
        routineId: 'forearm-reset-300',
        side: null,
        source: 'command',
      });

      expect(day.snapshot.session).toBeNull();
    });
  });

  it('is for the mouse hand where the routine is the mouse hand’s', () => {
    const settings = pressOnly({
      ...quick,
      'press.routine': 'mouse-hand-180',
      'body.mouseHand': 'left',
    });

    expect(offerNow(basisOf(), settings)).toMatchObject({
      routineId: 'mouse-hand-180',
      spotId: 'edc-index-strip',
      side: 'left',
      seconds: 180,
    });
  });

  it('watches a plain rest that was accepted, and it is taken when it is over', () => {
    const day = simulate(pressOnly(quick));
    for (let times = 0; times < 6; times++)
      day.worksUntil('card', minutes(30), withBreaths).takesPress();
    day.worksUntil('card', minutes(30), withBreaths).answers('accepted');
    expect(day.snapshot.session).toBeNull();

    day.rests(minutes(5));

    expect(day.snapshot.today.press.taken).toBe(7);
  });
});
