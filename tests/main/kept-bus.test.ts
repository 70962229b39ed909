import { mkdtempSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepBus } from '../../src/main/adapters/kept-bus';
import { type LastingBus, openSessionBus } from '../../src/main/adapters/session-bus';
import { minutes, seconds } from '../../src/shared/time';

/** A connection that a test ends. */
function aBus(letIn: boolean) {
  const endings: (() => void)[] = [];
  const bus = {
    onEnd: (listener: () => void) => endings.push(listener),
    wasLetIn: () => letIn,
    close: () => end(),
  };
  const end = () => {
    for (const listener of endings.splice(0)) listener();
  };
  return { bus: bus as never as LastingBus, end };
}

/** A bus that is kept, with a clock to turn; `lets` says whether the next connections are let in. */
function kept(lets = true) {
  const system = { lets, ms: 0, timer: null as { ms: number; call: () => void } | null };
  const opened: ReturnType<typeof aBus>[] = [];
  const watched: LastingBus[] = [];
  const holder = keepBus({
    open: () => {
      const made = aBus(system.lets);
      opened.push(made);
      return made.bus;
    },
    watch: (bus) => watched.push(bus),
    monotonicMs: () => system.ms,
    after: (ms, call) => {
      system.timer = { ms, call };
      return () => {
        system.timer = null;
      };
    },
  });
  /** Ends the connection that stands. @returns How long is waited until the next, or null. */
  const lose = () => {
    system.timer = null;
    opened.at(-1)?.end();
    return (system.timer as { ms: number } | null)?.ms ?? null;
  };
  const wait = () => {
    system.ms += system.timer?.ms ?? 0;
    system.timer?.call();
  };
  return { system, opened, watched, holder, lose, wait };
}

describe('a bus that is kept', () => {
  it('is watched from the first, without a timer', () => {
    const { opened, watched, system } = kept();

    expect(watched).toEqual([opened[0]?.bus]);
    expect(system.timer).toBeNull();
  });

  it('is opened and watched again when it was lost', () => {
    const { opened, watched, lose, wait, system } = kept();

    expect(lose()).toBe(seconds(1));
    expect(opened).toHaveLength(1);
    wait();
    system.timer = null;

    expect(watched).toEqual(opened.map(({ bus }) => bus));
    expect(opened).toHaveLength(2);
  });

  it('is waited for longer and longer while it does not come back, and soon again once it stood', () => {
    const { system, lose, wait } = kept();
    const waits = [lose()];
    system.lets = false;

    for (let tries = 0; tries < 10; tries += 1) {
      wait();
      waits.push(lose());
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300].map(seconds));
    system.lets = true;
    wait();
    system.ms += minutes(5);

    expect(lose()).toBe(seconds(1));
  });

  it('that lets us in and drops us at once is no busy loop', () => {
    const { lose, wait } = kept();
    const waits = [lose()];

    for (let tries = 0; tries < 3; tries += 1) {
      wait();
      waits.push(lose());
    }

    expect(waits).toEqual([1, 2, 4, 8].map(seconds));
  });

  it('is not waited for where there never was one', () => {
    expect(kept(false).lose()).toBeNull();
  });

  it('is left once Knead ends, also in the midst of a wait', () => {
    const standing = kept();
    standing.holder.close();
    expect(standing.system.timer).toBeNull();

    const lost = kept();
    lost.lose();
    lost.holder.close();
    expect(lost.system.timer).toBeNull();
  });
});

describe('a real bus that is kept', () => {
  let server: Server | null = null;
  afterEach(() => {
    server?.close();
  });

  it('is found again by the same name after it was restarted', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'knead-bus-')), 'bus');
    const clients: Socket[] = [];
    const listen = () =>
      new Promise<void>((ready) => {
        server = createServer((client) => {
          clients.push(client);
          client.on('error', () => {});
          client.once('data', () => client.write('OK 1234deadbeef\r\n'));
        }).listen(path, ready);
      });
    await listen();
    const waits: (() => void)[] = [];
    let watched = 0;
    let bus: LastingBus | null = null;
    const holder = keepBus({
      open: () => openSessionBus(path),
      watch: (opened) => {
        watched += 1;
        bus = opened;
      },
      monotonicMs: () => 0,
      after: (_ms, call) => {
        waits.push(call);
        return () => {};
      },
    });
    const letIn = () => vi.waitFor(() => expect(bus?.wasLetIn()).toBe(true));
    await letIn();

    for (const client of clients.splice(0)) client.destroy();
    await new Promise((closed) => server?.close(closed));
    await vi.waitFor(() => expect(waits).toHaveLength(1));
    await listen();
    waits[0]?.();
    await letIn();

    expect(watched).toBe(2);
    holder.close();
  });
});
