import { askedKind, holdBack } from './answers';
import { changed, endOfHold, type Moment, type Scheduled } from './moment';
import type { PromptedKind } from './policy';
import { toldOfLock } from './quiet-heard';
import {
  isDue,
  laterTrack,
  MOST_ASKS,
  notDue,
  RETURN_GRACE_MS,
  type Schedule,
  type Track,
} from './schedule';

/** Nobody can see the screen any more: what stands there goes, and what it asked for is held. */
export const leaveScreen = (schedule: Schedule): Scheduled =>
  holdBack({ ...schedule, quiet: toldOfLock(schedule.quiet, true) }, 'lock');

/**
 * The person is back at the screen, after a lock or a sleep. What is due is offered, but not at once,
 * and never two at a time: whoever comes back has something to do first.
 */
export function comeBack(schedule: Schedule, moment: Moment): Scheduled {
  const { press, micro, floor } = schedule;
  const after = (kind: PromptedKind) =>
    kind === askedKind(schedule.front) ? schedule[kind] : afterReturn(schedule[kind]);
  const absorbed = isDue(press) && after('micro') !== micro;
  const ofLock = (track: Track) => track.name === 'held' && track.reason === 'lock';
  return changed(
    schedule,
    {
      quiet: toldOfLock(schedule.quiet, false),
      press: after('press'),
      micro: absorbed ? notDue : after('micro'),
      floor: absorbed ? { ...floor, micro: moment.need.micro } : floor,
    },
    ...(ofLock(press) ? endOfHold('press', press, moment) : []),
    ...(ofLock(micro) ? endOfHold('micro', micro, moment) : []),
  );
}

function afterReturn(track: Track): Track {
  switch (track.name) {
    case 'ready':
      return laterTrack(RETURN_GRACE_MS, track.asks, track.after, track.failed);
    case 'later':
      return { ...track, leftMs: Math.max(track.leftMs, RETURN_GRACE_MS) };
    case 'held':
      return track.reason === 'lock' ? laterTrack(RETURN_GRACE_MS, MOST_ASKS - 1, 'lock') : track;
    case 'counting':
    case 'resting':
    case 'tray':
      return track;
  }
}
