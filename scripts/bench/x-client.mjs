import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SetupError } from '../lib/script.mjs';
import {
  childrenOf,
  clickEvents,
  firstRoot,
  geometryOf,
  hasDrawing,
  isSeen,
  keyEvents,
  moveEvents,
  moveTo,
  parseMessages,
  requests,
} from './x-wire.mjs';

/**
 * @typedef {import('./x-wire.mjs').Shown} Shown
 * @typedef {import('./x-wire.mjs').Area} Area
 *
 * @typedef {object} Load input of so many events a second
 * @property {number} keys presses and releases together
 * @property {number} moves of the pointer, four pixels each
 * @property {number} seconds
 */

/**
 * A connection to a private display that types, moves the pointer and sees windows come up.
 *
 * It speaks X11 itself, for a thousand events a second are more than `xdotool` sends, and so that
 * nothing needs to be installed. The display must let anybody in, as `Xvfb` without `-auth` does.
 */
export class XClient {
  /** @type {import('node:net').Socket} */
  #socket;
  /** @type {Buffer} */
  #buffer = Buffer.alloc(0);
  #greeted = false;
  #testOpcode = 0;
  #root = 0;
  /** How far the pointer has come, in moves. */
  #moves = 0;
  /** @type {(reply: Buffer) => void} */
  #replied = () => {};
  /** @type {(error: Error) => void} */
  #failed = () => {};
  /** Hears that the window that was asked about is gone; null while none is asked about. */
  /** @type {(() => void) | null} */
  #isGone = null;
  /** @type {Map<number, import('./x-wire.mjs').Area>} */
  #areas = new Map();
  /** @type {(shown: Shown) => void} */
  #onShown = () => {};

  /** @param {string} display such as `:7` */
  static async open(display) {
    const client = new XClient(connect(`/tmp/.X11-unix/X${display.slice(1)}`));
    await client.#start();
    return client;
  }

  /** @param {import('node:net').Socket} socket */
  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (part) => this.#take(part));
    socket.on('error', (error) => this.#failed(error));
  }

