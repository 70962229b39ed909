import { days, type Instant } from '../time';

/**
 * What a yes leads to, from the mildest: `light` keeps the pressure low, `ask-doctor` does so once a
 * doctor has agreed, `wait` leaves it for today, `refer` until somebody has looked at it, and
 * `emergency` needs help now.
 */
export type YesMeans = 'light' | 'ask-doctor' | 'wait' | 'refer' | 'emergency';

/** Questions that belong on one card. */
export type QuestionGroup = 'now' | 'arm' | 'you';

interface Question {
  readonly group: QuestionGroup;
  readonly yes: YesMeans;
}

/**
 * The safety check for the arms (content.json, `screening`: the questions that apply to the upper
 * limb; cautions by clinical guidance and judgement). Their words are in `text/screening-en.ts`.
 */
export const questions = {
  'sq-emergency': { group: 'now', yes: 'emergency' },
  'sq-ill': { group: 'now', yes: 'wait' },
  'sq-injury': { group: 'arm', yes: 'refer' },
  'sq-swelling': { group: 'arm', yes: 'refer' },
  'sq-numb': { group: 'arm', yes: 'refer' },
  'sq-conditions': { group: 'you', yes: 'ask-doctor' },
  'sq-sensitive': { group: 'you', yes: 'light' },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionId = keyof typeof questions;
export const questionIds = Object.keys(questions) as readonly QuestionId[];

/** True is a yes. */
export type Answers = Readonly<Record<QuestionId, boolean>>;

/** The last check, as it is kept: these answers and their date, and no earlier ones. */
export interface Screening {
  readonly answeredAt: Instant;
  readonly answers: Answers;
  /** Said with a yes to `sq-conditions`: a doctor agreed to light pressing. */
  readonly doctorAgreed: boolean;
}

/** `clear` and `light` may press; the others not, and say why. */
export type Verdict = 'clear' | YesMeans;

/** Asked again after a month (content.json, `first-run-and-monthly`). */
const GOOD_FOR = days(30);
/** "Do you feel ill today?" is about a day. */
const WAIT_FOR = days(1);
/** A clock that was set back must not keep a check for ever. */
const CLOCK_SLACK = days(1);

const SEVERITY: readonly Verdict[] = ['clear', 'light', 'ask-doctor', 'wait', 'refer', 'emergency'];

/** What the answers come to: the gravest of what each yes means. */
export function verdictOf({ answers, doctorAgreed }: Omit<Screening, 'answeredAt'>): Verdict {
  const meant = questionIds
    .filter((id) => answers[id])
    .map((id): Verdict => {
      const { yes } = questions[id];
      return yes === 'ask-doctor' && doctorAgreed ? 'light' : yes;
    });
  return SEVERITY.findLast((verdict) => verdict === 'clear' || meant.includes(verdict)) ?? 'clear';
}

/** Where the check stands. */
export interface ScreeningView {
  /** True when it is to be answered before a press is started from a window. */
  readonly due: boolean;
  /** Null before the first check. */
  readonly verdict: Verdict | null;
  readonly last: Screening | null;
}

export function screeningAt(last: Screening | null, at: Instant): ScreeningView {
  if (last === null) return { due: true, verdict: null, last };
  const verdict = verdictOf(last);
  const ageMs = at - last.answeredAt;
  const goodFor = verdict === 'wait' ? WAIT_FOR : GOOD_FOR;
  return { due: ageMs >= goodFor || ageMs < -CLOCK_SLACK, verdict, last };
}

/**
 * True while an answer speaks against every press, whoever asks for it.
 *
 * A yes stays until the check is answered again, also beyond the month: nothing gets safer by time
 * alone. Only "ill today" is over with the day.
 */
export function blocksPresses({ due, verdict }: ScreeningView): boolean {
  if (verdict === 'wait') return !due;
  return verdict === 'ask-doctor' || verdict === 'refer' || verdict === 'emergency';
}

/** True for a person who presses at three out of ten at most. */
export const keepsLight = ({ verdict }: ScreeningView): boolean => verdict === 'light';
