import { statusOf } from '#shared/app/snapshot';
import { refusalOf } from '#shared/breaks/escalation';
import { pausedBy } from '#shared/breaks/pause';
import { canOverride } from '#shared/breaks/quiet';
import { isPlayable, longestWithin } from '#shared/breaks/routine-choice';
import { runDay, runRecordOf } from '#shared/history/run-day';
import type { RunEntry, Snapshot } from '#shared/ipc';
import { routineSummary } from '#shared/knowledge/routine-index';
import type { Diagnostics } from '#shared/reach/diagnostics';
import { en } from '#shared/text/en';
import { runsEn } from '#shared/text/runs-en';
import { statusText } from '#shared/text/status';
import type { Now } from '#shared/time';
import type { CommandReply } from './adapters/command-socket';
import { type Command, parseCommand } from './commands';
import { diagnosticsText } from './diagnostics-text';
import { concernAbout, type ReliefWish, startRelief } from './relief-desk';
import { runReply } from './run-reply';
import type { Happening } from './runtime';
import { answerSettings, type SettingsPort } from './settings-command';

export interface AnswerPorts {
  readonly snapshot: () => Snapshot;
  readonly dispatch: (happening: Happening) => void;
  readonly now: () => Now;
  readonly settings: SettingsPort;
  readonly dayStartHour: () => number;
  readonly quit: () => void;
  readonly diagnose: () => Promise<Diagnostics>;
}

/**
 * Carries out a command in the running app. The words are parsed again: a socket is an open door. A
 * session for a complaint takes a moment, for it has to be planned first.
 */
export async function answerWords(
  words: readonly string[],
  ports: AnswerPorts,
): Promise<CommandReply> {
  const parsed = parseCommand(words);
  if ('command' in parsed && parsed.command.kind === 'diagnostics')
    return { exit: 0, out: diagnosticsText(await ports.diagnose(), parsed.command.json), err: '' };
  if ('error' in parsed || parsed.command.kind !== 'press') return answerCommand(words, ports);
  const { complaintId, side, minutes } = parsed.command;
  return complaintId === null
    ? answerCommand(words, ports)
    : startComplaint({ complaintId, side, minutes }, ports);
}

/** The same for all but a session for a complaint, at once. */
export function answerCommand(words: readonly string[], ports: AnswerPorts): CommandReply {
  const parsed = parseCommand(words);
  return 'error' in parsed ? failed(2, parsed.error) : perform(parsed.command, ports);
}

function perform(command: Command, ports: AnswerPorts): CommandReply {
  const { dispatch } = ports;
  switch (command.kind) {
    case 'status':
      return status(command.json, ports.snapshot());
    case 'press':
      return startPress(command, ports);
    case 'break':
      dispatch({ type: 'break-requested', source: 'command' });
      return startedOrNot(ports.snapshot());
    case 'prompt':
      return promptAnyway(ports);
    case 'postpone':
      return answerPrompt('postponed', ports);
    case 'skip':
      return answerPrompt('skipped', ports);
    case 'pause':
      dispatch(pausedBy(command.until, ports.now(), ports.dayStartHour()));
      return printed(statusText.line(ports.snapshot()));
    case 'resume':
      dispatch({ type: 'resumed' });
      return printed(statusText.line(ports.snapshot()));
    case 'run':
      return logRun(command.run, ports);
    case 'settings':
      return answerSettings(command, ports.settings);
    case 'quit':
      ports.quit();
      return printed('Knead has ended.');
    case 'diagnostics':
    case 'export':
    case 'list':
    case 'help':
    case 'version':
      return failed(2, 'The client answers this itself.');
  }
}

/** A run of a day there is not is no known word. */
function logRun(given: RunEntry, { dispatch, snapshot, now }: AnswerPorts): CommandReply {
  const at = now();
  const read = given.day === null ? { day: null } : runDay(given.day, at);
  if (typeof read === 'string') return failed(2, runsEn.wrongDay[read]);
  const run = { ...given, ...read };
  dispatch({ type: 'run-logged', run });
  return printed(runReply(runRecordOf(run, at), snapshot()));
}

const status = (json: boolean, snapshot: Snapshot): CommandReply =>
  printed(json ? JSON.stringify(statusOf(snapshot)) : statusText.all(snapshot));

/** Starts the press that was named, the longest that fits, or the one that would be offered. */
function startPress(
  { routineId, side, minutes }: Extract<Command, { readonly kind: 'press' }>,
  ports: AnswerPorts,
): CommandReply {
  const { session, settings } = ports.snapshot();
  if (session !== null) return bringForward(ports);
  const fitting = minutes === null ? null : longestWithin(minutes * 60, settings);
  if (minutes !== null && fitting === null) return failed(1, en.presses.noneFits(minutes));
  const chosen = routineId === null ? fitting : (routineSummary(routineId) ?? null);
  if (chosen !== null && !isPlayable(chosen, settings))
    return failed(1, en.presses.avoided(chosen.name));
  ports.dispatch({
    type: 'press-requested',
    routineId: chosen?.id ?? null,
    side,
    source: 'command',
  });
  return startedOrNot(ports.snapshot());
}

/** Begins a session for a complaint, unless something known by now speaks against it. */
async function startComplaint(wish: ReliefWish, ports: AnswerPorts): Promise<CommandReply> {
  const { snapshot } = ports;
  if (snapshot().session !== null) return bringForward(ports);
  const refusal = concernAbout(wish, snapshot()) ?? (await startRelief(wish, 'command', ports));
  return refusal === null ? startedOrNot(snapshot()) : failed(1, refusal);
}

/** One press at a time: another one asked for brings it to the front. */
function bringForward(ports: AnswerPorts): CommandReply {
  ports.dispatch({ type: 'break-requested', source: 'command' });
  return failed(1, 'A press is already running; it was brought to the front.');
}

function startedOrNot(snapshot: Snapshot): CommandReply {
  return snapshot.session === null
    ? printed(statusText.line(snapshot))
    : printed(statusText.sessionStarted(snapshot.session));
}

/** Lets go of the break that is held; it comes in the next pause of the typing. */
function promptAnyway({ dispatch, snapshot }: AnswerPorts): CommandReply {
  const { next, held } = snapshot();
  if (next.state !== 'held' || held === null) return failed(1, en.prompt.noneHeld);
  if (!canOverride(held)) return failed(1, `${statusText.line(snapshot())}.`);
  dispatch({ type: 'hold-overridden' });
  return printed(statusText.line(snapshot()));
}

function answerPrompt(answer: 'postponed' | 'skipped', ports: AnswerPorts): CommandReply {
  const { prompt } = ports.snapshot();
  if (prompt === null || prompt.surface === 'heads-up' || prompt.surface === 'limit')
    return failed(1, 'No break is on screen.');
  const refusal = refusalOf(answer, prompt.choices);
  if (refusal !== null) return failed(1, en.prompt.refused[refusal]);
  ports.dispatch({ type: 'prompt-answered', promptId: prompt.id, answer });
  return printed(statusText.line(ports.snapshot()));
}

const printed = (line: string): CommandReply => ({ exit: 0, out: `${line}\n`, err: '' });
const failed = (exit: number, err: string): CommandReply => ({ exit, out: '', err });
