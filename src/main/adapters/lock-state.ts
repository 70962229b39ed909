import {
  type BusMessage,
  type BusMethod,
  type BusValue,
  readBoolean,
  readString,
} from './dbus-wire';
import type { LastingBus } from './session-bus';

/** Whether somebody can be at the screen at all: it is neither locked or blanked, nor going to sleep. */
export interface LockState {
  /** True while it is locked, blanked or going to sleep; null where nothing here tells. */
  readonly isLocked: () => boolean | null;
  /** Takes in what a source says; each has a name, and one that says yes is enough. */
  readonly hear: (source: string, locked: boolean) => void;
  /** A source is gone: what it said last is no longer so. */
  readonly forget: (source: string) => void;
}

/** @param changed Called when the answer changes, not with every source. */
export function createLockState(changed: (locked: boolean) => void): LockState {
  const heard = new Map<string, boolean>();
  let before = false;
  const tell = (): void => {
    const locked = [...heard.values()].includes(true);
    if (locked === before) return;
    before = locked;
    changed(locked);
  };
  return {
    isLocked: () => (heard.size === 0 ? null : before),
    hear(source, locked) {
      heard.set(source, locked);
      tell();
    },
    forget(source) {
      heard.delete(source);
      tell();
    },
  };
}

/** Electron's own news of locks and sleep: of sleep on every system, of locks on macOS and Windows. */
export interface PowerNews {
  on(event: 'suspend', listener: () => void): unknown;
  on(event: 'resume', listener: () => void): unknown;
  on(event: 'lock-screen', listener: () => void): unknown;
  on(event: 'unlock-screen', listener: () => void): unknown;
}

export function watchPower(power: PowerNews, state: LockState): void {
  power.on('suspend', () => state.hear('sleep', true));
  power.on('resume', () => state.hear('sleep', false));
  power.on('lock-screen', () => state.hear('screen', true));
  power.on('unlock-screen', () => state.hear('screen', false));
}

const BUS = 'org.freedesktop.DBus';

/** The programs that lock or blank the screens of Linux desktops; all speak the same few words. */
const LOCKERS = [
  'org.freedesktop.ScreenSaver', // KDE and others
  'org.gnome.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver',
  'org.xfce.ScreenSaver',
] as const;

/** Listens to the desktop's lock screen, on the session bus. One that ends has no say any more. */
export function watchLockers(bus: LastingBus, state: LockState): void {
  for (const name of LOCKERS) {
    const changed = { interface: name, member: 'ActiveChanged' };
    hearSignal(bus, changed, ({ body }) => hearYesOrNo(state, name, body));
    hearSignal(bus, { interface: BUS, member: 'NameOwnerChanged', arg0: name }, () =>
      state.forget(name),
    );
    const path = `/${name.replaceAll('.', '/')}`;
    const method = { destination: name, path, interface: name, member: 'GetActive' };
    askFor(bus, state, name, method);
  }
  bus.onEnd(() => {
    for (const name of LOCKERS) state.forget(name);
  });
}

const LOGIND = 'org.freedesktop.login1';
const SESSION = `${LOGIND}.Session`;
const PROPERTIES = `${BUS}.Properties`;

/**
 * Listens to logind on the system bus: whether the session is locked, and whether the machine is
 * about to sleep.
 *
 * @param sessionId `XDG_SESSION_ID`; without one logind knows which session asks.
 */
export async function watchLogind(
  bus: LastingBus,
  state: LockState,
  sessionId: string | undefined,
): Promise<void> {
  const manager = { interface: `${LOGIND}.Manager`, path: '/org/freedesktop/login1' };
  hearSignal(bus, { ...manager, member: 'PrepareForSleep' }, ({ body }) =>
    hearYesOrNo(state, 'sleep', body),
  );
  bus.onEnd(() => {
    state.forget('sleep');
    state.forget(SESSION);
  });
  const path = await sessionPath(bus, manager, sessionId);
  if (path === null) return;
  const get = { destination: LOGIND, path, interface: PROPERTIES, member: 'Get' };
  const ask = () => askFor(bus, state, SESSION, get, SESSION, 'LockedHint');
  hearSignal(bus, { interface: PROPERTIES, member: 'PropertiesChanged', path }, ({ body }) => {
    if (body.includes('LockedHint')) ask(); // its new value may be left out of the news
  });
  ask();
}

async function sessionPath(
  bus: LastingBus,
  manager: Pick<BusMethod, 'interface' | 'path'>,
  sessionId = 'auto',
): Promise<string | null> {
  const method = { ...manager, destination: LOGIND, member: 'GetSession', startsNothing: true };
  try {
    const { body } = await bus.call(method, { type: 's', value: sessionId });
    return readString(body, 0).value;
  } catch {
    return null; // no logind here, or no session of its: nothing is known, and nothing holds a break
  }
}

/** Which signals are wanted; what is left out may be anything. */
interface SignalFilter {
  readonly interface: string;
  readonly member: string;
  readonly path?: string;
  /** The first string of the signal. */
  readonly arg0?: string;
}

/** A listener hears every signal of its connection, so each is looked at again. */
function hearSignal(bus: LastingBus, filter: SignalFilter, heard: (signal: BusMessage) => void) {
  const { path, arg0, member } = filter;
  const rule = [
    `type='signal',interface='${filter.interface}',member='${member}'`,
    ...(path === undefined ? [] : [`path='${path}'`]),
    ...(arg0 === undefined ? [] : [`arg0='${arg0}'`]),
  ].join(',');
  bus.listen(rule, (signal) => {
    const isIt = signal.interface === filter.interface && signal.member === member;
    const fromThere = path === undefined || signal.path === path;
    if (isIt && fromThere && (arg0 === undefined || firstString(signal.body) === arg0))
      heard(signal);
  });
}

const firstString = (body: Buffer): string => (body.length < 5 ? '' : readString(body, 0).value);

function askFor(
  bus: LastingBus,
  state: LockState,
  source: string,
  method: BusMethod,
  ...words: readonly string[]
): void {
  const values = words.map((value): BusValue => ({ type: 's', value }));
  bus.call({ ...method, startsNothing: true }, ...values).then(
    ({ body }) => hearYesOrNo(state, source, body),
    () => {}, // it does not run: it may say something later
  );
}

function hearYesOrNo(state: LockState, source: string, body: Buffer): void {
  const yes = readBoolean(body);
  if (yes !== null) state.hear(source, yes);
}
