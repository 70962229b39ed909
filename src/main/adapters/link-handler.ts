import { chmodSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LINK_SCHEME } from '#shared/reach/link';
import { en } from '#shared/text/en';
import {
  desktopEntry,
  execOf,
  keptArgs,
  type ProgramStart,
  programOf,
  stringOf,
} from './desktop-entry';
import { readText, reasonOf, writeFileAtomically } from './files';
import { withDefault, withoutDefault } from './mime-defaults';

export interface LinkHandlerPorts extends ProgramStart {
  readonly platform: NodeJS.Platform;
  /** The person's home folder. */
  readonly home: string;
  /** Electron's own, where the system keeps the list of schemes; false when it was refused. */
  readonly setClient: (scheme: string, path: string, args: string[]) => boolean;
  readonly removeClient: (scheme: string, path: string, args: string[]) => boolean;
}

const ENTRY = 'app.knead.Knead.links.desktop';
/** As other programs leave theirs. */
const OPEN_FILE = 0o644;
const KIND = `x-scheme-handler/${LINK_SCHEME}`;

/**
 * Who opens `knead://` links: this Knead, from the moment a person asks for it until they take it back.
 *
 * On Linux that is a desktop entry without a menu entry, and a line in the person's list of programs; both
 * are written here, since neither `xdg-mime` nor `update-desktop-database` is everywhere.
 *
 * @returns Switches it on or off; one line when that could not be done, else null.
 */
export function createLinkHandler(ports: LinkHandlerPorts): (on: boolean) => string | null {
  return (on) => {
    try {
      if (ports.platform === 'linux') putEntry(ports, on);
      else putClient(ports, on);
      return null;
    } catch (error) {
      return en.reach.linksNotSet(reasonOf(error));
    }
  };
}

type Folders = Pick<LinkHandlerPorts, 'env' | 'home'>;

const folderOf = (own: string | undefined, home: string, usual: string): string =>
  own?.startsWith('/') ? own : join(home, usual);

export const linkEntryFile = ({ env, home }: Folders): string =>
  join(folderOf(env.XDG_DATA_HOME, home, '.local/share'), 'applications', ENTRY);

export const mimeListFile = ({ env, home }: Folders): string =>
  join(folderOf(env.XDG_CONFIG_HOME, home, '.config'), 'mimeapps.list');

function putEntry(ports: LinkHandlerPorts, on: boolean): void {
  const entry = linkEntryFile(ports);
  const list = mimeListFile(ports);
  if (on) {
    write(entry, entryFor(ports));
    return write(list, withDefault(textOf(list), KIND, ENTRY));
  }
  if (existsSync(list)) write(list, withoutDefault(textOf(list), KIND, ENTRY));
  rmSync(entry, { force: true });
}

/** @throws Where it is there and cannot be read: it is the person's own, and must not be lost. */
function textOf(path: string): string {
  const found = readText(path);
  if (found.found === 'unreadable') throw new Error(`${path}: ${found.why}`);
  return found.found === 'text' ? found.text : '';
}

function write(path: string, text: string): void {
  if (textOf(path) === text) return;
  mkdirSync(dirname(path), { recursive: true });
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? OPEN_FILE;
  writeFileAtomically(path, text);
  chmodSync(path, mode); // nothing of it is secret, and it stays as the person had it
}

function entryFor(ports: LinkHandlerPorts): string {
  const program = programOf(ports);
  return desktopEntry({
    Type: 'Application',
    Name: 'Knead',
    NoDisplay: 'true',
    TryExec: stringOf(program),
    Exec: `${execOf([program, ...keptArgs(ports)])} %u`,
    Icon: 'knead',
    Terminal: 'false',
    MimeType: `${KIND};`,
  });
}

function putClient(ports: LinkHandlerPorts, on: boolean): void {
  const change = on ? ports.setClient : ports.removeClient;
  const done = change(LINK_SCHEME, ports.executable, [...keptArgs(ports)]);
  if (!done && on) throw new Error('the system did not take it');
}
