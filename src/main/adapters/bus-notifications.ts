import { en } from '#shared/text/en';
import type { Notice, NoticeReach } from '#shared/text/notice';
import { type Millis, seconds } from '#shared/time';
import type { NoticeEvents, NotifierPort } from '../ports';
import { type BusMessage, type BusMethod, readString, readStringList } from './dbus-wire';
import type { SessionBus } from './session-bus';

/*
 * Notifications with buttons, asked of the desktop's service itself: Electron gives buttons on macOS and
 * Windows only. https://specifications.freedesktop.org/notification-spec/1.2/
 */

export const NOTIFICATIONS = 'org.freedesktop.Notifications';
const RULE = `type='signal',sender='${NOTIFICATIONS}',interface='${NOTIFICATIONS}'`;

export const ofService = (member: string): BusMethod => ({
  destination: NOTIFICATIONS,
  path: '/org/freedesktop/Notifications',
  interface: NOTIFICATIONS,
  member,
});

/** A service that says nothing for this long has none of our notifications on the screen. */
const PATIENCE_MS: Millis = seconds(3);
const NORMAL_URGENCY = 1;
const NEVER = 0;
const AS_THE_SERVICE_LIKES = -1;
/** The key of a click beside the buttons. */
const CLICK = 'default';

export interface BusNotifierPorts {
  /** Opens a connection to the session bus; null where there is none. */
  readonly open: () => SessionBus | null;
  readonly iconPath: string;
  /** Shows notifications where buttons cannot be had, and says where none can. */
  readonly plain: NotifierPort;
  /** Calls back once after so long; returns the way to stop it. */
  readonly after: (ms: Millis, call: () => void) => () => void;
}

/** One notification, from the first question to its end. */
interface Shown {
  readonly bus: SessionBus;
  /** What the service calls it; null until it is up. */
  id: number | null;
  over: boolean;
}

/**
 * Notifications of a Linux desktop, one at a time, with buttons where the service has them. The connection
 * is open only while a notification is on the screen.
 */
export function createBusNotifier({
  open,
  iconPath,
  plain,
  after,
}: BusNotifierPorts): NotifierPort {
  let current: Shown | null = null;
  const hide = (): void => {
    const gone = current;
    current = null;
    if (gone !== null && !gone.over) takeAway(gone);
    plain.hide();
  };
  return {
    hide,
    show(write, events) {
      hide();
      const bus = open();
      if (bus === null) return plain.show(write, events);
      const shown: Shown = { bus, id: null, over: false };
      current = shown;
      const showPlain = (written: typeof write): void => {
        if (shown.id !== null) return;
        bus.close();
        if (shown.over) return; // taken away meanwhile, or a plain one is up already
        shown.over = true;
        plain.show(written, events);
      };
      const stopWaiting = after(PATIENCE_MS, () => showPlain(write));
      present(shown, write, events, iconPath)
        .then((up) => {
          if (!up) showPlain(() => write('read')); // a click is an action as well
        })
        .catch(() => showPlain(write))
        .finally(stopWaiting);
    },
  };
}

/**
 * @returns False where the service takes no answers: neither buttons nor clicks.
 * @throws Where it is not there.
 */
async function present(
  shown: Shown,
  write: (reach: NoticeReach) => Notice,
  events: NoticeEvents,
  iconPath: string,
): Promise<boolean> {
  const { bus } = shown;
  const can = readStringList((await bus.call(ofService('GetCapabilities'))).body);
  if (shown.over) {
    bus.close();
    return true;
  }
  if (!can.includes('actions')) return false;
  const notice = write('buttons');
  const early: BusMessage[] = []; // a signal may overtake the answer that it belongs to
  let heard = (signal: BusMessage): unknown => early.push(signal);
  bus.listen(RULE, (signal) => heard(signal));
  const answer = await notify(bus, notice, iconPath, can.includes('body-markup'));
  shown.id = answer.body.readUInt32LE(0);
  if (shown.over) {
    takeAway(shown);
    return true;
  }
  heard = (signal) => {
    if (signal.sender === answer.sender) take(signal, shown, notice, events);
  };
  early.forEach(heard);
  return true;
}

function notify(bus: SessionBus, notice: Notice, iconPath: string, hasMarkup: boolean) {
  const { title, body, actions, silent, waits } = notice;
  const buttons = actions.flatMap(({ answer, label }) => [answer, label]);
  return bus.call(
    ofService('Notify'),
    { type: 's', value: en.appName },
    { type: 'u', value: 0 },
    { type: 's', value: iconPath },
    { type: 's', value: title },
    { type: 's', value: hasMarkup ? escaped(body) : body },
    { type: 'as', value: [CLICK, en.tray.open, ...buttons] },
    {
      type: 'a{sv}',
      value: {
        urgency: NORMAL_URGENCY,
        'desktop-entry': 'knead',
        'suppress-sound': silent,
        transient: !waits,
      },
    },
    { type: 'i', value: waits ? NEVER : AS_THE_SERVICE_LIKES },
  );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function take({ member, body }: BusMessage, shown: Shown, notice: Notice, events: NoticeEvents) {
  if (shown.over || body.readUInt32LE(0) !== shown.id) return;
  if (member === 'NotificationClosed') return end(shown);
  if (member !== 'ActionInvoked') return;
  const key = readString(body, 4).value;
  const action = notice.actions.find(({ answer }) => answer === key);
  if (action !== undefined) events.answered(action.answer);
  else if (key === CLICK) events.opened();
}

/** Once it is up the service has to be told; one still on its way is taken away when it comes. */
function takeAway(shown: Shown): void {
  shown.over = true;
  if (shown.id === null) return;
  const closed = shown.bus.call(ofService('CloseNotification'), { type: 'u', value: shown.id });
  closed.catch(() => {}).finally(() => shown.bus.close()); // one that is gone already is an error there
}

function end(shown: Shown): void {
  shown.over = true;
  shown.bus.close();
}
