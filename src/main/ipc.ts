import { type IpcMainInvokeEvent, ipcMain, type WebContents, type WebFrameMain } from 'electron';
import { channels, type Intent, type Snapshot } from '#shared/ipc';
import type { Page } from './intents';

export interface IpcPorts {
  readonly snapshot: () => Snapshot;
  /** Which of our pages a sender is, or null when it is none. */
  readonly pageOf: (contents: WebContents) => Page | null;
  /** Carries out an intent of the window with this number; rejects with one line when it is refused. */
  readonly handle: (page: Page, intent: Intent, windowId: number) => Promise<void>;
  /** Loads what checks the shape of messages; only windows need it. */
  readonly loadIntents: () => Promise<typeof import('./intents')>;
  /** Where our pages come from. */
  readonly origin: string;
  /** Hears of a message that is none of ours. What a person asked for is not told: nobody logs clicks. */
  readonly distrusted: (message: string) => void;
}

/** Opens the two channels windows may use. What comes in is checked for sender and shape. */
export function serveWindows(ports: IpcPorts): void {
  ipcMain.handle(channels.subscribe, (event) => {
    trustedPage(event.sender, event.senderFrame, ports);
    return ports.snapshot();
  });
  let intents: ReturnType<IpcPorts['loadIntents']> | null = null;
  const loadIntents = () => {
    intents ??= ports.loadIntents(); // one promise for all, so that messages keep their order
    return intents;
  };
  ipcMain.handle(channels.dispatch, async (event, message: unknown) => {
    const { id } = event.sender; // the window may be gone when its message is read
    const [page, intent] = await readMessage(event, message, { ...ports, loadIntents });
    return ports.handle(page, intent, id);
  });
}

async function readMessage(
  { sender, senderFrame }: IpcMainInvokeEvent,
  message: unknown,
  ports: IpcPorts,
): Promise<readonly [Page, Intent]> {
  try {
    const page = trustedPage(sender, senderFrame, ports);
    const { parseIntent } = await ports.loadIntents();
    return [page, parseIntent(page, message)];
  } catch (error) {
    ports.distrusted(error instanceof Error ? error.message : String(error));
    throw error;
  }
}

function trustedPage(contents: WebContents, frame: WebFrameMain | null, ports: IpcPorts): Page {
  const page = ports.pageOf(contents);
  const fromOurPage =
    frame !== null && frame.parent === null && originOf(frame.url) === ports.origin;
  if (page === null || !fromOurPage)
    throw new Error('A message came from a page that is not ours.');
  return page;
}

/** `app://ui/x` → `app://ui`; the standard `origin` of a custom scheme is "null" in Node. */
function originOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
