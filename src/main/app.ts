import { join } from 'node:path';
import { app, clipboard, Menu, powerMonitor, session } from 'electron';
import type { Snapshot } from '#shared/ipc';
import type { Diagnostics } from '#shared/reach/diagnostics';
import { faultOf } from '#shared/reach/fault';
import { en } from '#shared/text/en';
import { systemClock } from './adapters/clock';
import { askRunningOf, serveCommandsOf } from './adapters/command-socket';
import { isUntouched, PRIVATE_FILE, preparePrivateFolder } from './adapters/files';
import { lockRefusal } from './adapters/folder-lock';
import { systemHangWatch } from './adapters/hang-watch';
import { LateStore } from './adapters/late-store';
import { createLog } from './adapters/log';
import type { Sensor } from './adapters/sensor';
import { isWayland } from './adapters/session-type';
import { openSystemLock, type SystemLock } from './adapters/system-lock';
import { createSensor } from './adapters/system-sensor';
import { KneadTray } from './adapters/tray';
import { Windows } from './adapters/windows';
import { answerWords } from './answer-command';
import { changeLock } from './change-lock';
import { guardAgainstCrashes } from './crash-guard';
import { Desk } from './desk';
import type { RunningParts } from './diagnose-running';
import { type AppStart, readStart } from './invocation';
import { serveWindows } from './ipc';
import { Keeper } from './keeper';
import { systemNotifier } from './notifier';
import { type PanelWatch, watchPanel } from './panel-watch';
import { togglePause } from './pause-chord';
import { closeAtQuit, endAndComeBack } from './quit';
import { createReach, followLink, type Reach } from './reach';
import { carryOut } from './relief-desk';
import { PAGE_ORIGIN, secureSession } from './security';
import { sense } from './sense';
import { type AskQuiet, createQuiet } from './system-quiet';

/** Held here because a tray that nobody holds is collected, and vanishes. */
let desk: Desk<Windows> | null = null;

let tray: KneadTray | null = null;

let panel: PanelWatch | null = null;

/** A link that came before there was a desk to follow it. */
let earlyLink: string | null = null;

/** Starts the app, or hands over to the one that runs. */
export function runApp(own: AppStart): void {
  const hasLock = app.requestSingleInstanceLock({ ...own });
  const refusal = hasLock ? null : lockRefusal(app.getPath('userData'));
  if (refusal?.kind === 'foreign') return endWith(refusal.message);
  if (refusal?.kind === 'taken') return app.quit();
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null); // windows have none
  app.on('window-all-closed', () => {}); // the tray goes on
  earlyLink = own.link;
  app.on('second-instance', (_event, _argv, _folder, given) => answerStart(readStart(given)));
  app.on('open-url', (event, link) => {
    event.preventDefault(); // macOS; elsewhere a link is an argument
    answerStart({ background: true, link });
  });
  app.on('activate', () => desk?.windows.openMain());
  app
    .whenReady()
    .then(() => start(own, refusal === null))
    .catch(giveUp);
}

/** What a later start asks of the Knead that runs: its window, or where a link leads. */
function answerStart({ background, link }: AppStart): void {
  if (desk === null) earlyLink = link ?? earlyLink;
  else if (link !== null) followLink(link, desk);
  else if (!background) desk.windows.openMain();
}

async function start(own: AppStart, isLocked: boolean): Promise<void> {
  const { background } = own;
  const folder = app.getPath('userData');
  preparePrivateFolder(folder); // what cannot be made is said at the first write
  const asked = [OPEN_WINDOW, JSON.stringify(own)];
  if (!isLocked && (await askRunningOf(folder, asked)) !== null) return app.quit();
  const welcomes = !background && isWelcomeStart(folder);
  const logFile = join(folder, 'knead.log');
  const log = createLog(logFile);
  const crashes = guard(log);
  const devServer = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null);
  const pagesUrl = devServer ?? PAGE_ORIGIN;
  // Only when there is a page to be served: until then the session would take 10 MB for nothing.
  app.once('web-contents-created', () => {
    secureSession(session.defaultSession, join(app.getAppPath(), 'out/renderer'), devServer);
    setImmediate(loadIntents); // while the page is loading
  });

  const sensor = createSensor(join(import.meta.dirname, 'hook-probe.js'), log);
  const icon = new KneadTray(join(app.getAppPath(), 'resources/tray')); // before files are read
  tray = icon;
  const store = new LateStore(loadStore, () => desk?.save());
  const reach = openReach();
  const lock = openLock();
  const askQuiet = createQuiet(log);
  const diagnose = () =>
    report({ sensor, crashes: crashes(), askQuiet, isLocked: lock.isLocked() });
  const shared = { sensor, log, icon, store, reach, diagnose, lock, askQuiet };
  const made = openDesk({ folder, logFile, pagesUrl, ...shared });
  desk = made;
  serveWindows({
    snapshot: () => made.snapshot(),
    pageOf: (contents) => made.windows.pageOf(contents),
    handle: (page, intent, windowId) => carryOut(made, page, intent, windowId),
    loadIntents,
    origin: new URL(pagesUrl).origin === 'null' ? pagesUrl : new URL(pagesUrl).origin,
    distrusted: log,
  });
  made.settingsDesk.begin(reach.begin(made.settings));
  if (!isLocked) made.tell(en.storage.noLock);
  if (welcomes) made.windows.openMain('welcome');
  else if (earlyLink !== null) followLink(earlyLink, made);
  const opensWindow = !background && !app.commandLine.hasSwitch('user-data-dir');
  panel = watchPanel({ desk: made, opensWindow, renewIcon: () => tray?.renew() });
  const sensing = await sense(made, sensor, lock);
  look = sensing.look;
  // Whoever gets an answer may rely on it that counting has begun.
  const stopServing = serveCommandsOf(
    folder,
    async (words) => {
      if (words[0] === OPEN_WINDOW) return openWindow(words[1] ?? '{}');
      if (words[0] === 'settings') await store.load(); // what a command changed is in the file when it ends
      return answerWords(words, made.commands);
    },
    (why) => made.tell(en.storage.noCommandLine(why)),
  );
  made.recall().catch((error: unknown) => log(`Cannot read the history: ${faultOf(error)}.`));
  // A desktop that ends its session asks politely only here.
  powerMonitor.on('shutdown', () => app.quit());
  const close = () => {
    sensing.stop();
    panel?.stop();
    stopServing();
    reach.close();
    made.close();
    desk = null;
    tray = null;
  };
  closeAtQuit({ store, logFile, close });
}

