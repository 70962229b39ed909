import { connect } from 'node:net';
import { join } from 'node:path';
import { type BusMessage, busCall, busSocket, readMessage, readStrings } from './dbus-wire';

/** The name a desktop's panel takes on the session bus when it shows tray icons. */
const WATCHER = 'org.kde.StatusNotifierWatcher';
const RULE = `type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${WATCHER}'`;

const HELLO = 1;
const ADD_MATCH = 2;
const HAS_OWNER = 3;

export interface TrayHostEvents {
  /** No panel shows tray icons at the moment. */
  readonly absent: () => void;
  /** One that was absent is there now; the icon must be made anew, since it asks only once. */
  readonly appeared: () => void;
}

/** Where the session bus of this environment listens, or null. */
export function sessionBus(env: NodeJS.ProcessEnv): string | null {
  const { DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: runtime } = env;
  if (address !== undefined) return busSocket(address);
  return runtime === undefined ? null : join(runtime, 'bus');
}

/**
 * Waits for a panel that starts after Knead, as panels do at login.
 *
 * One silent connection to the session bus, and only while no panel is there: no child process, no
 * timer. A panel that was there once and starts again is found by the icon itself.
 *
 * @param socket Where the bus listens; null means that there is none, and so no panel.
 * @returns The way to end it.
 */
export function watchTrayHost(socket: string | null, events: TrayHostEvents): () => void {
  if (socket === null) {
    events.absent();
    return () => {};
  }
  const bus = connect(socket);
  let received = Buffer.alloc(0);
  let greeted = false;
  let known = false;

  const take = (message: BusMessage): void => {
    if (message.kind === 'reply' && message.replyTo === HAS_OWNER) {
      known = true;
      if (message.body.readUInt32LE(0) === 1) bus.destroy();
      else events.absent();
    }
    if (message.kind !== 'signal' || message.member !== 'NameOwnerChanged' || !known) return;
    const [name, , owner = ''] = readStrings(message.body);
    if (name !== WATCHER || owner === '') return;
    bus.destroy();
    events.appeared();
  };
  const read = (): void => {
    for (let next = readMessage(received); next !== null; next = readMessage(received)) {
      received = Buffer.from(next.rest);
      take(next.message);
    }
  };

  bus.on('connect', () => bus.write(`\0AUTH EXTERNAL ${ownUserHex()}\r\n`));
  bus.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    if (!greeted) {
      if (!received.includes('\n')) return;
      if (!received.toString().startsWith('OK ')) return void bus.destroy();
      received = Buffer.alloc(0);
      greeted = true;
      bus.write('BEGIN\r\n');
      bus.write(busCall(HELLO, 'Hello', null));
      bus.write(busCall(ADD_MATCH, 'AddMatch', RULE));
      bus.write(busCall(HAS_OWNER, 'NameHasOwner', WATCHER));
      return;
    }
    try {
      read();
    } catch {
      bus.destroy(); // what cannot be read tells nothing; the icon stays as it is
    }
  });
  bus.on('error', () => {
    if (!known) events.absent();
    known = true;
  });
  bus.unref();
  return () => bus.destroy();
}

const ownUserHex = (): string => Buffer.from(String(process.getuid?.() ?? 0)).toString('hex');
