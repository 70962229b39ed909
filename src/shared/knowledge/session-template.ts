/**
 * How a session is put together from the spots of a complaint (judgement, with the order of
 * press-and-compare after `rathbone-2017`). Seconds, counts, points of pain from 0 to 10.
 */
export const sessionTemplate = {
  maxSpots: 3,
  /** Of spots that allow no more than `dosage.pain.lightSpotMax`. */
  maxLightSpots: 2,
  places: 2,
  findSecondsMin: 10,
  holdSeconds: 30,
  /** When the feel cue comes, counted from the start of a hold. */
  feelAfterSeconds: 3,
  /** After the calf check, before the next line. */
  calfCheckWaitSeconds: 4,
  rateSeconds: 12,
  closeSecondsMin: 8,
  /** Of the next spot after a "worse". */
  afterWorse: { maxPain: 3, holdSeconds: 15 },
  /** Once more on a spot that got better. */
  afterBetterSeconds: 45,
  /** Days of searching without any change, after which it stops. */
  searchDays: 3,
} as const;

/** What a sore hand leaves: for two of them only what neither has to grip. */
export const toolsForTwoSoreHands = ['desk-ball', 'wall-ball', 'other-forearm'] as const;
