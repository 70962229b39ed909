import type { Limb } from '../knowledge/terms';
import { days, hours, type Instant } from '../time';
import { type QuestionId, questionIds, type Screening, screeningAt } from './screening';

/**
 * What a yes leads to before a complaint is pressed, from the mildest. `wait` leaves it for today,
 * `soon` and `today` say how soon somebody should look at it, `emergency` needs help now.
 */
export type ReliefYes = 'light' | 'ask-doctor' | 'wait' | 'soon' | 'today' | 'emergency';

/** `clear` and `light` may press; the others not, and say whom to see. */
export type ReliefVerdict = 'clear' | ReliefYes;

/** Questions that belong on one card: danger signs, this area, a look at both legs, about you. */
export type ReliefCard = 'now' | 'area' | 'legs' | 'you';
export const reliefCards: readonly ReliefCard[] = ['now', 'area', 'legs', 'you'];

interface ReliefQuestion {
  readonly card: ReliefCard;
  /** Null: arms and legs. */
  readonly limb: Limb | null;
  /** `complaint` asks it where the complaint names this caution. */
  readonly ask: 'always' | 'monthly' | 'complaint';
  readonly yes: ReliefYes;
}

/**
 * Every question before a complaint is pressed (content.json, `screening`, and the red flags of each
 * complaint). What a yes means follows the action of the caution behind it; the cautions name their
 * sources. Their words are in `text/relief-screening-en.ts`.
 */
export const reliefQuestions = {
  'sq-emergency': { card: 'now', limb: null, ask: 'always', yes: 'emergency' },
  'rf-arm-heart': { card: 'now', limb: 'upper', ask: 'complaint', yes: 'emergency' },
  'rf-neck-cord': { card: 'now', limb: 'upper', ask: 'complaint', yes: 'emergency' },
  'rf-cauda': { card: 'now', limb: 'lower', ask: 'complaint', yes: 'emergency' },
  'sq-ill': { card: 'now', limb: null, ask: 'always', yes: 'wait' },
  'sq-injury': { card: 'area', limb: null, ask: 'always', yes: 'today' },
  'sq-swelling': { card: 'area', limb: null, ask: 'always', yes: 'today' },
  'sq-numb': { card: 'area', limb: null, ask: 'always', yes: 'soon' },
  'rf-finger-locked': { card: 'area', limb: 'upper', ask: 'complaint', yes: 'soon' },
  'rf-locked-knee': { card: 'area', limb: 'lower', ask: 'complaint', yes: 'soon' },
  'rf-walk-cramp': { card: 'area', limb: 'lower', ask: 'complaint', yes: 'soon' },
  'rf-tendon-rupture': { card: 'area', limb: 'lower', ask: 'complaint', yes: 'today' },
  'rf-femoral-neck': { card: 'area', limb: 'lower', ask: 'complaint', yes: 'today' },
  'sq-bone': { card: 'area', limb: 'lower', ask: 'always', yes: 'soon' },
  'sq-leg-clot': { card: 'legs', limb: 'lower', ask: 'always', yes: 'today' },
  'sq-veins': { card: 'legs', limb: 'lower', ask: 'monthly', yes: 'light' },
  'sq-pregnant': { card: 'legs', limb: 'lower', ask: 'monthly', yes: 'ask-doctor' },
  'sq-conditions': { card: 'you', limb: null, ask: 'monthly', yes: 'ask-doctor' },
  'sq-sensitive': { card: 'you', limb: null, ask: 'monthly', yes: 'light' },
} as const satisfies Readonly<Record<string, ReliefQuestion>>;

export type ReliefQuestionId = keyof typeof reliefQuestions;
export const reliefQuestionIds = Object.keys(reliefQuestions) as readonly ReliefQuestionId[];
const questionOf = (id: ReliefQuestionId): ReliefQuestion => reliefQuestions[id];

