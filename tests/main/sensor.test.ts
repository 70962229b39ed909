import { describe, expect, it, vi } from 'vitest';
import { hidesKeys } from '../../src/main/adapters/hidden-keys';
import {
  loadObstacle,
  type SensorFacts,
  type WantedSensor,
  withoutHook,
} from '../../src/main/adapters/hook-obstacle';
import type { IdleSource } from '../../src/main/adapters/idle-source';
import { directIdle } from '../../src/main/adapters/idle-source';
import type { InputHook } from '../../src/main/adapters/input-hook';
import type { HookProbe } from '../../src/main/adapters/probe-hook';
import { Sensor } from '../../src/main/adapters/sensor';
import { noInput } from '../../src/shared/activity/input';
import { minutes, seconds } from '../../src/shared/time';

const linux: SensorFacts = { platform: 'linux', arch: 'x64', wayland: false, trusted: true };
const mac: SensorFacts = { ...linux, platform: 'darwin', arch: 'arm64' };
const windows: SensorFacts = { ...linux, platform: 'win32' };

describe('withoutHook', () => {
  it.each([
    [{}, 'auto', null],
    [{ wayland: true }, 'auto', { mode: 'idle-only', why: 'wayland' }],
    [{ platform: 'darwin', trusted: false }, 'auto', { mode: 'idle-only', why: 'permission' }],
    [{}, 'clock', { mode: 'off', why: 'chosen' }],
    [{ wayland: true }, 'clock', { mode: 'off', why: 'chosen' }],
  ] as const)('for %j and %s is %j', (given, wanted, health) => {
    expect(withoutHook({ ...linux, ...given }, wanted)).toEqual(health);
  });
});

describe('loadObstacle', () => {
  it('names the library that is missing, and the package for it', () => {
    const error = new Error(
      'libXt.so.6: cannot open shared object file: No such file or directory',
    );

    expect(loadObstacle(error, linux)).toEqual({
      why: 'no-library',
      line: 'The input hook needs libXt.so.6. Install libxt6 (Debian, Ubuntu).',
    });
  });

  it('knows a file that was built for another processor', () => {
    const error = new Error('/app/uiohook-napi.node: wrong ELF class or machine');

    expect(loadObstacle(error, { ...linux, arch: 'arm64' }).why).toBe('wrong-build');
    expect(loadObstacle(error, linux).why).toBe('no-library');
  });
});

interface Faked {
  readonly facts?: SensorFacts;
  readonly wanted?: WantedSensor;
  readonly probe?: HookProbe;
  readonly loads?: Error;
}

/** A sensor on a faked system: a hook that hears what it is told, and an idle time to set. */
async function aSensor({ facts = linux, wanted = 'auto', probe = 'runs', loads }: Faked = {}) {
  const system = {
    facts,
    probe,
    idleMs: 0 as number | null,
    polls: 0,
    events: 0,
    asked: 0,
    hides: false,
  };
  let second: (() => void) | null = null;
  const hook = {
    read: vi.fn(() => ({ ...noInput, travelPx: 7 })),
    start: vi.fn(),
    stop: vi.fn(),
    clearHeld: vi.fn(),
    wakeOnInput: vi.fn(),
    setMouseHand: vi.fn(),
    sinceKeyMs: vi.fn(() => 5),
    events: () => system.events,
  } satisfies InputHook;
  const log: string[] = [];
  const changes: string[] = [];
  const source: IdleSource = { ...directIdle(() => 0), idleMs: () => system.idleMs };
  const sensor = new Sensor({
    facts: () => system.facts,
    probe: vi.fn(async () => system.probe),
    loadHook: vi.fn(async () => {
      if (loads !== undefined) throw loads;
      return hook;
    }),
    openIdle: async () => source,
    askPermission: () => {
      system.asked += 1;
    },
    everySecond: (look) => {
      second = look;
      system.polls += 1;
      return () => {
        second = null;
        system.polls -= 1;
      };
    },
    hidesKeys: async () => system.hides,
    log: (line) => log.push(line),
  });
  sensor.onChange(({ mode, why }) => changes.push(why === null ? mode : `${mode} ${why}`));
  await sensor.start(wanted, 'left');

  /** Looks once a second for so long; `idleMs` grows from where it is unless somebody works. */
  const looks = async (ms: number, { working = false, heard = false } = {}) => {
    const said: (boolean | null)[] = [];
    for (let at = 0; at < ms; at += seconds(1)) {
      if (heard) system.events += 1;
      system.idleMs = working || heard ? 0 : (system.idleMs ?? 0) + seconds(1);
      said.push(sensor.look(seconds(1)));
      await Promise.resolve();
    }
    return said;
  };
  return { sensor, hook, system, log, changes, looks, oneSecond: () => second?.() };
}

