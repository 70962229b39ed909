import { isLinkText } from '#shared/reach/link';

/** A start without a window: at login, and for the command line. */
export const BACKGROUND_SWITCH = '--background';

/** How this Knead was started. */
export interface ProgramStart {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly executable: string;
  /** What followed the executable when this Knead was started. */
  readonly args: readonly string[];
}

/** An AppImage runs from a mount that is gone at the next login; its own path is in `APPIMAGE`. */
export const programOf = ({ env, executable }: ProgramStart): string => env.APPIMAGE ?? executable;

/** The arguments that belong to the program and not to this one start of it. */
export const keptArgs = ({ args }: Pick<ProgramStart, 'args'>): readonly string[] =>
  args.filter(
    (arg) =>
      arg !== BACKGROUND_SWITCH && !isLinkText(arg) && !/^--(inspect|remote-debugging)/.test(arg), // a debugger belongs to one run only
  );

/** How this Knead is started again, without a window. */
export const startAgain = (start: ProgramStart) => ({
  file: programOf(start),
  args: [...keptArgs(start), BACKGROUND_SWITCH],
});

/** Lines of a desktop entry (Desktop Entry Specification 1.5), each key once and in this order. */
export const desktopEntry = (lines: Readonly<Record<string, string>>): string =>
  ['[Desktop Entry]', ...Object.entries(lines).map(([key, value]) => `${key}=${value}`), ''].join(
    '\n',
  );

/** A command line for `Exec`, each argument in quotes. */
export const execOf = (command: readonly string[]): string => command.map(quoted).join(' ');

/** Escaped twice: as an argument of `Exec`, and as a string of the file. A `%` would be a field code. */
function quoted(argument: string): string {
  const escaped = argument.replaceAll('%', '%%').replace(/["`$\\]/g, '\\$&');
  return `"${stringOf(escaped)}"`;
}

/** A string as it stands in the file. */
export const stringOf = (text: string): string => text.replaceAll('\\', '\\\\');