/** True is a yes; what was not asked is not in it. */
export type ReliefAnswers = Readonly<Partial<Record<ReliefQuestionId, boolean>>>;

/** What was answered before a complaint, the last time. */
export interface ReliefScreening {
  readonly answeredAt: Instant;
  readonly answers: ReliefAnswers;
  /** Said with a yes that asks for a doctor: one agreed to light pressing. */
  readonly doctorAgreed: boolean;
}

/** The last answers before each complaint, by its id. */
export type ReliefScreenings = Readonly<Record<string, ReliefScreening>>;

/** What of a complaint decides which questions are asked. */
export interface ScreenedComplaint {
  readonly limb: Limb;
  readonly cautionIds: readonly string[];
}

/** Everything that was answered before, here and in the safety check. */
export interface Answered {
  readonly screenings: ReliefScreenings;
  readonly check: Screening | null;
}

/** Asked again after a month (content.json, `first-run-and-monthly`). */
const MONTH = days(30);
/** Answers are about this session: so long they lead to it. Judgement. */
const LEADS_ON_FOR = hours(1);
/** A clock that was set back must not keep an answer for ever. */
const CLOCK_SLACK = days(1);

const isWithin = (answeredAt: Instant, at: Instant, length: number): boolean =>
  at - answeredAt < length && at - answeredAt > -CLOCK_SLACK;

/** What the monthly questions were answered with in the last month; the newest answer counts. */
export function monthlyAnswers(
  { screenings, check }: Answered,
  at: Instant,
): Pick<ReliefScreening, 'answers' | 'doctorAgreed'> {
  const given: readonly ReliefScreening[] = [
    ...(check === null ? [] : [check]),
    ...Object.values(screenings),
  ];
  const recent = given
    .filter(({ answeredAt }) => isWithin(answeredAt, at, MONTH))
    .sort((a, b) => a.answeredAt - b.answeredAt);
  const monthly = (answers: ReliefAnswers) =>
    Object.entries(answers).filter(([id]) => questionOf(id as ReliefQuestionId).ask === 'monthly');
  return {
    answers: Object.fromEntries(recent.flatMap(({ answers }) => monthly(answers))),
    doctorAgreed:
      recent.findLast(({ answers }) => monthly(answers).some(([, yes]) => yes))?.doctorAgreed ??
      false,
  };
}

/** What has to be asked before this complaint, in the order of the cards. */
export function questionsFor(
  { limb, cautionIds }: ScreenedComplaint,
  known: ReliefAnswers,
): readonly ReliefQuestionId[] {
  const isAsked = (id: ReliefQuestionId): boolean => {
    const question = questionOf(id);
    if (question.limb !== null && question.limb !== limb) return false;
    if (question.ask === 'complaint') return cautionIds.includes(id);
    return question.ask === 'always' || known[id] === undefined;
  };
  return reliefQuestionIds.filter(isAsked);
}

const SEVERITY: readonly ReliefVerdict[] = [
  'clear',
  'light',
  'ask-doctor',
  'wait',
  'soon',
  'today',
  'emergency',
];

/** What the answers come to: the gravest of what each yes means. */
export function reliefVerdict(answers: ReliefAnswers, doctorAgreed: boolean): ReliefVerdict {
  const meant = yesOf(answers).map((id): ReliefVerdict => {
    const { yes } = questionOf(id);
    return yes === 'ask-doctor' && doctorAgreed ? 'light' : yes;
  });
  return SEVERITY.findLast((verdict) => verdict === 'clear' || meant.includes(verdict)) ?? 'clear';
}

/** The questions that were answered with a yes that leads to this verdict. */
export const reasonsFor = (
  answers: ReliefAnswers,
  verdict: ReliefVerdict,
): readonly ReliefQuestionId[] => yesOf(answers).filter((id) => questionOf(id).yes === verdict);

const yesOf = (answers: ReliefAnswers): readonly ReliefQuestionId[] =>
  reliefQuestionIds.filter((id) => answers[id] === true);

