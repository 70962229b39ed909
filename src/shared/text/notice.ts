import { offersShort } from '../breaks/escalation';
import type { PromptAnswer, PromptView, Snapshot } from '../ipc';
import { en } from './en';
import type { Messages } from './messages';

/** A prompt as a notification of the system. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly actions: readonly { readonly answer: PromptAnswer; readonly label: string }[];
  readonly silent: boolean;
  /** Stays until it is answered or its time is up; others may go when the system likes. */
  readonly waits: boolean;
}

/** What can be done to a notification of this system: press its buttons, click it, or only read it. */
export type NoticeReach = 'buttons' | 'click' | 'read';

export interface NoticeWishes {
  readonly reach: NoticeReach;
  readonly sound: boolean;
  readonly postponeSeconds: number;
}

/** What a notification says and offers: the same as the card, and no more than the system can show. */
export function noticeOf(
  prompt: PromptView,
  daily: Snapshot['daily'],
  wishes: NoticeWishes,
  words: Messages = en,
): Notice {
  const { headsUpTitle, headsUpBody, limitTitle, limitBody, microTitle, microBody } = words.prompt;
  const passing = { actions: [], silent: true, waits: false };
  switch (prompt.surface) {
    case 'heads-up':
      return {
        ...passing,
        title: headsUpTitle(prompt.cardInMs),
        body: headsUpBody(prompt.because),
      };
    case 'limit':
      return { ...passing, title: limitTitle(daily), body: limitBody };
    case 'micro':
      return { ...passing, title: microTitle(prompt.offer.seconds), body: microBody };
    case 'card':
      return cardNotice(prompt, wishes, words);
  }
}

function cardNotice(prompt: PromptView, wishes: NoticeWishes, { prompt: words }: Messages): Notice {
  const { offer, because, choices, postponedInARow, heldBy } = prompt;
  const short = offersShort(postponedInARow);
  const title = short ? words.shortTitle : words.cardTitle;
  const lines = [
    words.reason(because),
    short ? words.shortOffer(offer) : words.offer(offer),
    ...(heldBy === null ? [] : [words.heldWhile[heldBy]]),
    ...(wishes.reach === 'buttons' ? [] : [words.choices[wishes.reach]]),
  ];
  const actions = [
    { answer: 'accepted', label: offer.kind === 'rest' ? words.startRest : words.start },
    ...(choices.postpone
      ? [{ answer: 'postponed', label: words.postpone(wishes.postponeSeconds) } as const]
      : []),
    ...(choices.skip ? [{ answer: 'skipped', label: words.skip } as const] : []),
  ] as const;
  return {
    title: offer.kind === 'rest' ? words.restTitle : title,
    body: lines.join(' '),
    actions: wishes.reach === 'buttons' ? actions : [],
    silent: !wishes.sound,
    waits: true,
  };
}
