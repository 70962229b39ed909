/*
 * The few X11 messages the bench needs, as bytes, little endian. Layouts: X Window System Protocol,
 * X11R7.7, appendix B; XTEST: X Test Extension Protocol, "FakeInput".
 */

/**
 * @typedef {{ type: number, detail: number, x: number, y: number }} Fake
 * @typedef {{ x: number, y: number, width: number, height: number }} Area
 * @typedef {{ window: number } & Area} Placed a window that was made, moved or resized
 *
 * @typedef {object} Shown a window that came up
 * @property {Area} area
 * @property {boolean} managed by the window manager; a card is not, so that it cannot take the focus
 *
 * @typedef {{ kind: 'reply', bytes: Buffer }
 *   | { kind: 'placed' } & Placed
 *   | { kind: 'shown', window: number, managed: boolean }
 *   | { kind: 'refused', code: number }
 *   | { kind: 'other' }} Message
 */

const KEY_PRESS = 2;
const KEY_RELEASE = 3;
const BUTTON_PRESS = 4;
const BUTTON_RELEASE = 5;
const MOTION = 6;
const CREATE_NOTIFY = 16;
const MAP_NOTIFY = 19;
const REPARENT_NOTIFY = 21;
const CONFIGURE_NOTIFY = 22;
const GENERIC_EVENT = 35;

const OPCODE = {
  changeWindowAttributes: 2,
  getWindowAttributes: 3,
  getGeometry: 14,
  queryTree: 15,
  getInputFocus: 43,
  getImage: 73,
  queryExtension: 98,
};
const EVENT_MASK = 1 << 11;
const SUBSTRUCTURE_NOTIFY = 1 << 19;

export const requests = {
  /** Greets the server, without any authorisation. */
  setup() {
    const bytes = Buffer.alloc(12);
    bytes.write('l', 0, 'latin1');
    bytes.writeUInt16LE(11, 2);
    return bytes;
  },

  /** @param {string} name */
  queryExtension(name) {
    const padded = name.length + ((4 - (name.length % 4)) % 4);
    const bytes = request(OPCODE.queryExtension, 8 + padded);
    bytes.writeUInt16LE(name.length, 4);
    bytes.write(name, 8, 'latin1');
    return bytes;
  },

  /**
   * Asks to hear of windows made and shown below a window.
   *
   * @param {number} window
   */
  watchChildren(window) {
    const bytes = request(OPCODE.changeWindowAttributes, 16);
    bytes.writeUInt32LE(window, 4);
    bytes.writeUInt32LE(EVENT_MASK, 8);
    bytes.writeUInt32LE(SUBSTRUCTURE_NOTIFY, 12);
    return bytes;
  },

  /** @param {number} window */
  queryTree: (window) => about(OPCODE.queryTree, window),

  /** @param {number} window */
  getWindowAttributes: (window) => about(OPCODE.getWindowAttributes, window),

  /** @param {number} window */
  getGeometry: (window) => about(OPCODE.getGeometry, window),

  /** A question whose answer says that everything before it was done. */
  getInputFocus: () => request(OPCODE.getInputFocus, 4),

  /**
   * Asks for the pixels of a part of a window, with what stands before it.
   *
   * @param {number} window
   * @param {Area} area
   */
  getImage(window, { x, y, width, height }) {
    const bytes = request(OPCODE.getImage, 20);
    bytes[1] = 2; // ZPixmap
    bytes.writeUInt32LE(window, 4);
    bytes.writeInt16LE(x, 8);
    bytes.writeInt16LE(y, 10);
    bytes.writeUInt16LE(width, 12);
    bytes.writeUInt16LE(height, 14);
    bytes.writeUInt32LE(0xffffffff, 16);
    return bytes;
  },

  /**
   * @param {number} opcode of XTEST on this server
   * @param {Fake} event
   */
  fakeInput(opcode, { type, detail, x, y }) {
    const bytes = request(opcode, 36);
    bytes[1] = 2; // FakeInput
    bytes[4] = type;
    bytes[5] = detail;
    bytes.writeInt16LE(x, 24);
    bytes.writeInt16LE(y, 26);
    return bytes;
  },
};

/**
 * @param {number} opcode
 * @param {number} length in bytes, a multiple of four
 */
function request(opcode, length) {
  const bytes = Buffer.alloc(length);
  bytes[0] = opcode;
  bytes.writeUInt16LE(length / 4, 2);
  return bytes;
}

/** @param {number} opcode @param {number} window */
function about(opcode, window) {
  const bytes = request(opcode, 8);
  bytes.writeUInt32LE(window, 4);
  return bytes;
}

/** A click of the first button. @returns {[Fake, Fake]} */
export function clickEvents() {
  const at = { detail: 1, x: 0, y: 0 };
  return [
    { type: BUTTON_PRESS, ...at },
    { type: BUTTON_RELEASE, ...at },
  ];
}

/**
 * The pointer at a place of the screen.
 *
 * @param {number} x
 * @param {number} y
 * @returns {Fake}
 */
