import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerCommand, answerWords } from '../../src/main/answer-command';
import { Desk } from '../../src/main/desk';
import { Keeper } from '../../src/main/keeper';
import type {
  NoticeEvents,
  NotifierPort,
  TrayActions,
  WindowEvents,
  WindowsPort,
} from '../../src/main/ports';
import { noInput } from '../../src/shared/activity/input';
import type { HeldReason, Snapshot } from '../../src/shared/ipc';
import type { PromptRequest } from '../../src/shared/prompt-layout';
import type { Diagnostics } from '../../src/shared/reach/diagnostics';
import type { Notice, NoticeReach } from '../../src/shared/text/notice';
import { type Millis, type Now, seconds } from '../../src/shared/time';
import { reportOf } from './quiet';

const start: Now = { wallAt: Date.UTC(2026, 10, 23, 9), offsetMinutes: 60 };

/** A report of a Knead that does not run, on a small system. */
export const someDiagnostics: Diagnostics = {
  versions: { knead: '1.2.3', electron: '33.2.1', chrome: '130', node: '20.18.1' },
  system: { platform: 'linux', release: '6.1', arch: 'x64', session: 'x11', desktop: '' },
  notifications: { service: null, capabilities: [] },
  voice: 'speech-dispatcher is not installed',
  settings: {},
  storage: {
    writable: true,
    settingsBytes: null,
    stateBytes: null,
    historyFiles: 0,
    historyBytes: 0,
    setAside: 0,
  },
  running: null,
  log: [],
};

export interface DeskOptions {
  readonly settings?: Record<string, unknown>;
  readonly quiet?: HeldReason | null;
  /** What the system says when start at login is changed. */
  readonly autostartProblem?: string | null;
  /** A session where no window may come up by itself. */
  readonly wayland?: boolean;
}

/** Writes down what would be seen. */
export class FakeWindows implements WindowsPort {
  readonly log: string[] = [];
  readonly events: WindowEvents;
  last: Snapshot | null = null;
  keyboard = false;

  constructor(events: WindowEvents) {
    this.events = events;
  }
  openMain = () => void this.log.push('main');
  kept = false;
  keepPage = (_windowId: number, keep: boolean) => {
    this.kept = keep;
  };
  showPrompt = ({ surface, cover }: PromptRequest) =>
    void this.log.push(cover ? `cover ${surface}` : surface);
  takeKeyboard = () => void this.log.push('keyboard');
  hasKeyboard = () => this.keyboard;
  /** Of windows that were made again; every other stands for ever. */
  readonly ages = new Map<number, Millis>();
  promptAgeMs = (windowId: number) => this.ages.get(windowId) ?? Number.POSITIVE_INFINITY;
  painted = () => void this.log.push('painted');
  prepared: PromptRequest | null = null;
  preparePrompt = (request: PromptRequest | null) => {
    this.prepared = request;
  };
  hidePrompt = () => void this.log.push('hide');
  openStage = () => void this.log.push('stage');
  focusStage = () => void this.log.push('focus');
  dismissStage = () => void this.log.push('dismiss');
  letSleep = () => void this.log.push('let sleep');
  stayAwake = () => void this.log.push('stay awake');
  closeStage = () => void this.log.push('close stage');
  closeAll = () => void this.log.push('close all');
  send = (snapshot: Snapshot) => {
    this.last = snapshot;
  };
}

/** Keeps what was shown, and lets a test be the system. */
export class FakeNotifier implements NotifierPort {
  reach: NoticeReach = 'click';
  readonly log: string[] = [];
  events: NoticeEvents | null = null;
  show = (write: (reach: NoticeReach) => Notice, events: NoticeEvents) => {
    this.log.push(write(this.reach).title);
    this.events = events;
  };
  hide = () => {
    if (this.events !== null) this.log.push('hide');
    this.events = null;
  };
}

/** Knead without Electron: real rules, real files, a clock to turn. */
export function aDeskIn(
  folder: string,
  { settings = {}, quiet = null, autostartProblem = null, wayland = false }: DeskOptions = {},
) {
  const time = { wallAt: start.wallAt, monotonicMs: 0 };
  let sinceKeyMs = 0;
  let actions: TrayActions | null = null;
  const heard = {
    mouseHand: 'right',
    sensor: 'auto',
    tries: 0,
    asked: 0,
    autostart: [] as boolean[],
    links: [] as boolean[],
    chords: {} as Record<string, string>,
    screenReader: false,
    copied: '',
  };
  /** What the log was given. */
  const lines: string[] = [];
  const notices = new FakeNotifier();
  if (Object.keys(settings).length > 0)
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  const clock = {
    now: () => ({ ...start, wallAt: time.wallAt }),
    monotonicMs: () => time.monotonicMs,
  };
  const desk = new Desk({
    keeper: new Keeper({
      folder,
      openSettings: () => ({ store: settings }),
      now: clock.now(),
      log: (line) => lines.push(line),
    }),
    version: '1.2.3',
    clock,
    sinceKeyMs: () => sinceKeyMs,
    askQuiet: (heardIt) => {
      heard.asked += 1;
      heardIt(reportOf(quiet, 'Roomy'));
    },
    isLocked: () => quiet === 'lock',
    setMouseHand: (hand) => {
      heard.mouseHand = hand;
    },
    setSensor: (wanted) => {
      heard.sensor = wanted;
    },
    startCounting: () => {
      heard.tries += 1;
    },
    system: 'linux',
    screenReader: () => heard.screenReader,
    setChord: (key, chord) => {
      heard.chords[key] = chord;
      return chord === 'taken' ? 'That chord is taken.' : null;
    },
    setLinks: (on) => {
      heard.links.push(on);
      return null;
    },
    setAutostart: (on) => {
      heard.autostart.push(on);
      return autostartProblem;
    },
    makeWindows: (events) => new FakeWindows(events),
    notifier: notices,
    windowsMayComeUp: !wayland,
    makeTray: (given) => {
      actions = given;
      return { show: () => {}, destroy: () => {} };
    },
    quit: () => {},
    diagnose: async () => someDiagnostics,
    copy: (text) => {
      heard.copied = text;
    },
  });
  desk.dispatch({ type: 'sensor-changed', mode: 'counting' });

  const tick = (elapsedMs: number, keys: number) => {
    time.wallAt += elapsedMs;
    time.monotonicMs += elapsedMs;
    sinceKeyMs = keys > 0 ? 0 : sinceKeyMs + elapsedMs;
    const hand = { ...noInput.right, keys };
    desk.dispatch({
      type: 'ticked',
      slice: { elapsedMs, input: { ...noInput, right: hand }, systemActive: null },
    });
  };
  return {
    desk,
    heard,
    lines,
    passes: (ms: number) => {
      time.wallAt += ms;
      time.monotonicMs += ms;
    },
    windows: desk.windows,
    notices,
    tray: () => actions as unknown as TrayActions,
    snapshot: () => desk.snapshot(),
    command: (...words: readonly string[]) => answerCommand(words, desk.commands),
    /** As over the socket: also what takes a moment. */
    asks: (...words: readonly string[]) => answerWords(words, desk.commands),
    works: (ms: number) => {
      for (let done = 0; done < ms; done += seconds(1)) tick(seconds(1), 3);
    },
    rests: (ms: number) => {
      for (let done = 0; done < ms; done += seconds(1)) tick(seconds(1), 0);
    },
  };
}
