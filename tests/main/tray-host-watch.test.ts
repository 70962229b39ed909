import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  busSocket,
  methodCall,
  ofBus,
  readMessage,
  readStrings,
} from '../../src/main/adapters/dbus-wire';
import { sessionBus } from '../../src/main/adapters/session-bus';
import { watchTrayHost } from '../../src/main/adapters/tray-host-watch';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const text = (value: string) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value.length);
  return Buffer.concat([bytes, Buffer.from(`${value}\0`)]);
};
const padTo = (bytes: Buffer, to: number) =>
  Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);

/** A message of the bus: 2 is a reply, 4 a signal. */
function busMessage(kind: 2 | 4, replyTo: number, member: string, body: Buffer): Buffer {
  const reply = Buffer.from([5, 1, 'u'.charCodeAt(0), 0, replyTo, 0, 0, 0]);
  const name = Buffer.concat([Buffer.from([3, 1]), Buffer.from('s\0'), text(member)]);
  const fields = kind === 2 ? reply : name;
  const head = Buffer.alloc(16);
  head.set([108, kind, 0, 1]);
  head.writeUInt32LE(body.length, 4);
  head.writeUInt32LE(1, 8);
  head.writeUInt32LE(fields.length, 12);
  return Buffer.concat([padTo(Buffer.concat([head, fields]), 8), body]);
}

const hasOwner = (yes: boolean) => busMessage(2, 3, '', Buffer.from([yes ? 1 : 0, 0, 0, 0]));
const ownerChanged = (name: string, before: string, after: string) =>
  busMessage(
    4,
    0,
    'NameOwnerChanged',
    Buffer.concat([padTo(text(name), 4), padTo(text(before), 4), text(after)]),
  );

let folder: string;
let server: Server;
let client: Socket;
const asked: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-bus-'));
  asked.length = 0;
});
afterEach(() => {
  server?.close();
  rmSync(folder, { recursive: true });
});

/** A bus that lets anyone in and answers as it is told. */
async function aBus(answer: (bus: Socket) => void): Promise<string> {
  const path = join(folder, 'bus');
  server = createServer((socket) => {
    client = socket;
    let received = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received[0] === 0) {
        received = Buffer.alloc(0);
        return void socket.write('OK 1234\r\n');
      }
      if (received.subarray(0, 7).toString() === 'BEGIN\r\n') received = received.subarray(7);
      for (let next = readMessage(received); next !== null; next = readMessage(received)) {
        received = Buffer.from(next.rest);
        asked.push(next.message.member);
        if (next.message.member === 'NameHasOwner') answer(socket);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return path;
}

function watch(socket: string | null) {
  const events = { absent: vi.fn(), present: vi.fn(), appeared: vi.fn() };
  return { ...events, stop: watchTrayHost(socket, events) };
}

describe('a panel for tray icons', () => {
  it('that is there at the start ends the watch', async () => {
    const path = await aBus((bus) => bus.write(hasOwner(true)));

    const { absent, appeared } = watch(path);
    await vi.waitFor(() => expect(client?.destroyed || client?.readableEnded).toBe(true));

    expect(asked).toEqual(['Hello', 'AddMatch', 'NameHasOwner']);
    expect(absent).not.toHaveBeenCalled();
    expect(appeared).not.toHaveBeenCalled();
  });

  it('that comes late is heard of, also when the news comes in pieces', async () => {
    const path = await aBus((bus) => bus.write(hasOwner(false)));
    const { absent, appeared } = watch(path);
    await vi.waitFor(() => expect(absent).toHaveBeenCalledOnce());

    const news = Buffer.concat([
      ownerChanged('org.other', '', ':1.4'),
      ownerChanged(WATCHER, ':1.5', ''),
      ownerChanged(WATCHER, '', ':1.6'),
    ]);
    client.write(news.subarray(0, 50));
    expect(appeared).not.toHaveBeenCalled();
    client.write(news.subarray(50));

    await vi.waitFor(() => expect(appeared).toHaveBeenCalledOnce());
  });

  it('that comes in the moment of asking is not missed', async () => {
    const path = await aBus((bus) =>
      bus.write(Buffer.concat([hasOwner(false), ownerChanged(WATCHER, '', ':1.6')])),
    );

    const { absent, appeared } = watch(path);

    await vi.waitFor(() => expect(appeared).toHaveBeenCalledOnce());
    expect(absent).not.toHaveBeenCalled();
  });

  it('cannot be there where no bus is', async () => {
    expect(watch(null).absent).toHaveBeenCalledOnce();

    const { absent } = watch(join(folder, 'nothing here'));
    await vi.waitFor(() => expect(absent).toHaveBeenCalledOnce());
  });
});

describe('the session bus', () => {
  it('is found by its address, else in the runtime folder', () => {
    expect(busSocket('unix:path=/run/user/1000/bus,guid=12')).toBe('/run/user/1000/bus');
    expect(busSocket('tcp:host=x;unix:abstract=/tmp/dbus-a%5f,guid=1')).toBe('\0/tmp/dbus-a_');
    expect(busSocket('nonsense')).toBeNull();
    expect(sessionBus({ XDG_RUNTIME_DIR: '/run/user/7' })).toBe('/run/user/7/bus');
    expect(sessionBus({})).toBeNull();
  });

  it('is asked in messages that it understands itself', () => {
    const call = methodCall(7, ofBus('NameHasOwner'), [{ type: 's', value: WATCHER }]);

    const read = readMessage(Buffer.concat([call, Buffer.from('more')]));

    expect(read?.message).toMatchObject({ member: 'NameHasOwner', replyTo: 0 });
    expect(readStrings(read?.message.body ?? Buffer.alloc(0))).toEqual([WATCHER]);
    expect(read?.rest.toString()).toBe('more');
    expect(readMessage(call.subarray(0, call.length - 1))).toBeNull();
    expect(() => readMessage(Buffer.alloc(16))).toThrow('byte order');
  });
});
