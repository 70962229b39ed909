import { rows } from '../row';

/** The day, and the computer around Knead. */
export const systemRows = rows({
  'day.start': {
    type: 'number',
    min: 0,
    max: 23,
    whole: true,
    unit: 'hour of day',
    step: 1,
    default: 4,
    label: 'Day starts at',
    consequence: 'When today’s numbers begin again.',
  },
  startAtLogin: {
    type: 'boolean',
    default: false,
    label: 'Start at login',
    consequence: 'Knead is there when you sit down, in the tray only.',
  },
  'links.enabled': {
    type: 'boolean',
    default: false,
    label: 'Open knead:// links',
    consequence: 'A link such as knead://relief/heel/left opens Knead there. It starts nothing.',
  },
});
