/** Zones that charts add to the content's, each with the reason. */
export const CHART_ONLY_ZONES: Readonly<Record<string, string>> = {
  'back-of-wrist':
    'Tendons in their sheaths over the joint, no muscle; the content lists only the palm side.',
};
