import { type Millis, minutes, seconds } from '#shared/time';
import type { CommandIdle } from './idle-command';
import type { IdleSource } from './idle-source';

/** One source that may or may not be there. */
export interface IdleWay {
  readonly name: string;
  readonly open: () => Promise<CommandIdle | null>;
}

export interface ChainPorts {
  readonly ways: readonly IdleWay[];
  readonly monotonicMs: () => Millis;
  readonly log: (line: string) => void;
}

/** Where nothing answered, all are tried again after this: a desktop may still have been starting. */
const TRY_AGAIN_MS = minutes(1);

interface Found {
  readonly way: IdleWay;
  readonly source: CommandIdle;
}

/**
 * The first source that answers. One that stops answering gives its place to the next; one that
 * is found to answer nonsense does so for good. Absent programs cost a failed start and no more.
 */
export async function openIdleChain({ ways, monotonicMs, log }: ChainPorts): Promise<IdleSource> {
  const distrusted = new Set<IdleWay>();
  let current: Found | null = null;
  let searching = false;
  let closed = false;
  let searchedAt = monotonicMs();

  const search = async (): Promise<void> => {
    if (searching || closed) return;
    searching = true;
    searchedAt = monotonicMs();
    current?.source.close();
    current = null;
    const found = await firstAnswering(ways.filter((way) => !distrusted.has(way)));
    searching = false;
    if (closed) return found?.source.close();
    current = found;
    log(`The idle time comes from ${found?.way.name ?? 'nowhere'}.`);
  };
  await search();

  return {
    get name() {
      return current?.way.name ?? 'nowhere';
    },
    idleMs: () => {
      const lost = current === null || current.source.broken;
      if (lost && monotonicMs() - searchedAt >= TRY_AGAIN_MS) void search();
      return current?.source.idleMs() ?? null;
    },
    longestSleepMs: () => current?.source.longestSleepMs() ?? seconds(30),
    wakeOnInput: (wake) => current?.source.wakeOnInput(wake),
    distrust: () => {
      if (current === null) return false;
      log(`The idle time of ${current.way.name} never moves and is not used.`);
      distrusted.add(current.way);
      void search();
      return true;
    },
    close: () => {
      closed = true;
      current?.source.close();
    },
  };
}

async function firstAnswering(ways: readonly IdleWay[]): Promise<Found | null> {
  for (const way of ways) {
    const source = await way.open();
    if (source !== null) return { way, source };
  }
  return null;
}
