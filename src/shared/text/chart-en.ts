import type { Effect } from '../guide/pressed';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How far along a limb a place is, 0 to 1, and which way that is counted. */
export interface Way {
  readonly share: number;
  readonly toward: 'hand' | 'elbow' | 'knee' | 'foot';
}

/** Parts of the way along a limb that have a name, 0 to 1. */
const ways: readonly (readonly [share: number, name: string])[] = [
  [0.1, 'a tenth of the way'],
  [0.2, 'a fifth of the way'],
  [0.25, 'a quarter of the way'],
  [1 / 3, 'a third of the way'],
  [0.4, 'two fifths of the way'],
  [0.5, 'half of the way'],
  [2 / 3, 'two thirds of the way'],
  [0.75, 'three quarters of the way'],
  [1, 'all the way'],
];

/** What was pressed of a muscle, and what that did. */
interface PressedWords {
  readonly muscle: string;
  readonly places: number;
  readonly effect: Effect;
}

const effects: Readonly<Record<Effect, string>> = {
  better: 'better',
  same: 'no change',
  worse: 'worse',
  unrated: 'no answer',
};

/** English for the muscle charts. */
export const chartEn = {
  /** What stands beside the sign of an effect. */
  effects,

  /** "Pressed on the right arm, back: finger lifters, 2 places, better." */
  pressed: (side: 'left' | 'right', name: string, pressed: readonly PressedWords[]): string =>
    `Pressed on the ${side} ${name}: ${pressed.map(pressedWords).join('; ')}.`,

  /** What stands under the small picture of the sore place. */
  sore: 'hurts here',

  /** "Hurts here: ring finger, right" */
  soreAt: (side: 'left' | 'right', place: string): string =>
    `Hurts here: ${place.charAt(0).toLowerCase()}${place.slice(1)}, ${side}`,

  /** "Right arm, back" */
  title: (side: 'left' | 'right', name: string): string => capital(`${side} ${name}`),

  /** What a screen reader hears of a place: its muscle, how far along it is, and which of the muscle’s it is. */
  pressing: (limb: string, muscle: string, way: Way | null, place: number, of: number): string => {
    const which = of > 1 ? `, ${place} of ${of} on this muscle` : '';
    const along = way === null ? '' : `, ${nearest(way.share)} toward the ${way.toward}`;
    return `${limb}; press: ${muscle}${along}${which}`;
  },
} as const;

const pressedWords = ({ muscle, places, effect }: PressedWords): string =>
  `${muscle}, ${places} ${places === 1 ? 'place' : 'places'}, ${effects[effect]}`;

const nearest = (share: number): string =>
  ways.reduce((best, way) =>
    Math.abs(way[0] - share) < Math.abs(best[0] - share) ? way : best,
  )[1];
