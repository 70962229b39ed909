import { EventEmitter } from 'node:events';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openIdleChain } from '../../src/main/adapters/idle-chain';
import {
  type Ask,
  askProgram,
  type CommandIdle,
  type IdleCommand,
  logindIdle,
  mutterIdle,
  openCommandIdle,
  screenSaverIdle,
} from '../../src/main/adapters/idle-command';
import { openSwayidle, type Spawn } from '../../src/main/adapters/idle-swayidle';
import { minutes, seconds } from '../../src/shared/time';

const soon = () => new Promise((resolve) => setImmediate(resolve));

/** A faked desktop: what each command prints, and a clock to turn. */
function aDesktop(answer: (command: string) => string | null) {
  const clock = { at: 0, wall: 1_700_000_000_000 };
  const asked: string[] = [];
  const ask: Ask = async (program, args) => {
    asked.push([program, ...args].join(' '));
    return answer(args.join(' '));
  };
  const open = (command: IdleCommand) =>
    openCommandIdle(command, ask, { monotonicMs: () => clock.at, wallMs: () => clock.wall });
  return { clock, asked, open };
}

describe('the idle time of a faked desktop', () => {
  it.each([
    ['GNOME', mutterIdle, '(uint64 8123,)\n', 8_123],
    ['KDE', screenSaverIdle, '(uint32 8123,)\n', 8_123],
    ['logind, active', logindIdle, "({'IdleHint': <false>, 'IdleSinceHint': <uint64 0>},)", 0],
    [
      'logind, idle',
      logindIdle,
      "({'IdleHint': <true>, 'IdleSinceHint': <uint64 1699999940000000>},)",
      60_000,
    ],
  ] as const)('is read from %s', async (_name, command, out, idleMs) => {
    const { open } = aDesktop(() => out);

    expect((await open(command))?.idleMs()).toBe(idleMs);
  });

  it.each([['Error: GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown'], ['()'], [''], [null]])(
    'is not made up from %j',
    async (out) => {
      const { open } = aDesktop(() => out);

      for (const command of [mutterIdle, screenSaverIdle, logindIdle])
        expect(await open(command)).toBeNull();
    },
  );

  it('costs a process no more than every five seconds, and half a minute while hands rest', async () => {
    let idleMs = 0;
    const { open, clock, asked } = aDesktop(() => `(uint64 ${idleMs},)`);
    const source = (await open(mutterIdle)) as CommandIdle;

    for (let second = 0; second < 20; second += 1) {
      clock.at += seconds(1);
      source.idleMs();
      await soon();
    }
    expect(asked).toHaveLength(5);
    expect(source.longestSleepMs()).toBe(seconds(5));

    idleMs = seconds(40);
    clock.at += seconds(5);
    source.idleMs();
    await soon();
    expect(source.longestSleepMs()).toBe(seconds(30));

    idleMs = minutes(6);
    clock.at += seconds(30);
    source.idleMs();
    await soon();
    expect(source.longestSleepMs()).toBe(minutes(1));
  });

  it('wakes the heartbeat when an answer shows that a rest is over', async () => {
    let idleMs = minutes(2);
    const { open, clock } = aDesktop(() => `(uint64 ${idleMs},)`);
    const source = (await open(mutterIdle)) as CommandIdle;
    const wake = vi.fn();
    source.wakeOnInput(wake);

    clock.at += seconds(30);
    source.idleMs();
    await soon();
    expect(wake).not.toHaveBeenCalled();

    idleMs = 200;
    clock.at += seconds(30);
    source.idleMs();
    await soon();
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('is unknown once three questions in a row were not answered', async () => {
    let out: string | null = '(uint64 9000,)';
    const { open, clock } = aDesktop(() => out);
    const source = (await open(mutterIdle)) as CommandIdle;
    out = null;

    for (let question = 0; question < 3; question += 1) {
      expect(source.broken).toBe(false);
      clock.at += seconds(5);
      source.idleMs();
      await soon();
    }

    expect(source.broken).toBe(true);
    expect(source.idleMs()).toBeNull();
  });
});

describe('askProgram', () => {
  const { PATH } = process.env;
  afterEach(() => {
    process.env.PATH = PATH;
  });

  it('runs the real program, and takes a missing or failing one for no answer', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'knead-gdbus-'));
    writeFileSync(join(bin, 'gdbus'), '#!/bin/sh\n[ "$1" = call ] && echo "(uint64 77,)"\n');
    chmodSync(join(bin, 'gdbus'), 0o755);
    process.env.PATH = [bin, PATH].join(delimiter);

    expect(await askProgram('gdbus', mutterIdle.args)).toBe('(uint64 77,)\n');
    expect(await askProgram('gdbus', ['else'])).toBeNull();
    expect(await askProgram('no-such-program-anywhere', [])).toBeNull();
  });
});

