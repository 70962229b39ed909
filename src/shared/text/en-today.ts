import type { Hand } from '../activity/input';
import type { RestReason } from '../ipc';
import type { Limb } from '../knowledge/terms';
import { seconds } from '../time';
import { pointerDistance } from './en-distance';
import { enHours } from './en-hours';
import {
  aboutLength,
  armAndPlace,
  askedIn,
  breakNames,
  capital,
  english,
  heldBecause,
  heldUntilAfter,
  longLength,
  momentAhead,
  momentPast,
  nearLength,
  offeredLength,
  quantity,
  shortLength,
  workedLength,
} from './en-parts';
import { sensorBanner } from './en-sensor';
import type {
  BreaksWords,
  HandsWords,
  HeroWords,
  SessionsWords,
  TodayWords,
} from './today-messages';

/** "Arm press, left arm"; "Leg press, both legs" */
function pressRunning(limb: Limb, side: Hand | 'both' | null): string {
  const one = limb === 'lower' ? 'leg' : 'arm';
  const press = `${capital(one)} press`;
  if (side === null) return press;
  return `${press}, ${side === 'both' ? `both ${one}s` : `${side} ${one}`}`;
}

const capped: Readonly<Record<RestReason, string>> = {
  'daily-cap': 'That was enough pressing for one day. Rest helps more now.',
  'place-cap': 'This place had its presses for today. Rest helps more now.',
  safety: 'Your safety check says rest for now. You can answer it again in Settings, My body.',
  avoided: 'Every place is among your places to avoid, so the break is a rest.',
};

const hero: HeroWords = {
  counting: (kind, inMs, blind) => ({
    eyebrow: kind === 'dailyLimit' ? 'Daily limit' : `Next ${breakNames[kind]}`,
    title: inMs === null ? 'Nothing due' : `in about ${aboutLength(inMs)}`,
    detail:
      inMs === null
        ? 'Your hands are rested. Press whenever you want to.'
        : blind
          ? 'By the clock. It waits for you to pause.'
          : 'At this pace. It comes in a pause, never mid-word.',
  }),
  soon: (kind, inMs) => ({
    eyebrow: capital(breakNames[kind]),
    title: inMs === null || inMs < seconds(1) ? 'Any moment' : nearLength(inMs),
    detail: 'Finish your sentence.',
  }),
  due: (kind) => ({
    eyebrow: capital(breakNames[kind]),
    title: kind === 'dailyLimit' ? 'Enough for today' : 'Ready when you are',
    detail:
      kind === 'micro'
        ? 'Hands off for a moment is all it takes.'
        : 'The load stays until you press or rest.',
  }),
  waits: (kind, { inMs, after }) => ({
    eyebrow: capital(breakNames[kind]),
    title: 'Due',
    detail: `${
      after === null
        ? `It asks again ${askedIn(inMs)}.`
        : `It asks ${askedIn(inMs)}, ${heldUntilAfter[after]}.`
    } You can ${kind === 'micro' ? 'rest' : 'press'} now.`,
  }),
  prompting: (kind) => ({
    eyebrow: capital(breakNames[kind]),
    title: kind === 'micro' ? 'Running now' : 'Ready when you are',
    detail:
      kind === 'micro'
        ? 'Hands off until the ring in the corner of your screen closes.'
        : 'It asks on your screen now. You can also start here.',
  }),
  held: (kind, reason) => ({
    eyebrow: capital(breakNames[kind]),
    title: 'On hold',
    detail:
      reason === null
        ? 'It comes back as soon as it can.'
        : `It waits, because ${heldBecause[reason]}.`,
  }),
  owed: (inMs) => ({
    eyebrow: 'Arm break',
    title: 'Due',
    detail:
      inMs === null
        ? 'It is offered again after more work. You can press now.'
        : `It is offered again after about ${aboutLength(inMs)} of work. You can press now.`,
  }),
  inSession: (limb, side) => ({
    eyebrow: pressRunning(limb, side),
    title: 'Running now',
    detail: 'What you type and click during a press is not counted as load.',
  }),
  inPause: { eyebrow: 'Hand pause', title: 'Running now', detail: 'Hands off, and nothing else.' },
  paused: (until, now) => ({
    eyebrow: 'Paused',
    title: until === null ? 'Until you resume' : `Until ${momentAhead(until, now)}`,
    detail: 'No prompts. Counting goes on, and so does rest.',
  }),
  side: 'Which arm',
  sides: { left: 'Left', right: 'Right' },
  both: { upper: 'Both arms, in turn', lower: 'Both legs, in turn' },
  start: 'Start a press',
  length: (length, side, spotId, routineId) =>
    `${offeredLength(length)}, ${armAndPlace(side, spotId, routineId)}, hands-free once it runs.`,
  showSession: 'Show the press',
  capped: (why) => capped[why],
  rest: (length) => `Rest for ${longLength(seconds(length))}`,
  resting: (leftMs, handsRest) => ({
    eyebrow: 'Rest in place of a press',
    title: leftMs < seconds(1) ? 'Done' : `${shortLength(leftMs)} to go`,
    detail: handsRest
      ? 'Hands off until it is done. Work starts it over.'
      : 'It counts while both hands rest.',
  }),
};

