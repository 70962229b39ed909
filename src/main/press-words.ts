import { parseArgs } from 'node:util';
import type { Hand } from '#shared/activity/input';
import { complaintIndex, complaintSummary } from '#shared/knowledge/complaint-index';
import { routineIndex, routineSummary } from '#shared/knowledge/routine-index';
import { nearest } from '#shared/nearest';
import { seconds } from '#shared/time';

/** What a person may ask of the presses on the command line. */
export interface PressCommand {
  readonly kind: 'press';
  readonly routineId: string | null;
  /** A session for what hurts, in place of a routine. */
  readonly complaintId: string | null;
  readonly side: Hand | null;
  /**
   * Without a name the longest press that fits into so many minutes, for a complaint the minutes there
   * are; null leaves the choice to the app.
   */
  readonly minutes: number | null;
}

export type ParsedPress = { readonly command: PressCommand } | { readonly error: string };

export const pressHelp = `  knead press [COMPLAINT | ROUTINE] [--side left|right] [--minutes N]
                            start a guided press (starts Knead if needed);
                            --minutes takes the longest one that fits
`;

/** As many as a mistyped name is answered with. */
const MOST_GUESSES = 5;

/** Reads the words after `press`. */
export function parsePress(rest: readonly string[]): ParsedPress {
  const parsed = readOptions(rest);
  if ('error' in parsed) return parsed;
  const { side, minutes } = parsed.values;
  const [name = null, surplus] = parsed.positionals;
  if (surplus !== undefined)
    return { error: `"press" takes one complaint or routine; found "${surplus}" too.` };
  if (side !== undefined && side !== 'left' && side !== 'right')
    return { error: '--side takes left or right.' };
  if (minutes !== undefined && !/^([1-9]|[1-5]\d|60)$/.test(minutes))
    return { error: '--minutes takes a whole number from 1 to 60.' };
  return choosePress(name, side ?? null, minutes === undefined ? null : Number(minutes));
}

function readOptions(rest: readonly string[]) {
  try {
    return parseArgs({
      args: [...rest],
      options: { side: { type: 'string' }, minutes: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    return { error: '"press" takes [COMPLAINT | ROUTINE] [--side left|right] [--minutes N].' };
  }
}

/** What is named has to exist and to fit; without a name the app picks, for it knows the settings. */
function choosePress(name: string | null, side: Hand | null, minutes: number | null): ParsedPress {
  const press = { kind: 'press', routineId: null, complaintId: null, side, minutes } as const;
  if (name === null) return { command: press };
  if (complaintSummary(name)) return { command: { ...press, complaintId: name } };
  const routine = routineSummary(name);
  if (routine === undefined) return { error: unknownName(name) };
  if (minutes !== null && seconds(routine.seconds) > minutes * seconds(60))
    return { error: `${name} takes ${routine.seconds} seconds, more than --minutes ${minutes}.` };
  return { command: { ...press, routineId: name, minutes: null } };
}

function unknownName(name: string): string {
  const all = [...complaintIndex, ...routineIndex].map(({ id }) => id);
  const near = nearest(name, all, MOST_GUESSES);
  const guess = near.length > 0 ? ` Did you mean: ${near.join(', ')}?` : '';
  return `Unknown complaint or routine "${name}".${guess} "knead list complaints" and "knead list routines" show all.`;
}