export const moveTo = (x, y) => ({ type: MOTION, detail: 0, x, y });

/**
 * A key going down and up.
 *
 * @param {number} keycode
 * @returns {[Fake, Fake]}
 */
export function keyEvents(keycode) {
  const at = { detail: keycode, x: 0, y: 0 };
  return [
    { type: KEY_PRESS, ...at },
    { type: KEY_RELEASE, ...at },
  ];
}

/** Moves go to and fro over this many places, four pixels apart: all on one straight line. */
const PLACES = 128;

/**
 * Moves number `from` and following of a long way to and fro; each is exactly four pixels long.
 *
 * @param {number} from
 * @param {number} count
 * @returns {Fake[]}
 */
export function moveEvents(from, count) {
  return Array.from({ length: count }, (_, index) => {
    const place = (from + index) % (2 * PLACES);
    const along = place < PLACES ? place : 2 * PLACES - place;
    return { type: MOTION, detail: 0, x: 200 + along * 4, y: 300 };
  });
}

/**
 * Cuts what the server sent into messages; the beginning of an unfinished one is left over.
 *
 * @param {Buffer} bytes
 * @param {boolean} setUp whether the greeting was answered
 * @returns {{ messages: readonly Message[], rest: Buffer }}
 */
export function parseMessages(bytes, setUp) {
  /** @type {Message[]} */
  const messages = [];
  let rest = bytes;
  for (;;) {
    const length = setUp || messages.length > 0 ? lengthOf(rest) : greetingLength(rest);
    if (length === null || rest.length < length) return { messages, rest };
    messages.push(setUp ? messageOf(rest.subarray(0, length)) : reply(rest.subarray(0, length)));
    rest = rest.subarray(length);
  }
}

/** @param {Buffer} bytes */
const greetingLength = (bytes) => (bytes.length < 8 ? null : 8 + bytes.readUInt16LE(6) * 4);

/** @param {Buffer} bytes */
function lengthOf(bytes) {
  if (bytes.length < 32) return null;
  const isLong = bytes[0] === 1 || bytes[0] === GENERIC_EVENT;
  return 32 + (isLong ? bytes.readUInt32LE(4) * 4 : 0);
}

/** @param {Buffer} bytes @returns {Message} */
function messageOf(bytes) {
  const window = bytes.readUInt32LE(8);
  switch (/** @type {number} */ (bytes[0]) & 0x7f) {
    case 0:
      return { kind: 'refused', code: /** @type {number} */ (bytes[1]) };
    case 1:
      return reply(bytes);
    case CREATE_NOTIFY:
      return { kind: 'placed', window, ...areaAt(bytes, 12) };
    case CONFIGURE_NOTIFY:
      return { kind: 'placed', window, ...areaAt(bytes, 16) };
    case MAP_NOTIFY:
      return { kind: 'shown', window, managed: false };
    case REPARENT_NOTIFY: // the window manager puts it in a frame when it is to be shown
      return { kind: 'shown', window, managed: true };
    default:
      return { kind: 'other' };
  }
}

/** @param {Buffer} bytes @param {number} at @returns {Area} */
const areaAt = (bytes, at) => ({
  x: bytes.readInt16LE(at),
  y: bytes.readInt16LE(at + 2),
  width: bytes.readUInt16LE(at + 4),
  height: bytes.readUInt16LE(at + 6),
});

const REPLY_HEAD = 32;

/**
 * Whether the picture in an answer to `getImage` has more than one colour: something is drawn.
 *
 * @param {Buffer} answer with pixels of four bytes
 */
export function hasDrawing(answer) {
  const first = answer.readUInt32LE(REPLY_HEAD);
  for (let at = REPLY_HEAD; at + 4 <= answer.length; at += 4)
    if (answer.readUInt32LE(at) !== first) return true;
  return false;
}

/** @param {Buffer} bytes @returns {Message} */
const reply = (bytes) => ({ kind: 'reply', bytes });

/**
 * The root window of the first screen, out of the server's greeting.
 *
 * @param {Buffer} greeting
 */
export function firstRoot(greeting) {
  const vendor = greeting.readUInt16LE(24);
  const formats = /** @type {number} */ (greeting[29]);
  return greeting.readUInt32LE(40 + vendor + ((4 - (vendor % 4)) % 4) + formats * 8);
}

/** @param {Buffer} answer to `queryTree` @returns {readonly number[]} from the lowest up */
export const childrenOf = (answer) =>
  Array.from({ length: answer.readUInt16LE(16) }, (_, index) =>
    answer.readUInt32LE(REPLY_HEAD + index * 4),
  );

const VIEWABLE = 2;

/** Whether a window is on the screen. @param {Buffer} answer to `getWindowAttributes` */
export const isSeen = (answer) => answer[26] === VIEWABLE;

/** @param {Buffer} answer to `getGeometry` */
export const geometryOf = (answer) => areaAt(answer, 12);
