/** Keycodes of the evdev keyboard of Xvfb. */
export const KEY = { n: 57, s: 39, b: 56, ctrl: 37, alt: 64, f4: 70 };

/** Keys and clicks through XTEST, of which each is counted as it is sent. */
export class Hands {
  #client;
  keys = 0;
  clicks = 0;

  /** @param {import('../bench/x-client.mjs').XClient} client */
  constructor(client) {
    this.#client = client;
  }

  /** Ten letters in a second. */
  async work() {
    const { presses } = await this.#client.load({ keys: 20, moves: 0, seconds: 1 });
    this.keys += presses;
  }

  /** @param {number} keycode */
  async press(keycode) {
    this.keys += 1;
    await this.#client.key(keycode);
  }

  /** Modifiers are keys too. @param {readonly number[]} keycodes held one after the other */
  async chord(...keycodes) {
    this.keys += keycodes.length;
    await this.#client.chord(keycodes);
  }

  /** The middle of a window. @param {import('../bench/x-wire.mjs').Area} area */
  async click({ x, y, width, height }) {
    this.clicks += 1;
    await this.#client.click(x + Math.round(width / 2), y + Math.round(height / 2));
  }
}
