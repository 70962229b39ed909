import type { PromptSurface } from '../ipc';
import type { Millis } from '../time';
import { endWaiver } from './answers';
import { announceLimit } from './daily';
import { expire } from './expire';
import { askFor } from './front';
import { moveMicro, settleMicro } from './micro';
import {
  changed,
  inTurn,
  isThere,
  type Moment,
  type Rule,
  type Scheduled,
  unchanged,
  worked,
} from './moment';
import type { PromptedKind } from './policy';
import { announcePress, movePress, settlePress } from './press';
import { askBeside } from './quiet-beside';
import { olderQuiet } from './quiet-heard';
import { announceReminder } from './remind';
import { type Front, isDue, type Schedule, type Since, type Track } from './schedule';

/**
 * Moves the break schedule on by the time that passed.
 *
 * The order of the rules is the order of their claims: what rest has settled is settled first, then
 * prompts that had their time go, and only then may something new come forward.
 */
export const advance = (schedule: Schedule, moment: Moment): Scheduled =>
  noteQuestion(
    inTurn(schedule, moment, [
      passTime,
      settleMicro,
      settlePress,
      expire,
      endWaiver,
      announcePress,
      movePress,
      moveMicro,
      comeForward,
      announceLimit,
      announceReminder,
      askBeside,
    ]),
  );

/** All questions are put here, so here is where their time begins. */
function noteQuestion({ schedule, effects }: Scheduled): Scheduled {
  if (!effects.some(({ type }) => type === 'ask-quiet')) return { schedule, effects };
  return { schedule: { ...schedule, quiet: { ...schedule.quiet, sinceAskMs: 0 } }, effects };
}

const passTime: Rule = (schedule, moment) => {
  const { floor, quiet, undo, since } = schedule;
  const { elapsedMs, done, need, blocked, locked } = moment;
  const held = schedule.press.name === 'held' || schedule.micro.name === 'held';
  const undoLeftMs = (undo?.leftMs ?? 0) - elapsedMs;
  return changed(schedule, {
    front: olderFront(schedule.front, moment),
    press: olderTrack(schedule.press, schedule.front, moment),
    micro: olderTrack(schedule.micro, schedule.front, moment),
    floor: {
      micro: Math.min(floor.micro, need.micro),
      press: Math.min(floor.press, need.press),
    },
    quiet: olderQuiet(quiet, elapsedMs, {
      activeMs: done.activeMs,
      held: held && blocked === null,
      locked,
    }),
    undo: undo !== null && undoLeftMs > 0 ? { ...undo, leftMs: undoLeftMs } : null,
    since: { micro: sum(since.micro, done), press: sum(since.press, done) },
  });
};

function olderFront(front: Front, { elapsedMs, done }: Moment): Front {
  if (front.name === 'nothing') return front;
  if (front.name === 'asking') return { ...front, askedMs: front.askedMs + elapsedMs };
  const prompt = { ...front.prompt, shownMs: front.prompt.shownMs + elapsedMs };
  return front.name === 'micro'
    ? { ...front, prompt, workedMs: front.workedMs + done.activeMs }
    : { ...front, prompt };
}

function olderTrack(track: Track, front: Front, moment: Moment): Track {
  const { elapsedMs, done } = moment;
  switch (track.name) {
    case 'counting':
      return worked(moment) && track.rested ? { ...track, rested: false } : track;
    case 'ready':
      return isWaiting(front, moment) ? { ...track, waitedMs: track.waitedMs + elapsedMs } : track;
    case 'held':
      return { ...track, sinceAskMs: track.sinceAskMs + elapsedMs };
    case 'later':
      return { ...track, leftMs: Math.max(0, track.leftMs - elapsedMs) };
    case 'resting':
      return {
        ...track,
        workedMs: track.workedMs + done.activeMs,
        beforeMs: Math.min(track.beforeMs, moment.load.restMs),
      };
    case 'tray':
      return track;
  }
}

/** Waiting for a pause only counts while somebody is there to pause. */
const isWaiting = (front: Front, moment: Moment): boolean =>
  moment.blocked === null &&
  isThere(moment) &&
  (front.name === 'nothing' || front.name === 'heads-up');

/** Brings what is due before the person, in the next pause of their input. */
const comeForward: Rule = (schedule, moment) => {
  const kind = nextInLine(schedule, moment);
  if (kind === null || timeToGoodMoment(schedule, moment) !== 0) return unchanged(schedule);
  return askFor(schedule, kind === 'press' ? 'card' : 'micro');
};

/**
 * The break that may come forward: a press that is due comes first, over its own heads-up too; a
 * micro-break only where nothing else is shown or owed.
 */
function nextInLine({ front, press, micro }: Schedule, moment: Moment): PromptedKind | null {
  if (moment.blocked !== null || !isThere(moment)) return null;
  const free = front.name === 'nothing';
  const onlyHeadsUp =
    front.name === 'heads-up' || (front.name === 'asking' && front.wants === 'heads-up');
  if (press.name === 'ready') return free || onlyHeadsUp ? 'press' : null;
  const owed = isDue(press) && press.name !== 'tray';
  return free && !owed && micro.name === 'ready' ? 'micro' : null;
}

/** Time until the next in line comes forward if the hands stay as they are; null when none does. */
export function timeToGoodMoment(schedule: Schedule, moment: Moment): Millis | null {
  const kind = nextInLine(schedule, moment);
  const track = kind === null ? null : schedule[kind];
  if (track?.name !== 'ready') return null;
  const { policy, presence } = moment;
  return Math.max(0, Math.min(policy.pauseMs - presence.quietMs, policy.giveUpMs - track.waitedMs));
}

/**
 * The prompt that comes in the next pause of the hands, or while its question about quiet is still
 * out; null while none waits, and while another stands in front.
 */
export function waitingSurface(schedule: Schedule, moment: Moment): PromptSurface | null {
  const { front } = schedule;
  if (front.name === 'asking') return front.wants === 'reminder' ? null : front.wants;
  if (front.name !== 'nothing') return null;
  const kind = nextInLine(schedule, moment);
  if (kind === 'press') return moment.policy.pressPrompts ? 'card' : null;
  return moment.policy.microPrompts ? kind : null;
}

const sum = (a: Since, b: Since): Since => ({
  activeMs: a.activeMs + b.activeMs,
  keys: a.keys + b.keys,
  clicks: a.clicks + b.clicks,
});
