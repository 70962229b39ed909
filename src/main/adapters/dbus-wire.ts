/*
 * As much of D-Bus as asking the bus itself takes: one method with one string, and reading what comes
 * back. https://dbus.freedesktop.org/doc/dbus-specification.html, "Message Protocol".
 */

const BUS = 'org.freedesktop.DBus';

/** What of a message matters here. */
export interface BusMessage {
  readonly kind: 'reply' | 'error' | 'signal' | 'other';
  /** Which call it answers; 0 for a signal. */
  readonly replyTo: number;
  readonly member: string;
  readonly body: Buffer;
}

/** Little-endian throughout; strings begin at multiples of four. */
const LITTLE = 'l'.charCodeAt(0);
const HEADER = 16;
const KINDS = ['other', 'other', 'reply', 'error', 'signal'] as const;
const FIELD = { path: 1, interface: 2, member: 3, replySerial: 5, destination: 6, signature: 8 };

const padded = (length: number, to: number): number => Math.ceil(length / to) * to;

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const text = (value: string): Buffer =>
  Buffer.concat([uint32(Buffer.byteLength(value)), Buffer.from(`${value}\0`)]);

const aligned = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(padded(bytes.length, 8) - bytes.length)]);

const field = (code: number, type: string, value: Buffer): Buffer =>
  Buffer.concat([Buffer.from([code, 1]), Buffer.from(`${type}\0`), value]);

/** A call of a method of the bus, with one string or nothing. */
export function busCall(serial: number, member: string, argument: string | null): Buffer {
  const body = argument === null ? Buffer.alloc(0) : text(argument);
  const fields = [
    field(FIELD.path, 'o', text('/org/freedesktop/DBus')),
    field(FIELD.interface, 's', text(BUS)),
    field(FIELD.member, 's', text(member)),
    field(FIELD.destination, 's', text(BUS)),
    ...(argument === null ? [] : [field(FIELD.signature, 'g', Buffer.from('\x01s\0'))]),
  ];
  const last = fields.length - 1;
  const list = Buffer.concat(fields.map((one, index) => (index < last ? aligned(one) : one)));
  const head = Buffer.concat([
    Buffer.from([LITTLE, 1, 0, 1]),
    uint32(body.length),
    uint32(serial),
    uint32(list.length),
  ]);
  return Buffer.concat([aligned(Buffer.concat([head, list])), body]);
}

/**
 * The first message in what was received, and what follows it; null while it is not all there.
 *
 * @throws When it is no message of this byte order.
 */
export function readMessage(
  bytes: Buffer,
): { readonly message: BusMessage; readonly rest: Buffer } | null {
  if (bytes.length < HEADER) return null;
  if (bytes[0] !== LITTLE) throw new Error('The session bus speaks another byte order.');
  const fieldsEnd = HEADER + bytes.readUInt32LE(12);
  const bodyAt = padded(fieldsEnd, 8);
  const end = bodyAt + bytes.readUInt32LE(4);
  if (bytes.length < end) return null;
  const message = {
    kind: KINDS[bytes[1] ?? 0] ?? 'other',
    body: bytes.subarray(bodyAt, end),
    ...readFields(bytes, fieldsEnd),
  };
  return { message, rest: bytes.subarray(end) };
}

function readFields(bytes: Buffer, end: number) {
  let replyTo = 0;
  let member = '';
  for (let at = HEADER; at < end; ) {
    const code = bytes[at];
    const type = String.fromCharCode(bytes[at + 2] ?? 0);
    const value = at + 4; // code, length of the signature, signature, NUL
    if (code === FIELD.replySerial) replyTo = bytes.readUInt32LE(value);
    if (code === FIELD.member) member = readString(bytes, value).value;
    at = padded(endOfValue(bytes, value, type), 8);
  }
  return { replyTo, member };
}

function endOfValue(bytes: Buffer, at: number, type: string): number {
  if (type === 'u') return at + 4;
  if (type === 'g') return at + (bytes[at] ?? 0) + 2;
  return readString(bytes, at).end;
}

/** A string and where it ends, its NUL included. */
export function readString(bytes: Buffer, at: number) {
  const length = bytes.readUInt32LE(at);
  return { value: bytes.toString('utf8', at + 4, at + 4 + length), end: at + 5 + length };
}

/** The strings a body consists of. */
export function readStrings(body: Buffer): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < body.length; ) {
    const { value, end } = readString(body, at);
    found.push(value);
    at = padded(end, 4);
  }
  return found;
}

/** Where the session bus listens, from an address such as `unix:path=/run/user/1000/bus`; or null. */
export function busSocket(address: string): string | null {
  for (const one of address.split(';')) {
    const match = /^unix:(?:.*,)?(path|abstract)=([^,]*)/.exec(one);
    const name = decodeURIComponent(match?.[2] ?? '');
    if (name !== '') return match?.[1] === 'abstract' ? `\0${name}` : name;
  }
  return null;
}
