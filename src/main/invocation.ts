import { isLinkText } from '#shared/reach/link';
import { BACKGROUND_SWITCH } from './adapters/desktop-entry';

/** What the process was started for: a command word for the running app, or to be the app. */
export type Invocation =
  | ({ readonly kind: 'app' } & AppStart)
  | { readonly kind: 'command'; readonly words: readonly string[] }
  | { readonly kind: 'wrong'; readonly message: string };

/** How the app is meant to start; a Knead that runs already is told the same. */
export interface AppStart {
  /** Opens no window: at login, or for the command line. */
  readonly background: boolean;
  /** The link it was started for, unread; null where there is none. */
  readonly link: string | null;
}

/** Switches that belong to Chromium or Node and may stand before the first word. */
const runtimeSwitch =
  /^--(no-sandbox|no-zygote|user-data-dir=|ozone-platform|inspect|remote-debugging|remote-allow|enable-|disable-|force-|lang=|log-|js-flags|password-store|in-process-gpu|class=|gtk-|use-|proxy-|v=|vmodule)/;

const ownSwitches: readonly string[] = ['--help', '-h', '--version', '-v'];

/**
 * Finds our words among the arguments of the process.
 *
 * @param args Everything after the executable.
 * @param hasAppPath True in development, where the first argument that is no switch is the folder
 * of the app.
 */
export function readInvocation(args: readonly string[], hasAppPath: boolean): Invocation {
  const background = args.includes(BACKGROUND_SWITCH);
  const link = args.find(isLinkText) ?? null; // who follows one writes no other word: the rest is the link's own
  if (link !== null) return { kind: 'app', background, link };
  const words = ownWords(
    args.filter((arg) => arg !== BACKGROUND_SWITCH),
    hasAppPath,
  );
  const [first] = words;
  if (first === undefined) return { kind: 'app', background, link };
  if (!first.startsWith('-') || ownSwitches.includes(first)) return { kind: 'command', words };
  return { kind: 'wrong', message: `Unknown option "${first}". See knead --help.` };
}

function ownWords(args: readonly string[], hasAppPath: boolean): readonly string[] {
  const start = hasAppPath ? args.findIndex((arg) => !arg.startsWith('-')) + 1 : 0;
  const rest = args.slice(start);
  const firstWord = rest.findIndex((arg) => !runtimeSwitch.test(arg));
  if (firstWord < 0) return [];
  return rest.slice(firstWord).filter((arg) => !arg.startsWith('--user-data-dir='));
}

/** Reads what a later start was given; whatever is no such thing asks for the window. */
export function readStart(given: unknown): AppStart {
  const { background, link } = (given ?? {}) as Partial<Record<keyof AppStart, unknown>>;
  return { background: background === true, link: typeof link === 'string' ? link : null };
}
