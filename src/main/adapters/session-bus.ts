import { connect } from 'node:net';
import { join } from 'node:path';
import {
  type BusMessage,
  type BusMethod,
  type BusValue,
  busSocket,
  methodCall,
  ofBus,
  readMessage,
  readStrings,
} from './dbus-wire';

/** A connection to the session bus. */
export interface SessionBus {
  /** Calls a method. Resolves with the answer, rejects with what the service said, or when the bus is gone. */
  call(method: BusMethod, ...values: readonly BusValue[]): Promise<BusMessage>;
  /** Has signals delivered that match a rule of the bus. */
  listen(rule: string, heard: (signal: BusMessage) => void): void;
  close(): void;
}

/** Where the session bus of this environment listens, or null. */
export function sessionBus(env: NodeJS.ProcessEnv): string | null {
  const { DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: runtime } = env;
  if (address !== undefined) return busSocket(address);
  return runtime === undefined ? null : join(runtime, 'bus');
}

/** A connection that is held for as long as Knead runs. */
export interface LastingBus extends SessionBus {
  /** Calls back when the connection is gone; at once where it is already. */
  onEnd(listener: () => void): void;
  /** Whether the bus has let us in, be it gone now or not. */
  wasLetIn(): boolean;
}

/** Where the system bus listens. */
export const systemBus = ({
  DBUS_SYSTEM_BUS_ADDRESS: address,
}: NodeJS.ProcessEnv): string | null =>
  address === undefined ? '/run/dbus/system_bus_socket' : busSocket(address);

interface Waiting {
  readonly resolve: (answer: BusMessage) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Opens a connection of our own: no child process, no timer, and silent until the bus has something to
 * say. It keeps no process alive. Calls go out at once, in order; nobody has to wait for the greeting.
 *
 * @param socket Where the bus listens.
 */
export function openSessionBus(socket: string): LastingBus {
  const bus = connect(socket);
  const waiting = new Map<number, Waiting>();
  const listeners: ((signal: BusMessage) => void)[] = [];
  const endings: (() => void)[] = [];
  let received = Buffer.alloc(0);
  let unsent: Buffer[] | null = []; // null once the bus has let us in
  let serial = 0;
  let gone: Error | null = null;

  const end = (why: Error): void => {
    gone ??= why;
    bus.destroy();
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
    for (const listener of endings.splice(0)) listener();
  };
  const take = (message: BusMessage): void => {
    if (message.kind === 'signal') for (const heard of listeners) heard(message);
    const call = waiting.get(message.replyTo);
    waiting.delete(message.replyTo);
    if (message.kind === 'reply') call?.resolve(message);
    if (message.kind === 'error')
      call?.reject(new Error(readStrings(message.body)[0] ?? 'refused'));
  };
  const greet = (): void => {
    if (!received.includes('\n')) return;
    if (!received.toString().startsWith('OK ')) return end(new Error('The bus lets nobody in.'));
    received = Buffer.alloc(0);
    bus.write('BEGIN\r\n');
    for (const call of unsent ?? []) bus.write(call);
    unsent = null;
  };
  const send = (method: BusMethod, values: readonly BusValue[]): number => {
    serial += 1;
    const call = methodCall(serial, method, values);
    if (unsent === null) bus.write(call);
    else unsent.push(call);
    return serial;
  };

  bus.on('connect', () => bus.write(`\0AUTH EXTERNAL ${ownUserHex()}\r\n`));
  bus.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    if (unsent !== null) return greet();
    try {
      for (let next = readMessage(received); next !== null; next = readMessage(received)) {
        received = Buffer.from(next.rest);
        take(next.message);
      }
    } catch (error) {
      end(error instanceof Error ? error : new Error(String(error))); // what cannot be read tells nothing
    }
  });
  bus.on('error', end);
  bus.on('close', () => end(new Error('The session bus is gone.')));
  bus.unref();
  send(ofBus('Hello'), []);

  return {
    call(method, ...values) {
      if (gone !== null) return Promise.reject(gone);
      return new Promise((resolve, reject) => {
        waiting.set(send(method, values), { resolve, reject });
      });
    },
    listen(rule, heard) {
      listeners.push(heard);
      if (gone === null) send(ofBus('AddMatch'), [{ type: 's', value: rule }]);
    },
    onEnd(listener) {
      if (gone === null) endings.push(listener);
      else listener();
    },
    wasLetIn: () => unsent === null,
    close: () => end(new Error('The connection was closed.')),
  };
}

const ownUserHex = (): string => Buffer.from(String(process.getuid?.() ?? 0)).toString('hex');
