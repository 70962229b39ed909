/**
 * Every setting, once: key, type, range, default, label and consequence. The schema, the command
 * line, the settings screen and the README table are made from this list.
 */

/** One setting as declared. `consequence` says in a line what changes for the person. */
export type SettingDefinition = {
  readonly label: string;
  readonly consequence: string;
} & (
  | { readonly type: 'boolean'; readonly default: boolean }
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly whole?: true;
      readonly unit: 's' | 'load-min' | 'min' | 'h' | 'hour of day' | '×';
      readonly default: number;
    }
  | { readonly type: 'choice'; readonly options: readonly string[]; readonly default: string }
  | { readonly type: 'text'; readonly maxLength: number; readonly default: string }
  | { readonly type: 'text-list'; readonly maxItems: number; readonly default: readonly string[] }
  /** Seconds, or null for "as the routine says". */
  | {
      readonly type: 'optional-number';
      readonly min: number;
      readonly max: number;
      readonly unit: 's';
      readonly default: null;
    }
  /** Seven lists of `HH:MM-HH:MM`, Monday first; an empty list of days means always. */
  | { readonly type: 'week'; readonly default: readonly (readonly string[])[] }
);

/** Keeps the literal types of a table and checks each row. */
const table = <const T extends Readonly<Record<string, SettingDefinition>>>(rows: T): T => rows;