const hands: HandsWords = {
  title: 'Load on your hands',
  sentence: ({ left, right }) => {
    const high = Math.max(left, right);
    if (high < 0.05) return 'Both are rested.';
    const gap = Math.abs(left - right);
    if (gap < 0.1) return high >= 1 ? 'Both want a break.' : 'Both carry about the same.';
    return `Your ${left > right ? 'left' : 'right'} ${high >= 1 ? 'wants a break' : 'carries more'}.`;
  },
  hand: { left: 'Left', right: 'Right' },
  percent: (dose) => english.percent(dose),
  state: (dose) => {
    if (dose >= 1) return 'due';
    if (dose >= 0.8) return 'nearly due';
    if (dose >= 0.4) return 'building';
    return dose >= 0.05 ? 'light' : 'rested';
  },
  gauge: (hand, dose) =>
    `${capital(hand)} hand: ${english.percent(dose)} of the load that calls for an arm break`,
  keys: (count) => quantity(count, 'key'),
  clicks: (count) => quantity(count, 'click'),
};

const breaks: BreaksWords = {
  title: 'Arm breaks',
  empty: 'Your first break shows up here.',
  sentence: ({ taken, natural }) => {
    if (taken + natural === 0) return 'None taken yet.';
    if (natural === 0) return `${taken} taken.`;
    return taken === 0
      ? `${natural} rested unasked.`
      : `${taken} taken, ${natural} rested unasked.`;
  },
  kinds: {
    taken: 'Taken',
    natural: 'Rested',
    postponed: 'Postponed',
    skipped: 'Skipped',
  },
  micro: ({ taken, natural }) =>
    taken + natural === 0
      ? 'Short breaks: none yet'
      : `Short breaks: ${taken} taken, ${natural} rested`,
};

const sessions: SessionsWords = {
  title: 'Last presses',
  empty: 'How it felt before and after shows up here.',
  when: momentPast,
  name: (routine) => routine ?? 'Press',
  arm: armAndPlace,
  length: (length) => (length < 60 ? `${Math.round(length)} s` : aboutLength(seconds(length))),
  notRated: 'not rated',
  rated: (before, after) => `Pain ${before} before, ${after} after`,
  showAll: (hidden) => `Show ${hidden} more`,
  firstSteps: 'New here? See how it works',
  ended: { stopped: 'stopped early', abandoned: 'broken off' },
};

/** English for the main window. */
export const enToday: TodayWords = {
  navigation: 'Pages',
  title: 'Today',
  summary: ({ activeSeconds, keys, clicks }, counting) => {
    if (activeSeconds < 60 && keys + clicks === 0) {
      return counting ? 'Counting starts with your first key.' : 'Your day starts here.';
    }
    const worked = workedLength(activeSeconds);
    return counting && keys + clicks > 0
      ? `${capital(worked)} at work, ${quantity(keys, 'key')} and ${quantity(clicks, 'click')}.`
      : `${capital(worked)} at the screen.`;
  },
  privacy: 'Counted, but never which key. Nothing leaves this computer.',
  waiting: 'One moment.',
  hero,
  hands,
  counts: {
    title: 'At work',
    active: (length) =>
      length === 0 ? 'No active time yet.' : `${capital(workedLength(length))} of active time.`,
    keys: 'Keys',
    clicks: 'Clicks',
    scrolls: 'Scroll steps',
    travel: 'Pointer',
    number: english.number,
    distance: pointerDistance,
    notCounted: 'Keys, clicks and the pointer are not counted now.',
    daily: ({ level, amberMs, redMs }) => {
      if (level === 'red') return `Past your mark of ${shortLength(redMs)}. Nothing is blocked.`;
      return level === 'amber'
        ? `Past your first mark of ${shortLength(amberMs)}; the second is ${shortLength(redMs)}.`
        : `Your marks are ${shortLength(amberMs)} and ${shortLength(redMs)}.`;
    },
    dailyMeter: 'Active time today',
    mark: shortLength,
  },
  hours: enHours,
  breaks,
  sessions,
  pause: {
    button: 'Pause',
    halfHour: 'For 30 min',
    hour: 'For 1 h',
    untilTime: 'Until a time',
    untilTomorrow: 'Until tomorrow',
    untilResumed: 'Until I resume',
    pauseUntilTime: 'Pause until then',
    resume: 'Resume',
  },
  banner: sensorBanner,
  notices: 'Worth knowing',
  skipped: 'Break skipped.',
  undoSkip: 'Undo',
  secondsLeft: (leftMs) => `${Math.max(1, Math.ceil(leftMs / seconds(1)))} s`,
};
