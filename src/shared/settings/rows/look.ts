import { rows } from '../row';

/** How every window looks. */
export const lookRows = rows({
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
    step: 0.05,
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
    consequence: 'Letters that are hard to mix up, with more room between them.',
  },
  language: {
    type: 'text',
    maxLength: 35,
    names: 'language',
    default: 'system',
    label: 'Language',
    consequence: 'Of windows and voice.',
    notYet: true,
  },
});
