import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { complaintSummary } from '#shared/knowledge/complaint-index';
import { askRunningOf, type CommandReply } from './adapters/command-socket';
import { BACKGROUND_SWITCH } from './adapters/desktop-entry';
import { helpText, parseCommand } from './commands';
import { diagnosticsText } from './diagnostics-text';
import { exportHistory } from './export-history';
import { listThings } from './list-things';

export interface ClientPorts {
  /** Says which instance is meant. */
  readonly userData: string;
  readonly version: string;
  /** Starts the app in the background; returns one line when it cannot. */
  readonly startApp: () => string | null;
}

const notRunning = 'Knead is not running.';
/** Half a second is usual; a cold disk may take longer. */
const START_TRIES = 150;
const START_PAUSE_MS = 100;

/** Carries out one command: here where it needs no app, else in the app that runs. */
export async function runCommand(
  words: readonly string[],
  { userData, version, startApp }: ClientPorts,
): Promise<CommandReply> {
  const parsed = parseCommand(words);
  if ('error' in parsed) return failed(2, parsed.error);
  const { command } = parsed;
  if (command.kind === 'help') return printed(helpText);
  if (command.kind === 'version') return printed(`${version}\n`);
  if (command.kind === 'list') return printed(await listThings(command));
  if (command.kind === 'press' && isReferOnly(command.complaintId)) {
    const { referOutEn } = await import('./relief-planning');
    return failed(1, referOutEn(command.complaintId ?? ''));
  }
  if (command.kind === 'export') return exportHistory(command, userData, process.cwd());

  const reply = await askRunningOf(userData, words);
  if (reply !== null) return reply;
  if (command.kind === 'diagnostics')
    return printed(await diagnosticsWithout(userData, version, command.json));
  if (command.kind === 'quit') return printed(`${notRunning}\n`);
  if (command.kind !== 'press') return failed(1, notRunning);
  const problem = startApp();
  return problem === null ? askOnceStarted(userData, words) : failed(1, problem);
}

/** Never pressed: no app has to be started to say so. */
const isReferOnly = (complaintId: string | null): boolean =>
  complaintId !== null && complaintSummary(complaintId)?.kind === 'refer';

/** What can be told where no Knead runs. */
async function diagnosticsWithout(folder: string, version: string, json: boolean): Promise<string> {
  const { diagnose } = await import('./diagnose');
  return diagnosticsText(await diagnose({ folder, home: homedir(), version, running: null }), json);
}

async function askOnceStarted(userData: string, words: readonly string[]): Promise<CommandReply> {
  for (let tries = 0; tries < START_TRIES; tries += 1) {
    await wait(START_PAUSE_MS);
    const reply = await askRunningOf(userData, words);
    if (reply !== null) return reply;
  }
  return failed(1, 'Knead did not start. Run "knead" by itself to see why.');
}

/**
 * Starts the app as its own process group, with the switches this client was given.
 *
 * @param args The arguments of this process up to its first word.
 */
export function startInBackground(args: readonly string[]): string | null {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const linux = process.platform === 'linux';
  if (linux && DISPLAY === undefined && WAYLAND_DISPLAY === undefined)
    return 'A press needs a screen, and DISPLAY is not set.';
  const kept = args.filter((arg) => arg !== '--ozone-platform=headless');
  const platform = linux && DISPLAY !== undefined ? ['--ozone-platform=x11'] : [];
  spawn(process.execPath, [...platform, ...kept, BACKGROUND_SWITCH], {
    detached: true,
    stdio: 'ignore',
  }).unref();
  return null;
}

const printed = (out: string): CommandReply => ({ exit: 0, out, err: '' });
const failed = (exit: number, err: string): CommandReply => ({ exit, out: '', err });
