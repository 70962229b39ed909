import { describe, expect, it } from 'vitest';
import {
  blocksRelief,
  checkAfter,
  checkAgainst,
  hasArmAgainst,
  monthlyAnswers,
  questionsFor,
  type ReliefAnswers,
  type ReliefQuestionId,
  type ReliefScreening,
  reasonsFor,
  reliefQuestionIds,
  reliefQuestions,
  reliefStanding,
  reliefVerdict,
} from '#shared/guide/relief-screening';
import {
  type Answers,
  type QuestionId,
  questionIds,
  type Screening,
} from '#shared/guide/screening';
import { type CautionId, cautions } from '#shared/knowledge/cautions';
import { complaints } from '#shared/knowledge/complaints';
import { screeningQuestions } from '#shared/knowledge/screening-questions';
import { reliefScreeningEn } from '#shared/text/relief-screening-en';
import { days, hours, minutes } from '#shared/time';

const at = Date.UTC(2026, 10, 23, 10);
const ring = { limb: 'upper', cautionIds: ['rf-numb-weak', 'rf-finger-locked'] } as const;
const calf = {
  limb: 'lower',
  cautionIds: ['rf-dvt-leg', 'rf-tendon-rupture', 'rf-walk-cramp', 'lo-calf'],
} as const;

const no = (ids: readonly ReliefQuestionId[], yes: readonly ReliefQuestionId[] = []) =>
  Object.fromEntries(ids.map((id) => [id, yes.includes(id)])) as ReliefAnswers;
const given = (
  answers: ReliefAnswers,
  { answeredAt = at, doctorAgreed = false } = {},
): ReliefScreening => ({ answeredAt, answers, doctorAgreed });
const check = (yes: readonly QuestionId[] = [], more: Partial<Screening> = {}): Screening => ({
  answeredAt: at,
  answers: { ...(no(questionIds) as Answers), ...no(yes, yes) },
  doctorAgreed: false,
  ...more,
});
const yesIn = (screening: Screening | null) =>
  questionIds.filter((id) => screening?.answers[id] === true);

describe('the questions before a complaint', () => {
  it('are danger signs, this area and its own cautions for an arm', () => {
    expect(questionsFor(ring, no(['sq-conditions', 'sq-sensitive']))).toEqual([
      'sq-emergency',
      'sq-ill',
      'sq-injury',
      'sq-swelling',
      'sq-numb',
      'rf-finger-locked',
    ]);
  });

  it('have the look at both legs and the bone for a leg', () => {
    const asked = questionsFor(calf, {});

    expect(asked).toEqual(
      expect.arrayContaining(['sq-leg-clot', 'sq-bone', 'sq-veins', 'sq-pregnant']),
    );
    expect(asked).toEqual(expect.arrayContaining(['rf-tendon-rupture', 'rf-walk-cramp']));
    expect(asked).not.toContain('rf-finger-locked');
  });

  it('ask the monthly ones again once a month has passed, wherever they were answered', () => {
    const legs = given(no(['sq-veins', 'sq-pregnant'], ['sq-veins']));
    const answered = { screenings: { calf: legs }, check: check() };

    const soon = monthlyAnswers(answered, at + days(29));
    expect(questionsFor(calf, soon.answers)).not.toContain('sq-veins');
    expect(soon.answers).toEqual({
      'sq-conditions': false,
      'sq-sensitive': false,
      'sq-veins': true,
      'sq-pregnant': false,
    });
    const later = monthlyAnswers(answered, at + days(30));
    expect(questionsFor(calf, later.answers)).toEqual(
      expect.arrayContaining(['sq-veins', 'sq-pregnant', 'sq-conditions', 'sq-sensitive']),
    );
  });

  it('take the newest monthly answer, and the doctor’s yes that belongs to it', () => {
    const newer = given(no(['sq-conditions'], ['sq-conditions']), {
      answeredAt: at + hours(1),
      doctorAgreed: true,
    });

    const known = monthlyAnswers({ screenings: { calf: newer }, check: check() }, at + hours(2));

    expect(known).toMatchObject({ answers: { 'sq-conditions': true }, doctorAgreed: true });
  });
});

