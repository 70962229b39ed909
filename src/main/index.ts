import { app } from 'electron';
import { drawsOn } from './adapters/session-type';
import { runApp } from './app';
import { readInvocation } from './invocation';
import { makeLean } from './lean';
import { secureBeforeReady } from './security';

/*
 * The same executable is the app and its command line. A command word is answered before the
 * single-instance lock and before any window.
 */
// A reader that goes away (`| head`) must not end the app in an error dialog.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const args = process.argv.slice(1);
const invocation = readInvocation(args, process.defaultApp === true);

/** The arguments that come before our own words: switches and, in development, the app's folder. */
const argsBefore = (words: readonly string[]): readonly string[] => {
  const first = args.indexOf(words[0] ?? '');
  const dataDir = args.filter((arg) => arg.startsWith('--user-data-dir='));
  return [...args.slice(0, first).filter((arg) => !dataDir.includes(arg)), ...dataDir];
};

async function answer(
  words: readonly string[],
  { runCommand, startInBackground }: typeof import('./client'),
): Promise<never> {
  const reply = await runCommand(words, {
    userData: app.getPath('userData'),
    version: app.getVersion(),
    startApp: () => startInBackground(argsBefore(words)),
  });
  if (reply.out !== '') process.stdout.write(reply.out);
  if (reply.err !== '') process.stderr.write(`${reply.err}\n`);
  return app.exit(reply.exit) as never;
}

/** A client that cannot go on says why and ends: whoever called it waits for that. */
function giveUp(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  app.exit(1);
}

switch (invocation.kind) {
  case 'app':
    makeLean(app, drawsOn(app.commandLine.getSwitchValue('ozone-platform'), process));
    secureBeforeReady(app);
    runApp(invocation);
    break;
  case 'command':
    // The app has no use for the client. Waited for here, or Electron would go on to look for a screen.
    answer(invocation.words, await import('./client')).catch(giveUp);
    break;
  case 'wrong':
    process.stderr.write(`${invocation.message}\n`);
    app.exit(2);
    break;
}
