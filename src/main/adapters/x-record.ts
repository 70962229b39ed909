import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { seconds } from '#shared/time';

/*
 * Asks an X server of this machine whether it has the RECORD extension, by which the hook listens. A
 * child that tries the hook answers that too, but costs a fifth of the start.
 */

/** A server on this machine answers in a millisecond; longer than this, somebody else may ask. */
const PATIENCE_MS = seconds(1);
const COOKIE = 'MIT-MAGIC-COOKIE-1';
const EXTENSION = 'RECORD';

/** The environment variables that say which server, and where its keys are. */
export type XEnvironment = Readonly<Partial<Record<'DISPLAY' | 'XAUTHORITY', string>>>;

/**
 * Whether the server is here, lets us in, and has RECORD.
 *
 * @returns False also when that cannot be told: another machine's display, another kind of key.
 */
export async function serverRecords(env: XEnvironment): Promise<boolean> {
  const display = /^(?:unix)?:(\d{1,5})(?:\.\d+)?$/.exec(env.DISPLAY ?? '')?.[1];
  if (display === undefined) return false;
  const cookie = cookieFor(display, readKeys(env), hostname());
  return new Promise((resolve) => {
    const socket = connect(`/tmp/.X11-unix/X${display}`);
    const answer = (records: boolean): void => {
      clearTimeout(tooLong);
      socket.destroy();
      resolve(records);
    };
    const tooLong = setTimeout(() => answer(false), PATIENCE_MS);
    let heard: Buffer = Buffer.alloc(0);
    socket.on('data', (part: Buffer) => {
      heard = Buffer.concat([heard, part]);
      const records = readAnswers(heard);
      if (records !== null) answer(records);
    });
    socket.on('error', () => answer(false));
    socket.on('close', () => answer(false));
    socket.write(Buffer.concat([greeting(cookie), question]));
  });
}

/** An X client may ask before it was greeted; the server answers in order. */
function greeting(cookie: Buffer | null): Buffer {
  const head = Buffer.alloc(12);
  head.write('l', 0, 'latin1'); // little endian
  head.writeUInt16LE(11, 2);
  if (cookie === null) return head;
  head.writeUInt16LE(COOKIE.length, 6);
  head.writeUInt16LE(cookie.length, 8);
  return Buffer.concat([head, padded(Buffer.from(COOKIE, 'latin1')), padded(cookie)]);
}

const QUERY_EXTENSION = 98;
const question = (() => {
  const name = padded(Buffer.from(EXTENSION, 'latin1'));
  const head = Buffer.alloc(8);
  head[0] = QUERY_EXTENSION;
  head.writeUInt16LE((head.length + name.length) / 4, 2);
  head.writeUInt16LE(EXTENSION.length, 4);
  return Buffer.concat([head, name]);
})();

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/**
 * The server's greeting and its answer to the question.
 *
 * @returns Whether the extension is there; null while more has to come.
 */
export function readAnswers(heard: Buffer): boolean | null {
  if (heard.length < 8) return null;
  if (heard[0] !== 1) return false; // it does not let us in
  const at = 8 + heard.readUInt16LE(6) * 4;
  if (heard.length < at + 32) return null;
  return heard[at] === 1 && heard[at + 8] === 1;
}

function readKeys({ XAUTHORITY }: XEnvironment): Buffer {
  try {
    return readFileSync(XAUTHORITY ?? join(homedir(), '.Xauthority'));
  } catch {
    return Buffer.alloc(0); // a server without keys needs none
  }
}

const FAMILY_LOCAL = 256;
const FAMILY_WILD = 65_535;

/**
 * The key to a display of this machine out of an `.Xauthority` file, or null when it holds none.
 * Entries: family, then address, display, kind of key and key, each with its length before it.
 */
export function cookieFor(display: string, keys: Buffer, host: string): Buffer | null {
  let at = 0;
  const field = (): Buffer => {
    const length = at + 2 <= keys.length ? keys.readUInt16BE(at) : 0;
    at += 2 + length;
    return keys.subarray(at - length, at);
  };
  while (at + 2 <= keys.length) {
    const family = keys.readUInt16BE(at);
    at += 2;
    const [address, number, kind, key] = [field(), field(), field(), field()];
    const isHere =
      family === FAMILY_WILD || (family === FAMILY_LOCAL && address.toString('latin1') === host);
    const isThis = number.length === 0 || number.toString('latin1') === display;
    if (isHere && isThis && kind.toString('latin1') === COOKIE) return key;
  }
  return null;
}