describe('what the answers come to', () => {
  it.each([
    [[], false, 'clear'],
    [['sq-veins'], false, 'light'],
    [['sq-sensitive'], false, 'light'],
    [['sq-pregnant'], false, 'ask-doctor'],
    [['sq-conditions'], false, 'ask-doctor'],
    [['sq-conditions', 'sq-pregnant'], true, 'light'],
    [['sq-ill'], false, 'wait'],
    [['sq-numb'], false, 'soon'],
    [['sq-bone'], false, 'soon'],
    [['rf-finger-locked'], false, 'soon'],
    [['rf-locked-knee'], false, 'soon'],
    [['rf-walk-cramp'], false, 'soon'],
    [['sq-leg-clot'], false, 'today'],
    [['sq-injury'], false, 'today'],
    [['sq-swelling'], false, 'today'],
    [['rf-femoral-neck', 'sq-bone'], false, 'today'],
    [['rf-tendon-rupture'], false, 'today'],
    [['sq-leg-clot', 'sq-conditions'], true, 'today'],
    [['sq-emergency', 'sq-leg-clot'], false, 'emergency'],
    [['rf-cauda'], false, 'emergency'],
    [['rf-neck-cord'], false, 'emergency'],
    [['rf-arm-heart'], false, 'emergency'],
  ] as const)('%j, doctor %s: %s', (yes, doctorAgreed, verdict) => {
    const answers = no(reliefQuestionIds, yes);

    expect(reliefVerdict(answers, doctorAgreed)).toBe(verdict);
    expect(blocksRelief(verdict)).toBe(verdict !== 'clear' && verdict !== 'light');
  });

  it('names only what was gravest', () => {
    const answers = no(reliefQuestionIds, ['sq-bone', 'rf-femoral-neck', 'sq-ill']);

    expect(reasonsFor(answers, 'today')).toEqual(['rf-femoral-neck']);
  });
});

describe('the way to a session', () => {
  const asked = questionsFor(ring, {});
  const standing = (screening: ReliefScreening, now = at, last: Screening | null = null) =>
    reliefStanding(
      'finger-ring',
      'upper',
      { screenings: { 'finger-ring': screening }, check: last },
      now,
    );

  it('is open for an hour after a no to all', () => {
    const clear = given(no(asked));

    expect(standing(clear)).toEqual({ mayStart: true, light: false });
    expect(standing(clear, at + minutes(59)).mayStart).toBe(true);
    expect(standing(clear, at + hours(1)).mayStart).toBe(false);
    expect(reliefStanding('palm', 'upper', { screenings: {}, check: null }, at).mayStart).toBe(
      false,
    );
  });

  it.each(reliefQuestionIds)('after a yes to %s is closed, or light', (id) => {
    const { mayStart, light } = standing(given({ ...no(asked), ...no([id], [id]) }));

    expect(mayStart).toBe(light);
    expect(mayStart).toBe(id === 'sq-sensitive' || id === 'sq-veins');
  });

  it('is closed while a question was not answered', () => {
    expect(standing(given(no(asked.slice(1)))).mayStart).toBe(false);
    expect(standing(given(no(asked.filter((id) => id !== 'sq-conditions')))).mayStart).toBe(false);
    expect(
      standing(given(no(asked.filter((id) => id !== 'sq-conditions'))), at, check()).mayStart,
    ).toBe(true);
  });

  it('is light with a doctor’s yes, also when that was given in the safety check', () => {
    const agreed = check(['sq-conditions'], { doctorAgreed: true });
    const own = given(no(asked.filter((id) => !id.startsWith('sq-cond') && id !== 'sq-sensitive')));

    expect(standing(own, at, agreed)).toEqual({ mayStart: true, light: true });
    expect(standing(own, at, check(['sq-conditions'])).mayStart).toBe(false);
  });

  it('is closed by the safety check, for arms by an arm too', () => {
    expect(checkAgainst(check(['sq-numb']), 'upper', at)).toBe('refer');
    expect(checkAgainst(check(['sq-numb']), 'lower', at)).toBeNull();
    expect(checkAgainst(check(['sq-emergency']), 'lower', at)).toBe('emergency');
    expect(checkAgainst(check(['sq-ill']), 'lower', at)).toBe('wait');
    expect(checkAgainst(check(['sq-ill']), 'lower', at + days(2))).toBeNull();
    expect(checkAgainst(check(['sq-conditions']), 'lower', at)).toBeNull();
    expect(hasArmAgainst(check(['sq-numb']), 'upper')).toBe(true);
    expect(hasArmAgainst(check(['sq-numb']), 'lower')).toBe(false);
    expect(hasArmAgainst(check(['sq-ill']), 'upper')).toBe(false);
  });
});

