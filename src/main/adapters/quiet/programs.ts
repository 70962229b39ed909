import { type ChildProcess, execFile } from 'node:child_process';
import type { SignalReport } from '#shared/breaks/signals';
import { hours, type Millis } from '#shared/time';
import { noAnswer, unknown } from './source';

/** What became of a program that was asked. */
export type Answered =
  | { readonly kind: 'said'; readonly out: string }
  | { readonly kind: 'missing'; readonly program: string }
  /** It failed with these words, or did not end in time and said none that count. */
  | { readonly kind: 'failed'; readonly words: string };

/** Runs a program and gives what it printed. Never rejects. */
export type Run = (program: string, args: readonly string[]) => Promise<Answered>;

/** A program that is not there is not looked for again so soon. */
const MISSING_FOR_MS: Millis = hours(1);

export interface ProgramPorts {
  readonly monotonicMs: () => Millis;
  readonly env: NodeJS.ProcessEnv;
  /** A program that takes longer is killed. */
  readonly limitMs: Millis;
  /** Hears of every program that is started. */
  readonly started?: (program: string) => void;
}

/**
 * The way to ask programs of the system, in English whatever its language: what they print is read.
 *
 * Nothing is written to them and nothing they print is kept.
 */
export function createRun({ monotonicMs, env, limitMs, started }: ProgramPorts): Run {
  const missingSince = new Map<string, Millis>();
  const spoken = { ...env, LC_ALL: 'C' };
  return async (program, args) => {
    const since = missingSince.get(program);
    if (since !== undefined && monotonicMs() - since < MISSING_FOR_MS)
      return { kind: 'missing', program };
    started?.(program);
    const answered = await runOnce(program, args, spoken, limitMs);
    if (answered.kind === 'missing') missingSince.set(program, monotonicMs());
    else missingSince.delete(program);
    return answered;
  };
}

function runOnce(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  limitMs: Millis,
): Promise<Answered> {
  return new Promise((resolve) => {
    const child: ChildProcess = execFile(
      program,
      [...args],
      { env, timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: MOST_OUTPUT, windowsHide: true },
      (error, out, words) => {
        if (error === null) resolve({ kind: 'said', out });
        else if (error.code === 'ENOENT') resolve({ kind: 'missing', program });
        else resolve({ kind: 'failed', words: error.killed === true ? '' : words });
      },
    );
    child.stdin?.end(); // none of them may wait for us
  });
}

/** Characters; the list of everything PipeWire does is long. */
const MOST_OUTPUT = 4_000_000;

/** Of `xfconf-query`: a switch that was never used is not there, and asking for it fails in these words. */
export const neverSet = (answered: Answered): boolean =>
  answered.kind === 'failed' && answered.words.includes('does not exist on channel');

/** Reads what a program said; what it did not say is unknown, and why. */
export const readOr = (answered: Answered, read: (out: string) => SignalReport): SignalReport => {
  if (answered.kind === 'said') return read(answered.out);
  return answered.kind === 'missing'
    ? unknown({ kind: 'missing-program', program: answered.program })
    : noAnswer;
};
