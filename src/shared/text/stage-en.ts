import type { Hand } from '../activity/input';
import { type Millis, minutes, seconds } from '../time';
import { momentAhead } from './en-parts';
import { noVoice } from './en-voice';
import { regionsEn } from './regions-en';
import type {
  AnnounceWords,
  CheckWords,
  GuidedWords,
  HelpWords,
  KeyWords,
  LimbSide,
  NoteWords,
  PausedWords,
  RatingWords,
  ResumeWords,
  SafetyWords,
  StageMessages,
  SummaryWords,
} from './stage-messages';

const sides: Readonly<Record<Hand, string>> = { left: 'left', right: 'right' };
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "right forearm"; for a complaint "right arm", since upper arm and hand are pressed as well. */
const limb = ({ limb, side, complaint }: LimbSide): string =>
  `${sides[side]} ${limb === 'lower' ? 'leg' : complaint === null ? 'forearm' : 'arm'}`;

/** "Both forearms" where both were pressed; else the one that was, or the one it is about. */
function pressedLimb(about: LimbSide, pressed: readonly Hand[]): string {
  if (new Set(pressed).size > 1) {
    if (about.limb === 'lower') return 'Both legs';
    return about.complaint === null ? 'Both forearms' : 'Both arms';
  }
  return capital(limb({ ...about, side: pressed[0] ?? about.side }));
}

const inSeconds = (left: Millis): string => `${Math.max(1, Math.ceil(left / seconds(1)))} s`;

/** `0:37` */
function clock(left: Millis): string {
  const whole = Math.ceil(left / seconds(1));
  const rest = String(whole % 60).padStart(2, '0');
  return `${Math.floor(whole / (minutes(1) / seconds(1)))}:${rest}`;
}

const ago = (days: number): string =>
  days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;

const guided: GuidedWords = {
  placeOf: (number, count) => `Place ${number} of ${count}`,
  settle: 'Get into place',
  press: (muscle) => `Press into the ${muscle}`,
  move: 'Ease off, move along',
  release: 'Let go slowly',
  orTool: (tool) => `or ${tool}`,
  pressure: 'Pressure',
  keepAt: (most) => `keep it at ${most} or less`,
  pressureLabel: (most) => `Pressure: keep it at ${most} out of 10 or less`,
  findIt: 'Find it',
  next: (what) => `Next: ${what}`,
  nextPress: (muscle) => `the ${muscle}`,
  nextLetGo: 'let go',
  nextRating: 'how is it now',
  nextArm: 'the other arm',
  nextWork: 'back when you are ready',
  handsOff: 'Hand pause',
  timer: (left) => `${left} seconds left`,
};

const keys: KeyWords = {
  legend: 'Keys',
  space: 'Space',
  escape: 'Esc',
  forward: '→',
  anyKey: 'Any key',
  pause: 'pause',
  goOn: 'go on',
  nextPlace: 'next place',
  nextStep: 'next',
  stop: 'stop',
  itLetGo: 'it let go',
  question: '?',
  allKeys: 'keys',
};

const rating: RatingWords = {
  before: (about) =>
    about.complaint === null
      ? `How is your ${limb(about)} right now?`
      : `${about.complaint}, ${sides[about.side]} side: how is it right now?`,
  after: (about) =>
    about.complaint === null
      ? `How is your ${limb(about)} now?`
      : `${about.complaint}, ${sides[about.side]} side: how is it now?`,
  legend: 'Pain, 0 to 10',
  none: 'no pain',
  worst: 'worst I have had',
  skip: 'Not sure, skip',
  goesOn: (left) => `Goes on by itself in ${inSeconds(left)}. No answer is fine.`,
  confirms: (picked) => `${picked} it is. Any other key keeps it open.`,
  lastTime: (last, daysAgo) => `Last time here: ${last}, ${ago(daysAgo)}`,
  stopHint: 'One of these? Leave it for today.',
};

const paused: PausedWords = {
  title: (left) => (left === null ? 'Paused' : `Paused at ${clock(left)}`),
  because: {
    key: 'Take your time.',
    worked: 'You were typing, so the hold waits.',
    asleep: 'The screen was asleep.',
    left: 'The screen was locked or dark.',
  },
  goOn: 'Go on',
  again: 'Start this place again',
  endsItself: 'After 3 minutes it ends by itself and keeps what you did.',
};

