import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { hasXEmbedTray } from '../../src/main/adapters/x-tray';

const NUMBER = 10_000 + (process.pid % 50_000);
const PATH = `/tmp/.X11-unix/X${NUMBER}`;
const env = { DISPLAY: `:${NUMBER}`, XAUTHORITY: '/nowhere' };

let server: Server | null = null;
afterEach(() => {
  server?.close();
  rmSync(PATH, { force: true });
});

function reply(value: number): Buffer {
  const bytes = Buffer.alloc(32);
  bytes[0] = 1;
  bytes.writeUInt32LE(value, 8);
  return bytes;
}

/** An X server that greets and answers each request by its kind; it keeps what was asked. */
async function aServer(greeting: Buffer, answers: Readonly<Record<number, Buffer>>) {
  const asked: Buffer[] = [];
  mkdirSync('/tmp/.X11-unix', { recursive: true });
  server = createServer((client) => {
    client.on('error', () => {});
    client.on('data', (bytes: Buffer) => {
      const isFirst = asked.length === 0;
      const request = isFirst ? bytes.subarray(12) : bytes;
      asked.push(request);
      if (isFirst) client.write(greeting);
      client.write(answers[request[0] ?? 0] ?? Buffer.alloc(0));
    });
  });
  await new Promise<void>((resolve) => server?.listen(PATH, resolve));
  return asked;
}

const greeting = Buffer.from([1, 0, 11, 0, 0, 0, 2, 0, 7, 7, 7, 7, 7, 7, 7, 7]);

describe('hasXEmbedTray', () => {
  it('asks for the owner of the tray’s selection', async () => {
    const asked = await aServer(greeting, { 16: reply(77), 23: reply(0x40_0001) });

    expect(await hasXEmbedTray(env)).toBe(true);

    expect(asked[0]?.toString('latin1')).toContain('_NET_SYSTEM_TRAY_S0');
    expect(asked[1]?.readUInt32LE(4)).toBe(77);
  });

  it('finds none where nobody owns it', async () => {
    await aServer(greeting, { 16: reply(77), 23: reply(0) });

    expect(await hasXEmbedTray(env)).toBe(false);
  });

  it('asks no further where nobody ever used the name', async () => {
    const asked = await aServer(greeting, { 16: reply(0) });

    expect(await hasXEmbedTray(env)).toBe(false);
    expect(asked).toHaveLength(1);
  });

  it('finds none where no server lets it in, or there is none', async () => {
    await aServer(Buffer.alloc(8), {});

    expect(await hasXEmbedTray(env)).toBe(false);
    expect(await hasXEmbedTray({ DISPLAY: 'elsewhere:0' })).toBe(false);
    expect(await hasXEmbedTray({})).toBe(false);
  });
});
