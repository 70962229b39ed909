import { routineSummary } from '../knowledge/routine-index';
import type { SettingKey } from '../settings/definition';
import { seconds } from '../time';
import { enCountingTest } from './en-counting-test';
import { capital, quantity } from './en-parts';
import { enPresses } from './en-presses';
import { enQuiet } from './en-quiet';
import { noVoice } from './en-voice';
import type { SettingsWords } from './settings-messages';

const options: Partial<Readonly<Record<SettingKey, Readonly<Record<string, string>>>>> = {
  preset: { sore: 'Sore now' },
  'prompt.style': {
    card: 'Card in the corner',
    cover: 'Cover the screen',
    notification: 'Notification',
    tray: 'Tray only',
  },
  'prompt.display': { pointer: 'Where the pointer is', all: 'Every display' },
  'look.theme': { system: 'As the system', contrast: 'High contrast' },
  'look.reducedMotion': { system: 'As the system' },
  sensor: { auto: 'Keys and mouse', clock: 'Clock' },
};

/** English for the settings screen. */
export const enSettings: SettingsWords = {
  title: 'Settings',
  summary: 'A change counts at once, and starts no countdown again.',
  search: 'Search settings',
  found: (count) => `${quantity(count, 'setting')} found.`,
  nothingFound: (query) => `No setting is about “${query}”.`,
  groups: 'Groups of settings',
  about: {
    breaks: 'When a break comes.',
    prompts: 'How a break is brought up, and when it is not.',
    quiet: 'What holds a break that is due. It comes once, when that is over.',
    session: 'What you hear and see while you press.',
    body: 'Your hands, and what you have to press with.',
    look: 'For every window of Knead.',
    privacy: 'Counted, never read: how many keys and clicks, never which key.',
    system: 'Knead on this computer.',
  },
  option: (key, value) => {
    const routine = key === 'press.routine' ? routineSummary(value) : undefined;
    return routine === undefined
      ? (options[key]?.[value] ?? capital(value))
      : enPresses.named(routine);
  },
  unit: {
    s: 's',
    'load-min': 'load min',
    min: 'min',
    h: 'h',
    'hour of day': 'h',
    '×': '%',
  },
  range: (min, max, unit) => `${min} to ${max} ${unit}`,
  numberAllowed: (min, max, unit, whole) =>
    `Takes ${whole ? 'a whole number' : 'a number'} from ${min} to ${max} ${unit}.`,
  more: (label) => `More: ${label}`,
  less: (label) => `Less: ${label}`,
  reset: (label) => `Reset ${label}`,
  resetAll: (count) => `Reset all (${count})`,
  wasReset: 'Back to the defaults.',
  undo: 'Undo',
  secondsLeft: (leftMs) => `${Math.max(1, Math.ceil(leftMs / seconds(1)))} s`,
  ownLength: 'My own length',
  bestVoice: 'Best for the language',
  voiceLeftToReader:
    'Silent now: a screen reader is running and reads the lines. To hear this voice as well, switch it off and on.',
  notificationOnWayland:
    'A notification in this session: under Wayland a card would take the keyboard. The tray opens the card.',
  shortcut: {
    none: 'None. Choose, and press keys',
    press: 'Press the keys together',
    needsModifier: 'Hold Ctrl, Alt or Super with it, or use a function key.',
    noSuchKey: 'That key cannot be part of a shortcut. Try a letter.',
    plus: ' + ',
  },
  week: {
    only: 'Only at these times',
    always: 'Now at any time.',
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    from: (day) => `${day} from`,
    to: (day) => `${day} to`,
    until: 'to',
    none: 'No prompts',
    add: (day) => `Add a time on ${day}`,
    remove: (day, range) => `Remove ${day} ${range}`,
    sameTime: 'Start and end must differ.',
  },
  quiet: enQuiet,
  counting: enCountingTest,
  tryOut: {
    voice: 'Test voice',
    voiceLine: 'Press into the sore side of the strip, and breathe out.',
    voiceMissing: noVoice,
    chime: 'Test chime',
    chimeSilent: 'Nothing could be heard. A session flashes its edge instead.',
    prompt: 'Show me a prompt',
    promptShown: 'A sample is in the corner of the screen. It counts nothing.',
    firstSteps: 'See the first steps again',
  },
};
