import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A speech service that takes every call and never says a word, as one that hangs does. */
export class WedgedSpeechService {
  /** What makes a program call this one. */
  readonly env: Readonly<Record<string, string>>;
  readonly #folder: string;
  readonly #server: Server;
  readonly #called: Promise<unknown>;
  readonly #callers: Socket[] = [];

  private constructor(folder: string, socket: string, server: Server) {
    this.#folder = folder;
    this.#server = server;
    this.env = { SPEECHD_ADDRESS: `unix_socket:${socket}` };
    this.#called = once(server, 'connection');
    server.on('connection', (caller: Socket) => {
      caller.on('error', () => {}); // whoever calls is ended the hard way
      this.#callers.push(caller);
    });
  }

  static async start(): Promise<WedgedSpeechService> {
    const folder = mkdtempSync(join(tmpdir(), 'knead-wedged-'));
    const socket = join(folder, 'speechd.sock');
    const server = createServer();
    server.listen(socket);
    await once(server, 'listening');
    return new WedgedSpeechService(folder, socket, server);
  }

  /** Resolves once somebody waits for an answer. */
  async waitForCaller(): Promise<void> {
    await this.#called;
  }

  stop(): void {
    for (const caller of this.#callers) caller.destroy();
    this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
