import { Notification } from 'electron';
import { createBusNotifier } from './adapters/bus-notifications';
import { createNotifier } from './adapters/notifications';
import { openSessionBus, sessionBus } from './adapters/session-bus';
import type { NotifierPort } from './ports';

/** The notifications of this system: on Linux those of the session bus, elsewhere Electron's. */
export function systemNotifier(iconPath: string): NotifierPort {
  const plain = createNotifier({
    isSupported: () => Notification.isSupported(),
    create: (options) => new Notification(options),
    iconPath,
    platform: process.platform,
  });
  if (process.platform !== 'linux') return plain;
  const socket = sessionBus(process.env);
  return createBusNotifier({
    open: () => (socket === null ? null : openSessionBus(socket)),
    iconPath,
    plain,
    after: (ms, call) => {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
  });
}
