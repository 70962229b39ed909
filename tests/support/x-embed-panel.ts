import { connect } from 'node:net';

const NAME = '_NET_SYSTEM_TRAY_S0';

/**
 * Takes the place of an older panel on the display of the tests: a window that owns the selection of
 * the system tray, and shows nothing.
 *
 * @returns The way to end it.
 */
export async function startXEmbedPanel(display: string): Promise<() => void> {
  const socket = connect(`/tmp/.X11-unix/X${display.replace(':', '')}`);
  let heard = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => {
    heard = Buffer.concat([heard, part]);
  });
  /** Resolves once so many bytes have come; how many may itself depend on what has come. */
  const until = (bytes: () => number): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (heard.length < bytes()) return;
        socket.off('data', look);
        resolve();
      };
      socket.on('data', look);
      socket.once('error', reject);
      look();
    });

  socket.write(Buffer.from([108, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const greeted = () => (heard.length < 8 ? 8 : 8 + heard.readUInt16LE(6) * 4);
  await until(greeted);
  const window = heard.readUInt32LE(12);
  const vendor = Math.ceil(heard.readUInt16LE(24) / 4) * 4;
  const root = heard.readUInt32LE(40 + vendor + 8 * (heard[29] ?? 0));

  const answers = greeted();
  socket.write(internAtom());
  await until(() => answers + 32);
  const atom = heard.readUInt32LE(answers + 8);
  socket.write(words([1 | (8 << 16), window, root, 0, 1 | (1 << 16), 2 << 16, 0, 0]));
  socket.write(words([22 | (4 << 16), window, atom, 0]));
  socket.write(internAtom()); // answered once the others are done
  await until(() => answers + 64);
  return () => socket.destroy();
}

function words(values: readonly number[]): Buffer {
  const request = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => {
    request.writeUInt32LE(value, at * 4);
  });
  return request;
}

function internAtom(): Buffer {
  const name = Buffer.alloc(Math.ceil(NAME.length / 4) * 4);
  name.write(NAME, 'latin1');
  return Buffer.concat([words([16 | ((2 + name.length / 4) << 16), NAME.length]), name]);
}
