import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { TrayHost } from '../bench/tray-host.mjs';
import { XClient } from '../bench/x-client.mjs';
import { firstLine, OPENBOX, startVirtualDisplay } from '../lib/display.mjs';
import { startHelper, stopHelper } from '../lib/processes.mjs';
import { SetupError } from '../lib/script.mjs';

const USUAL = '1280x800';
const SMALLER = '1024x768';
/** Xvfb knows one mode and takes more: clock, then widths and heights with their margins. */
const SMALLER_MODE = ['60', '1024', '1040', '1100', '1200', '768', '770', '775', '800'];
const OUTPUT = 'screen';
/** Smaller windows are helpers that nobody looks at. */
const LEAST_WIDTH = 200;

/**
 * A desktop of the soak's own, whose parts fail and come back: window manager, panel, display, lock.
 */
export class SoakDesktop {
  #display;
  #client;
  #panel;
  #saver;
  /** @type {import('node:child_process').ChildProcess | null} */
  #manager = null;

  static async open() {
    const display = await startVirtualDisplay(process.env);
    const bus = display.env.DBUS_SESSION_BUS_ADDRESS ?? '';
    const client = await XClient.open(display.display);
    return new SoakDesktop(
      display,
      client,
      await TrayHost.open(bus),
      await startSaver(display.env),
    );
  }

  /**
   * @param {Awaited<ReturnType<typeof startVirtualDisplay>>} display
   * @param {XClient} client
   * @param {TrayHost} panel
   * @param {Awaited<ReturnType<typeof startSaver>>} saver
   */
  constructor(display, client, panel, saver) {
    this.#display = display;
    this.#client = client;
    this.#panel = panel;
    this.#saver = saver;
    this.#xrandr('--newmode', SMALLER, ...SMALLER_MODE);
    this.#xrandr('--addmode', OUTPUT, SMALLER);
  }

  get env() {
    return this.#display.env;
  }

  get client() {
    return this.#client;
  }

  /** The windows somebody sees. */
  async seen() {
    const windows = await this.#client.windows();
    return windows.filter(({ seen, area }) => seen && area.width > LEAST_WIDTH);
  }

  /** What stands on the display, for somebody who has to find out what went wrong. */
  async seenAsLines() {
    const windows = await this.#client.windows();
    return [
      ...windows
        .filter(({ area }) => area.width > LEAST_WIDTH)
        .map(({ seen, area: { x, y, width, height } }) => {
          return `A window of ${width} x ${height} at ${x}, ${y}: ${seen ? 'seen' : 'not seen'}`;
        }),
      `The keyboard is with window ${await this.#client.focus()}.`,
    ];
  }

  /** How many windows there are, seen or not. */
  async windowCount() {
    return (await this.#client.windows()).length;
  }

  lock() {
    return this.#saver.say('lock');
  }

  unlock() {
    return this.#saver.say('unlock');
  }

  shrink() {
    this.#xrandr('--output', OUTPUT, '--mode', SMALLER);
  }

  grow() {
    this.#xrandr('--output', OUTPUT, '--mode', USUAL);
  }

  /** The window manager ends and another one begins, as after a crash of it. */
  async replaceWindowManager() {
    const before = this.#manager;
    this.#manager = startHelper('openbox', ['--replace', ...OPENBOX], {
      env: this.env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await firstLine('openbox', this.#manager);
    if (before !== null) await stopHelper(before);
  }

  /**
   * The panel ends and another one begins.
   *
   * @returns {Promise<number>} when Knead's icon is in the new one, by `performance.now()`
   */
  async replacePanel() {
    this.#panel.close();
    this.#panel = await TrayHost.open(this.env.DBUS_SESSION_BUS_ADDRESS ?? '');
    return this.#panel.nextIcon();
  }

  async close() {
    this.#client.close();
    this.#panel.close();
    this.#saver.stop();
    if (this.#manager !== null) await stopHelper(this.#manager);
    await this.#display.stop();
  }

  /** @param {readonly string[]} args */
  #xrandr(...args) {
    execFileSync('xrandr', args, { env: this.env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

/** @param {NodeJS.ProcessEnv} env */
async function startSaver(env) {
  const program = fileURLToPath(new URL('screen-lock.py', import.meta.url));
  // The system's own interpreter: another one on the PATH would lack Debian's D-Bus bindings.
  const child = spawn('/usr/bin/python3', [program], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  process.on('exit', () => child.kill('SIGTERM'));
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit').then(() => {
    throw new SetupError('the screen saver of the soak ended.');
  });
  ended.catch(() => {}); // also its end in order, when nobody waits for a line
  const nextLine = () => Promise.race([once(lines, 'line'), ended]);
  await nextLine();
  return {
    /** @param {'lock' | 'unlock'} word */
    say: async (word) => {
      const said = nextLine();
      child.stdin.write(`${word}\n`);
      await said;
    },
    stop: () => child.kill('SIGTERM'),
  };
}
