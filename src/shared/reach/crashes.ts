import { type Millis, minutes } from '../time';

/** What of Knead can end, or fail, without being asked to: its pages, a process beside it, its own code. */
export const crashKinds = ['main', 'prompt', 'stage', 'helper', 'error'] as const;

export type CrashKind = (typeof crashKinds)[number];

/** Crashes of one run. */
export interface Crashes {
  readonly counts: Readonly<Record<CrashKind, number>>;
  /** When those of the last minute happened, by a clock that only grows. */
  readonly recent: Readonly<Record<CrashKind, readonly Millis[]>>;
}

/** What crashes so often within a minute will not stop by itself. */
const LOOP = 3;
const WITHIN_MS = minutes(1);

const forEach = <T>(value: T): Readonly<Record<CrashKind, T>> => ({
  main: value,
  prompt: value,
  stage: value,
  helper: value,
  error: value,
});

export const noCrashes: Crashes = { counts: forEach(0), recent: forEach([]) };

/** Counts one more. */
export function withCrash({ counts, recent }: Crashes, kind: CrashKind, atMs: Millis): Crashes {
  const near = recent[kind].filter((at) => atMs - at < WITHIN_MS);
  return {
    counts: { ...counts, [kind]: counts[kind] + 1 },
    recent: { ...recent, [kind]: [...near, atMs] },
  };
}

/** Whether the last crash of a kind was one of a loop: then nothing is made again. */
export const isCrashLoop = ({ recent }: Crashes, kind: CrashKind): boolean =>
  recent[kind].length >= LOOP;