const openReach = (): Reach =>
  createReach(app, {
    'prompt.chord': () => desk?.openCard(),
    'press.chord': () => desk?.startPress('chord'),
    'pause.chord': () => desk && togglePause(desk),
  });

/** Ticks at once; there is nothing to tick before the sensor runs. */
let look: () => void = () => {};

function openLock(): SystemLock {
  const { platform, env } = process;
  return openSystemLock({ platform, env, power: powerMonitor }, (locked) => {
    if (!locked) look(); // the time away first, then what comes after it
    if (desk !== null) changeLock(desk, locked);
  });
}

async function report(parts: Omit<RunningParts, 'tray'>): Promise<Diagnostics> {
  const { diagnoseRunning } = await import('./diagnose-running');
  return diagnoseRunning({ ...parts, tray: panel?.where() ?? 'not known yet' });
}

/** From here on no error ends the app unheard, and no crash of a part ends the whole. */
function guard(log: (line: string) => void) {
  return guardAgainstCrashes(
    { app, process },
    {
      monotonicMs: () => systemClock.monotonicMs(),
      home: app.getPath('home'),
      log,
      save: () => desk?.save(),
      reopen: (part, quietly) => desk?.windows.reopenMain(part === '' ? undefined : part, quietly),
      giveUpMain: () => desk?.tell(en.reach.mainGivenUp),
      end: endAndComeBack,
    },
  );
}

const loadIntents = () => import('./intents');

async function loadStore() {
  const { default: ElectronStore } = await import('electron-store');
  return () => new ElectronStore({ name: 'settings', configFileMode: PRIVATE_FILE });
}

/** Not a word of the command line: what a second start says where there is no lock to hear of it. */
const OPEN_WINDOW = '\0open';

function openWindow(given: string) {
  answerStart(readStart(JSON.parse(given)));
  return { exit: 0, out: '', err: '' };
}

/** A start that fails says why and ends: a process without tray or window would be a riddle. */
function giveUp(error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  endWith(`Knead cannot start in ${app.getPath('userData')}: ${why}`);
}

function endWith(message: string): void {
  process.stderr.write(`${message}\n`);
  app.exit(1);
}

/**
 * The first start of a person, on the folder that is theirs: nobody was here before, and no script
 * chose another folder or started Knead at login.
 */
const isWelcomeStart = (folder: string): boolean =>
  !app.commandLine.hasSwitch('user-data-dir') &&
  !(process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin) &&
  isUntouched(folder);

interface DeskParts {
  readonly folder: string;
  readonly logFile: string;
  readonly pagesUrl: string;
  readonly sensor: Sensor;
  readonly log: (line: string) => void;
  readonly icon: KneadTray;
  readonly store: LateStore;
  readonly reach: Reach;
  readonly diagnose: () => Promise<Diagnostics>;
  readonly lock: SystemLock;
  readonly askQuiet: AskQuiet;
}

function openDesk(parts: DeskParts): Desk<Windows> {
  const { folder, pagesUrl, sensor, log, icon, store, reach, diagnose, lock, askQuiet } = parts;
  const resources = join(app.getAppPath(), 'resources');
  return new Desk({
    keeper: new Keeper({
      folder,
      openSettings: () => store.open(),
      now: systemClock.now(),
      log,
    }),
    version: app.getVersion(),
    clock: systemClock,
    sinceKeyMs: () => sensor.sinceKeyMs(),
    system: systemOf(process.platform),
    screenReader: () => app.accessibilitySupportEnabled,
    setMouseHand: (hand) => sensor.setMouseHand(hand),
    setSensor: (wanted) => sensor.want(wanted),
    startCounting: () => sensor.retry(),
    ...reach,
    diagnose,
    copy: (text) => clipboard.writeText(text),
    askQuiet,
    isLocked: lock.isLocked,
    makeWindows: (events) =>
      new Windows({
        ...events,
        pagesUrl,
        log,
        guard: systemHangWatch(join(import.meta.dirname, 'hang-guard.js'), parts.logFile),
        preloadFolder: join(import.meta.dirname, '../preload'),
        iconPath: join(resources, 'icon.png'),
      }),
    notifier: systemNotifier(join(resources, 'icon.png')),
    windowsMayComeUp: !isWayland(process),
    makeTray: (actions) => {
      icon.obey(actions);
      return icon;
    },
    quit: () => app.quit(),
  });
}

function systemOf(platform: NodeJS.Platform): Snapshot['system'] {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}
