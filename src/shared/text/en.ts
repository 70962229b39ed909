import { seconds } from '../time';
import { enExport } from './en-export';
import {
  aboutLength,
  askedIn,
  breakNames,
  capital,
  heldBecause,
  heldUntilAfter,
  momentAhead,
  nearLength,
  quantity,
  shortLength,
  signalNames,
} from './en-parts';
import { enPresses } from './en-presses';
import { enPrompt } from './en-prompt';
import { enReach } from './en-reach';
import { blindLine } from './en-sensor';
import { enSettings } from './en-settings';
import { enStorage } from './en-storage';
import { enToday } from './en-today';
import { enWelcome } from './en-welcome';
import type { Messages, ShortcutWords, StatusWords, TrayMessages } from './messages';

const status: StatusWords = {
  nextIn: (kind, inMs) =>
    `${kind === 'dailyLimit' ? 'Daily limit' : `Next ${breakNames[kind]}`} in about ${aboutLength(inMs)}`,
  noneNear: 'No arm break near',
  soon: (kind, inMs) => `${capital(breakNames[kind])} ${nearLength(inMs)}`,
  ready: (kind) =>
    kind === 'dailyLimit'
      ? 'Daily limit reached'
      : `${capital(breakNames[kind])} ready when you are`,
  waits: (kind, { inMs, after }) =>
    `${capital(breakNames[kind])} due, ${
      after === null
        ? `asks again ${askedIn(inMs)}`
        : `asks ${askedIn(inMs)}, ${heldUntilAfter[after]}`
    }`,
  held: (kind, reason) => `${capital(breakNames[kind])} held: ${heldBecause[reason]}`,
  ignored: (signals) =>
    signals.length === 0
      ? null
      : `Prompting in spite of ${signals.map((name) => signalNames[name]).join(' and ')} for now`,
  owed: (inMs) =>
    inMs === null
      ? 'Arm break due, asks again after more work'
      : `Arm break due, asks again after ${aboutLength(inMs)} of work`,
  running: 'Press running',
  resting: (leftMs) =>
    leftMs < seconds(1) ? 'Rest done' : `Resting, about ${aboutLength(leftMs)} to go`,
  daily: ({ level, activeMs, amberMs, redMs }) =>
    level === 'below'
      ? null
      : `${shortLength(activeMs)} active today, past your ${shortLength(level === 'red' ? redMs : amberMs)} mark`,
  paused: (until, now) => `Paused until ${until === null ? 'you resume' : momentAhead(until, now)}`,
  blind: blindLine,
};

const tray: TrayMessages = {
  counts: (keys, clicks) => `${quantity(keys, 'key')} · ${quantity(clicks, 'click')} today`,
  startPress: 'Start a press now',
  openCard: 'Show the break card',
  promptAnyway: 'Prompt anyway',
  open: 'Open Knead',
  settings: 'Settings',
  pause: 'Pause',
  pauseHalfHour: '30 min',
  pauseHour: '1 h',
  pauseUntil: (at, now) => `Until ${momentAhead(at, now)}`,
  pauseUntilTime: 'Until a time…',
  pauseUntilTomorrow: 'Until tomorrow',
  pauseUntilResumed: 'Until I resume',
  resume: 'Resume',
  undoSkip: 'Undo skip',
  quit: 'Quit Knead',
};

const shortcuts: ShortcutWords = {
  title: 'Keyboard shortcuts',
  open: 'Keyboard shortcuts',
  close: 'Close',
  modifier: { mac: '⌘', other: 'Ctrl' },
  goTo: (page) => `Go to ${page}`,
  settings: 'Settings',
  sheet: 'This sheet',
  controls: 'Next control, and the one before',
  controlsKeys: ['Tab', 'Shift + Tab'],
  findPlace: { does: 'Find a sore place in the list by its first letters', keys: ['A … Z'] },
  chooseSide: { does: 'The left or right side of it', keys: ['L', 'R'] },
  leave: 'Close a menu or this sheet',
  leaveKey: 'Esc',
  elsewhere: 'The safety check is in Settings, under My body.',
  lettersOff: 'Letters and signs are off in your settings, so ? does nothing.',
};

/** English. Voice: short, plain, no guilt, numbers as digits, "may ease" and never "cure". */
export const en: Messages = {
  appName: 'Knead',
  status,
  tray,
  prompt: enPrompt,
  today: enToday,
  settings: enSettings,
  welcome: enWelcome,
  presses: enPresses,
  relief: {
    title: 'Relief',
    loading: 'One moment.',
    open: 'Something hurts…',
    openLegs: 'Runner’s legs…',
  },
  storage: enStorage,
  reach: enReach,
  export: enExport,
  shortcuts,
};
