import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeInParts } from '../../src/main/adapters/part-writer';
import { parseCommand } from '../../src/main/commands';
import { exportHistory } from '../../src/main/export-history';
import { parseExport } from '../../src/main/export-words';
import { formatMinute } from '../../src/shared/history/lines';

const hand = { keys: 7, chords: 0, clicks: 0, scrolls: 0, dragSeconds: 0, heldSeconds: 0 };
const minuteAt = (at: number) =>
  formatMinute({
    utcMinute: at / 60_000,
    offsetMinutes: 0,
    sensor: 'counting',
    activeSeconds: 9,
    left: hand,
    right: hand,
    travelPx: 0,
  });

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-export-'));
  target = mkdtempSync(join(tmpdir(), 'knead-target-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(target, { recursive: true });
});

function history(machine: string, month: string, ...lines: readonly string[]): void {
  mkdirSync(join(folder, 'history', machine), { recursive: true });
  writeFileSync(join(folder, 'history', machine, `${month}.ndjson`), `${lines.join('\n')}\n`);
}

function run(line: string) {
  const parsed = parseExport(line.split(' '));
  if ('error' in parsed) throw new Error(parsed.error);
  return exportHistory(parsed.command, folder, target);
}

describe('the words of an export', () => {
  it('are read', () => {
    expect(parseCommand(['export', 'x.CSV', '--from', '2026-02-01', '--force'])).toEqual({
      command: {
        kind: 'export',
        file: 'x.CSV',
        format: 'csv',
        from: '2026-02-01',
        to: null,
        force: true,
      },
    });
  });

  it.each([
    ['', /takes FILE\.csv or FILE\.json/],
    ['a.csv b.csv', /takes FILE\.csv/],
    ['a.xml', /must end in \.csv or \.json/],
    ['a.csv --since 2026-01-01', /--from DAY/],
    ['a.csv --from 2026-02-30', /"2026-02-30" is no day; write it as 2026-11-23/],
    ['a.csv --to yesterday', /"yesterday" is no day/],
    ['a.csv --from 2026-02-02 --to 2026-02-01', /comes after/],
  ])('"%s" are refused in one line that says what is allowed', (line, message) => {
    const parsed = parseExport(line.split(' ').filter((word) => word !== ''));

    expect(parsed).toEqual({ error: expect.stringMatching(message) });
  });
});

describe('an export', () => {
  it('holds every machine and month, says how much that is, and is private', () => {
    history('a1b2c3d4', '2026-10', minuteAt(Date.UTC(2026, 9, 31, 12)));
    history('a1b2c3d4', '2026-11', minuteAt(Date.UTC(2026, 10, 1, 12)), '["m",29');
    history('0000ffff', '2026-11', minuteAt(Date.UTC(2026, 10, 2, 12)));
    writeFileSync(join(folder, 'history', 'note.txt'), 'no history');

    const { exit, out, err } = run('all.json');

    expect({ exit, out }).toEqual({
      exit: 0,
      out: `Wrote ${join(target, 'all.json')}: 3 days, 3 minutes, 0 prompts, 0 sessions.\n`,
    });
    expect(err).toBe('1 line of the history could not be read and was left out.');
    const { records } = JSON.parse(readFileSync(join(target, 'all.json'), 'utf8'));
    expect(records.map((row: { machine?: string }) => row.machine).filter(Boolean)).toEqual([
      '0000ffff',
      'a1b2c3d4',
      'a1b2c3d4',
    ]);
    expect(statSync(join(target, 'all.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(target)).toEqual(['all.json']);
  });

  it('begins a day where the settings say', () => {
    const night = minuteAt(Date.UTC(2026, 10, 2, 5));
    history('a1b2c3d4', '2026-11', night);
    expect(run('four.csv --from 2026-11-02').exit).toBe(0);

    writeFileSync(join(folder, 'settings.json'), '{"day":{"start":6}}');
    expect(run('six.csv --from 2026-11-02')).toMatchObject({ exit: 1, out: '' });
    writeFileSync(join(folder, 'settings.json'), '{"day":');
    expect(run('broken.csv --from 2026-11-02').exit).toBe(0);
  });

  it('replaces a file only when told to, and then whole, through a link', () => {
    history('a1b2c3d4', '2026-11', minuteAt(Date.UTC(2026, 10, 2, 12)));
    writeFileSync(join(target, 'mine.csv'), 'a year of work');
    symlinkSync(join(target, 'mine.csv'), join(target, 'link.csv'));

    expect(run('mine.csv')).toMatchObject({ exit: 1, err: expect.stringContaining('--force') });
    expect(readFileSync(join(target, 'mine.csv'), 'utf8')).toBe('a year of work');

    expect(run('link.csv --force').exit).toBe(0);
    expect(readFileSync(join(target, 'mine.csv'), 'utf8')).toMatch(/^record,day/);
    expect(readdirSync(target).sort()).toEqual(['link.csv', 'mine.csv']);
  });

  it('leaves no file where there is nothing to write, or nowhere to write it', () => {
    expect(run('x.csv')).toEqual({
      exit: 1,
      out: '',
      err: expect.stringMatching(/^There is no history in .* yet/),
    });
    history('a1b2c3d4', '2026-11', minuteAt(Date.UTC(2026, 10, 2, 12)));
    mkdirSync(join(target, 'folder.csv'));

    expect(run('x.csv --to 2026-11-01').err).toContain('nothing on those days');
    expect(run('missing/x.csv').err).toContain(`There is no folder ${join(target, 'missing')}`);
    expect(run('folder.csv --force').err).toContain('is no file');

    expect(readdirSync(target)).toEqual(['folder.csv']);
  });

  it('goes on past a month that cannot be read, and names it', () => {
    history('a1b2c3d4', '2026-11', minuteAt(Date.UTC(2026, 10, 2, 12)));
    mkdirSync(join(folder, 'history', 'a1b2c3d4', '2026-10.ndjson'));

    expect(run('x.csv')).toMatchObject({
      exit: 0,
      err: '2026-10.ndjson could not be read (it is no file); what is in it is missing.',
    });
  });

  it('that breaks off leaves what was there before', () => {
    const path = join(target, 'x.csv');
    writeFileSync(path, 'before');
    chmodSync(path, 0o600);
    function* breaking(): Generator<string, null> {
      yield 'x'.repeat(70_000);
      throw new Error('no more');
    }

    expect(() => writeInParts(path, breaking(), () => true)).toThrow('no more');

    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(target)).toEqual(['x.csv']);
  });
});
