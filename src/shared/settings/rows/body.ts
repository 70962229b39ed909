import { pressRegions } from '../../knowledge/terms';
import { rows } from '../row';

/** Hands, tools, places. */
export const bodyRows = rows({
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
    names: 'tools',
    default: ['other-forearm', 'knuckles'],
    label: 'What I press with',
    consequence: 'Only these are shown.',
  },
  'body.avoid': {
    type: 'text-list',
    maxItems: 40,
    names: 'regions',
    options: pressRegions,
    default: [],
    label: 'Places to avoid',
    consequence: 'Never offered, and left out of every press.',
  },
});
