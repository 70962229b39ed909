import { rows } from '../row';

/** How a break that is due is brought up, and when it is not. */
export const promptsRows = rows({
  'prompt.headsUp': {
    type: 'boolean',
    default: true,
    label: 'Heads-up before the card',
    consequence:
      'A small note that the break is near; it takes no click and no key. None with notifications.',
  },
  'prompt.pauseSeconds': {
    type: 'number',
    min: 2,
    max: 6,
    unit: 's',
    step: 0.5,
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
    shownIn: 'min',
    step: 10,
    default: 180,
    label: 'Longest wait for a pause',
    consequence: 'The card is shown anyway after this long.',
  },
  'prompt.style': {
    type: 'choice',
    options: ['card', 'cover', 'notification', 'tray'],
    default: 'card',
    label: 'Prompt style',
    consequence:
      'A card in the corner, a cover over every display, a system notification, or only the tray.',
  },
  'prompt.chord': {
    type: 'text',
    maxLength: 64,
    names: 'shortcut',
    default: 'none',
    label: 'Prompt shortcut',
    consequence:
      'Opens the card of a due break for the keyboard, such as Ctrl+Alt+B. Backspace takes it away.',
  },
  'press.chord': {
    type: 'text',
    maxLength: 64,
    names: 'shortcut',
    default: 'none',
    label: 'Press shortcut',
    consequence: 'Starts a press from any program, or brings the one that runs to the front.',
  },
  workingHours: {
    type: 'week',
    default: [],
    label: 'Working hours',
    consequence: 'No prompts outside these times; counting goes on.',
  },
  'prompt.display': {
    type: 'choice',
    options: ['pointer', 'all'],
    default: 'pointer',
    label: 'Prompt on',
    consequence: 'The display with the pointer, or every display. A cover is always on every one.',
  },
  'prompt.sound': {
    type: 'boolean',
    default: false,
    label: 'Prompt sound',
    consequence: 'A soft chime with the heads-up, or with the card where there is none.',
  },
  strict: {
    type: 'boolean',
    default: false,
    label: 'Strict mode',
    consequence: 'No Skip, one postpone in a row. Leave opens after 10 s; a way out always stays.',
  },
  'daily.amberHours': {
    type: 'number',
    min: 0.5,
    max: 16,
    unit: 'h',
    step: 0.5,
    default: 3,
    label: 'Active time a day, first mark',
    consequence: 'Past it the tray and Today say so. Nothing is enforced.',
  },
  'daily.redHours': {
    type: 'number',
    min: 0.5,
    max: 16,
    unit: 'h',
    step: 0.5,
    default: 4,
    label: 'Active time a day, second mark',
    consequence: 'Past it one calm notice comes, once a day. Nothing is enforced.',
  },
});
