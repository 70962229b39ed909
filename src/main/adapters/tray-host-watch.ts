import { ofBus, readStrings } from './dbus-wire';
import { openSessionBus } from './session-bus';

/** The name a desktop's panel takes on the session bus when it shows tray icons. */
const WATCHER = 'org.kde.StatusNotifierWatcher';
const RULE = `type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${WATCHER}'`;

export interface TrayHostEvents {
  /** No panel shows tray icons at the moment. */
  readonly absent: () => void;
  /** One is there. */
  readonly present: () => void;
  /** One that was absent is there now; the icon must be made anew, since it asks only once. */
  readonly appeared: () => void;
}

/**
 * Waits for a panel that starts after Knead, as panels do at login.
 *
 * One silent connection to the session bus, and only while no panel is there. A panel that was there
 * once and starts again is found by the icon itself.
 *
 * @param socket Where the bus listens; null means that there is none, and so no panel.
 * @returns The way to end it.
 */
export function watchTrayHost(socket: string | null, events: TrayHostEvents): () => void {
  if (socket === null) {
    events.absent();
    return () => {};
  }
  const bus = openSessionBus(socket);
  let stopped = false;
  let known = false;
  let cameMeanwhile = false;
  const appeared = (): void => {
    bus.close();
    events.appeared();
  };
  bus.listen(RULE, ({ member, body }) => {
    const [name, , owner = ''] = member === 'NameOwnerChanged' ? readStrings(body) : [];
    if (name !== WATCHER || owner === '' || stopped) return;
    if (known) appeared();
    else cameMeanwhile = true;
  });
  const answered = (isThere: boolean): void => {
    known = true;
    if (stopped) return;
    if (!isThere) return cameMeanwhile ? appeared() : events.absent();
    bus.close();
    events.present();
  };
  bus.call(ofBus('NameHasOwner'), { type: 's', value: WATCHER }).then(
    ({ body }) => answered(body.readUInt32LE(0) === 1),
    () => answered(false), // no bus, so no panel
  );
  return () => {
    stopped = true;
    bus.close();
  };
}
