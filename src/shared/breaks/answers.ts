import type { HeldReason, PromptAnswer } from '../ipc';
import type { Millis } from '../time';
import {
  cleared,
  failPress,
  ignoreMicro,
  ignorePress,
  isShown,
  showAsked,
  showCard,
} from './front';
import {
  changed,
  endOfHold,
  hold,
  inTurn,
  type Moment,
  type Rule,
  record,
  type Scheduled,
  unchanged,
} from './moment';
import { PROMPTED_KINDS, type PromptedKind } from './policy';
import { reasonToHold, released, releasedAfter } from './press';
import { signalThatHolds, waivedQuiet } from './quiet';
import { heardQuiet } from './quiet-heard';
import {
  type Front,
  isDue,
  laterTrack,
  notDue,
  readyTrack,
  type Schedule,
  type Track,
  UNDO_SKIP_MS,
  type Wanted,
} from './schedule';
import type { QuietReport } from './signals';

/** The kind of break a prompt asks for, or null for one that asks nothing, such as the heads-up. */
export const askedKind = (front: Front): PromptedKind | null => {
  if (front.name === 'card') return 'press';
  return front.name === 'micro' ? 'micro' : null;
};

/** Whether an answer still has its prompt; a late one changes nothing. */
export const isInFront = (schedule: Schedule, promptId: number): boolean =>
  isOnScreen(schedule, promptId) && askedKind(schedule.front) !== null;

/** The same for any prompt, also one that asks nothing. */
export const isOnScreen = ({ front }: Schedule, promptId: number): boolean =>
  isShown(front) && front.prompt.id === promptId;

/** Later, not this one, or no answer at all. Accepting starts something and is decided by the caller. */
export function decline(
  schedule: Schedule,
  answer: Exclude<PromptAnswer, 'accepted'>,
  moment: Moment,
): Scheduled {
  const kind = askedKind(schedule.front);
  if (kind === null) return unchanged(schedule);
  switch (answer) {
    case 'postponed':
      return postpone(schedule, kind, moment);
    case 'skipped':
      return skip(schedule, kind, moment);
    case 'left':
      return kind === 'press'
        ? ignorePress(schedule, moment, 'left')
        : ignoreMicro(schedule, moment, 'left');
  }
}

/** The prompt in front could not be shown: nothing may stand on the screen that nobody can see. */
export function failToShow(schedule: Schedule, moment: Moment): Scheduled {
  const kind = askedKind(schedule.front);
  if (kind === null) return cleared(schedule);
  return kind === 'press'
    ? failPress(schedule, moment)
    : ignoreMicro(schedule, moment, 'not-shown');
}

/** A loan: the dose stays, and the press that comes instead is longer. */
function postpone(schedule: Schedule, kind: PromptedKind, moment: Moment): Scheduled {
  const later = laterTrack(moment.policy.postponeMs);
  const press = kind === 'press';
  return changed(
    schedule,
    {
      front: { name: 'nothing' },
      [kind]: later,
      loan: schedule.loan + (press ? 1 : 0),
      postponedInARow: schedule.postponedInARow + (press ? 1 : 0),
      floor: { ...schedule.floor, micro: moment.need.micro },
    },
    { type: 'hide-prompt' },
    record(kind, 'postponed', moment),
  );
}

/** The same kind comes again when half a capacity more has been worked; the other one waits as well. */
function skip(schedule: Schedule, kind: PromptedKind, moment: Moment): Scheduled {
  const { need, now } = moment;
  return changed(
    schedule,
    {
      front: { name: 'nothing' },
      [kind]: notDue,
      floor: {
        micro: need.micro,
        press: kind === 'press' ? need.press : schedule.floor.press,
      },
      postponedInARow: kind === 'press' ? 0 : schedule.postponedInARow,
      undo: { kind, until: now.wallAt + UNDO_SKIP_MS, leftMs: UNDO_SKIP_MS },
    },
    { type: 'hide-prompt' },
    record(kind, 'skipped', moment),
  );
}

export function undoSkip(schedule: Schedule): Scheduled {
  const { undo, floor } = schedule;
  if (undo === null) return unchanged(schedule);
  return changed(schedule, {
    undo: null,
    [undo.kind]: readyTrack(),
    floor: { ...floor, [undo.kind]: 0 },
  });
}

/**
 * A plain rest was accepted: from now on it is watched.
 *
 * @param beforeMs Rest that lies behind and shall not count; the pause a card waited for does.
 */
export const watchRest = (
  schedule: Schedule,
  forSeconds: number,
  beforeMs: Millis = 0,
): Scheduled => {
  const before = cleared(schedule);
  return changed(
    before.schedule,
    { press: { name: 'resting', forMs: forSeconds * 1_000, workedMs: 0, beforeMs } },
    ...before.effects,
  );
};

/** The rest that is offered in place of a press, from now on and without its card; one that runs goes on. */
export function beginRest(schedule: Schedule, moment: Moment): Scheduled {
  const offer = moment.offer();
  const busy = moment.blocked === 'in-session' || schedule.press.name === 'resting';
  if (busy || offer.kind !== 'rest') return unchanged(schedule);
  const watched = watchRest(schedule, offer.seconds, moment.load.restMs);
  return {
    ...watched,
    effects: [...watched.effects, ...endOfHold('press', schedule.press, moment)],
  };
}