/** Long enough for probe and start, which are promises without a timer. */
const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('sensor', () => {
  it('counts where the hook can run', async () => {
    const { sensor, hook, looks } = await aSensor();

    expect(sensor.health).toEqual({ mode: 'counting', why: null });
    expect(sensor.read().travelPx).toBe(7);
    expect(await looks(seconds(3), { heard: true })).toEqual([null, null, null]);
    expect(hook.setMouseHand).toHaveBeenCalledWith('left');
    expect(sensor.longestSleepMs()).toBe(minutes(1));
  });

  it.each([
    ['the probe dies', { probe: 'cannot-start' }, 'cannot-start'],
    [
      'a library is missing',
      { probe: 'no-library', loads: new Error('libXt.so.6: cannot open shared object file: No') },
      'no-library',
    ],
    [
      'the library is for another processor',
      { facts: { ...linux, arch: 'arm64' }, loads: new Error('invalid ELF header') },
      'wrong-build',
    ],
  ] as const)('falls back to the idle time when %s, and says why', async (_name, given, why) => {
    const { sensor, system, log } = await aSensor(given);

    system.idleMs = seconds(2);

    expect(sensor.health).toEqual({ mode: 'idle-only', why });
    expect(sensor.read()).toEqual(noInput);
    expect(sensor.look(seconds(1))).toBe(true);
    expect(sensor.longestSleepMs()).toBe(seconds(5));
    expect(log.join('\n')).toContain('Breaks follow the idle time.');
  });

  it('does not even try the hook on Wayland', async () => {
    const { sensor, hook, system } = await aSensor({ facts: { ...linux, wayland: true } });

    system.idleMs = seconds(60);

    expect(hook.start).not.toHaveBeenCalled();
    expect(sensor.look(seconds(1))).toBe(false);
  });

  it('knows nothing once the idle time is 0 for ten minutes, and says so', async () => {
    const { sensor, looks, changes } = await aSensor({ facts: { ...linux, wayland: true } });

    const said = await looks(minutes(11), { working: true });

    expect(said.at(0)).toBe(true);
    expect(said.at(-1)).toBeNull();
    expect(sensor.health).toEqual({ mode: 'idle-only', why: 'idle-unknown' });

    await looks(seconds(8));
    expect(changes).toEqual(['idle-only wayland', 'idle-only idle-unknown', 'idle-only wayland']);
  });

  it('turns with its setting, without a restart of Knead and without counting twice', async () => {
    const { sensor, hook, changes, looks } = await aSensor();

    sensor.want('clock');
    await soon();
    expect(sensor.health).toEqual({ mode: 'off', why: 'chosen' });
    expect(hook.stop).toHaveBeenCalledTimes(1);
    expect(await looks(seconds(1), { working: true })).toEqual([true]);

    sensor.want('auto');
    await soon();
    expect(changes).toEqual(['counting', 'off chosen', 'counting']);
    expect(hook.start).toHaveBeenCalledTimes(2);
  });
});

describe('a hook that went deaf', () => {
  const deaf = async () => {
    const made = await aSensor();
    await made.looks(seconds(10), { heard: true });
    await made.looks(seconds(7)); // a breath, in which the idle time is seen to move
    return made;
  };

  it('is started again after a probe, and lost within a minute when that does not help', async () => {
    const { looks, hook, changes, sensor } = await deaf();

    const said = await looks(seconds(60), { working: true });

    expect(changes).toEqual(['counting', 'lost deaf']);
    expect(hook.start.mock.calls.length).toBeGreaterThan(1);
    expect(hook.clearHeld).toHaveBeenCalled();
    expect(said.slice(-5)).toEqual([true, true, true, true, true]);
    expect(sensor.longestSleepMs()).toBe(seconds(5));
  });

  it('is no rest while it is doubted: the work that the system sees is work', async () => {
    const { looks } = await deaf();

    const said = await looks(seconds(20), { working: true });

    expect(said.slice(-10).every((active) => active === true)).toBe(true);
  });

  it('is found out even where every question meets a person who types', async () => {
    const { looks, system, sensor, changes } = await aSensor();
    await looks(seconds(1), { heard: true });

    system.idleMs = seconds(1); // one short pause, at a look that would not ask
    sensor.look(seconds(1));
    await looks(seconds(62), { working: true });

    expect(changes).toEqual(['counting', 'lost deaf']);
  });

  it('takes back, once, the silence that was taken for rest', async () => {
    const { looks, sensor } = await deaf();

    await looks(seconds(5), { working: true });
    expect(sensor.takeDoubtedMs()).toBe(0);
    await looks(seconds(10), { working: true });
    expect(sensor.takeDoubtedMs()).toBeGreaterThanOrEqual(seconds(10));

    await looks(seconds(60), { working: true });
    expect(sensor.takeDoubtedMs()).toBe(0);
  });

  it('counts again as soon as it hears anything', async () => {
    const { looks, changes } = await deaf();
    await looks(seconds(60), { working: true });

    await looks(seconds(1), { heard: true });

    expect(changes).toEqual(['counting', 'lost deaf', 'counting']);
  });

  it('rests by the idle time while it is lost', async () => {
    const { looks } = await deaf();
    await looks(seconds(60), { working: true });

    expect((await looks(seconds(8))).at(-1)).toBe(false);
  });

  it('is not started where the probe says that it would end the process', async () => {
    const { looks, hook, system, log } = await deaf();
    system.probe = 'cannot-start';

    await looks(seconds(60), { working: true });
    await soon();

    expect(hook.stop).not.toHaveBeenCalled();
    expect(log.join('\n')).toContain('cannot-start');
  });

  it('is tried at once when the person asks', async () => {
    const { looks, hook, sensor } = await deaf();
    await looks(seconds(60), { working: true });
    await soon();
    const { length } = hook.start.mock.calls;

    sensor.retry();
    await soon();

    expect(hook.start.mock.calls.length).toBe(length + 1);
  });

  it('is not suspected by an idle time that was never seen to move', async () => {
    const { looks, changes, hook } = await aSensor();

    await looks(minutes(5), { working: true }); // 0 for ever, as where the X server cannot say

    expect(changes).toEqual(['counting']);
    expect(hook.start).toHaveBeenCalledTimes(1);
  });
});

