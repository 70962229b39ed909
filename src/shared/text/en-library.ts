import type { Limb } from '../knowledge/terms';
import { quantity } from './en-parts';
import { enPresses } from './en-presses';
import type { LibraryWords } from './library-messages';

const part: Readonly<Record<Limb, string>> = { upper: 'arm', lower: 'leg' };

const inSeconds = (seconds: number): string =>
  seconds < 60 || seconds % 60 !== 0 ? `${Math.round(seconds)} s` : `${seconds / 60} min`;

/** English for the library of guided sessions. */
export const enLibrary: LibraryWords = {
  title: 'Library',
  sentence: (count) => `${quantity(count, 'guided session')}. Each leads you hands-free.`,
  limb: 'Part of the body',
  limbs: { all: 'All', upper: 'Arms', lower: 'Legs' },
  time: 'Time you have, at most',
  anyTime: 'Any time',
  atMost: (minutes) => `${minutes} min`,
  haveTools: 'With what I have',
  favouritesOnly: 'Favourites',
  found: (count, of) => (count === of ? '' : `${count} of ${of}`),
  showAll: 'Show all',
  nothingFits: 'No session fits all of that.',
  favourite: (name) => `Favourite: ${name}`,
  facts: enPresses.facts,
  routine: {
    back: 'All sessions',
    unknown: 'There is no such session.',
    favourite: 'Favourite',
    forWhom: 'For',
    howOften: 'How often',
    side: (limb) => `Which ${part[limb]}`,
    sides: (limb) => ({
      auto: 'Knead picks',
      left: `Left ${part[limb]}`,
      right: `Right ${part[limb]}`,
    }),
    bothSides: (limb) => `Both ${part[limb]}s, one after the other. Begin with`,
    start: 'Start',
    running: 'A session is running already.',
    capped: 'Your presses for today are done. Tender places need time.',
    allAvoided: 'All of it is among your places to avoid.',
    tools: 'What you need',
    lacks: 'You have not ticked this in Settings, My body.',
    steps: 'Step by step',
    stepsSentence: (seconds) => `${inSeconds(seconds)}, with a voice that leads you.`,
    press: (muscle) => `Press into the ${muscle}`,
    pressFacts: (places, seconds) => `${quantity(places, 'place')} · ${inSeconds(seconds)}`,
    stepFacts: inSeconds,
    said: 'All that is said',
    leaveIf: 'Do not begin with',
    stopIf: 'Let go at once at',
    rating: 'You are asked how it feels before and after. You need not answer.',
  },
};
