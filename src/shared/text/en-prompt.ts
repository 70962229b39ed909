import type { Offer, RestReason } from '../ipc';
import { routineSummary } from '../knowledge/routine-index';
import { seconds } from '../time';
import { armAndPlace, longLength, offeredLength, quantity, shortLength } from './en-parts';
import type { PromptWords } from './messages';

const times = ['', 'once', 'twice'];

const restBecause: Readonly<Record<RestReason, string>> = {
  'daily-cap': 'Enough presses for one day.',
  'place-cap': 'This place had its presses for today.',
  safety: 'Your safety check says rest for now.',
  avoided: 'Every place is one you avoid.',
};

function offer(offered: Offer): string {
  const length = offeredLength(offered.seconds);
  switch (offered.kind) {
    case 'press':
      return `${length}, ${armAndPlace(offered.side, offered.spotId, offered.routineId)}.`;
    case 'rest':
      return `${restBecause[offered.why]} ${length} hands off helps more now.`;
    case 'micro':
      return `${length}, hands off.`;
  }
}

/** English for the heads-up, the card and the micro card. */
export const enPrompt: PromptWords = {
  label: 'Break',
  reminder: (side, routineId) => ({
    title: 'Press again today?',
    body: `You asked to be reminded: ${routineSummary(routineId)?.name ?? 'a press'}, ${side} side.`,
  }),
  headsUpTitle: (cardInMs) =>
    cardInMs === null || cardInMs < seconds(1)
      ? 'Arm break soon'
      : `Arm break in ${longLength(cardInMs)}`,
  headsUpBody: ({ keys, clicks }) => {
    if (keys === 0 && clicks === 0) return 'Finish your sentence.';
    const done = keys >= clicks ? quantity(keys, 'key') : quantity(clicks, 'click');
    return `Finish your sentence. ${done} since the last one.`;
  },
  cardTitle: 'Let your forearms go',
  shortTitle: 'Just one spot?',
  restTitle: 'Rest your hands',
  reason: ({ activeMinutes, keys, clicks }) => {
    const worked = activeMinutes < 1 ? 'Under a minute' : quantity(activeMinutes, 'minute');
    if (keys === 0 && clicks === 0) return `${worked} at the screen.`;
    return keys >= clicks
      ? `${worked} of typing, ${quantity(keys, 'key')}.`
      : `${worked} of mouse work, ${quantity(clicks, 'click')}.`;
  },
  offer,
  shortOffer: (shrunk) =>
    shrunk.kind === 'press'
      ? `${quantity(shrunk.seconds, 'second')}, ${armAndPlace(shrunk.side, shrunk.spotId, shrunk.routineId)}.`
      : offer(shrunk),
  postponed: (count) => `Postponed ${times[count] ?? `${count} times`}. The load stayed.`,
  heldWhile: {
    call: 'Held while you were in a call.',
    share: 'Held while you shared your screen.',
    presentation: 'Held while you were presenting.',
    'full-screen': 'Held while an app filled the screen.',
    dnd: 'Held while do-not-disturb was on.',
    lock: 'Held while the screen was locked.',
    'working-hours': 'Held until your working hours.',
  },
  start: 'Start',
  startRest: 'Rest now',
  postpone: (length) => `In ${shortLength(seconds(length))}`,
  skip: 'Skip',
  leave: 'Leave',
  promise: 'Waits for a pause in your typing. Won’t take your keys.',
  coverPromise: 'Esc or Leave takes you back to your work.',
  strictPromise: 'Strict mode is on. Leave opens after a moment.',
  refused: {
    'strict-skip':
      'Strict mode is on, so this break has no Skip. It can be postponed once, Leave on the card closes it, and "knead settings set strict false" turns strict mode off.',
    'strict-postpone':
      'Strict mode is on, so a break is postponed once. Leave on the card closes it, and "knead settings set strict false" turns strict mode off.',
  },
  leaveLater: 'Leave opens a few seconds after the card.',
  keysPromise: 'Tab or arrows to choose. 5 is later, S is skip.',
  samplePromise: 'A sample. Any answer closes it and counts nothing.',
  notYet: 'Not yet. It waits until your keys are quiet.',
  limitTitle: ({ redMs }) => `${longLength(redMs)} of active time today`,
  limitBody: 'The mark you set. Stopping soon may ease your hands; nothing is blocked.',
  choices: {
    click: 'Click for the choices.',
    read: 'The choices are in the tray and in Knead’s window.',
  },
  noneHeld: 'No break is held.',
  pauseUntilTomorrow: 'Not today? Pause until tomorrow',
  microTitle: (length) => `Hands off for ${quantity(length, 'second')}`,
  microBody: 'Let both arms hang.',
  microDone: 'Done. Carry on.',
  microProgress: (done, length) => `${done} of ${quantity(length, 'second')}`,
};