/** True for a verdict after which nothing is pressed. */
export const blocksRelief = (verdict: ReliefVerdict): boolean =>
  verdict !== 'clear' && verdict !== 'light';

/** The questions of the safety check that are about an arm. */
const aboutArm: readonly QuestionId[] = ['sq-injury', 'sq-swelling', 'sq-numb'];

/**
 * What the safety check says against pressing this limb, null for nothing. A yes about an arm speaks
 * against arms only; it stays until the check itself is answered again.
 *
 * A yes that asks for a doctor is not among it: that one counts with the answers of this flow.
 */
export function checkAgainst(
  check: Screening | null,
  limb: Limb,
  at: Instant,
): 'wait' | 'refer' | 'emergency' | null {
  if (check === null) return null;
  const answers = { ...check.answers };
  if (limb === 'lower') for (const id of aboutArm) answers[id] = false;
  answers['sq-conditions'] = false;
  const { verdict, due } = screeningAt({ ...check, answers }, at);
  if (verdict === 'wait') return due ? null : verdict;
  return verdict === 'refer' || verdict === 'emergency' ? verdict : null;
}

/** Where a complaint stands between its cards and its session. */
export interface ReliefStanding {
  /** True while the last answers may lead to a session: they are of this hour and nothing blocks. */
  readonly mayStart: boolean;
  /** True for a person who presses at three out of ten at most. */
  readonly light: boolean;
}

export function reliefStanding(
  complaintId: string,
  limb: Limb,
  answered: Answered,
  at: Instant,
): ReliefStanding {
  const own = answered.screenings[complaintId];
  if (own === undefined) return { mayStart: false, light: false };
  const known = monthlyAnswers(answered, at);
  const verdict = reliefVerdict(
    { ...known.answers, ...own.answers },
    own.doctorAgreed || known.doctorAgreed,
  );
  const asked = questionsFor({ limb, cautionIds: [] }, known.answers);
  return {
    mayStart:
      isWithin(own.answeredAt, at, LEADS_ON_FOR) &&
      asked.every((id) => own.answers[id] !== undefined) &&
      !blocksRelief(verdict) &&
      checkAgainst(answered.check, limb, at) === null,
    light: verdict === 'light',
  };
}

/** True where the safety check has a yes about an arm, and this is one: these cards do not answer it. */
export const hasArmAgainst = (check: Screening | null, limb: Limb): boolean =>
  check !== null && limb === 'upper' && aboutArm.some((id) => check.answers[id]);

/**
 * The safety check after a complaint's cards: a question that both ask is answered anew, for a danger
 * sign speaks against every press. A no about one arm says nothing of the other, though, and only
 * takes back a yes that came from the same complaint.
 *
 * An arm's cards that asked all of the check take its place.
 */
export function checkAfter(
  check: Screening | null,
  given: ReliefScreening,
  before: ReliefScreening | undefined,
  limb: Limb,
): Screening | null {
  const complete = limb === 'upper' && questionIds.every((id) => given.answers[id] !== undefined);
  const counts = (id: QuestionId): boolean => {
    if (given.answers[id] === undefined) return false;
    if (!aboutArm.includes(id)) return true;
    return limb === 'upper' && (given.answers[id] || complete || before?.answers[id] === true);
  };
  const anew = questionIds.filter(counts);
  const hasYes = anew.some((id) => given.answers[id]);
  if (check === null && !hasYes && !complete) return null;
  return {
    answeredAt: hasYes || complete || check === null ? given.answeredAt : check.answeredAt,
    answers: Object.fromEntries(
      questionIds.map((id) => [
        id,
        (anew.includes(id) ? given.answers[id] : check?.answers[id]) ?? false,
      ]),
    ) as Screening['answers'],
    doctorAgreed: anew.includes('sq-conditions')
      ? given.doctorAgreed
      : (check?.doctorAgreed ?? false),
  };
}
