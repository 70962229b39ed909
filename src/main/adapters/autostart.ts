import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings as LoginItem, LoginItemSettingsOptions } from 'electron';
import {
  BACKGROUND_SWITCH,
  desktopEntry,
  execOf,
  keptArgs,
  type ProgramStart,
  programOf,
  stringOf,
} from './desktop-entry';
import { codeOf, PRIVATE_FILE, reasonOf } from './files';

export interface AutostartPorts extends ProgramStart {
  readonly platform: NodeJS.Platform;
  /** The person's home folder. */
  readonly home: string;
  /** A file of ours that says which entry was written: one that is gone since was taken away by the person. */
  readonly mark: string;
  /** Electron's own, where the system keeps a list of login items. */
  readonly setLoginItem: (item: LoginItem & LoginItemSettingsOptions) => void;
  /** Whether the list has this very item, switched off there or not. */
  readonly hasLoginItem: (item: LoginItemSettingsOptions) => boolean;
}

export interface Autostart {
  /** Switches it on or off; one line when that could not be done, else null. */
  set(on: boolean): string | null;
  /** Names the program anew at a start, for it may have moved; what the person switched off stays off. */
  refresh(): Refreshed;
}

export interface Refreshed {
  /** One line when it could not be done. */
  readonly problem: string | null;
  /** The person has taken the entry away, as the lists of some desktops do: it is off. */
  readonly removed: boolean;
}

/** Start at login: a desktop entry in the autostart folder on Linux, a login item elsewhere. */
export function createAutostart(ports: AutostartPorts): Autostart {
  const isLinux = ports.platform === 'linux';
  return {
    set: (on) => tried(() => (isLinux ? putEntry(ports, on) : putLoginItem(ports, on))),
    refresh: () => {
      let removed = false;
      const problem = tried(() => {
        if (isLinux) removed = !refreshEntry(ports);
        else refreshLoginItem(ports);
      });
      return { problem, removed };
    },
  };
}

function tried(change: () => void): string | null {
  try {
    change();
    return null;
  } catch (error) {
    return `Start at login could not be changed (${reasonOf(error)}).`;
  }
}

/** Where freedesktop sessions look for what to start (Desktop Application Autostart Specification). */
export function autostartFile({ env, home }: Pick<AutostartPorts, 'env' | 'home'>): string {
  const own = env.XDG_CONFIG_HOME;
  const config = own?.startsWith('/') ? own : join(home, '.config');
  return join(config, 'autostart', 'app.knead.Knead.desktop');
}

function putEntry(ports: AutostartPorts, on: boolean): void {
  const path = autostartFile(ports);
  if (!on) {
    rmSync(path, { force: true });
    return rmSync(ports.mark, { force: true });
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, entryFor(ports));
  keepMark(ports, path);
}

/** Without it an entry that is taken away later comes back once: no reason to do without the entry. */
function keepMark({ mark }: AutostartPorts, path: string): void {
  try {
    if (textOf(mark) !== path) writeFileSync(mark, path, { mode: PRIVATE_FILE });
  } catch {
    // A folder that takes nothing is told of by what has to be written there.
  }
}

/** A desktop's own list of programs switches one off inside its entry, and that is the person's word. */
const switchedOff = /^(Hidden=true|X-GNOME-Autostart-enabled=false)\s*$/m;

/** @returns False where the entry was written once and is gone. */
function refreshEntry(ports: AutostartPorts): boolean {
  const path = autostartFile(ports);
  const found = textOf(path);
  if (found === null && textOf(ports.mark) === path) return false;
  if (found === entryFor(ports) || (found !== null && switchedOff.test(found)))
    keepMark(ports, path);
  else putEntry(ports, true);
  return true;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** With `TryExec` a desktop leaves the entry alone once the program is gone. */
function entryFor(ports: AutostartPorts): string {
  const program = programOf(ports);
  return desktopEntry({
    Type: 'Application',
    Name: 'Knead',
    Comment: 'Counts the load on your hands and offers arm breaks',
    TryExec: stringOf(program),
    Exec: execOf([program, ...keptArgs(ports), BACKGROUND_SWITCH]),
    Icon: 'knead',
    Terminal: 'false',
    'X-GNOME-Autostart-enabled': 'true',
  });
}

/** macOS keeps no program and no arguments, but tells at the start that it was at login. */
function itemOf({ platform, executable, ...start }: AutostartPorts): LoginItemSettingsOptions {
  if (platform === 'darwin') return {};
  const args = [...keptArgs(start), BACKGROUND_SWITCH].map((arg) => `"${arg}"`);
  return { path: executable, args };
}

const putLoginItem = (ports: AutostartPorts, on: boolean): void =>
  ports.setLoginItem({ openAtLogin: on, ...itemOf(ports) });

/** On macOS an item that is gone was taken out by the person; the program itself is found by its name. */
function refreshLoginItem(ports: AutostartPorts): void {
  if (ports.platform === 'win32' && !ports.hasLoginItem(itemOf(ports))) putLoginItem(ports, true);
}
