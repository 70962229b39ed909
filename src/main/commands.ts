import type { PauseUntil } from '#shared/breaks/pause';
import { type ExportCommand, exportHelp, parseExport } from './export-words';
import { type ListCommand, listHelp, parseList } from './list-words';
import { type PressCommand, parsePress, pressHelp } from './press-words';
import { parseRun, type RunCommand, runHelp } from './run-words';
import { parseSettingsCommand, type SettingsCommand, settingsHelp } from './settings-words';

/** What a person may ask for on the command line. */
export type Command =
  | { readonly kind: 'status' | 'diagnostics'; readonly json: boolean }
  | PressCommand
  | { readonly kind: 'break' | 'prompt' | 'postpone' | 'skip' | 'resume' | 'quit' }
  | { readonly kind: 'pause'; readonly until: PauseUntil }
  | SettingsCommand
  | ExportCommand
  | ListCommand
  | RunCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' };

export type ParsedCommand = { readonly command: Command } | { readonly error: string };

const WORDS =
  'status, press, break, prompt, postpone, skip, pause, resume, run, settings, export, list, diagnostics, quit';

export const helpText = `Knead counts keyboard and mouse load and guides forearm presses.

  knead                     start Knead, or open its window
  knead status [--json]     what was counted, and when the next break is
${pressHelp}  knead break               take the break that is due, else start the default press
  knead prompt              ask about the break that is held, whatever holds it
  knead postpone            answer the break on screen: later
  knead skip                answer the break on screen: not this one
  knead pause [30m | 2h | 17:30 | tomorrow]
                            no prompts for a while; without a time, until you resume
  knead resume              end the pause
${runHelp}${settingsHelp}${exportHelp}${listHelp}  knead diagnostics [--json]
                            what a report of a fault needs; nothing is sent
  knead quit                end Knead
  knead --help, --version
`;

/**
 * Reads the words after the program's name.
 *
 * @returns The command, or one line that says what is allowed.
 */
export function parseCommand(words: readonly string[]): ParsedCommand {
  const [word = '', ...rest] = words;
  switch (word) {
    case 'status':
    case 'diagnostics':
      return parseStatus(word, rest);
    case 'press':
      return parsePress(rest);
    case 'list':
      return parseList(rest);
    case 'run':
      return parseRun(rest);
    case 'pause':
      return parsePause(rest);
    case 'settings':
      return parseSettingsCommand(rest);
    case 'export':
      return parseExport(rest);
    case 'break':
    case 'prompt':
    case 'postpone':
    case 'skip':
    case 'resume':
    case 'quit':
      return alone(word, rest, { kind: word });
    case '--help':
    case '-h':
    case 'help':
      return alone('--help', rest, { kind: 'help' });
    case '--version':
    case '-v':
      return alone('--version', rest, { kind: 'version' });
    default:
      return { error: `Unknown word "${word}". Use one of: ${WORDS}, --help, --version.` };
  }
}

const alone = (word: string, rest: readonly string[], command: Command): ParsedCommand =>
  rest.length === 0
    ? { command }
    : { error: `"${word}" takes nothing after it; found "${rest[0]}".` };

function parseStatus(kind: 'status' | 'diagnostics', rest: readonly string[]): ParsedCommand {
  const surplus = rest.find((word) => word !== '--json');
  if (surplus !== undefined) return { error: `"${kind}" takes only --json; found "${surplus}".` };
  return { command: { kind, json: rest.includes('--json') } };
}

function parsePause(rest: readonly string[]): ParsedCommand {
  const [word, surplus] = rest;
  const error = { error: 'pause takes 30m, 2h, 17:30, tomorrow, or nothing.' };
  if (surplus !== undefined) return error;
  if (word === undefined) return { command: { kind: 'pause', until: { kind: 'resumed' } } };
  if (word === 'tomorrow') return { command: { kind: 'pause', until: { kind: 'tomorrow' } } };
  const until = parseLength(word) ?? parseTimeOfDay(word);
  return until === null ? error : { command: { kind: 'pause', until } };
}

function parseLength(word: string): PauseUntil | null {
  const match = /^(\d{1,4})([mh])$/.exec(word);
  if (match === null) return null;
  const count = Number(match[1]) * (match[2] === 'h' ? 60 : 1);
  return count >= 1 && count <= 7 * 24 * 60 ? { kind: 'after', minutes: count } : null;
}

function parseTimeOfDay(word: string): PauseUntil | null {
  const match = /^(\d{1,2}):(\d{2})$/.exec(word);
  if (match === null) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  return hour <= 23 && minute <= 59 ? { kind: 'at', hour, minute } : null;
}
