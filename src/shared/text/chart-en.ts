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

/** English for the muscle charts. */
export const chartEn = {
  /** "Right arm, back" */
  title: (side: 'left' | 'right', name: string): string => capital(`${side} ${name}`),

  /** What a screen reader hears of a place: its muscle, how far along it is, and which of how many. */
  pressing: (limb: string, muscle: string, way: Way | null, place: number, of: number): string => {
    const which = of > 1 ? `, place ${place} of ${of}` : '';
    const along = way === null ? '' : `, ${nearest(way.share)} toward the ${way.toward}`;
    return `${limb}; press: ${muscle}${along}${which}`;
  },
} as const;

const nearest = (share: number): string =>
  ways.reduce((best, way) =>
    Math.abs(way[0] - share) < Math.abs(best[0] - share) ? way : best,
  )[1];
