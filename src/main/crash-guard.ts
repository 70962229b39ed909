import {
  type Crashes,
  type CrashKind,
  crashKinds,
  isCrashLoop,
  noCrashes,
  withCrash,
} from '#shared/reach/crashes';
import { traceOf } from '#shared/reach/fault';
import type { Millis } from '#shared/time';

/** What is used of Electron's `app` and of the process; tests bring their own. */
export interface CrashSources {
  readonly app: {
    on(
      event: 'render-process-gone',
      listener: (event: unknown, page: GonePage, details: Gone) => void,
    ): unknown;
    on(
      event: 'child-process-gone',
      listener: (event: unknown, details: GoneChild) => void,
    ): unknown;
  };
  readonly process: {
    on(
      event: 'uncaughtException' | 'unhandledRejection',
      listener: (error: unknown) => void,
    ): unknown;
  };
}

interface Gone {
  readonly reason: string;
}

interface GoneChild extends Gone {
  /** `Utility`, `GPU` and so on. */
  readonly type: string;
}

interface GonePage {
  getURL(): string;
  isFocused(): boolean;
}

export interface CrashGuardPorts {
  readonly monotonicMs: () => Millis;
  readonly home: string;
  readonly log: (line: string) => void;
  /** Writes what there is to lose. */
  readonly save: () => void;
  /** Makes the main window again, if it was in sight, at the part it showed; `quietly` without the keyboard. */
  readonly reopen: (part: string, quietly: boolean) => void;
  /** The main window crashes again and again, and stays closed. */
  readonly giveUpMain: () => void;
  /** Ends in order: the app cannot go on like this. */
  readonly end: () => void;
}

const noCrash = 'clean-exit';

/**
 * Keeps Knead going after a crash of one of its parts, and counts them. An error nobody caught is logged
 * without its message, which may quote what a person wrote, and everything is saved; without this
 * Electron would put a dialog over the screen and stop counting.
 *
 * The prompt and the stage are made again by who opened them.
 *
 * @returns How often what crashed in this run.
 */
export function guardAgainstCrashes(
  { app, process }: CrashSources,
  ports: CrashGuardPorts,
): () => Crashes['counts'] {
  let crashes = noCrashes;
  const count = (kind: CrashKind, line: string): boolean => {
    crashes = withCrash(crashes, kind, ports.monotonicMs());
    ports.log(line);
    return isCrashLoop(crashes, kind);
  };
  let isEnding = false;
  const failed = (error: unknown): void => {
    const isLoop = count('error', `An error nobody caught: ${traceOf(error, ports.home)}`);
    ports.save();
    if (!isLoop || isEnding) return;
    isEnding = true;
    ports.log('Too many errors within a minute: Knead ends.');
    ports.end();
  };
  app.on('render-process-gone', (_event, page, { reason }) => {
    const kind = kindOf(page.getURL());
    if (reason === noCrash || kind === null) return;
    const part = partOf(page.getURL());
    const quietly = !page.isFocused();
    const isLoop = count(kind, `The page ${kind} ended: ${reason}.`);
    if (kind !== 'main') return;
    // Whoever holds the window takes it away first.
    setImmediate(() => (isLoop ? ports.giveUpMain() : ports.reopen(part, quietly)));
  });
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason !== noCrash) count('helper', `A ${type} process ended: ${reason}.`);
  });
  process.on('uncaughtException', failed);
  process.on('unhandledRejection', failed);
  return () => crashes.counts;
}

function kindOf(url: string): CrashKind | null {
  const page = /\/(\w+)\.html(?:#|$)/.exec(url)?.[1];
  return crashKinds.find((kind) => kind === page) ?? null;
}

const partOf = (url: string): string => /#(.*)$/.exec(url)?.[1] ?? '';
