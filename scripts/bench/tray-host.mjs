import { connect } from 'node:net';
import { SetupError } from '../lib/script.mjs';

/*
 * The least of a panel: it takes the name that tray icons look for on the session bus, and hears when
 * one registers. https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/
 */

const WATCHER = 'org.kde.StatusNotifierWatcher';
const BUS = 'org.freedesktop.DBus';
const FIELD = {
  path: 1,
  interface: 2,
  member: 3,
  replySerial: 5,
  destination: 6,
  sender: 7,
  signature: 8,
};
const CALL = 1;
const REPLY = 2;
const HEADER = 16;

/** @param {number} length @param {number} to */
const padded = (length, to) => Math.ceil(length / to) * to;

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** @param {string} value */
const text = (value) =>
  Buffer.concat([uint32(Buffer.byteLength(value)), Buffer.from(`${value}\0`)]);

/** @param {Buffer} bytes @param {number} to */
const filled = (bytes, to) =>
  Buffer.concat([bytes, Buffer.alloc(padded(bytes.length, to) - bytes.length)]);

/** @param {number} code @param {string} type @param {Buffer} value */
const field = (code, type, value) =>
  Buffer.concat([Buffer.from([code, 1]), Buffer.from(`${type}\0`), value]);

/** @param {string} type */
const signature = (type) =>
  field(
    FIELD.signature,
    'g',
    Buffer.concat([Buffer.from([type.length]), Buffer.from(`${type}\0`)]),
  );

/**
 * @param {number} kind
 * @param {number} serial
 * @param {readonly Buffer[]} fields
 * @param {Buffer} body
 */
function message(kind, serial, fields, body) {
  const last = fields.length - 1;
  const list = Buffer.concat(fields.map((one, at) => (at < last ? filled(one, 8) : one)));
  const head = [Buffer.from(`l${String.fromCharCode(kind)}\0\x01`, 'latin1'), uint32(body.length)];
  const header = Buffer.concat([...head, uint32(serial), uint32(list.length), list]);
  return Buffer.concat([filled(header, 8), body]);
}

/** @param {number} serial @param {string} member @param {string} type @param {Buffer} body */
const busCall = (serial, member, type, body) =>
  message(
    CALL,
    serial,
    [
      field(FIELD.path, 'o', text('/org/freedesktop/DBus')),
      field(FIELD.interface, 's', text(BUS)),
      field(FIELD.member, 's', text(member)),
      field(FIELD.destination, 's', text(BUS)),
      ...(type === '' ? [] : [signature(type)]),
    ],
    body,
  );

/**
 * The first message in what was received; null while it is not all there.
 *
 * @param {Buffer} bytes
 */
export function readCall(bytes) {
  if (bytes.length < HEADER) return null;
  const fieldsEnd = HEADER + bytes.readUInt32LE(12);
  const end = padded(fieldsEnd, 8) + bytes.readUInt32LE(4);
  if (bytes.length < end) return null;
  const texts = textsOf(bytes, fieldsEnd);
  return {
    isCall: bytes[1] === CALL,
    serial: bytes.readUInt32LE(8),
    member: texts.get(FIELD.member) ?? '',
    sender: texts.get(FIELD.sender) ?? '',
    rest: bytes.subarray(end),
  };
}

/**
 * The fields of a header that are text.
 *
 * @param {Buffer} bytes
 * @param {number} end
 * @returns {Map<number, string>} by the code of the field
 */
function textsOf(bytes, end) {
  /** @type {Map<number, string>} */
  const texts = new Map();
  for (let at = HEADER; at < end; ) {
    const code = bytes[at] ?? 0;
    const type = String.fromCharCode(bytes[at + 2] ?? 0);
    const value = at + 4; // code, length of the type, type, NUL
    const begin = type === 'g' ? value + 1 : value + 4;
    const length = type === 'g' ? (bytes[value] ?? 0) : bytes.readUInt32LE(value);
    const valueEnd = type === 'u' ? begin : begin + length + 1;
    if (type === 's' || type === 'o') texts.set(code, bytes.toString('utf8', begin, valueEnd - 1));
    at = padded(valueEnd, 8);
  }
  return texts;
}

/** What every property says: yes, a panel shows icons. */
const YES = Buffer.concat([Buffer.from('\x01b\0\0', 'latin1'), uint32(1)]);

/** A panel on a session bus of the bench. */
export class TrayHost {
  #serial = 2;
  /** @type {import('node:net').Socket | null} */
  #bus = null;
  /** @type {() => void} */
  #registered = () => {};

  /**
   * @param {string} address of the bus, as `dbus-daemon` prints it
   * @returns {Promise<TrayHost>}
   */
  static open(address) {
    const [, kind, name = ''] = /^unix:(path|abstract)=([^,]*)/.exec(address) ?? [];
    const host = new TrayHost();
    const user = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex');
    return new Promise((done, fail) => {
      const bus = connect(kind === 'abstract' ? `\0${name}` : name);
      bus.on('error', () => fail(new SetupError('the session bus cannot be reached.')));
      bus.on('connect', () => bus.write(`\0AUTH EXTERNAL ${user}\r\n`));
      bus.once('data', () => {
        const claim = Buffer.concat([filled(text(WATCHER), 4), uint32(0)]);
        bus.write('BEGIN\r\n');
        bus.write(
          Buffer.concat([
            busCall(1, 'Hello', '', Buffer.alloc(0)),
            busCall(2, 'RequestName', 'su', claim),
          ]),
        );
        host.#serve(bus);
        done(host);
      });
    });
  }

  /** @returns {Promise<number>} when the next icon registers, by `performance.now()` */
  nextIcon() {
    return new Promise((done) => {
      this.#registered = () => done(performance.now());
    });
  }

  close() {
    this.#bus?.destroy();
  }

  /** @param {import('node:net').Socket} bus */
  #serve(bus) {
    this.#bus = bus;
    /** @type {Buffer} */
    let heard = Buffer.alloc(0);
    bus.on('data', (part) => {
      heard = Buffer.concat([heard, part]);
      for (let call = readCall(heard); call !== null; call = readCall(heard)) {
        heard = call.rest;
        if (call.isCall) bus.write(this.#answer(call));
      }
    });
  }

  /** @param {{ serial: number, member: string, sender: string }} call */
  #answer({ serial, member, sender }) {
    if (member === 'RegisterStatusNotifierItem') this.#registered();
    this.#serial += 1;
    const to = [
      field(FIELD.replySerial, 'u', uint32(serial)),
      field(FIELD.destination, 's', text(sender)),
    ];
    return member === 'Get'
      ? message(REPLY, this.#serial, [...to, signature('v')], YES)
      : message(REPLY, this.#serial, to, Buffer.alloc(0));
  }
}