export const settingDefinitions = table({
  preset: {
    type: 'choice',
    options: ['balanced', 'gentle', 'sore'],
    default: 'balanced',
    label: 'Preset',
    consequence: 'Sets how much load comes before each kind of break.',
  },
  'micro.enabled': {
    type: 'boolean',
    default: true,
    label: 'Micro-breaks',
    consequence: 'Short hands-off moments between arm breaks.',
  },
  'micro.everyLoadMinutes': {
    type: 'number',
    min: 0.05,
    max: 60,
    unit: 'load-min',
    default: 15,
    label: 'Micro-break after',
    consequence: 'Load a hand takes on before a micro-break is offered.',
  },
  'micro.seconds': {
    type: 'number',
    min: 5,
    max: 120,
    whole: true,
    unit: 's',
    default: 30,
    label: 'Micro-break length',
    consequence: 'Rest that empties the short-term load.',
  },
  'press.everyLoadMinutes': {
    type: 'number',
    min: 0.05,
    max: 180,
    unit: 'load-min',
    default: 60,
    label: 'Arm break after',
    consequence: 'Load a forearm takes on before the guided press is offered.',
  },
  'press.restSeconds': {
    type: 'number',
    min: 5,
    max: 1800,
    whole: true,
    unit: 's',
    default: 600,
    label: 'Rest that replaces an arm break',
    consequence: 'This much unbroken rest pays the whole load back without a press.',
  },
  'press.maxScreenMinutes': {
    type: 'number',
    min: 1,
    max: 240,
    unit: 'min',
    default: 75,
    label: 'Longest stretch at the screen',
    consequence: 'An arm break is offered after this long without five minutes away.',
  },
  'press.routine': {
    type: 'text',
    maxLength: 64,
    default: 'desk-forearm-60',
    label: 'Arm break routine',
    consequence: 'What Start leads you through.',
  },
  'press.postponeSeconds': {
    type: 'number',
    min: 5,
    max: 3600,
    whole: true,
    unit: 's',
    default: 300,
    label: 'Postpone for',
    consequence: 'How long a postponed break waits before it asks again.',
  },
  'prompt.pauseSeconds': {
    type: 'number',
    min: 2,
    max: 6,
    unit: 's',
    default: 3,
    label: 'Pause in typing to wait for',
    consequence: 'The card comes up only after this long without input.',
  },
  'prompt.giveUpSeconds': {
    type: 'number',
    min: 5,
    max: 600,
    whole: true,
    unit: 's',
    default: 180,
    label: 'Longest wait for a pause',
    consequence: 'The card is shown anyway after this long.',
  },
  'prompt.headsUp': {
    type: 'boolean',
    default: true,
    label: 'Heads-up before the card',
    consequence: 'A small note that the break is near; it takes no click and no key.',
  },
  'prompt.style': {
    type: 'choice',
    options: ['card', 'cover', 'notification', 'tray'],
    default: 'card',
    label: 'Prompt style',
    consequence: 'How a break that is due is shown.',
  },
  'prompt.display': {
    type: 'choice',
    options: ['pointer', 'all'],
    default: 'pointer',
    label: 'Prompt on',
    consequence: 'The display with the pointer, or every display.',
  },
  'prompt.sound': {
    type: 'boolean',
    default: false,
    label: 'Prompt sound',
    consequence: 'A soft chime with the heads-up.',
  },
  'prompt.chord': {
    type: 'text',
    maxLength: 64,
    default: 'none',
    label: 'Prompt shortcut',
    consequence: 'Opens the card for keyboard and screen-reader use; none by default.',
  },
  strict: {
    type: 'boolean',
    default: false,
    label: 'Strict mode',
    consequence: 'Hides Skip; a way out always stays.',
  },
  'daily.amberHours': {
    type: 'number',
    min: 0.5,
    max: 16,
    unit: 'h',
    default: 3,
    label: 'Daily load, first sign',
    consequence: 'Shown, never enforced.',
  },
  'daily.redHours': {
    type: 'number',
    min: 0.5,
    max: 16,
    unit: 'h',
    default: 4,
    label: 'Daily load, second sign',
    consequence: 'Shown, never enforced.',
  },
  workingHours: {
    type: 'week',
    default: [],
    label: 'Working hours',
    consequence: 'No prompts outside these times; counting goes on.',
  },
  'quiet.call': {
    type: 'boolean',
    default: true,
    label: 'Quiet in calls',
    consequence: 'A break that comes due is held until the call ends.',
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
  'session.voice': {
    type: 'boolean',
    default: true,
    label: 'Voice',
    consequence: 'Every instruction is spoken as well as shown.',
  },
  'session.voiceName': {
    type: 'text',
    maxLength: 128,
    default: '',
    label: 'Voice name',
    consequence: 'Empty picks the best voice of your language.',
  },
  'session.rate': {
    type: 'number',
    min: 0.7,
    max: 1.3,
    unit: '×',
    default: 1,
    label: 'Speaking rate',
    consequence: 'Steps stretch when speech runs longer.',
  },
  'session.volume': {
    type: 'number',
    min: 0,
    max: 1,
    unit: '×',
    default: 0.8,
    label: 'Volume',
    consequence: 'Of voice and chimes.',
  },
  'session.chimes': {
    type: 'boolean',
    default: true,
    label: 'Chimes',
    consequence: 'A soft tone at each change.',
  },
  'session.holdSeconds': {
    type: 'optional-number',
    min: 15,
    max: 90,
    unit: 's',
    default: null,
    label: 'Hold length',
    consequence: 'Empty keeps the routine’s own; never longer than the spot allows.',
  },
  'session.perSpotCheck': {
    type: 'boolean',
    default: false,
    label: 'Check after every spot',
    consequence: 'A compact rating after each spot.',
  },
  'session.farText': {
    type: 'boolean',
    default: false,
    label: 'Far text',
    consequence: 'Stage text a third larger, for reading from across the room.',
  },
  'body.mouseHand': {
    type: 'choice',
    options: ['left', 'right'],
    default: 'right',
    label: 'Mouse hand',
    consequence: 'Clicks, scrolling and drags count for this hand.',
  },
  'body.dominantHand': {
    type: 'choice',
    options: ['left', 'right'],
    default: 'right',
    label: 'Dominant hand',
    consequence: 'Used where nothing else decides the side.',
  },
  'body.tools': {
    type: 'text-list',
    maxItems: 20,
    default: ['other-forearm', 'knuckles', 'desk-edge'],
    label: 'What I press with',
    consequence: 'Only these are shown.',
  },
  'body.avoid': {
    type: 'text-list',
    maxItems: 40,
    default: [],
    label: 'Places to avoid',
    consequence: 'Never offered.',
  },
  'look.theme': {
    type: 'choice',
    options: ['system', 'light', 'dark', 'contrast'],
    default: 'system',
    label: 'Theme',
    consequence: 'Colours of every window.',
  },
  'look.textScale': {
    type: 'number',
    min: 0.85,
    max: 2,
    unit: '×',
    default: 1,
    label: 'Text size',
    consequence: 'Of every window.',
  },
  'look.reducedMotion': {
    type: 'choice',
    options: ['system', 'on', 'off'],
    default: 'system',
    label: 'Reduced motion',
    consequence: 'No pulse, slides or fades.',
  },
  'look.easierLetters': {
    type: 'boolean',
    default: false,
    label: 'Easier letters',
    consequence: 'A typeface made for legibility.',
  },
  language: {
    type: 'text',
    maxLength: 35,
    default: 'system',
    label: 'Language',
    consequence: 'Of windows and voice.',
  },
  'day.start': {
    type: 'number',
    min: 0,
    max: 23,
    whole: true,
    unit: 'hour of day',
    default: 4,
    label: 'Day starts at',
    consequence: 'When today’s numbers begin again.',
  },
  startAtLogin: {
    type: 'boolean',
    default: false,
    label: 'Start at login',
    consequence: 'Knead is there when you sit down.',
  },
  sensor: {
    type: 'choice',
    options: ['auto', 'clock'],
    default: 'auto',
    label: 'Counting',
    consequence: 'Clock: no keyboard hook at all, breaks follow the clock.',
  },
});

export type SettingKey = keyof typeof settingDefinitions;
