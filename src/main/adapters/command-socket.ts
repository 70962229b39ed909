import { createHash } from 'node:crypto';
import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PRIVATE_FILE } from './files';

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
  const name = `knead-${createHash('sha256').update(userData).digest('hex').slice(0, 16)}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const inFolder = join(userData, 'knead.sock');
  if (Buffer.byteLength(inFolder) <= LONGEST_PATH) return inFolder;
  return join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), `${name}.sock`);
}

/**
 * Answers the command line of the same person: the socket lies in their private folder and nobody
 * else may open it. Call it only in the process that holds the single-instance lock.
 */
export function serveCommands(
  path: string,
  answer: (words: readonly string[]) => Promise<CommandReply>,
): Server {
  if (process.platform !== 'win32') rmSync(path, { force: true }); // left over from a kill
  const server = createServer((client) => {
    client.on('error', () => client.destroy());
    void readLine(client)
      .then((line) => answer(parseWords(line)))
      .catch((error: unknown) => ({ exit: 2, out: '', err: messageOf(error) }))
      .then((reply) => client.end(`${JSON.stringify(reply)}\n`));
  });
  server.listen(path, () => {
    if (process.platform !== 'win32') chmodSync(path, PRIVATE_FILE);
  });
  return server;
}

/** Asks the running app; null when none runs. */
export async function askRunning(
  path: string,
  words: readonly string[],
): Promise<CommandReply | null> {
  const client = await open(path);
  if (client === null) return null;
  try {
    client.write(`${JSON.stringify({ words })}\n`);
    return JSON.parse(await readLine(client, Number.POSITIVE_INFINITY)) as CommandReply;
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

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
