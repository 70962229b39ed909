import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type AutostartPorts,
  autostartFile,
  createAutostart,
} from '../../src/main/adapters/autostart';
import { isUntouched } from '../../src/main/adapters/files';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'knead-home-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const items: unknown[] = [];
const anAutostart = (overrides: Partial<AutostartPorts> = {}) => {
  items.length = 0;
  return createAutostart({
    platform: 'linux',
    env: {},
    home,
    mark: join(home, 'mark'),
    executable: '/opt/Knead/knead',
    args: [],
    setLoginItem: (item) => items.push(item),
    hasLoginItem: () => false,
    ...overrides,
  });
};
const entry = (env = {}) => readFileSync(autostartFile({ env, home }), 'utf8');

const done = { problem: null, removed: false };

describe('start at login on Linux', () => {
  it('puts a desktop entry into the autostart folder, and takes it away again', () => {
    const { set: startAtLogin } = anAutostart();

    expect(startAtLogin(true)).toBeNull();
    expect(autostartFile({ env: {}, home })).toBe(
      join(home, '.config/autostart/app.knead.Knead.desktop'),
    );
    expect(entry()).toContain('[Desktop Entry]\nType=Application\nName=Knead\n');
    expect(entry()).toContain('\nExec="/opt/Knead/knead" "--background"\n');
    expect(entry()).toContain('\nTryExec=/opt/Knead/knead\n');

    expect(startAtLogin(false)).toBeNull();
    expect(existsSync(autostartFile({ env: {}, home }))).toBe(false);
    expect(startAtLogin(false)).toBeNull(); // nothing there is no error
  });

  it('goes where XDG_CONFIG_HOME points, if that is a whole path', () => {
    const env = { XDG_CONFIG_HOME: join(home, 'elsewhere') };

    anAutostart({ env }).set(true);

    expect(entry(env)).toContain('Name=Knead');
    expect(autostartFile({ env: { XDG_CONFIG_HOME: 'relative' }, home })).toContain('/.config/');
  });

  it('names the AppImage itself, which is still there at the next login', () => {
    anAutostart({ env: { APPIMAGE: '/home/ann/Knead.AppImage' } }).set(true);

    expect(entry()).toContain('Exec="/home/ann/Knead.AppImage" "--background"');
  });

  it('keeps the arguments of this start but those of a debugger, each once', () => {
    anAutostart({
      args: [
        '--inspect=0',
        '--remote-debugging-port=0',
        '/app',
        '--user-data-dir=/d',
        '--background',
        'knead://legs',
      ],
    }).set(true);

    expect(entry()).toContain('"/app" "--user-data-dir=/d" "--background"\n');
    expect(entry()).not.toMatch(/inspect|debugging/);
  });

  it('escapes what a desktop entry reads as its own', () => {
    anAutostart({ executable: '/a "b" $c \\ 100%/knead' }).set(true);

    expect(entry()).toContain('Exec="/a \\\\"b\\\\" \\\\$c \\\\\\\\ 100%%/knead"');
  });

  it('names a program that moved anew at the next start', () => {
    anAutostart().set(true);

    expect(anAutostart({ executable: '/home/ann/knead' }).refresh()).toEqual(done);

    expect(entry()).toContain('Exec="/home/ann/knead" "--background"');
  });

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
    'stays off where the desktop’s own list says %s, until it is switched on again here',
    (line) => {
      const autostart = anAutostart({ executable: '/home/ann/knead' });
      anAutostart().set(true);
      const path = autostartFile({ env: {}, home });
      const off = `${entry().replace('X-GNOME-Autostart-enabled=true\n', '')}${line}\n`;
      writeFileSync(path, off);

      expect(autostart.refresh()).toEqual(done);
      expect(entry()).toBe(off);
      autostart.set(true);

      expect(entry()).not.toContain(line);
    },
  );

  it('is off where the person has taken its entry away, and is not put there again', () => {
    anAutostart().set(true);
    rmSync(autostartFile({ env: {}, home }));

    expect(anAutostart().refresh()).toEqual({ problem: null, removed: true });
    expect(existsSync(autostartFile({ env: {}, home }))).toBe(false);
    anAutostart().set(true);

    expect(anAutostart().refresh()).toEqual(done);
    expect(entry()).toContain('Name=Knead');
  });

  it('is put there where it never was: the setting was made by hand, or the folder is another one', () => {
    expect(anAutostart().refresh()).toEqual(done);
    expect(entry()).toContain('Name=Knead');
    const env = { XDG_CONFIG_HOME: join(home, 'elsewhere') };

    expect(anAutostart({ env }).refresh()).toEqual(done);

    expect(entry(env)).toContain('Name=Knead');
  });

  it('knows an entry as its own that was written by a version before', () => {
    anAutostart().set(true);
    rmSync(join(home, 'mark'));
    anAutostart().refresh();
    rmSync(autostartFile({ env: {}, home }));

    expect(anAutostart().refresh().removed).toBe(true);
  });

  it('does without that knowledge where nothing of ours can be written', () => {
    const mark = join(home, 'no folder', 'mark');

    expect(anAutostart({ mark }).set(true)).toBeNull();

    expect(entry()).toContain('Name=Knead');
  });

  it('forgets its entry when it is switched off here', () => {
    anAutostart().set(true);
    anAutostart().set(false);

    expect(anAutostart().refresh()).toEqual(done);
    expect(entry()).toContain('Name=Knead');
  });

  it('says in a line why it could not be changed', () => {
    writeFileSync(join(home, '.config'), 'a file where a folder should be');

    expect(anAutostart().set(true)).toMatch(/^Start at login could not be changed \(.+\)\.$/);
    expect(anAutostart().refresh().problem).toMatch(/^Start at login could not be changed/);
  });
});

describe('start at login elsewhere (against a faked system)', () => {
  it('is a login item that opens no window on Windows', () => {
    anAutostart({ platform: 'win32', executable: 'C:\\Knead.exe' }).set(true);

    expect(items).toEqual([{ openAtLogin: true, path: 'C:\\Knead.exe', args: ['"--background"'] }]);
    expect(existsSync(join(home, '.config'))).toBe(false);
  });

  it('is renewed at a start on Windows where it names another program, on macOS never', () => {
    anAutostart({ platform: 'win32', hasLoginItem: () => true }).refresh();
    expect(items).toEqual([]);
    anAutostart({ platform: 'win32' }).refresh();
    expect(items).toHaveLength(1);
    anAutostart({ platform: 'darwin' }).refresh();

    expect(items).toEqual([]);
  });

  it('is a plain login item on macOS', () => {
    anAutostart({ platform: 'darwin' }).set(false);

    expect(items).toEqual([{ openAtLogin: false }]);
  });
});

describe('isUntouched', () => {
  it('holds until Knead has kept anything', () => {
    expect(isUntouched(home)).toBe(true);

    writeFileSync(join(home, 'state.json'), '{}');

    expect(isUntouched(home)).toBe(false);
  });
});
