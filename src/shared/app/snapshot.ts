import { doseOf } from '../activity/dose';
import type { Hand } from '../activity/input';
import { dailyLimit } from '../breaks/daily';
import { choicesOf } from '../breaks/escalation';
import { isShown } from '../breaks/front';
import type { Moment } from '../breaks/moment';
import { dueAt, timeUntil } from '../breaks/need';
import type { PromptedKind } from '../breaks/policy';
import { ignoredSignals, isStuck } from '../breaks/quiet';
import { isDue, type Schedule, type Track } from '../breaks/schedule';
import type { Experience } from '../guide/experience';
import { partOf, pastOf } from '../guide/past';
import { screeningAt } from '../guide/screening';
import type { SessionRecord } from '../history/record';
import type {
  NextState,
  Preferences,
  PromptView,
  QuietHeard,
  SessionView,
  Snapshot,
  TodayTotals,
} from '../ipc';
import type { Settings } from '../settings/schema';
import { type Instant, isoInstant, type Millis, minutes, type Now, seconds } from '../time';
import { careView, isLight } from './care-view';
import { momentOf } from './moment';
import { dayHours } from './quarters';
import type { Session } from './session';
import type { AppState } from './state';
import { daysAt, type Today } from './today';

/** What a snapshot needs that is not in the state. */
export interface SnapshotExtras {
  readonly version: string;
  readonly system: Snapshot['system'];
  /** The last sessions, newest first. */
  readonly recent: readonly SessionRecord[];
  readonly experience: Experience;
  readonly notices: readonly string[];
  readonly undoResetUntil: Instant | null;
  /** False while a screen reader speaks, and the person did not ask for a second voice. */
  readonly ownVoice: boolean;
  readonly quiet: QuietHeard;
}

const MOST_RECENT = 10;

/** All a window or the tray may know, as of now. */
export function snapshotOf(
  state: AppState,
  settings: Settings,
  now: Now,
  { version, system, recent, experience, notices, undoResetUntil, ownVoice, quiet }: SnapshotExtras,
): Snapshot {
  const moment = momentOf(state, now, settings);
  const { schedule, pause, session } = state;
  const { today } = daysAt(state, now, settings['day.start']);
  const screening = screeningAt(state.screening, now.wallAt);
  const next = nextOf(schedule, moment);
  const offer = moment.offer();
  const routineId = offer.kind === 'press' ? offer.routineId : settings['press.routine'];
  return {
    asOf: now.wallAt,
    offsetMinutes: now.offsetMinutes,
    version,
    system,
    sensor: state.sensor,
    today: totalsOf(today),
    daily: dailyLimit(today.activeMs, settings),
    hours: dayHours(today.quarters, now, settings['day.start']),
    dose: { left: share(moment, 'left'), right: share(moment, 'right') },
    next,
    rest: restOf(schedule, moment),
    held: next.state === 'held' ? heldReason(schedule) : null,
    waits:
      next.state === 'due' ? waitOf(next.kind === 'micro' ? schedule.micro : schedule.press) : null,
    quiet: { ...quiet, ignored: ignoredSignals(schedule.quiet, settings) },
    pausedUntil: pause?.name === 'until' ? pause.until : null,
    paused: pause !== null,
    prompt: promptOf(schedule, today, moment),
    locked: state.locked && !isStuck('lock', schedule.quiet.signals.lock),
    session:
      session === null ? null : sessionView(session, isLight(session, state, now), experience),
    screening,
    offer,
    spots: {
      left: moment.beginning(routineId, 'left').spotId,
      right: moment.beginning(routineId, 'right').spotId,
    },
    recent: recent.slice(0, MOST_RECENT),
    used: { arms: today.presses, legs: today.legPresses, places: today.places },
    ...careView(state, experience, now, settings),
    reminder: state.reminder,
    undoSkipUntil: schedule.undo?.until ?? null,
    notices,
    preferences: preferencesOf(settings, ownVoice),
    settings,
    undoResetUntil,
  };
}

const share = ({ load, policy }: Moment, hand: Hand): number =>
  doseOf(load, hand).press / policy.terms.press.capacity;

/** The break that comes next, and where it stands: the table of decisions 9. */
function nextOf(schedule: Schedule, moment: Moment): Snapshot['next'] {
  const { front } = schedule;
  if (moment.blocked !== null) return { kind: 'press', state: moment.blocked, inMs: null };
  if (front.name === 'card') return { kind: 'press', state: 'prompting', inMs: 0 };
  if (front.name === 'micro') return { kind: 'micro', state: 'prompting', inMs: 0 };
  const inMs = (kind: PromptedKind) => untilBreak(schedule[kind], kind, schedule, moment);
  if (front.name === 'heads-up') return { kind: 'press', state: 'soon', inMs: inMs('press') };
  const kind = nextKind(schedule, moment, inMs);
  return { kind, state: trackState(schedule[kind]), inMs: inMs(kind) };
}

/** A press that is due comes before a micro-break that is; else the one that comes sooner. */
function nextKind(
  { press, micro }: Schedule,
  { policy }: Moment,
  inMs: (kind: PromptedKind) => Millis,
): PromptedKind {
  if (isDue(press) || !policy.microPrompts) return 'press';
  if (isDue(micro)) return 'micro';
  return inMs('press') - inMs('micro') > policy.absorbMs ? 'micro' : 'press';
}

function trackState(track: Track): NextState {
  switch (track.name) {
    case 'counting':
      return 'counting';
    case 'held':
      return 'held';
    case 'ready':
    case 'later':
    case 'resting':
    case 'tray':
      return 'due';
  }
}

