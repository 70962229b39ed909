import { BACKGROUND_SWITCH } from './adapters/autostart';

/** What the process was started for: a command word for the running app, or to be the app. */
export type Invocation =
  /** `background` is a start that opens no window: at login, or for the command line. */
  | { readonly kind: 'app'; readonly background: boolean }
  | { readonly kind: 'command'; readonly words: readonly string[] }
  | { readonly kind: 'wrong'; readonly message: string };

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
  const words = ownWords(
    args.filter((arg) => arg !== BACKGROUND_SWITCH),
    hasAppPath,
  );
  const [first] = words;
  if (first === undefined) return { kind: 'app', background };
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
