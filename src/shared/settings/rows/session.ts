import { rows } from '../row';

/** The guided press: voice, chimes, hold. */
export const sessionRows = rows({
  'session.voice': {
    type: 'boolean',
    default: true,
    label: 'Voice',
    consequence:
      'Every instruction is spoken as well as shown; left to a screen reader where one runs.',
  },
  'session.voiceName': {
    type: 'text',
    maxLength: 128,
    names: 'voice',
    default: '',
    label: 'Voice name',
    consequence: 'Speaks the instructions.',
  },
  'session.rate': {
    type: 'number',
    min: 0.7,
    max: 1.3,
    unit: '×',
    step: 0.05,
    default: 1,
    label: 'Speaking rate',
    consequence: 'Steps stretch when speech runs longer.',
  },
  'session.volume': {
    type: 'number',
    min: 0,
    max: 1,
    unit: '×',
    step: 0.1,
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
  'session.edgeFlash': {
    type: 'boolean',
    default: false,
    label: 'Flash at every cue',
    consequence: 'The edge of the stage lights up; it does so anyway where no chime can be heard.',
  },
  'session.holdSeconds': {
    type: 'optional-number',
    min: 15,
    max: 90,
    unit: 's',
    step: 5,
    default: null,
    label: 'Hold length',
    consequence: 'Off keeps the routine’s own; never longer than the spot allows.',
  },
  'session.farText': {
    type: 'boolean',
    default: false,
    label: 'Far text',
    consequence: 'Stage text a third larger, for reading from across the room.',
  },
  'session.perSpotCheck': {
    type: 'boolean',
    default: false,
    label: 'Check after every spot',
    consequence: 'Asks “better, same or worse?” and goes on by itself.',
  },
  'session.characterKeys': {
    type: 'boolean',
    default: true,
    label: 'Single-letter keys',
    consequence:
      'Off: only Space, Esc, Enter, arrows and rating digits act while you press, and ? does nothing.',
  },
  'library.favourites': {
    type: 'text-list',
    maxItems: 60,
    names: 'routines',
    default: [],
    label: 'Favourite sessions',
    consequence: 'Marked with a star in the library.',
    elsewhere: true,
  },
  'legs.largeText': {
    type: 'boolean',
    default: true,
    label: 'Legs: far text',
    consequence: 'Sessions for the legs have larger text, to be read from the floor.',
  },
  'legs.voice': {
    type: 'boolean',
    default: true,
    label: 'Legs: voice',
    consequence: 'Sessions for the legs are spoken, also where the voice is off otherwise.',
  },
  'legs.lying': {
    type: 'boolean',
    default: false,
    label: 'Legs: turn the picture',
    consequence: 'For somebody who lies on the side and looks at the screen from there.',
  },
});
