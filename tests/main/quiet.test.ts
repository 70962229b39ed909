import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { askAll, quietSources } from '../../src/main/adapters/quiet';
import { createRun } from '../../src/main/adapters/quiet/programs';
import { off, on, type QuietSource, together, unknown } from '../../src/main/adapters/quiet/source';
import { inUse } from '../../src/main/adapters/quiet/windows';
import { QuietDesk } from '../../src/main/quiet-desk';
import type { Happening } from '../../src/main/runtime';
import { createQuiet } from '../../src/main/system-quiet';
import { type QuietReport, unasked } from '../../src/shared/breaks/signals';
import { hours, minutes, seconds } from '../../src/shared/time';
import { fakePrograms } from '../support/fake-programs';
import { reportOf } from '../support/quiet';

/** A folder of small shell scripts that write down that they ran. */
function programs(scripts: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'knead-programs-'));
  const log = join(folder, 'log');
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho ${name} >> ${log}\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const time = { ms: 0 };
  const run = createRun({
    monotonicMs: () => time.ms,
    env: { PATH: `${folder}:/usr/bin:/bin`, LANG: 'de_DE.UTF-8' },
    limitMs: 300,
  });
  const ran = () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
  return { run, ran, time, folder };
}

describe('a program that is asked', () => {
  it('answers in English, and cannot wait for input', async () => {
    const { run } = programs({ teller: 'cat; echo "$LC_ALL $1"' });

    expect(await run('teller', ['a b'])).toEqual({ kind: 'said', out: 'C a b\n' });
  });

  it('has failed when it says so or takes too long', async () => {
    const { run } = programs({
      failing: 'echo printed; echo why >&2; exit 3',
      endless: 'echo "does not exist on channel" >&2; exec sleep 30',
    });

    expect(await run('failing', [])).toEqual({ kind: 'failed', words: 'why\n' });
    expect(await run('endless', [])).toEqual({ kind: 'failed', words: '' });
  });

  it('that is missing is looked for again only after an hour', async () => {
    const { run, ran, time, folder } = programs({});
    expect(await run('later', [])).toEqual({ kind: 'missing', program: 'later' });
    writeFileSync(join(folder, 'later'), `#!/bin/sh\necho later >> ${folder}/log\n`);
    chmodSync(join(folder, 'later'), 0o755);

    time.ms = hours(1) - 1;
    expect((await run('later', [])).kind).toBe('missing');
    expect(ran()).toEqual([]);
    time.ms = hours(1);

    expect((await run('later', [])).kind).toBe('said');
  });
});

describe('asking everything at once', () => {
  const never: QuietSource = { ask: () => new Promise(() => {}) };
  const says = (answers: Awaited<ReturnType<QuietSource['ask']>>): QuietSource => ({
    ask: async () => answers,
  });

  it('waits a second and no longer for a source that hangs, and takes what the others say', async () => {
    const limits: number[] = [];
    const after = (ms: number, call: () => void) => {
      limits.push(ms);
      const soon = setImmediate(() => setImmediate(call));
      return () => clearImmediate(soon);
    };

    const report = await askAll([never, says({ call: on('Zoom') })], after);

    expect(limits).toEqual([seconds(1), seconds(1)]);
    expect(report.call).toEqual({ state: 'on', apps: ['Zoom'] });
    expect(report.dnd).toEqual({ state: 'unknown', because: { kind: 'no-answer' } });
  });

  it('takes a source that breaks for one without an answer', async () => {
    const broken: QuietSource = { ask: () => Promise.reject(new Error('no bus')) };

    expect((await askAll([broken, says({ dnd: off })])).dnd).toEqual(off);
  });

  it('believes "on" over "off", any answer over none, and names each program once', () => {
    expect(together([off, on('Zoom'), on('Zoom', 'OBS')])).toEqual(on('Zoom', 'OBS'));
    expect(together([unknown({ kind: 'no-way' }), off])).toEqual(off);
    const helpful = unknown({ kind: 'missing-program', program: 'pactl' });
    expect(together([unknown({ kind: 'no-way' }), helpful])).toEqual(helpful);
  });
});

