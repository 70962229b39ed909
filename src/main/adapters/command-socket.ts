import { chmodSync, rmSync, statSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PRIVATE_FILE, reasonOf } from './files';

/** What a command prints and how it exits. */
export interface CommandReply {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** The longest socket path every system accepts, with some room. */
const LONGEST_PATH = 100;
/** A request is a handful of words; anything longer is not from our client. */
const LARGEST_REQUEST = 4_096;

/** Where the running app listens; the same for every client of the same user-data folder. */
export function socketPath(userData: string, platform: NodeJS.Platform = process.platform): string {
  const inFolder = join(userData, 'knead.sock');
  if (platform !== 'win32' && Buffer.byteLength(inFolder) <= LONGEST_PATH) return inFolder;
  return spareSocketPath(userData, platform);
}

/** Where it listens when the folder cannot be written; beside the sessions of this person. */
export function spareSocketPath(
  userData: string,
  platform: NodeJS.Platform = process.platform,
): string {
  const name = `knead-${process.getBuiltinModule('node:crypto').createHash('sha256').update(userData).digest('hex').slice(0, 16)}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), `${name}.sock`);
}

/** Carries out one command; must not fail. */
export type Answer = (words: readonly string[]) => Promise<CommandReply>;

/**
 * Answers the command line of the same person: the socket lies in their private folder and nobody
 * else may open it. Call it only in the process that holds the single-instance lock.
 *
 * @param failed Hears why the socket cannot be made there.
 */
export function serveCommands(path: string, answer: Answer, failed: (why: string) => void): Server {
  const server = createServer((client) => {
    client.on('error', () => client.destroy());
    void readLine(client)
      .then((line) => answer(parseWords(line)))
      .catch((error: unknown) => ({ exit: 2, out: '', err: reasonOf(error) }))
      .then((reply) => client.end(`${JSON.stringify(reply)}\n`));
  });
  server.once('error', (error) => failed(reasonOf(error)));
  if (process.platform === 'win32') return server.listen(path);
  const before = process.umask(0o177); // never open to others, not even for a moment
  try {
    rmSync(path, { force: true }); // left over from a kill
    server.listen(path, () => chmodSync(path, PRIVATE_FILE));
  } catch (error) {
    failed(reasonOf(error));
  } finally {
    process.umask(before);
  }
  return server;
}

/**
 * Listens in the user-data folder, or where that cannot be written in the spare place.
 *
 * @param failed Hears why neither can be had.
 * @returns The way to end it.
 */
export function serveCommandsOf(
  userData: string,
  answer: Answer,
  failed: (why: string) => void,
): () => void {
  const spare = spareSocketPath(userData);
  let server = serveCommands(socketPath(userData), answer, () => {
    server = serveCommands(spare, answer, failed);
  });
  return () => server.close();
}

/** Asks the app that runs on this folder, wherever it listens; null when none runs. */
export async function askRunningOf(
  userData: string,
  words: readonly string[],
): Promise<CommandReply | null> {
  const reply = await askRunning(socketPath(userData), words);
  const spare = spareSocketPath(userData);
  return reply ?? (isOfThisUser(spare) ? askRunning(spare, words) : null);
}

/** A place that others can write to may hold a socket of theirs. */
function isOfThisUser(path: string): boolean {
  if (process.platform === 'win32') return true;
  return statSync(path, { throwIfNoEntry: false })?.uid === process.getuid?.();
}

/** Asks the running app; null when none runs, or when it ended before it answered. */
export async function askRunning(
  path: string,
  words: readonly string[],
): Promise<CommandReply | null> {
  const client = await open(path);
  if (client === null) return null;
  try {
    client.write(`${JSON.stringify({ words })}\n`);
    return JSON.parse(await readLine(client, Number.POSITIVE_INFINITY)) as CommandReply;
  } catch {
    return null;
  } finally {
    client.destroy();
  }
}

function open(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const client = connect(path);
    client.once('connect', () => resolve(client));
    client.once('error', () => resolve(null));
  });
}

function readLine(socket: Socket, longest = LARGEST_REQUEST): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
      else if (text.length > longest) reject(new Error('The request is too long.'));
    });
    socket.once('end', () => reject(new Error('The connection ended early.')));
    socket.once('error', reject);
  });
}

function parseWords(line: string): readonly string[] {
  const parsed = JSON.parse(line) as { words?: unknown };
  if (!Array.isArray(parsed.words) || !parsed.words.every((word) => typeof word === 'string'))
    throw new Error('A command is a list of words.');
  return parsed.words;
}
