/**
 * How much pressing, in seconds and points of pain from 0 to 10. What each number rests on is in
 * `bases.ts`, under the same name.
 */
export const dosage = {
  pain: { targetLow: 3, targetHigh: 6, lightSpotMax: 4, sensitiveMax: 3 },
  hold: { minSeconds: 15, defaultSeconds: 30, thoroughSeconds: 45, maxSeconds: 90, lightMax: 30 },
  places: { perSpot: 2, perSpotMax: 3, spotsMin: 1, spotsMax: 4 },
  muscle: { targetSeconds: 90, maxSeconds: 180 },
  rolling: { passSeconds: [2, 4], secondsPerSet: [30, 60], beforeRunSeconds: [15, 30] },
  frequency: { complaintPerDay: 2, restDaysPerWeek: 1, reviewAfterDays: 14 },
} as const;
