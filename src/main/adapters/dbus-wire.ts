/*
 * As much of D-Bus as asking the bus and the notification service takes: calls with a few types of values,
 * and reading what comes back. https://dbus.freedesktop.org/doc/dbus-specification.html, "Message Protocol".
 */

const BUS = 'org.freedesktop.DBus';

/** What of a message matters here. */
export interface BusMessage {
  readonly kind: 'reply' | 'error' | 'signal' | 'other';
  /** Which call it answers; 0 for a signal. */
  readonly replyTo: number;
  readonly member: string;
  /** Of a signal: the interface and the object it belongs to; empty for a reply. */
  readonly interface: string;
  readonly path: string;
  /** The connection it comes from; empty where the bus did not say. */
  readonly sender: string;
  readonly body: Buffer;
}

/** Little-endian throughout; strings begin at multiples of four. */
const LITTLE = 'l'.charCodeAt(0);
const HEADER = 16;
const KINDS = ['other', 'other', 'reply', 'error', 'signal'] as const;
const FIELD = {
  path: 1,
  interface: 2,
  member: 3,
  replySerial: 5,
  destination: 6,
  sender: 7,
  signature: 8,
};

const padded = (length: number, to: number): number => Math.ceil(length / to) * to;

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const text = (value: string): Buffer =>
  Buffer.concat([uint32(Buffer.byteLength(value)), Buffer.from(`${value}\0`)]);

const aligned = (bytes: Buffer, to: 4 | 8): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(padded(bytes.length, to) - bytes.length)]);

const field = (code: number, type: string, value: Buffer): Buffer =>
  Buffer.concat([Buffer.from([code, 1]), Buffer.from(`${type}\0`), value]);

/** One value of a message's body, by its type. */
export type BusValue =
  | { readonly type: 's'; readonly value: string }
  | { readonly type: 'u' | 'i'; readonly value: number }
  | { readonly type: 'as'; readonly value: readonly string[] }
  /** Named values: a number is a byte. */
  | { readonly type: 'a{sv}'; readonly value: Readonly<Record<string, BusVariant>> };

export type BusVariant = string | number | boolean;

/** A method of a service. */
export interface BusMethod {
  readonly destination: string;
  /** True for a question that must not start the program it asks. */
  readonly startsNothing?: boolean;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
}

/** A method of the bus itself. */
export const ofBus = (member: string): BusMethod => ({
  destination: BUS,
  path: '/org/freedesktop/DBus',
  interface: BUS,
  member,
});

const NO_AUTO_START = 2;

/** A call as it goes over the wire. */
export function methodCall(serial: number, method: BusMethod, values: readonly BusValue[]): Buffer {
  const body = values.reduce(append, Buffer.alloc(0));
  const signature = values.map(({ type }) => type).join('');
  const fields = [
    field(FIELD.path, 'o', text(method.path)),
    field(FIELD.interface, 's', text(method.interface)),
    field(FIELD.member, 's', text(method.member)),
    field(FIELD.destination, 's', text(method.destination)),
    ...(signature === '' ? [] : [field(FIELD.signature, 'g', signatureBytes(signature))]),
  ];
  const last = fields.length - 1;
  const list = Buffer.concat(fields.map((one, index) => (index < last ? aligned(one, 8) : one)));
  const head = Buffer.concat([
    Buffer.from([LITTLE, 1, method.startsNothing === true ? NO_AUTO_START : 0, 1]),
    uint32(body.length),
    uint32(serial),
    uint32(list.length),
  ]);
  return Buffer.concat([aligned(Buffer.concat([head, list]), 8), body]);
}

const signatureBytes = (signature: string): Buffer =>
  Buffer.from([signature.length, ...Buffer.from(signature), 0]);

/** Puts a value behind what is there, where its type may begin. */
function append(body: Buffer, value: BusValue): Buffer {
  switch (value.type) {
    case 's':
      return Buffer.concat([aligned(body, 4), text(value.value)]);
    case 'u':
      return Buffer.concat([aligned(body, 4), uint32(value.value)]);
    case 'i':
      return Buffer.concat([aligned(body, 4), uint32(value.value >>> 0)]);
    case 'as': {
      const strings = value.value.reduce(
        (list, each) => Buffer.concat([aligned(list, 4), text(each)]),
        Buffer.alloc(0),
      );
      return Buffer.concat([aligned(body, 4), uint32(strings.length), strings]);
    }
    case 'a{sv}': {
      const entries = Object.entries(value.value).reduce(appendEntry, Buffer.alloc(0));
      const start = aligned(Buffer.concat([aligned(body, 4), uint32(entries.length)]), 8);
      return Buffer.concat([start, entries]);
    }
  }
}

/** Entries begin at multiples of eight, counted from the first. */
function appendEntry(entries: Buffer, [name, value]: readonly [string, BusVariant]): Buffer {
  const named = Buffer.concat([aligned(entries, 8), text(name)]);
  if (typeof value === 'number')
    return Buffer.concat([named, signatureBytes('y'), Buffer.from([value])]);
  if (typeof value === 'boolean')
    return Buffer.concat([
      aligned(Buffer.concat([named, signatureBytes('b')]), 4),
      uint32(value ? 1 : 0),
    ]);
  return Buffer.concat([aligned(Buffer.concat([named, signatureBytes('s')]), 4), text(value)]);
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
  const words = { path: '', interface: '', member: '', sender: '' };
  for (let at = HEADER; at < end; ) {
    const code = bytes[at];
    const type = String.fromCharCode(bytes[at + 2] ?? 0);
    const value = at + 4; // code, length of the signature, signature, NUL
    if (code === FIELD.replySerial) replyTo = bytes.readUInt32LE(value);
    if (code === FIELD.path) words.path = readString(bytes, value).value;
    if (code === FIELD.interface) words.interface = readString(bytes, value).value;
    if (code === FIELD.member) words.member = readString(bytes, value).value;
    if (code === FIELD.sender) words.sender = readString(bytes, value).value;
    at = padded(endOfValue(bytes, value, type), 8);
  }
  return { replyTo, ...words };
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

/** The list of strings a body begins with. */
export const readStringList = (body: Buffer): readonly string[] =>
  readStrings(body.subarray(4, 4 + body.readUInt32LE(0)));

/** The yes or no a body consists of, as it stands or wrapped as a property; null for anything else. */
export function readBoolean(body: Buffer): boolean | null {
  if (body.length === 4) return body.readUInt32LE(0) === 1;
  const isWrapped = body.length === 8 && body.toString('latin1', 0, 3) === '\x01b\0';
  return isWrapped ? body.readUInt32LE(4) === 1 : null;
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
