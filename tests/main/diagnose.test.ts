import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lastLogLines, storageFacts } from '../../src/main/adapters/storage-facts';
import { voiceService } from '../../src/main/adapters/voice-service';
import { diagnose } from '../../src/main/diagnose';
import { parseIntent } from '../../src/main/intents';
import { carryOut } from '../../src/main/relief-desk';
import { aDeskIn } from '../support/a-desk';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-report-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('a report of a fault', () => {
  it('tells of settings, files and log what helps, and not where the person lives', async () => {
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', `unix:path=${join(folder, 'no bus')}`);
    writeFileSync(join(folder, 'settings.json'), '{"look":{"theme":"dark"}}');
    writeFileSync(join(folder, 'knead.log'), `Cannot write ${folder}/x\n`);

    const report = await diagnose({ folder, home: folder, version: '1.2.3', running: null });

    expect(report).toMatchObject({
      versions: { knead: '1.2.3', node: process.versions.node },
      system: { platform: process.platform, arch: process.arch },
      notifications: { service: null, capabilities: [] },
      settings: { 'look.theme': 'dark' },
      storage: { writable: true, settingsBytes: 25, stateBytes: null },
      running: null,
      log: ['Cannot write ~/x'],
    });
  });

  it('can be made also where the settings make no sense, which stay where they are', async () => {
    writeFileSync(join(folder, 'settings.json'), '{"look":');

    const report = await diagnose({ folder, home: '/home/x', version: '1', running: null });

    expect(report.settings).toEqual({});
    expect(report.storage).toMatchObject({ settingsBytes: 8, setAside: 0 });
  });

  it('is printed by the running Knead, as text or JSON', async () => {
    const { asks } = aDeskIn(folder);

    expect((await asks('diagnostics')).out).toContain('\nKnead 1.2.3, Electron 33.2.1');
    expect(JSON.parse((await asks('diagnostics', '--json')).out)).toMatchObject({ log: [] });
    expect(await asks('diagnostics', '--xml')).toMatchObject({
      exit: 2,
      err: '"diagnostics" takes only --json; found "--xml".',
    });
  });

  it('goes to the clipboard for the main window, and for no other', async () => {
    const { desk, heard } = aDeskIn(folder);
    const intent = parseIntent('main', { type: 'copy-diagnostics' });

    await carryOut(desk, 'main', intent);

    expect(heard.copied).toContain('Knead 1.2.3');
    expect(() => parseIntent('prompt', { type: 'copy-diagnostics' })).toThrow('may not send');
  });
});

describe('the facts of a report', () => {
  it('count files without opening them', () => {
    mkdirSync(join(folder, 'history/abc'), { recursive: true });
    writeFileSync(join(folder, 'history/abc/2026-11.ndjson'), '["m"]\n');
    writeFileSync(join(folder, 'settings.unreadable-2026.json'), '');

    expect(storageFacts(folder)).toMatchObject({ historyFiles: 1, historyBytes: 6, setAside: 1 });
    expect(storageFacts(join(folder, 'nothing'))).toMatchObject({ writable: false });
  });

  it('take the last lines of the log, those of the full one before included', () => {
    const path = join(folder, 'knead.log');
    writeFileSync(`${path}.old`, '1\n2\n');
    writeFileSync(path, '3\n');

    expect(lastLogLines(path, 2)).toEqual(['2', '3']);
  });

  it('see whether a voice is there without speaking', () => {
    const env = { PATH: folder, XDG_RUNTIME_DIR: folder };
    const on = { platform: 'linux', env } as const;

    expect(voiceService(on)).toContain('not installed');
    writeFileSync(join(folder, 'speech-dispatcher'), '');
    expect(voiceService(on)).toContain('does not run');
    expect(voiceService({ platform: 'darwin', env })).toBe('of the system');
  });
});
