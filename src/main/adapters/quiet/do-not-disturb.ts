import type { SignalReport } from '#shared/breaks/signals';
import type { Run } from './programs';
import { neverSet, readOr } from './programs';
import { type BusNames, reading, yesOrNo } from './session-bus';
import { noAnswer, off, on, together } from './source';

/** One desktop's word for "do not disturb". */
interface Way {
  /** The service on the bus that must run for it to mean anything. */
  readonly service: string;
  readonly program: string;
  readonly args: readonly string[];
  /** True where the program says that notifications may come. */
  readonly inverted?: boolean;
}

const NOTIFICATIONS = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

/** A setting of a desktop counts only while that desktop runs: an old one says nothing about now. */
const WAYS: readonly Way[] = [
  // Plasma; in the specification since 1.2 for servers with the capability "inhibitions".
  {
    service: NOTIFICATIONS,
    program: 'gdbus',
    args: reading(NOTIFICATIONS, PATH, NOTIFICATIONS, 'Inhibited'),
  },
  // dunst, as `dunstctl is-paused` asks.
  {
    service: NOTIFICATIONS,
    program: 'gdbus',
    args: reading(NOTIFICATIONS, PATH, 'org.dunstproject.cmd0', 'paused'),
  },
  {
    service: 'org.gnome.Shell',
    program: 'gsettings',
    args: ['get', 'org.gnome.desktop.notifications', 'show-banners'],
    inverted: true,
  },
  {
    service: 'org.Cinnamon',
    program: 'gsettings',
    args: ['get', 'org.cinnamon.desktop.notifications', 'display-notifications'],
    inverted: true,
  },
  {
    service: 'org.xfce.Xfconf',
    program: 'xfconf-query',
    args: ['-c', 'xfce4-notifyd', '-p', '/do-not-disturb'],
  },
];

/** Whether the desktop asks for quiet; every way that its running services offer is asked at once. */
export async function doNotDisturb(run: Run, names: BusNames): Promise<SignalReport> {
  if (names.kind === 'unknown') return names.report;
  const ways = WAYS.filter(({ service }) => names.has(service));
  return together(await Promise.all(ways.map((way) => ask(run, way))));
}

async function ask(run: Run, way: Way): Promise<SignalReport> {
  const { program, args, inverted = false } = way;
  const answered = await run(program, args);
  if (neverSet(answered)) return off;
  const yes = yesOrNo(answered);
  if (yes === null) return readOr(answered, () => noAnswer);
  return yes !== inverted ? on() : off;
}
