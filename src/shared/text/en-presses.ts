import type { RoutineSummary } from '../knowledge/routine-index';
import type { Limb, SideRule } from '../knowledge/terms';
import { quantity } from './en-parts';
import type { PressesWords } from './presses-messages';
import { regionsEn } from './regions-en';

const limbs: Readonly<Record<Limb, Readonly<Record<SideRule, string>>>> = {
  upper: {
    chosen: 'one arm',
    mouse: 'mouse arm',
    both: 'both arms',
    none: 'nothing is pressed',
  },
  lower: {
    chosen: 'one leg',
    mouse: 'one leg',
    both: 'both legs',
    none: 'nothing is pressed',
  },
};

/** `1 min`, `2½ min`, `30 s` */
function length(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (rest === 0) return `${whole} min`;
  return rest === 30 ? `${whole}½ min` : `${whole} min ${rest} s`;
}

const needs = ({ toolId }: Pick<RoutineSummary, 'toolId'>): string | null =>
  toolId === 'desk-ball' ? 'needs a ball' : null;

const facts = (routine: RoutineSummary): string =>
  [length(routine.seconds), limbs[routine.limb][routine.sideRule], needs(routine)]
    .filter((fact) => fact !== null)
    .join(' · ');

/** English for the choice of presses: the chooser, the tray's list, the command line. */
export const enPresses: PressesWords = {
  title: 'All presses',
  sentence: (count) => `${quantity(count, 'way', 'ways')} to give your hands a break.`,
  facts,
  start: 'Start',
  startLabel: (name) => `Start: ${name}`,
  arm: 'Which arm',
  armChoices: { auto: 'Knead picks', left: 'Left arm', right: 'Right arm' },
  leftOut: (count) =>
    `${quantity(count, 'press', 'presses')} left out: all of it is among your places to avoid.`,
  region: (region) => regionsEn[region],
  allAvoided: 'Nothing is left to press, so an arm break is a rest.',
  named: ({ name, seconds }) => `${name}, ${length(seconds)}`,
  trayMenu: 'More presses',
  listed: (routine) =>
    `${routine.id.padEnd(22)}  ${routine.name}, for: ${routine.forWhom}. ${facts(routine)}`,
  listedComplaint: ({ id, name, kind, spotIds }) =>
    `${id.padEnd(22)}  ${name}. ${kind === 'refer' ? 'Not for pressing: see a professional' : quantity(spotIds.length, 'spot')}`,
  listedSpot: ({ id, name, muscles }) => `${id.padEnd(24)}  ${name} (${muscles.join(', ')})`,
  avoided: (name) =>
    `${name}: every place of it is among your places to avoid. "knead settings get body.avoid" shows them.`,
  noneFits: (minutes) =>
    `No press fits into ${quantity(minutes, 'minute')} with your tools and places to avoid. "knead list routines" shows all.`,
};