describe('swayidle', () => {
  const aChild = () => {
    const child = Object.assign(new EventEmitter(), {
      stdout: new PassThrough(),
      kill: vi.fn(),
    });
    const run: Spawn = vi.fn(() => child as unknown as ReturnType<Spawn>);
    return { child, run };
  };

  it('says by itself when hands rest and when they begin again', async () => {
    const { child, run } = aChild();
    const clock = { at: 0 };
    const source = (await openSwayidle(() => clock.at, run, 1)) as CommandIdle;
    const wake = vi.fn();
    expect(source.idleMs()).toBeLessThan(seconds(5));

    child.stdout.write('idle\n');
    await soon();
    source.wakeOnInput(wake);
    clock.at += seconds(20);
    expect(source.idleMs()).toBe(seconds(25));
    expect(source.longestSleepMs()).toBe(minutes(1));

    child.stdout.write('active\n');
    await soon();
    expect(wake).toHaveBeenCalledTimes(1);
    expect(source.idleMs()).toBeLessThan(seconds(5));
    source.close();
    expect(child.kill).toHaveBeenCalled();
  });

  it.each(['error', 'exit'])('is no answer when the child ends with %s at once', async (event) => {
    const { child, run } = aChild();
    const opening = openSwayidle(() => 0, run, 60_000);

    child.emit(event, new Error('ENOENT'));

    expect(await opening).toBeNull();
  });
});

describe('the chain of idle times', () => {
  const aSource = (idleMs: number | null) => {
    const source = {
      name: 'fake',
      broken: false,
      idleMs: () => idleMs,
      longestSleepMs: () => seconds(5),
      wakeOnInput: vi.fn(),
      distrust: () => false,
      close: vi.fn(),
    };
    return source satisfies CommandIdle;
  };
  const aChain = async (...sources: readonly (CommandIdle | null)[]) => {
    const clock = { at: 0 };
    const log: string[] = [];
    const present = [...sources];
    const chain = await openIdleChain({
      ways: sources.map((_, index) => ({
        name: `way ${index}`,
        open: async () => present[index] ?? null,
      })),
      monotonicMs: () => clock.at,
      log: (line) => log.push(line),
    });
    return { chain, clock, log, present };
  };

  it('is the first that answers', async () => {
    const { chain, log } = await aChain(null, aSource(7_000), aSource(9_000));

    expect(chain.idleMs()).toBe(7_000);
    expect(log).toEqual(['The idle time comes from way 1.']);
  });

  it('is unknown where none answers, and is looked for again after a minute', async () => {
    const { chain, clock, log, present } = await aChain(null, null);
    expect(chain.idleMs()).toBeNull();
    expect(log).toEqual(['The idle time comes from nowhere.']);

    present[0] = aSource(4_000); // the desktop has finished starting
    clock.at += seconds(59);
    chain.idleMs();
    await soon();
    expect(chain.idleMs()).toBeNull();
    clock.at += seconds(1);
    chain.idleMs();
    await soon();

    expect(chain.idleMs()).toBe(4_000);
  });

  it('goes on to the next when one answers nonsense, and ends without one', async () => {
    const [first, second] = [aSource(0), aSource(6_000)];
    const { chain, clock } = await aChain(first, second);

    expect(chain.distrust()).toBe(true);
    await soon();
    expect(chain.idleMs()).toBe(6_000);
    expect(first.close).toHaveBeenCalled();

    chain.distrust();
    await soon();
    expect(chain.idleMs()).toBeNull();
    expect(chain.distrust()).toBe(false);

    clock.at += minutes(5);
    chain.idleMs();
    await soon();
    expect(chain.idleMs()).toBeNull(); // nonsense is not asked for again
  });

  it('closes what it has open', async () => {
    const only = aSource(1);
    const { chain } = await aChain(only);

    chain.close();

    expect(only.close).toHaveBeenCalled();
  });
});
