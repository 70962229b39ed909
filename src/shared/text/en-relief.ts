import { momentPast, quantity } from './en-parts';
import { placesEnglish, whyElsewhereEnglish } from './en-relief-places';
import type { ReliefWords } from './relief-messages';

/** `1 min`, `2 min 30 s`, `50 s` */
function length(seconds: number): string {
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (whole === 0) return `${rest} s`;
  return rest === 0 ? `${whole} min` : `${whole} min ${rest} s`;
}

const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** `−2.4`, with a true minus; a rise is `+0.5` */
const change = (drop: number): string => `${drop >= 0 ? '−' : '+'}${tenths.format(Math.abs(drop))}`;

/** `a`, `a or b`, `a, b or c` */
const oneOf = (all: readonly string[]): string =>
  [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((part) => part !== '').join(' or ');

/** English for the Relief page. Plain job names, no promise; "may ease" and never "cures". */
export const enRelief: ReliefWords = {
  title: 'Where does it hurt?',
  sentence: 'Choose the sore place. We press somewhere else.',
  side: 'Which side',
  sides: { left: 'Left', right: 'Right' },
  sideKeys: { l: 'left', r: 'right' },
  places: placesEnglish,
  groups: {
    hand: 'Hand and fingers',
    habits: 'Mouse, phone and spacebar',
    wrist: 'Wrist',
    elbow: 'Elbow and forearm',
    foot: 'Foot and toes',
    ankle: 'Ankle',
    'lower-leg': 'Shin and calf',
    knee: 'Knee',
    thigh: 'Thigh and hip',
    signs: 'Not for pressing',
  },
  view: 'Picture',
  views: { hand: 'Hand', arm: 'Arm', foot: 'Foot', leg: 'Leg', body: 'Whole body' },
  list: 'Sore place',
  found: 'Found',
  search: {
    label: 'Search places',
    hint: 'Pinky, mouse finger, shin splints…',
    count: (count) => quantity(count, 'place'),
    nothing: (query) => `Nothing found for “${query}”.`,
    nothingHelp: 'Try the name of the body part, or choose from the whole list.',
  },
  lately: {
    title: 'Lately',
    rated: (before, after) => `${before} → ${after}`,
    when: momentPast,
  },
  start: {
    rateAndStart: 'Rate it, then start',
    running: 'Show the press that runs',
    handsFree: 'Hands-free from there: nothing to click until it is over.',
  },
  plan: {
    title: 'Where we press',
    minutes: 'How long',
    minute: (count) => `${count} min`,
    summary: (spots, seconds) => `${quantity(spots, 'spot')} · ${length(seconds)}`,
    helped: (meanDrop, rated) =>
      `First because it tended to help you: ${change(meanDrop)} over ${quantity(rated, 'session')}.`,
    answeredBetter: 'First because you answered “better” after it.',
    usual: 'Usually the place to begin.',
    yourTools: 'Change your tools',
    refused: {
      unknown: 'We have no safe spot for this yet.',
      refer: 'This one is not for pressing.',
      avoided:
        'Every spot that belongs here is among your places to avoid. Settings, My body has the list.',
      'place-cap':
        'These spots had their presses for today. Rest does more for them now than another press.',
      'daily-cap': 'That was enough pressing for one day. Rest does more now.',
      'too-short': 'That is too short for a press here. Take a little longer.',
    },
    itTakes: (tools) => `With your tools no spot fits. It takes ${oneOf(tools)}.`,
    bothHandsSore: (tools) =>
      tools.length === 0
        ? 'Both your hands were sore in the last days, and every spot here takes a hand that holds or pushes. Give them some days of rest; until then, what stands under “Also worth doing” may ease it.'
        : `Both your hands were sore in the last days, so nothing is used that a hand has to hold. It takes ${oneOf(tools)}.`,
    sparesHands: {
      upper:
        'Both your hands were sore in the last days, so nothing is used that a hand has to hold.',
      lower:
        'Both your hands were sore in the last days, so nothing is used that a hand has to hold. Lean on your forearms, not on your hands.',
    },
    enough: (enough) => {
      const about = `About ${Math.max(1, Math.round(enough.seconds / 60))} min`;
      if (enough.why === 'search')
        return `${about}: a search presses each place once. What helps can be pressed longer next time.`;
      return enough.why === 'short-holds'
        ? `${about}, with your holds of ${enough.holdSeconds} s.`
        : `${about}: the full dose for these spots. Pressing longer would not help more.`;
    },
    leftOut: {
      avoided: (count) => `${quantity(count, 'spot')} left out: among your places to avoid.`,
      'no-tool': (count) => `${quantity(count, 'spot')} left out: not with your tools.`,
      'place-cap': (count) => `${quantity(count, 'spot')} left out: pressed enough today.`,
    },
    alsoDo: 'Also worth doing',
    notMuscle: 'When it is not the muscle',
  },
  refer: {
    title: 'This one is not for pressing',
    whomToSee: 'Whom to see',
    whom: {
      emergency: 'Emergency help, at once',
      today: 'A doctor, today',
      soon: 'A doctor or physiotherapist, soon',
    },
    meanwhile: 'Until then',
  },
  none: {
    title: 'What happens then',
    steps: [
      'You see which muscle pulls there, and where we press it.',
      'Short cards ask about danger signs.',
      'You say how much it hurts, and are led from spot to spot, hands-free.',
    ],
    care: 'Pressing may ease a sore muscle. It is no treatment, and we never press the sore place itself.',
  },
  otherPlace: 'Another place',
  named: (id, side) => `${placesEnglish[id]}, ${side}`,
  whyElsewhere: (id) => whyElsewhereEnglish[id],
};
