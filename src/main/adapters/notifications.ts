import type { NotificationConstructorOptions } from 'electron';
import type { Notice } from '#shared/text/notice';
import type { NoticeEvents, NotifierPort } from '../ports';

/** What is used of Electron's notification; tests bring their own. */
export interface SystemNotification {
  on(event: 'click' | 'failed', listener: () => void): unknown;
  on(event: 'action', listener: (event: unknown, index: number) => void): unknown;
  show(): void;
  close(): void;
}

export interface NotificationPorts {
  readonly isSupported: () => boolean;
  readonly create: (options: NotificationConstructorOptions) => SystemNotification;
  readonly iconPath: string;
  readonly platform: NodeJS.Platform;
}

/**
 * Electron's notifications, one at a time.
 *
 * They have buttons on macOS (on Windows from Electron 41 on, which nobody ran yet); elsewhere a click
 * opens the card. Where no service answers, `failed` comes at once or a moment later.
 */
export function createNotifier(ports: NotificationPorts): NotifierPort {
  let current: SystemNotification | null = null;
  const hide = () => {
    current?.close();
    current = null;
  };
  return {
    hide,
    show(write, events) {
      hide();
      if (!ports.isSupported()) return events.failed();
      const notice = write(ports.platform === 'darwin' ? 'buttons' : 'click');
      const made = ports.create(optionsOf(notice, ports.iconPath));
      current = made;
      listen(made, notice, events, () => current === made);
      made.show();
    },
  };
}

/** A notification that was replaced or taken away says nothing any more. */
function listen(
  made: SystemNotification,
  { actions }: Notice,
  events: NoticeEvents,
  isCurrent: () => boolean,
): void {
  made.on('click', () => {
    if (isCurrent()) events.opened();
  });
  made.on('failed', () => {
    if (isCurrent()) events.failed();
  });
  made.on('action', (_event, index) => {
    const action = actions[index];
    if (isCurrent() && action !== undefined) events.answered(action.answer);
  });
}

const optionsOf = (notice: Notice, icon: string): NotificationConstructorOptions => ({
  title: notice.title,
  body: notice.body,
  silent: notice.silent,
  icon,
  actions: notice.actions.map(({ label }) => ({ type: 'button', text: label })),
  timeoutType: notice.waits ? 'never' : 'default',
});
