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
import { codeOf, reasonOf } from './files';

export interface AutostartPorts extends ProgramStart {
  readonly platform: NodeJS.Platform;
  /** The person's home folder. */
  readonly home: string;
  /** Electron's own, where the system keeps a list of login items. */
  readonly setLoginItem: (item: LoginItem & LoginItemSettingsOptions) => void;
  /** Whether the list has this very item, switched off there or not. */
  readonly hasLoginItem: (item: LoginItemSettingsOptions) => boolean;
}

export interface Autostart {
  /** Switches it on or off; one line when that could not be done, else null. */
  set(on: boolean): string | null;
  /** Names the program anew at a start, for it may have moved; what the person switched off stays off. */
  refresh(): string | null;
}

/** Start at login: a desktop entry in the autostart folder on Linux, a login item elsewhere. */
export function createAutostart(ports: AutostartPorts): Autostart {
  const isLinux = ports.platform === 'linux';
  return {
    set: (on) => tried(() => (isLinux ? putEntry(ports, on) : putLoginItem(ports, on))),
    refresh: () => tried(() => (isLinux ? refreshEntry(ports) : refreshLoginItem(ports))),
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
  if (!on) return rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, entryFor(ports));
}

/** A desktop's own list of programs switches one off inside its entry, and that is the person's word. */
const switchedOff = /^(Hidden=true|X-GNOME-Autostart-enabled=false)\s*$/m;

function refreshEntry(ports: AutostartPorts): void {
  const found = textOf(autostartFile(ports));
  if (found !== null && switchedOff.test(found)) return;
  if (found !== entryFor(ports)) putEntry(ports, true);
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
