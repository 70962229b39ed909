import { en } from '#shared/text/en';
import { sessionBus } from './adapters/session-bus';
import { watchTrayHost } from './adapters/tray-host-watch';
import { hasXEmbedTray } from './adapters/x-tray';

export interface PanelPorts {
  readonly desk: {
    tell(line: string): void;
    untell(line: string): void;
    readonly windows: { openMain(): void };
  };
  /** A person started Knead, not a script and not their login. */
  readonly opensWindow: boolean;
  /** Makes the icon anew: it asks for a panel only when it is made. */
  readonly renewIcon: () => void;
}

export interface PanelWatch {
  /** Where the tray icon is shown, for a report of a fault. */
  readonly where: () => string;
  readonly stop: () => void;
}

const PANEL = 'a panel (StatusNotifierItem)';

/** Where no panel shows the icon, a window must: else nothing of Knead could be seen. */
export function watchPanel({ desk, opensWindow, renewIcon }: PanelPorts): PanelWatch {
  if (process.platform !== 'linux') return { where: () => 'of the system', stop: () => {} };
  let where = 'not known yet';
  let isOver = false; // an answer that comes after the end is nobody's any more
  const tellUnlessShown = async (): Promise<void> => {
    const hasOlder = await hasXEmbedTray(process.env);
    if (isOver || where === PANEL) return;
    where = hasOlder ? 'an older panel (XEmbed)' : 'no panel shows it';
    if (hasOlder) return;
    desk.tell(en.storage.noTray);
    if (opensWindow) desk.windows.openMain();
  };
  const stop = watchTrayHost(sessionBus(process.env), {
    absent: () => void tellUnlessShown(),
    present: () => {
      where = PANEL;
    },
    appeared: () => {
      where = PANEL;
      desk.untell(en.storage.noTray);
      renewIcon();
    },
  });
  return {
    where: () => where,
    stop: () => {
      isOver = true;
      stop();
    },
  };
}
