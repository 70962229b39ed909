import type { Effect } from '../app/events';
import { seconds } from '../time';
import { changed, type Moment, record, type Scheduled, unchanged } from './moment';
import type { PromptedKind } from './policy';
import {
  type Front,
  hadBreak,
  laterTrack,
  MOST_ASKS,
  MOST_FAILED,
  noWork,
  OFFER_AGAIN_MS,
  type Schedule,
  type ShownPrompt,
  TRY_AGAIN_MS,
  type Track,
  type Wanted,
} from './schedule';

/** Hands that rested this much longer than the pause we wait for were resting already. */
const ALREADY_RESTING_MS = seconds(1);

const nothing: Front = { name: 'nothing' };

/** Takes away what is shown or about to be. */
export const cleared = (schedule: Schedule): Scheduled =>
  changed(schedule, { front: nothing }, ...hidden(schedule.front));

/** The effect that hides a front, if there is something to hide. */
export const hidden = (front: Front): readonly [] | readonly [{ readonly type: 'hide-prompt' }] =>
  isShown(front) ? [{ type: 'hide-prompt' }] : [];

export const isShown = (front: Front): front is Extract<Front, { readonly prompt: ShownPrompt }> =>
  front.name !== 'nothing' && front.name !== 'asking';

/** Asks whether a prompt may come now; it comes with the answer. */
export const askFor = (schedule: Schedule, wants: Wanted): Scheduled =>
  changed(schedule, { front: { name: 'asking', wants, askedMs: 0 } }, ...hidden(schedule.front), {
    type: 'ask-quiet',
  });

/** Shows what was asked for, unless the reason for it has gone. */
export function showAsked(schedule: Schedule, moment: Moment): Scheduled {
  const { front } = schedule;
  if (front.name !== 'asking') return unchanged(schedule);
  switch (front.wants) {
    case 'heads-up':
      return show(schedule, moment, (prompt) => ({ name: 'heads-up', prompt }));
    case 'card':
      return schedule.press.name === 'ready'
        ? showCard(schedule, moment, false)
        : changed(schedule, { front: nothing });
    case 'micro':
      return schedule.micro.name === 'ready'
        ? showMicro(schedule, moment)
        : changed(schedule, { front: nothing });
    case 'limit':
      return moment.limitDue ? showLimit(schedule, moment) : changed(schedule, { front: nothing });
    case 'reminder':
      return changed(schedule, { front: nothing }, ...reminderOf(moment));
  }
}

/** @param focusable True when the person opened it, by the tray or the chord. */
export const showCard = (schedule: Schedule, moment: Moment, focusable: boolean): Scheduled =>
  show(schedule, moment, (prompt) => ({ name: 'card', prompt, focusable }));

/** Nothing is asked, so the one line in the history says that it was shown. */
function showLimit(schedule: Schedule, moment: Moment): Scheduled {
  const shown = show(schedule, moment, (prompt) => ({ name: 'limit', prompt }));
  return {
    ...shown,
    effects: [...shown.effects, record('dailyLimit', 'ignored', moment, 'notice')],
  };
}

const reminderOf = ({ reminder }: Moment): readonly Effect[] =>
  reminder === null ? [] : [{ type: 'show-reminder', reminder }];

function showMicro(schedule: Schedule, moment: Moment): Scheduled {
  const { presence, policy } = moment;
  const alreadyResting = presence.quietMs > policy.pauseMs + ALREADY_RESTING_MS;
  return show(schedule, moment, (prompt) => ({
    name: 'micro',
    prompt,
    workedMs: 0,
    alreadyResting,
  }));
}

function show(
  schedule: Schedule,
  moment: Moment,
  front: (prompt: ShownPrompt) => Extract<Front, { readonly prompt: ShownPrompt }>,
): Scheduled {
  const id = schedule.nextPromptId;
  const shown = front({
    id,
    shownAt: moment.now.wallAt,
    shownMs: 0,
    offer: moment.offer(),
    because: schedule.since.press,
    heldBy: schedule.press.name === 'ready' ? schedule.press.after : null,
  });
  const micro = shown.name === 'micro';
  const prompt: ShownPrompt = micro
    ? {
        ...shown.prompt,
        offer: { kind: 'micro', seconds: moment.settings['micro.seconds'] },
        because: schedule.since.micro,
        heldBy: null, // its card has no room for more
      }
    : shown.prompt;
  return changed(
    schedule,
    { front: { ...shown, prompt }, nextPromptId: id + 1 },
    ...hidden(schedule.front),
    {
      type: 'show-prompt',
      promptId: id,
      surface: shown.name,
      focusable: shown.name === 'card' && shown.focusable,
    },
  );
}

/**
 * Takes the card away without an answer: nobody gave one, or the person left it. It is offered again
 * later, and after the last time the tray alone says "due".
 */
export function ignorePress(
  schedule: Schedule,
  moment: Moment,
  reason: string | null = null,
): Scheduled {
  const asks = (schedule.press.name === 'ready' ? schedule.press.asks : 0) + 1;
  const next = asks < MOST_ASKS ? laterTrack(OFFER_AGAIN_MS, asks) : onlyTray;
  return unanswered(schedule, moment, reason, next);
}

/**
 * Takes away a card that never came to be seen: it asked nobody, so it counts as no ask. It is tried
 * again soon, then later; what fails over and over would only stand in the way of clicks.
 */
export function failPress(schedule: Schedule, moment: Moment): Scheduled {
  const { press } = schedule;
  const { asks, after, failed } = press.name === 'ready' ? press : firstTime;
  const againMs = failed === 0 ? TRY_AGAIN_MS : OFFER_AGAIN_MS;
  const next = failed + 1 < MOST_FAILED ? laterTrack(againMs, asks, after, failed + 1) : onlyTray;
  return unanswered(schedule, moment, 'not-shown', next);
}

const firstTime = { asks: 0, after: null, failed: 0 };

const onlyTray: Track = { name: 'tray', byStyle: false };

const unanswered = (
  schedule: Schedule,
  moment: Moment,
  reason: string | null,
  press: Track,
): Scheduled =>
  changed(
    schedule,
    { front: nothing, press, floor: { ...schedule.floor, micro: moment.need.micro } },
    { type: 'hide-prompt' },
    record('press', 'ignored', moment, reason),
  );

export function ignoreMicro(
  schedule: Schedule,
  moment: Moment,
  reason: string | null = null,
): Scheduled {
  return changed(
    schedule,
    {
      front: nothing,
      micro: { name: 'counting', rested: false, announced: false },
      floor: { ...schedule.floor, micro: moment.need.micro },
    },
    { type: 'hide-prompt' },
    record('micro', 'ignored', moment, reason),
  );
}

/**
 * A break of this kind was just had: the count of work since the last one begins anew.
 *
 * A break pays back one capacity. What was owed beyond that is not asked for at once, but as after
 * a skip when half a capacity more has been worked.
 */
export const afterBreak = (
  schedule: Schedule,
  kind: PromptedKind,
  { need }: Moment,
): Pick<Schedule, 'micro' | 'press' | 'since' | 'floor'> => {
  const { micro, press, since, floor } = schedule;
  return {
    micro,
    press,
    [kind]: hadBreak,
    since: { ...since, [kind]: noWork },
    floor: { ...floor, [kind]: need[kind] >= 1 ? need[kind] : 0 },
  };
};
