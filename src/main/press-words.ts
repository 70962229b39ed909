import { parseArgs } from 'node:util';
import type { Hand } from '#shared/activity/input';
import { routineIndex } from '#shared/knowledge/routine-index';
import { seconds } from '#shared/time';

/** What a person may ask of the presses on the command line. */
export interface PressCommand {
  readonly kind: 'press';
  readonly routineId: string | null;
  readonly side: Hand | null;
  /** The longest press that fits into so many minutes; null leaves the choice to the app. */
  readonly minutes: number | null;
}

export type ParsedPress = { readonly command: PressCommand } | { readonly error: string };

export const pressHelp = `  knead press [ROUTINE] [--side left|right] [--minutes N]
                            start a guided press (starts Knead if needed);
                            --minutes takes the longest one that fits
`;

const ids = (): string => routineIndex.map(({ id }) => id).join(', ');

/** Reads the words after `press`. */
export function parsePress(rest: readonly string[]): ParsedPress {
  const parsed = readOptions(rest);
  if ('error' in parsed) return parsed;
  const { side, minutes } = parsed.values;
  const [routineId = null, surplus] = parsed.positionals;
  if (surplus !== undefined) return { error: `"press" takes one routine; found "${surplus}" too.` };
  if (side !== undefined && side !== 'left' && side !== 'right')
    return { error: '--side takes left or right.' };
  if (minutes !== undefined && !/^([1-9]|[1-5]\d|60)$/.test(minutes))
    return { error: '--minutes takes a whole number from 1 to 60.' };
  return choosePress(routineId, side ?? null, minutes === undefined ? null : Number(minutes));
}

function readOptions(rest: readonly string[]) {
  try {
    return parseArgs({
      args: [...rest],
      options: { side: { type: 'string' }, minutes: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    return { error: '"press" takes [ROUTINE] [--side left|right] [--minutes N].' };
  }
}

/** A named routine has to exist and to fit; without a name the app picks, for it knows the settings. */
function choosePress(
  routineId: string | null,
  side: Hand | null,
  minutes: number | null,
): ParsedPress {
  if (routineId === null) return { command: { kind: 'press', routineId, side, minutes } };
  const routine = routineIndex.find(({ id }) => id === routineId);
  if (routine === undefined)
    return { error: `Unknown routine "${routineId}". Use one of: ${ids()}.` };
  if (minutes !== null && seconds(routine.seconds) > minutes * seconds(60))
    return {
      error: `${routineId} takes ${routine.seconds} seconds, more than --minutes ${minutes}.`,
    };
  return { command: { kind: 'press', routineId, side, minutes: null } };
}
