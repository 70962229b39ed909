import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings as LoginItem, LoginItemSettingsOptions } from 'electron';

/** A start without a window: at login, and for the command line. */
export const BACKGROUND_SWITCH = '--background';

export interface AutostartPorts {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The person's home folder. */
  readonly home: string;
  readonly executable: string;
  /** What followed the executable when this Knead was started. */
  readonly args: readonly string[];
  /** Electron's own, where the system keeps a list of login items. */
  readonly setLoginItem: (item: LoginItem & LoginItemSettingsOptions) => void;
}

/**
 * Start at login: a desktop entry in the autostart folder on Linux, a login item elsewhere.
 *
 * @returns Switches it on or off; one line when that could not be done, else null.
 */
export function createAutostart(ports: AutostartPorts): (on: boolean) => string | null {
  return (on) => {
    try {
      if (ports.platform === 'linux') putEntry(ports, on);
      else putLoginItem(ports, on);
      return null;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return `Start at login could not be changed (${why}).`;
    }
  };
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
  writeFileSync(path, desktopEntry(commandOf(ports)));
}

const desktopEntry = (command: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Knead',
    'Comment=Counts the load on your hands and offers arm breaks',
    `Exec=${command.map(quoted).join(' ')}`,
    'Icon=knead',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');

/** Escaped twice: as an argument of `Exec`, and as a string of the file. A `%` would be a field code. */
function quoted(argument: string): string {
  const escaped = argument.replaceAll('%', '%%').replace(/["`$\\]/g, '\\$&');
  return `"${escaped.replaceAll('\\', '\\\\')}"`;
}

function putLoginItem({ platform, executable, args, setLoginItem }: AutostartPorts, on: boolean) {
  // macOS keeps no arguments, but tells at the start that it was at login.
  if (platform === 'darwin') return setLoginItem({ openAtLogin: on });
  const kept = [...args.filter(isKept), BACKGROUND_SWITCH].map((arg) => `"${arg}"`);
  return setLoginItem({ openAtLogin: on, path: executable, args: kept });
}

/** An AppImage runs from a mount that is gone at the next login; its own path is in `APPIMAGE`. */
const commandOf = ({ env, executable, args }: AutostartPorts): readonly string[] => [
  env.APPIMAGE ?? executable,
  ...args.filter(isKept),
  BACKGROUND_SWITCH,
];

/** Switches of a debugger belong to one run only. */
const isKept = (arg: string): boolean =>
  arg !== BACKGROUND_SWITCH && !/^--(inspect|remote-debugging)/.test(arg);