describe('a faked Windows', () => {
  /** 100 ns since 1601, as the registry has it. */
  const fileTime = (at: number) =>
    `0x${((BigInt(at) + 11_644_473_600_000n) * 10_000n).toString(16)}`;
  const now = Date.UTC(2026, 10, 23, 10);
  const upSince = now - hours(8);

  /** As `reg query … /s` prints it; when the use of Zoom began, and whether each has ended. */
  const store = (zoom: string, skype: string, began = now - minutes(20)) =>
    [
      '',
      'HKEY_CURRENT_USER\\Software\\…\\ConsentStore\\microphone',
      '    Value    REG_SZ    Allow',
      '',
      'HKEY_CURRENT_USER\\Software\\…\\ConsentStore\\microphone\\Microsoft.SkypeApp_kzf8qxf38zg5c',
      '    Value    REG_SZ    Allow',
      `    LastUsedTimeStart    REG_QWORD    ${fileTime(now - minutes(5))}`,
      `    LastUsedTimeStop    REG_QWORD    ${skype}`,
      '',
      'HKEY_CURRENT_USER\\Software\\…\\microphone\\NonPackaged\\C:#Program Files#Zoom#bin#Zoom.exe',
      `    LastUsedTimeStart    REG_QWORD    ${fileTime(began)}`,
      `    LastUsedTimeStop    REG_QWORD    ${zoom}`,
      '',
    ].join('\r\n');
  const ended = '0x1db3f0f2a1b2c3d';
  const usedNow = inUse(upSince);

  it('tells who uses the microphone now', () => {
    expect(usedNow(store('0x0', ended))).toEqual(on('Zoom.exe'));
    expect(usedNow(store(ended, '0x0'))).toEqual(on('Microsoft.SkypeApp'));
    expect(usedNow(store(ended, ended))).toEqual(off);
    expect(usedNow('')).toEqual(off);
  });

  it('takes no use for one now that the machine went down in', () => {
    expect(usedNow(store('0x0', ended, upSince - 1))).toEqual(off);
    expect(usedNow(store('0x0', ended, upSince))).toEqual(on('Zoom.exe'));
  });

  it('is asked for microphone and camera, and the rest is not known', async () => {
    const { run, asked } = fakePrograms((command) =>
      command.includes('webcam') ? store('0x0', ended) : 'fails',
    );
    const env = { SystemRoot: 'C:\\Windows' };

    const report = await askAll(
      quietSources({
        platform: 'win32',
        env,
        ownPid: 1,
        run,
        upSince: () => upSince,
      }),
    );

    expect(asked).toHaveLength(2);
    expect(report.call).toEqual(on('Zoom.exe'));
    expect(report.dnd).toEqual(unknown({ kind: 'no-way' }));
    expect(report['full-screen']).toEqual(unknown({ kind: 'no-way' }));
  });
});

describe('the desk of quiet', () => {
  function aQuietDesk(locked = false) {
    const waiting: ((report: typeof unasked) => void)[] = [];
    const heard: Happening[] = [];
    const desk = new QuietDesk({
      clock: { now: () => ({ wallAt: minutes(5), offsetMinutes: 0 }), monotonicMs: () => 0 },
      askQuiet: (answer) => waiting.push(answer),
      isLocked: () => locked,
      dispatch: (happening) => heard.push(happening),
    });
    return { desk, waiting, heard };
  }

  it('puts one question at a time', () => {
    const { desk, waiting, heard } = aQuietDesk();
    expect(desk.heard).toEqual({ report: unasked, askedAt: null });

    desk.ask();
    desk.ask();
    expect(waiting).toHaveLength(1);
    waiting[0]?.(reportOf('call', 'Zoom'));
    desk.ask();

    expect(waiting).toHaveLength(2);
    expect(heard).toEqual([{ type: 'quiet-changed', report: reportOf('call', 'Zoom') }]);
    expect(desk.heard).toEqual({ report: reportOf('call', 'Zoom'), askedAt: minutes(5) });
  });

  it('adds whether the screen is locked', () => {
    const { desk, waiting } = aQuietDesk(true);

    desk.ask();
    waiting[0]?.(reportOf(null));

    expect(desk.heard.report.lock).toEqual({ state: 'on', apps: [] });
  });

  it('takes a locker that was found for a lock nobody told of', () => {
    const { desk, waiting, heard } = aQuietDesk();

    desk.ask();
    waiting[0]?.(reportOf('lock'));

    expect(desk.heard.report.lock).toEqual({ state: 'on', apps: [] });
    expect(heard).toEqual([{ type: 'quiet-changed', report: desk.heard.report }]);
  });

  it('says nothing any more once the app ends', () => {
    const { desk, waiting, heard } = aQuietDesk();

    desk.ask();
    desk.close();
    waiting[0]?.(reportOf('call'));

    expect(heard).toEqual([]);
  });
});

describe('the way to ask', () => {
  it('that cannot be loaded is tried again with the next question, and logged once', async () => {
    const log = vi.fn();
    const loads = [false, false, true, true].map((works) => ({ works }));
    let loaded = 0;
    const ask = createQuiet(log, async () => {
      if (loads[loaded++]?.works !== true) throw new SyntaxError('of /home/ann');
      return async () => reportOf('call', 'Zoom');
    });
    const answer = () => new Promise<QuietReport>((heard) => ask(heard));

    expect((await answer()).call).toEqual(unknown({ kind: 'no-answer' }));
    expect((await answer()).call).toEqual(unknown({ kind: 'no-answer' }));
    expect(await answer()).toEqual(reportOf('call', 'Zoom'));
    expect(await answer()).toEqual(reportOf('call', 'Zoom'));

    expect(loaded).toBe(3);
    expect(log.mock.calls).toEqual([['Cannot ask whether a break may come: SyntaxError.']]);
  });
});