/** The tray or the chord opens the card that waits, and lets it take the keyboard. */
export function openFocusable(schedule: Schedule, moment: Moment): Scheduled {
  const { front, press } = schedule;
  if (front.name === 'card') return front.focusable ? unchanged(schedule) : reopen(schedule, front);
  if (moment.blocked !== null || !isDue(press) || press.name === 'resting') {
    return unchanged(schedule);
  }
  return openCard(schedule, moment);
}

/** The same card again: a window is made with the keyboard or without it. */
const reopen = (schedule: Schedule, card: Extract<Front, { readonly name: 'card' }>): Scheduled =>
  changed(
    schedule,
    { front: { ...card, focusable: true } },
    { type: 'hide-prompt' },
    { type: 'show-prompt', promptId: card.prompt.id, surface: 'card', focusable: true },
  );

/** Shows the card at once, for a person who asked for it. */
export function openCard(schedule: Schedule, moment: Moment): Scheduled {
  const { press } = schedule;
  const asks = press.name === 'ready' || press.name === 'later' ? press.asks : 0;
  const ready: Schedule = { ...schedule, press: readyTrack(asks) };
  const shown = showCard(ready, moment, true);
  return { ...shown, effects: [...endOfHold('press', press, moment), ...shown.effects] };
}

/** Takes a prompt away for a pause; it is due as before. */
export function withdraw(schedule: Schedule, moment: Moment): Scheduled {
  const kind = askedKind(schedule.front);
  const { schedule: after, effects } = cleared(schedule);
  return {
    schedule: after,
    effects: kind === null ? effects : [...effects, record(kind, 'held', moment, 'paused')],
  };
}

/** An answer about calls, full screens and the like: shows what waited for it, or holds it. */
export function hearQuiet(
  schedule: Schedule,
  report: Partial<QuietReport>,
  moment: Moment,
): Scheduled {
  const quiet = heardQuiet(schedule.quiet, report, moment.settings);
  const heard: Schedule = { ...schedule, quiet };
  const why = reasonToHold(heard, moment);
  if (why !== null) return staysUp(heard, why, moment) ? unchanged(heard) : holdBack(heard, why);
  return inTurn(heard, moment, [
    releaseBy(releasedAfter, 'press'),
    releaseBy(releasedAfter, 'micro'),
    showAsked,
  ]);
}

/** A card that the person opened stays, unless nobody can see it; and so does one when only its hours end. */
function staysUp({ front, quiet }: Schedule, why: HeldReason, { settings }: Moment): boolean {
  if (front.name === 'card' && front.focusable) return why !== 'lock';
  return (
    askedKind(front) !== null &&
    why === 'working-hours' &&
    signalThatHolds(quiet, settings) === null
  );
}

/** What holds this break now lets it through, and it comes in the next pause; the next one is held again. */
export function overrideHold(schedule: Schedule, moment: Moment): Scheduled {
  const kind = PROMPTED_KINDS.findLast((each) => schedule[each].name === 'held');
  if (kind === undefined) return unchanged(schedule);
  const quiet = waivedQuiet(schedule.quiet, moment.settings, kind);
  const overridden: Schedule = { ...schedule, quiet };
  return reasonToHold(overridden, moment) === null
    ? inTurn(overridden, moment, [releaseBy(released, 'press'), releaseBy(released, 'micro')])
    : unchanged(overridden);
}

/** "Prompt anyway" was said for one break, and ends with it, however that does. */
export const endWaiver: Rule = (schedule) => {
  const { waiver } = schedule.quiet;
  if (waiver === null || isPending(schedule[waiver.kind])) return unchanged(schedule);
  return changed(schedule, { quiet: { ...schedule.quiet, waiver: null } });
};

const isPending = ({ name }: Track): boolean =>
  name === 'ready' || name === 'held' || name === 'later';

const releaseBy =
  (release: typeof released, kind: PromptedKind) =>
  (schedule: Schedule, moment: Moment): Scheduled =>
    schedule[kind].name === 'held' ? release(schedule, moment, kind) : unchanged(schedule);

/** Takes away what is in front, and holds what it asked for. */
export function holdBack(schedule: Schedule, reason: HeldReason): Scheduled {
  const { front } = schedule;
  const kind = front.name === 'asking' ? wantedKind(front.wants) : askedKind(front);
  const before = cleared(schedule);
  const refresh = (track: Track): Track => (track.name === 'held' ? hold(reason) : track);
  return changed(
    before.schedule,
    {
      press: kind === 'press' ? hold(reason) : refresh(schedule.press),
      micro: kind === 'micro' ? hold(reason) : refresh(schedule.micro),
    },
    ...before.effects,
  );
}

const wantedKind = (wants: Wanted): PromptedKind | null => {
  if (wants === 'card') return 'press';
  return wants === 'micro' ? 'micro' : null;
};