describe('on a faked Windows', () => {
  it('starts the hook anew after sleep and lock, with no key held', async () => {
    const { sensor, hook } = await aSensor({ facts: windows });

    await sensor.rearm();

    expect(hook.clearHeld).toHaveBeenCalled();
    expect(hook.stop).toHaveBeenCalledTimes(1);
    expect(hook.start).toHaveBeenCalledTimes(2);
  });

  it('hears nothing under an elevated window, says so, and counts again beside it', async () => {
    const { looks, changes } = await aSensor({ facts: windows });
    await looks(seconds(5), { heard: true });
    await looks(seconds(7));

    await looks(minutes(2), { working: true });
    await looks(seconds(2), { heard: true });

    expect(changes).toEqual(['counting', 'lost deaf', 'counting']);
  });
});

describe('on a faked Mac', () => {
  it('does not start the hook, nor ask, without the permission', async () => {
    const { sensor, hook, system } = await aSensor({ facts: { ...mac, trusted: false } });

    expect(sensor.health).toEqual({ mode: 'idle-only', why: 'permission' });
    expect(hook.start).not.toHaveBeenCalled();
    expect(system.asked).toBe(0);
  });

  it('asks when the person wants to count, and starts by itself once it is granted', async () => {
    const { sensor, hook, system, looks } = await aSensor({ facts: { ...mac, trusted: false } });

    sensor.retry();
    expect(system.asked).toBe(1);
    expect(hook.start).not.toHaveBeenCalled();

    system.facts = mac;
    await looks(seconds(1));
    await soon();
    expect(sensor.health).toEqual({ mode: 'counting', why: null });
    expect(hook.start).toHaveBeenCalledTimes(1);
  });

  it('stops the hook within a second when the permission is taken away', async () => {
    const { sensor, hook, system, oneSecond } = await aSensor({ facts: mac });
    expect(system.polls).toBe(1);

    oneSecond();
    expect(hook.stop).not.toHaveBeenCalled();
    system.facts = { ...mac, trusted: false };
    oneSecond();

    expect(hook.stop).toHaveBeenCalledTimes(1);
    expect(sensor.health).toEqual({ mode: 'idle-only', why: 'permission' });
    expect(system.polls).toBe(0);
  });

  it('takes secure input for no error: keys are hidden, but the mouse is heard', async () => {
    const { looks, changes } = await aSensor({ facts: mac });
    await looks(seconds(3));

    for (let minute = 0; minute < 5; minute += 1) {
      await looks(seconds(12), { working: true }); // a password
      await looks(seconds(1), { heard: true }); // the pointer
    }

    expect(changes).toEqual(['counting']);
  });

  it('waits ten minutes with hidden keys before it calls them a gap, and starts nothing again', async () => {
    const { looks, changes, system, hook } = await aSensor({ facts: mac });
    await looks(seconds(3));
    system.hides = true;

    await looks(minutes(9), { working: true });
    expect(changes).toEqual(['counting']);
    expect(hook.start).toHaveBeenCalledTimes(1);

    await looks(minutes(2), { working: true });
    expect(changes).toEqual(['counting', 'lost deaf']);
  });

  it('reads from the registry of the system whether keys are hidden', async () => {
    const registry = (line: string) => hidesKeys(async () => `  | {\n${line}\n  | }`);

    expect(await registry('"IOConsoleUsers" = ({"kCGSSessionSecureInputPID"=4711})')).toBe(true);
    expect(await registry('"IOConsoleUsers" = ({"kCGSSessionUserIDKey"=501})')).toBe(false);
    expect(await hidesKeys(async () => null)).toBe(false);
  });

  it('polls the permission on no other system', async () => {
    expect((await aSensor()).system.polls).toBe(0);
    expect((await aSensor({ facts: windows })).system.polls).toBe(0);
  });
});