/** Estimated time until a break is offered; 0 when it could be any moment. */
function untilBreak(
  track: Track,
  kind: PromptedKind,
  { floor }: Schedule,
  { load, presence, policy }: Moment,
): Millis {
  switch (track.name) {
    case 'counting':
      return timeUntil(dueAt(floor[kind]), kind, load, presence, policy);
    case 'later':
      return track.leftMs;
    case 'resting':
      return Math.max(0, track.forMs + track.beforeMs - load.restMs);
    case 'ready':
    case 'held':
    case 'tray':
      return 0;
  }
}

/** The plain rest that was accepted in place of a press, and what is left of it if hands rest on. */
function restOf({ press }: Schedule, { load, blocked }: Moment): Snapshot['rest'] {
  if (press.name !== 'resting' || blocked === 'in-session') return null;
  const { forMs, beforeMs } = press;
  return { forMs, leftMs: Math.max(0, forMs + beforeMs - load.restMs), resting: load.restMs > 0 };
}

function heldReason(schedule: Schedule) {
  const held = [schedule.press, schedule.micro].find((track) => track.name === 'held');
  return held?.name === 'held' ? held.reason : null;
}

function waitOf(track: Track): Snapshot['waits'] {
  if (track.name === 'later') return { inMs: track.leftMs, after: track.after };
  return track.name === 'ready' && track.after !== null ? { inMs: 0, after: track.after } : null;
}

function promptOf(schedule: Schedule, today: Today, moment: Moment): PromptView | null {
  const { front, postponedInARow } = schedule;
  if (!isShown(front)) return null;
  const { id, shownAt, offer, because, heldBy } = front.prompt;
  return {
    id,
    surface: front.name,
    shownAt,
    offer,
    because: {
      activeMinutes: Math.round(because.activeMs / minutes(1)),
      keys: because.keys,
      clicks: because.clicks,
    },
    cardInMs:
      front.name === 'heads-up' ? untilBreak(schedule.press, 'press', schedule, moment) : null,
    heldBy,
    postponedInARow,
    skippedToday: today.press.skipped,
    choices: choicesOf(postponedInARow, moment.settings),
    restLeftMs: front.name === 'micro' ? restLeft(moment) : null,
    resting: moment.load.restMs > 0,
    focusable: front.name === 'card' && front.focusable,
    sample: false,
  };
}

/** What is left of a micro-break: nothing but unbroken rest of both hands counts. */
const restLeft = ({ load }: Moment): Millis => Math.max(0, load.terms.micro.restMs - load.restMs);

const sessionView = (session: Session, light: boolean, { pasts }: Experience): SessionView => ({
  light,
  past: pastOf(pasts, partOf(session)),
  id: session.id,
  routineId: session.routineId,
  spotId: session.spotId,
  complaintId: session.complaintId,
  relief: session.relief,
  side: session.side,
  startedAt: session.startedAt,
  finishedSteps: session.finishedSteps,
  steps: session.steps,
  before: session.before,
  focused: session.focused,
});

const totalsOf = (today: Today): TodayTotals => ({
  keys: today.keys.left + today.keys.right,
  clicks: today.clicks.left + today.clicks.right,
  scrolls: today.scrolls,
  travelPx: Math.round(today.travelPx),
  activeSeconds: Math.floor(today.activeMs / seconds(1)),
  left: { keys: today.keys.left, clicks: today.clicks.left },
  right: { keys: today.keys.right, clicks: today.clicks.right },
  press: today.press,
  micro: today.micro,
});

const preferencesOf = (settings: Settings, ownVoice: boolean): Preferences => ({
  theme: settings['look.theme'],
  textScale: settings['look.textScale'],
  reducedMotion: settings['look.reducedMotion'],
  easierLetters: settings['look.easierLetters'],
  farText: settings['session.farText'],
  legs: {
    largeText: settings['legs.largeText'],
    voice: settings['legs.voice'] && ownVoice,
    lying: settings['legs.lying'],
  },
  voice: settings['session.voice'] && ownVoice,
  voiceName: settings['session.voiceName'],
  voiceRate: settings['session.rate'],
  volume: settings['session.volume'],
  chimes: settings['session.chimes'],
  edgeFlash: settings['session.edgeFlash'],
  perSpotCheck: settings['session.perSpotCheck'],
  characterKeys: settings['session.characterKeys'],
  holdSeconds: settings['session.holdSeconds'],
  tools: settings['body.tools'],
  avoid: settings['body.avoid'],
  mouseHand: settings['body.mouseHand'],
  postponeSeconds: settings['press.postponeSeconds'],
  promptSound: settings['prompt.sound'],
});

/** What `knead status --json` prints; its fields are promised to the outside and stay. */
export function statusOf(snapshot: Snapshot) {
  const { press, micro, ...counts } = snapshot.today;
  const { kind, inMs, state } = snapshot.next;
  const { pausedUntil, sensor, daily, waits } = snapshot;
  return {
    version: snapshot.version,
    sensor: { mode: sensor.mode, since: isoInstant(sensor.since) },
    today: { ...counts, ...press, micro },
    dose: snapshot.dose,
    next: { kind, inSeconds: inMs === null ? null : Math.ceil(inMs / seconds(1)), state },
    held: snapshot.held,
    waits: waits && { inSeconds: Math.ceil(waits.inMs / seconds(1)), after: waits.after },
    pausedUntil: pausedUntil === null ? null : isoInstant(pausedUntil),
    daily: {
      level: daily.level,
      amberSeconds: Math.round(daily.amberMs / seconds(1)),
      redSeconds: Math.round(daily.redMs / seconds(1)),
    },
  };
}
