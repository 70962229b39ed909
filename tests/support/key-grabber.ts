import { connect, type Socket } from 'node:net';
import { firstRoot, parseMessages, requests } from '../../scripts/bench/x-wire.mjs';

/** Modifiers as X has them. */
const CONTROL = 4;
const ALT = 8;

/**
 * Another program that holds a chord in every window, as a shortcut daemon does: an X client of its own
 * with a passive grab (X Window System Protocol, "GrabKey").
 *
 * @param keycode of the evdev keyboard of Xvfb, held with Ctrl and Alt.
 * @returns The way to let go.
 */
export async function holdChord(keycode: number): Promise<() => void> {
  const display = /^:(\d+)/.exec(process.env.DISPLAY ?? '')?.[1];
  if (display === undefined) throw new Error('These tests need a display of this machine.');
  const socket = connect(`/tmp/.X11-unix/X${display}`);
  socket.write(requests.setup());
  const root = firstRoot(await answerOf(socket, false));
  socket.write(Buffer.concat([grabKey(root, CONTROL | ALT, keycode), requests.getInputFocus()]));
  await answerOf(socket, true); // the server takes requests in order, so by now the chord is held
  return () => socket.destroy();
}

function grabKey(window: number, modifiers: number, keycode: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes[0] = 33; // GrabKey
  bytes[1] = 1; // events go to their owner
  bytes.writeUInt16LE(4, 2);
  bytes.writeUInt32LE(window, 4);
  bytes.writeUInt16LE(modifiers, 8);
  bytes[10] = keycode;
  bytes[11] = 1; // nothing waits for us
  bytes[12] = 1;
  return bytes;
}

/** The next message; one that says no to a request is an error. */
function answerOf(socket: Socket, greeted: boolean): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let heard: Buffer = Buffer.alloc(0);
    const take = (part: Buffer) => {
      heard = Buffer.concat([heard, part]);
      const [first] = parseMessages(heard, greeted).messages;
      if (first === undefined) return;
      socket.off('data', take);
      if (first.kind === 'reply') resolve(first.bytes);
      else reject(new Error('The X server refused: somebody holds that chord already.'));
    };
    socket.on('data', take);
    socket.on('error', reject);
  });
}