describe('the safety check after the cards of a complaint', () => {
  const later = at + days(3);

  it('is taken over whole from an arm’s cards that asked all of it', () => {
    const cards = given(no(questionsFor(ring, {})), { answeredAt: later });

    expect(checkAfter(null, cards, undefined, 'upper')).toEqual(check([], { answeredAt: later }));
  });

  it('stays as it is after a no to all', () => {
    const cards = given(no(questionsFor(calf, no(['sq-conditions', 'sq-sensitive']))));

    expect(checkAfter(null, cards, undefined, 'lower')).toBeNull();
    expect(checkAfter(check(), cards, undefined, 'lower')).toEqual(check());
  });

  it.each([
    ['an emergency', 'lower', ['sq-emergency'], ['sq-emergency']],
    ['a fever', 'lower', ['sq-ill'], ['sq-ill']],
    ['a numb leg, which is no arm', 'lower', ['sq-numb'], []],
    ['a numb arm', 'upper', ['sq-numb'], ['sq-numb']],
  ] as const)('has %s', (_, limb, yes, expected) => {
    const cards = given(no(['sq-emergency', 'sq-ill', 'sq-numb'], yes), { answeredAt: later });

    const after = checkAfter(check(), cards, undefined, limb);

    expect(yesIn(after)).toEqual(expected);
    expect(after?.answeredAt).toBe(expected.length > 0 ? later : at);
  });

  it('lets a yes be taken back by the same question, about an arm only by the same complaint', () => {
    const before = given(no(['sq-numb'], ['sq-numb']));
    const cards = given(no(['sq-emergency', 'sq-ill', 'sq-numb']), { answeredAt: later });
    const grave = check(['sq-emergency', 'sq-numb']);

    expect(yesIn(checkAfter(grave, cards, undefined, 'upper'))).toEqual(['sq-numb']);
    expect(yesIn(checkAfter(grave, cards, before, 'upper'))).toEqual([]);
    expect(yesIn(checkAfter(grave, cards, before, 'lower'))).toEqual(['sq-numb']);
  });
});

describe('the questions and the knowledge behind them', () => {
  it.each(Object.entries(complaints))('cover every red flag of %s', (_, complaint) => {
    const asked = questionsFor(complaint, {});
    const covered = asked.flatMap((id): readonly string[] =>
      id in screeningQuestions
        ? screeningQuestions[id as keyof typeof screeningQuestions].cautionIds
        : [id],
    );
    const flags = complaint.cautionIds.filter((id) => cautions[id].kind === 'red-flag');

    // What got no better is found out by the ratings, not asked.
    expect([...covered, 'rf-not-better']).toEqual(expect.arrayContaining(flags));
  });

  it('are those of the content, asked as often and of the same limbs', () => {
    for (const [id, { ask, limbs }] of Object.entries(screeningQuestions)) {
      if (ask === 'after-session') continue;
      const question = reliefQuestions[id as keyof typeof screeningQuestions & ReliefQuestionId];
      expect(question.ask).toBe(ask === 'every-session' ? 'always' : 'monthly');
      expect(question.limb === null ? ['upper', 'lower'] : [question.limb]).toEqual(limbs);
    }
  });

  it('lead to what the caution says', () => {
    const means = {
      emergency: 'emergency',
      'urgent-same-day': 'today',
      'see-professional-soon': 'soon',
    };
    const own = reliefQuestionIds.filter((id) => id.startsWith('rf-'));

    expect(own.length).toBeGreaterThan(5);
    for (const id of own) {
      const { action } = cautions[id as CautionId];
      expect(reliefQuestions[id].yes).toBe(means[action as keyof typeof means]);
    }
  });
});

describe('the words', () => {
  it('ask, explain every yes, and promise nothing', () => {
    for (const id of reliefQuestionIds) {
      expect(reliefScreeningEn.questions[id]).toMatch(/\?$/);
      expect(reliefScreeningEn.after[id]).toMatch(/\.$/);
    }
    const said = JSON.stringify(reliefScreeningEn);
    expect(said).not.toMatch(/!|\bcures?\b/i);
  });
});
