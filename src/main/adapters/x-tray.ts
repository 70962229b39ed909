import { askServer, padded, repliesIn, type XEnvironment } from './x-record';

/*
 * Whether an X panel of the older kind (XEmbed) shows tray icons: such a panel owns a selection.
 * https://specifications.freedesktop.org/systemtray-spec/latest/, "Locating the system tray".
 */

const SELECTION = '_NET_SYSTEM_TRAY_S0';
const INTERN_ATOM = 16;
const GET_SELECTION_OWNER = 23;

/** False also where no X server of this machine answers. */
export async function hasXEmbedTray(env: XEnvironment): Promise<boolean> {
  let asked = false;
  const found = await askServer(env, internAtom(), (heard, ask) => {
    const [atom, owner] = repliesIn(heard) ?? [];
    if (atom === undefined) return null;
    if (numberOf(atom) === 0) return false; // a name that nobody ever used
    if (owner !== undefined) return numberOf(owner) !== 0;
    if (!asked) ask(selectionOwner(numberOf(atom)));
    asked = true;
    return null;
  });
  return found ?? false;
}

/** The number a reply carries; 0, which is "none", for an error. */
const numberOf = (reply: Buffer | 'refused'): number =>
  reply === 'refused' || reply[0] !== 1 ? 0 : reply.readUInt32LE(8);

function internAtom(): Buffer {
  const name = padded(Buffer.from(SELECTION, 'latin1'));
  const head = Buffer.alloc(8);
  head[0] = INTERN_ATOM;
  head[1] = 1; // only if it exists
  head.writeUInt16LE((head.length + name.length) / 4, 2);
  head.writeUInt16LE(SELECTION.length, 4);
  return Buffer.concat([head, name]);
}

function selectionOwner(atom: number): Buffer {
  const request = Buffer.alloc(8);
  request[0] = GET_SELECTION_OWNER;
  request.writeUInt16LE(2, 2);
  request.writeUInt32LE(atom, 4);
  return request;
}
