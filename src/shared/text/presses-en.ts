import type { RoutineSummary } from '../knowledge/routine-index';
import type { PressRegion, SideRule } from '../knowledge/terms';
import { quantity } from './en-parts';

const arms: Readonly<Record<SideRule, string>> = {
  chosen: 'one arm',
  mouse: 'mouse arm',
  both: 'both arms',
  none: 'nothing is pressed',
};

const regions: Partial<Readonly<Record<PressRegion, string>>> = {
  'forearm-back': 'Back of the forearm',
  'forearm-palm': 'Palm side of the forearm',
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

/** English for the choice of presses: the chooser, the tray's list, the command line. */
export const pressesEn = {
  title: 'All presses',
  sentence: 'Each runs hands-free once it has started.',
  /** "1 min · one arm", and what it needs. */
  facts: (routine: RoutineSummary): string =>
    [length(routine.seconds), arms[routine.sideRule], needs(routine)]
      .filter((fact) => fact !== null)
      .join(' · '),
  start: 'Start',
  startLabel: (name: string): string => `Start: ${name}`,
  arm: 'Which arm',
  armChoices: { auto: 'The one with more load', left: 'Left', right: 'Right' },
  leftOut: (count: number): string =>
    `${quantity(count, 'press', 'presses')} left out: all of it is among your places to avoid.`,
  region: (region: PressRegion): string => regions[region] ?? region,

  trayMenu: 'More presses',
  trayEntry: ({ name, seconds }: RoutineSummary): string => `${name}, ${length(seconds)}`,

  listed: (routine: RoutineSummary): string =>
    `${routine.id.padEnd(18)}  ${length(routine.seconds).padEnd(7)}  ${routine.name}: ${routine.forWhom}. ${pressesEn.facts(routine)}.`,
  avoided: (name: string): string =>
    `${name}: every place of it is among your places to avoid. "knead settings get body.avoid" shows them.`,
  noneFits: (minutes: number): string =>
    `No press fits into ${quantity(minutes, 'minute')} with your tools and places to avoid. "knead list routines" shows all.`,
} as const;