  async #start() {
    const greeting = await this.#ask(requests.setup());
    this.#greeted = true;
    const test = await this.#ask(requests.queryExtension('XTEST'));
    if (test[8] !== 1) throw new SetupError('the display has no XTEST extension.');
    this.#testOpcode = /** @type {number} */ (test[9]);
    this.#root = firstRoot(greeting);
    this.#socket.write(requests.watchChildren(this.#root));
  }

  /**
   * Calls back for each window that comes up.
   *
   * @param {(shown: Shown) => void} listener
   */
  onShown(listener) {
    this.#onShown = listener;
  }

  /**
   * Presses and lets go.
   *
   * @param {number} keycode of the evdev keyboard of Xvfb
   */
  async key(keycode) {
    this.#write(keyEvents(keycode));
    await this.#settled();
  }

  /**
   * Presses one key after the other, and lets them go in turn.
   *
   * @param {readonly number[]} keycodes
   */
  async chord(keycodes) {
    const pairs = keycodes.map(keyEvents);
    this.#write([...pairs.map(([down]) => down), ...pairs.map(([, up]) => up).reverse()]);
    await this.#settled();
  }

  /**
   * Clicks a place of the screen.
   *
   * @param {number} x
   * @param {number} y
   */
  async click(x, y) {
    this.#write([moveTo(x, y), ...clickEvents()]);
    await this.#settled();
  }

  /** @returns {Promise<number>} the window that has the keyboard */
  async focus() {
    return (await this.#settled()).readUInt32LE(8);
  }

  /**
   * The windows right below the root: those of the window manager with what is in them, and those it
   * does not manage.
   *
   * @returns {Promise<readonly { area: Area, seen: boolean }[]>} from the lowest up
   */
  async windows() {
    const found = [];
    for (const window of childrenOf(await this.#ask(requests.queryTree(this.#root)))) {
      const attributes = await this.#askAbout(requests.getWindowAttributes(window));
      const geometry = await this.#askAbout(requests.getGeometry(window));
      if (attributes === null || geometry === null) continue; // it went while we looked
      found.push({ area: geometryOf(geometry), seen: isSeen(attributes) });
    }
    return found;
  }

  /**
   * Sends a load at its pace, and returns when the server has taken all of it.
   *
   * @param {Load} load
   * @returns {Promise<{ events: number, presses: number, travelPx: number }>} what was sent
   */
  async load({ keys, moves, seconds }) {
    const since = performance.now();
    const [allKeys, allMoves] = [keys * seconds, moves * seconds];
    let [sentKeys, sentMoves] = [0, 0];
    if (this.#moves === 0) this.#write(moveEvents(0, 1)); // where the pointer starts is no travel
    while (sentKeys < allKeys || sentMoves < allMoves) {
      const passed = (performance.now() - since) / 1000;
      const dueKeys = Math.min(allKeys, Math.floor(passed * keys));
      const dueMoves = Math.min(allMoves, Math.floor(passed * moves));
      const events = moveEvents(this.#moves + sentMoves + 1, dueMoves - sentMoves);
      for (; sentKeys < dueKeys; sentKeys += 1) {
        const [down, up] = keyEvents(LETTERS[(sentKeys >> 1) % LETTERS.length] ?? 38);
        events.push(sentKeys % 2 === 0 ? down : up);
      }
      sentMoves = dueMoves;
      this.#write(events);
      await wait(1);
    }
    this.#moves += allMoves;
    await this.#settled();
    return { events: allKeys + allMoves, presses: allKeys / 2, travelPx: allMoves * 4 };
  }

  /**
   * Returns once something is drawn across the middle of a part of the screen that was empty.
   *
   * @param {import('./x-wire.mjs').Area} area
   * @returns {Promise<number>} on the clock of `performance.now()`
   */
  async drawnAt({ x, y, width, height }) {
    const top = y + Math.max(0, Math.round((height - STRIP) / 2));
    const middle = { x: x + EDGE, y: top, width: width - 2 * EDGE, height: STRIP };
    const since = performance.now();
    while (!hasDrawing(await this.#ask(requests.getImage(this.#root, middle)))) {
      if (performance.now() - since > DRAWING_PATIENCE_MS)
        throw new SetupError('a window came up and stayed empty.');
      await wait(2);
    }
    return performance.now();
  }

  close() {
    this.#socket.destroy();
  }

  /** @param {readonly import('./x-wire.mjs').Fake[]} events */
  #write(events) {
    for (const event of events) this.#socket.write(requests.fakeInput(this.#testOpcode, event));
  }

  #settled() {
    return this.#ask(requests.getInputFocus());
  }

  /** @param {Buffer} request @returns {Promise<Buffer>} */
  #ask(request) {
    return new Promise((done, fail) => {
      this.#replied = done;
      this.#failed = fail;
      this.#socket.write(request);
    });
  }

  /** @param {Buffer} request about a window @returns {Promise<Buffer | null>} null when it is gone */
  async #askAbout(request) {
    const gone = new Promise((done) => {
      this.#isGone = () => done(null);
    });
    const answer = await Promise.race([this.#ask(request), gone]);
    this.#isGone = null;
    return /** @type {Buffer | null} */ (answer);
  }

  /** @param {Buffer} part */
  #take(part) {
    const { messages, rest } = parseMessages(Buffer.concat([this.#buffer, part]), this.#greeted);
    this.#buffer = rest;
    for (const message of messages) {
      if (message.kind === 'reply') this.#replied(message.bytes);
      else if (message.kind === 'placed') this.#areas.set(message.window, message);
      else if (message.kind === 'shown') this.#shown(message);
      else if (message.kind === 'refused') this.#refused(message.code);
    }
  }

  /** @param {number} code */
  #refused(code) {
    if (this.#isGone !== null && (code === BAD_WINDOW || code === BAD_DRAWABLE)) this.#isGone();
    else this.#socket.destroy(refusal(code));
  }

  /** @param {{ window: number, managed: boolean }} message */
  #shown({ window, managed }) {
    const area = this.#areas.get(window);
    this.#areas.delete(window);
    if (area !== undefined) this.#onShown({ area, managed });
  }
}

/** Rows that are looked at, and columns that are left out for frames and round corners. */
const STRIP = 40;
const EDGE = 24;
const DRAWING_PATIENCE_MS = 5_000;

/** a s d f g h j k */
const LETTERS = [38, 39, 40, 41, 42, 43, 44, 45];

const BAD_WINDOW = 3;
const BAD_DRAWABLE = 9;

/** @param {number} code of an X11 error */
const refusal = (code) => new SetupError(`the display refused a request of the bench: ${code}.`);
