import { rows } from '../row';

/** What holds a break that is due. */
export const quietRows = rows({
  'quiet.call': {
    type: 'boolean',
    default: true,
    label: 'Quiet in calls',
    consequence:
      'While a microphone or camera is in use; offered a minute after. Knead opens neither.',
  },
  'quiet.share': {
    type: 'boolean',
    default: true,
    label: 'Quiet while sharing the screen',
    consequence: 'Held until sharing ends.',
  },
  'quiet.fullScreen': {
    type: 'boolean',
    default: true,
    label: 'Quiet in full-screen apps',
    consequence: 'Held until full screen ends.',
  },
  'quiet.dnd': {
    type: 'boolean',
    default: true,
    label: 'Follow do-not-disturb',
    consequence: 'Held while the system asks for quiet.',
  },
  'quiet.presentation': {
    type: 'boolean',
    default: true,
    label: 'Quiet in presentations',
    consequence: 'Held until the presentation ends.',
  },
  'quiet.ignoredApps': {
    type: 'text-list',
    maxItems: 40,
    names: 'apps',
    default: [],
    label: 'Apps that hold nothing',
    consequence: 'Their microphone and full screen do not count, such as an audio router’s.',
  },
});
