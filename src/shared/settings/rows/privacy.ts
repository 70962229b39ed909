import { rows } from '../row';

/** What is counted at all. */
export const privacyRows = rows({
  sensor: {
    type: 'choice',
    options: ['auto', 'clock'],
    default: 'auto',
    label: 'Counting',
    consequence:
      'Clock: no keyboard hook at all; breaks follow the clock and the system’s idle time.',
  },
});
