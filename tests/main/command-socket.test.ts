import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  askRunning,
  askRunningOf,
  serveCommands,
  serveCommandsOf,
  socketPath,
  spareSocketPath,
} from '../../src/main/adapters/command-socket';
import { runCommand } from '../../src/main/client';

let folder: string;
let closeServer: () => void = () => {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-socket-'));
});
afterEach(() => {
  closeServer();
  closeServer = () => {};
  rmSync(folder, { recursive: true });
});

/** A running app that echoes the words it was asked. */
async function serve(): Promise<string> {
  const path = socketPath(folder);
  const server = serveCommands(
    path,
    async (words) => ({ exit: 0, out: words.join('+'), err: '' }),
    (why) => {
      throw new Error(why);
    },
  );
  await new Promise((resolve) => server.once('listening', resolve));
  closeServer = () => server.close();
  return path;
}

const send = (path: string, text: string) =>
  new Promise<string>((resolve) => {
    const client = connect(path, () => client.write(text));
    let answer = '';
    client.on('data', (chunk) => {
      answer += chunk;
    });
    client.on('close', () => resolve(answer));
  });

describe('command socket', () => {
  it('carries words there and the answer back', async () => {
    const path = await serve();

    expect(await askRunning(path, ['press', 'ü', '--side'])).toEqual({
      exit: 0,
      out: 'press+ü+--side',
      err: '',
    });
  });

  it('is open to this person only', async () => {
    expect(statSync(await serve()).mode & 0o777).toBe(0o600);
  });

  it('answers null when nothing runs, also where a killed app left its socket', async () => {
    const path = socketPath(folder);
    expect(await askRunning(path, ['status'])).toBeNull();

    writeFileSync(path, '');

    expect(await askRunning(path, ['status'])).toBeNull();
    await serve(); // and it can listen there again
    expect(await askRunning(path, ['status'])).toMatchObject({ exit: 0 });
  });

  it('answers null when the app ends before it has answered', async () => {
    const path = socketPath(folder);
    const server = createServer((client) => client.destroy()).listen(path);
    await new Promise((resolve) => server.once('listening', resolve));

    expect(await askRunning(path, ['status'])).toBeNull();
    server.close();
  });

  it.each([
    ['what is no JSON', 'hello\n'],
    ['words that are none', '{"words":[1,2]}\n'],
    ['a request without words', '{}\n'],
    ['a request without end', 'x'.repeat(10_000)],
  ])('refuses %s and goes on', async (_name, text) => {
    const path = await serve();

    expect(JSON.parse(await send(path, text))).toMatchObject({ exit: 2 });
    expect(await askRunning(path, ['status'])).toMatchObject({ exit: 0 });
  });

  it('uses a short name elsewhere when the folder’s path is too long for a socket', () => {
    vi.stubEnv('XDG_RUNTIME_DIR', '/run/user/1000');

    expect(socketPath(`/home/${'x'.repeat(100)}`, 'linux')).toMatch(
      /^\/run\/user\/1000\/knead-[0-9a-f]{16}\.sock$/,
    );
    expect(socketPath('/home/x', 'linux')).toBe('/home/x/knead.sock');
    expect(socketPath('C:\\x', 'win32')).toMatch(/^\\\\\.\\pipe\\knead-/);

    vi.unstubAllEnvs();
  });
});

describe('a folder where no socket can be made', () => {
  const answer = async () => ({ exit: 0, out: 'here', err: '' });

  it('has it in the spare place, where the client looks too', async () => {
    vi.stubEnv('XDG_RUNTIME_DIR', folder);
    const noFolder = join(folder, 'missing');
    const problems: string[] = [];

    closeServer = serveCommandsOf(noFolder, answer, (why) => problems.push(why));
    await vi.waitFor(async () =>
      expect(await askRunningOf(noFolder, ['status'])).toMatchObject({ out: 'here' }),
    );

    expect(statSync(spareSocketPath(noFolder)).mode & 0o777).toBe(0o600);
    expect(problems).toEqual([]);
    vi.unstubAllEnvs();
  });

  it('says why when the spare place cannot have it either', async () => {
    vi.stubEnv('XDG_RUNTIME_DIR', join(folder, 'missing too'));
    const noFolder = join(folder, 'missing');

    const why = await new Promise<string>((resolve) => {
      closeServer = serveCommandsOf(noFolder, answer, resolve);
    });

    expect(why).toContain('listen');
    expect(await askRunningOf(noFolder, ['status'])).toBeNull();
    vi.unstubAllEnvs();
  });
});

describe('runCommand', () => {
  const run = (line: string, startApp = () => 'No screen here.') =>
    runCommand(line.split(' '), { userData: folder, version: '1.2.3', startApp });

  it('answers --version and --help by itself', async () => {
    expect(await run('--version')).toEqual({ exit: 0, out: '1.2.3\n', err: '' });
    expect(await run('--help')).toMatchObject({
      exit: 0,
      out: expect.stringContaining('pause [30m'),
    });
  });

  it('exits 2 with one line for words it does not know', async () => {
    expect(await run('dance')).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringContaining('Use one of'),
    });
  });

  it('exits 1 when Knead does not run, and 0 for quit', async () => {
    expect(await run('status --json')).toEqual({ exit: 1, out: '', err: 'Knead is not running.' });
    expect(await run('quit')).toMatchObject({ exit: 0 });
  });

  it('starts Knead for a press, and says why it cannot', async () => {
    expect(await run('press')).toEqual({ exit: 1, out: '', err: 'No screen here.' });
  });

  it('asks the app that runs', async () => {
    await serve();

    expect(await run('pause 30m')).toEqual({ exit: 0, out: 'pause+30m', err: '' });
  });
});
