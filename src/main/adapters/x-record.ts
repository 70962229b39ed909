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
  return (await askServer(env, question, readAnswers)) ?? false;
}

/**
 * Asks the X server of this machine. A client may ask before it was greeted; the server answers in
 * order.
 *
 * @param read Gets all that came so far; null while more has to come. It may ask on.
 * @returns What `read` found; null when nobody answers in time.
 */
export async function askServer<Found>(
  env: XEnvironment,
  request: Buffer,
  read: (heard: Buffer, ask: (request: Buffer) => void) => Found | null,
): Promise<Found | null> {
  const display = /^(?:unix)?:(\d{1,5})(?:\.\d+)?$/.exec(env.DISPLAY ?? '')?.[1];
  if (display === undefined) return null;
  const cookie = cookieFor(display, readKeys(env), hostname());
  return new Promise((resolve) => {
    const socket = connect(`/tmp/.X11-unix/X${display}`);
    const answer = (found: Found | null): void => {
      clearTimeout(tooLong);
      socket.destroy();
      resolve(found);
    };
    const tooLong = setTimeout(() => answer(null), PATIENCE_MS);
    let heard: Buffer = Buffer.alloc(0);
    socket.on('data', (part: Buffer) => {
      heard = Buffer.concat([heard, part]);
      const found = read(heard, (next) => void socket.write(next));
      if (found !== null) answer(found);
    });
    socket.on('error', () => answer(null));
    socket.on('close', () => answer(null));
    socket.write(Buffer.concat([greeting(cookie), request]));
  });
}

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

/** Requests and their texts are filled up to whole words. */
export function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/**
 * The server's greeting and its answer to the question.
 *
 * @returns Whether the extension is there; null while more has to come.
 */
export function readAnswers(heard: Buffer): boolean | null {
  const [answer] = repliesIn(heard) ?? [];
  if (answer === 'refused') return false;
  return answer === undefined ? null : answer[0] === 1 && answer[8] === 1;
}

/** Every answer here is so long. */
const REPLY = 32;

/** The answers after the greeting, as far as they came; null before its end. */
export function repliesIn(heard: Buffer): readonly (Buffer | 'refused')[] | null {
  if (heard.length < 8) return null;
  if (heard[0] !== 1) return ['refused']; // it does not let us in
  const start = 8 + heard.readUInt16LE(6) * 4;
  const count = Math.max(0, Math.floor((heard.length - start) / REPLY));
  return Array.from({ length: count }, (_, at) =>
    heard.subarray(start + at * REPLY, start + (at + 1) * REPLY),
  );
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