const safety: SafetyWords = {
  title: 'Let go',
  titleAfterRating: 'Leave it for today',
  advice:
    'Numbness, tingling, swelling, sharp or night pain: don’t press. See someone who can look at it.',
  signsTitle: 'Don’t press with any of these:',
  signs: ['numbness or tingling', 'swelling', 'sharp pain', 'pain at night'],
  seeSomeone: 'See someone who can look at it.',
  endsItself: (left) => `Ends by itself in ${inSeconds(left)}.`,
  strong: (value) => `${value} is a lot of pain. Pressing is not the answer to it today.`,
  worseTwice: 'Two spots felt worse. Pressing is not the answer today.',
  risen: (before, after) => `${before} → ${after}. That went the wrong way. Stop here today.`,
  end: 'End session',
  softer: 'It was only too hard, go softer',
  noneOfThese: 'None of these, go on',
  close: 'Close',
};

const resume: ResumeWords = {
  title: 'Where were we',
  line: (place) => `The session was cut off at place ${place}. What you did is saved.`,
  goOn: (place) => `Go on at place ${place}`,
  end: 'End session',
  goesOn: (left) => `Goes on by itself in ${inSeconds(left)}.`,
};

const summary: SummaryWords = {
  change: (before, after) => `${before} → ${after}`,
  onlyAfter: (after) => `${after} now`,
  onlyBefore: (before) => `${before} before`,
  notRated: 'not rated',
  changeLabel: (before, after) =>
    `Pain before: ${before ?? 'not rated'}. Pain now: ${after ?? 'not rated'}.`,
  finished: 'Finished',
  better: 'Noted.',
  same: 'That happens. Next time another place.',
  worse: 'Stop here today.',
  stopped: 'Stopped',
  stoppedLine: 'What you did is saved.',
  skippedThrough: 'Every spot was skipped.',
  pausedTooLong: 'The pause was long, so the session ended. What you did is saved.',
  done: (muscle, places, held) =>
    `${capital(muscle)}, ${places} ${places === 1 ? 'place' : 'places'}, held for ${held} s`,
  lastTime: (before, after, daysAgo) => `Last time: ${before} → ${after}, ${ago(daysAgo)}.`,
  care: {
    'worse-twice': 'Worse twice in a row. Leave it, and have someone look at it.',
    'no-better': 'No easier in two weeks. Please have someone look at it.',
  },
  nothingPressed: 'Nothing was pressed.',
  nextRun:
    'Keep the next run easy and short. If pain grows while you run, stop, and have someone look at it.',
  searchOver:
    'Three days without any change. Leave it alone now, and have someone look at it if it stays.',
  tryOther: (other) => `Try the ${limb(other)}`,
  walk: 'Four minutes of walking would do your arms good now.',
  remind: 'Remind me tomorrow',
  reminds: (at, now) => `${capital(momentAhead(at, now))}.`,
  closes: (left) => `Closes by itself in ${inSeconds(left)}.`,
};

const check: CheckWords = {
  title: 'How is that spot now?',
  legend: 'Better, same or worse?',
  answers: { better: 'Better', same: 'Same', worse: 'Worse' },
  skip: 'Not sure, skip',
  goesOn: (left) => `Goes on by itself in ${inSeconds(left)}. No answer is fine.`,
};

const help: HelpWords = {
  title: 'Keys, and this spot',
  keys: [
    ['Any key', 'it let go: next'],
    ['Space', 'pause, go on'],
    ['Esc', 'stop at once'],
    ['→', 'next place'],
    ['←', 'start this place again'],
    ['+  −', 'hold 15 s longer, shorter'],
    ['R', 'say it again'],
    ['V', 'voice on, off'],
    ['M', 'chimes on, off'],
    ['?', 'this sheet'],
  ],
  lettersOff: 'Letters and signs are off in your settings: Space, Esc, Enter and the arrows act.',
  where: 'Where',
  posture: 'How to sit, stand or lie',
  right: 'The right spot',
  notHere: 'Not here',
  close: 'Close',
};

const note: NoteWords = {
  voice: (on) => (on ? 'Voice on' : 'Voice off'),
  chimes: (on) => (on ? 'Chimes on' : 'Chimes off'),
  hold: (lengthMs) => `Hold: ${Math.round(lengthMs / seconds(1))} s`,
};

const announce: AnnounceWords = {
  hold: (left) => `Hold, ${left} seconds.`,
  secondsLeft: (left) => `${left} seconds left.`,
  paused: 'Paused.',
};

/** English. Said to somebody whose hands are busy, two metres from the screen. */
export const stageEn: StageMessages = {
  title: 'Guided press',
  limb: (side) => capital(limb(side)),
  pressedLimb,
  region: (region) => regionsEn[region],
  noVoice,
  noRoutine: 'We have no safe spot for this yet.',
  notSaved: 'Couldn’t save this one.',
  done: 'Done',
  guided,
  keys,
  rating,
  paused,
  safety,
  resume,
  check,
  help,
  note,
  summary,
  announce,
};
