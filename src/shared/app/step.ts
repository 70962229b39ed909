import { noInput, type SensorHealth } from '../activity/input';
import { assertNever } from '../assert';
import {
  beginRest,
  decline,
  failToShow,
  hearQuiet,
  isInFront,
  isOnScreen,
  openFocusable,
  overrideHold,
  undoSkip,
  withdraw,
} from '../breaks/answers';
import { comeBack, leaveScreen } from '../breaks/away';
import { choicesOf, refusalOf } from '../breaks/escalation';
import type { Moment, Scheduled } from '../breaks/moment';
import { pauseFor } from '../breaks/pause';
import { provenUnlocked } from '../breaks/quiet-heard';
import { advance } from '../breaks/scheduler';
import { accumulate, closeMinute } from '../history/accumulate';
import type { PromptAnswer } from '../ipc';
import type { Settings } from '../settings/schema';
import type { Millis, Now } from '../time';
import { answerCare, answerReliefScreening, logRun } from './care';
import type { AppEvent, Effect } from './events';
import { momentOf } from './moment';
import { remember } from './reminder';
import { acceptOffer, requestBreak, requestPress, requestRelief } from './stage';
import { leftBehind, stageGone, takeReport } from './stage-report';
import type { AppState } from './state';
import { restAway, tick } from './tick';
import { bump, daysAt, tally } from './today';

export interface Step {
  readonly state: AppState;
  readonly effects: readonly Effect[];
}

/**
 * Moves the whole app on by one event.
 *
 * Pure: the time comes in with the event, and what the outside world has to do comes back as
 * effects, so a test replays a working day in milliseconds. Time passes in `ticked` and `started`
 * only; every other event is an instant and leaves the doses as they are, a session's end apart.
 */
export function step(state: AppState, event: AppEvent, settings: Settings): Step {
  const timely = event.type === 'ticked' || event.type === 'started'; // these look at the day themselves
  const seen = state.locked && isAtScreen(event) ? unlocked(state) : state;
  const after = react(timely ? seen : onItsDay(seen, event.now, settings), event, settings);
  if (after.effects.length === 0) return after;
  const totals = tally(after.state.today, after.effects, state.schedule.nextPromptId);
  const begun = state.session === null && after.state.session !== null;
  const lastRun = begun ? null : after.state.lastRun; // what may follow a run is offered once
  const reminded = after.effects.some(({ type }) => type === 'show-reminder');
  const reminder = reminded ? null : after.state.reminder; // it is said once
  return { state: { ...after.state, today: totals, lastRun, reminder }, effects: after.effects };
}

const onItsDay = (state: AppState, now: Now, settings: Settings): AppState => ({
  ...state,
  ...daysAt(state, now, settings['day.start']),
});

/** Whoever begins a press by hand sees the screen. A command may come from elsewhere. */
const isAtScreen = (event: AppEvent): boolean =>
  event.type === 'rest-requested' ||
  ((event.type === 'press-requested' || event.type === 'relief-requested') &&
    event.source !== 'command');

const unlocked = (state: AppState): AppState => ({
  ...state,
  schedule: { ...state.schedule, quiet: provenUnlocked(state.schedule.quiet) },
});

function react(state: AppState, event: AppEvent, settings: Settings): Step {
  const { now } = event;
  const moment = () => momentOf(state, now, settings);
  switch (event.type) {
    case 'ticked':
      return tick(state, event.slice, now, settings);
    case 'started':
      return start(state, event.restedMs, now, settings);
    case 'sensor-changed':
      return changeSensor(state, { mode: event.mode, why: event.why ?? null }, now);
    case 'prompt-answered':
      return answer(state, event.promptId, event.answer, moment());
    case 'prompt-failed':
      return failPrompt(state, event.promptId, moment());
    case 'break-requested':
      return requestBreak(state, moment());
    case 'press-requested':
      return requestPress(state, event, moment());
    case 'relief-requested':
      return requestRelief(state, event, moment());
    case 'screening-answered':
      return catchUp(answerScreening(state, event), now, settings);
    case 'relief-screening-answered':
      return catchUp(answerReliefScreening(state, event), now, settings);
    case 'care-answered':
      return { state: answerCare(state, event), effects: [] };
    case 'run-logged':
      return logRun(state, event);
    case 'after-run-dismissed':
      return { state: { ...state, lastRun: null }, effects: [] };
    case 'rest-requested':
      return scheduled(state, beginRest(state.schedule, moment()));
    case 'session-reported':
      return takeReport(state, event.report, moment());
    case 'stage-gone':
      return stageGone(state, event.sessionId, event.crashed, moment());
    case 'stage-focus-changed':
    case 'lock-changed':
      return changeSight(state, event, moment());
    case 'paused':
      return pause(state, event, moment());
    case 'resumed':
      return catchUp({ ...state, pause: null }, now, settings);
    case 'reminder-set':
      return { state: remember(state, event.press, now), effects: [] };
    case 'skip-undone':
      return unskip(state);
    case 'settings-changed':
      return catchUp(state, now, settings);
    case 'quiet-changed':
      return scheduled(state, hearQuiet(state.schedule, event.report, moment()));
    case 'hold-overridden':
      return scheduled(state, overrideHold(state.schedule, moment()));
    case 'prompt-opened-focusable':
      return scheduled(state, openFocusable(state.schedule, moment()));
    case 'pace-learned':
      return { state: learnPace(state, event.pressesPerMinute), effects: [] };
    case 'quitting':
      return flushMinute(state);
    default:
      return assertNever(event);
  }
}

/** Closes the minute that is open, so that quitting loses none of it. */
export function flushMinute(state: AppState): Step {
  const { recording, records } = closeMinute(state.recording);
  return {
    state: { ...state, recording },
    effects: records.map((record) => ({ type: 'record-minute', record })),
  };
}

const scheduled = (state: AppState, { schedule, effects }: Scheduled): Step => ({
  state: { ...state, schedule },
  effects,
});

/** Lets the schedule look again without any time passing. */
const catchUp = (state: AppState, now: Now, settings: Settings): Step =>
  scheduled(state, advance(state.schedule, momentOf(state, now, settings)));

function start(state: AppState, restedMs: Millis, now: Now, settings: Settings): Step {
  const rested = restAway(state, restedMs, now, settings);
  const tidied = leftBehind(rested.state, momentOf(rested.state, now, settings));
  return { state: tidied.state, effects: [...rested.effects, ...tidied.effects] };
}

/** A change of the sensor leaves a minute of its own in the history, so that a gap can be drawn. */
function changeSensor(state: AppState, { mode, why }: SensorHealth, now: Now): Step {
  if (mode === state.sensor.mode) {
    const sensor = { ...state.sensor, why };
    return { state: { ...state, sensor }, effects: [] };
  }
  const nothing = { activeMs: 0, input: noInput };
  const { recording, records } = accumulate(state.recording, nothing, now, mode, true);
  return {
    state: { ...state, recording, sensor: { mode, why, since: now.wallAt } },
    effects: records.map((record) => ({ type: 'record-minute', record })),
  };
}

function answer(state: AppState, promptId: number, given: PromptAnswer, moment: Moment): Step {
  const { schedule } = state;
  const choices = choicesOf(schedule.postponedInARow, moment.settings);
  if (!isInFront(schedule, promptId) || refusalOf(given, choices) !== null) {
    return { state, effects: [] };
  }
  return given === 'accepted'
    ? acceptOffer(state, moment)
    : scheduled(state, decline(schedule, given, moment));
}

const failPrompt = (state: AppState, promptId: number, moment: Moment): Step =>
  isOnScreen(state.schedule, promptId)
    ? scheduled(state, failToShow(state.schedule, moment))
    : { state, effects: [] };

function focusStage(state: AppState, focused: boolean): Step {
  const { session } = state;
  return {
    state: session === null ? state : { ...state, session: { ...session, focused } },
    effects: [],
  };
}

type Sight = Extract<AppEvent, { readonly type: 'stage-focus-changed' | 'lock-changed' }>;

/** Whether the person looks at the stage, and whether they can see the screen at all. */
function changeSight(state: AppState, event: Sight, moment: Moment): Step {
  if (event.type === 'stage-focus-changed') return focusStage(state, event.focused);
  const { schedule } = state;
  const { locked } = event;
  const after = locked ? leaveScreen(schedule) : comeBack(schedule, moment);
  return scheduled({ ...state, locked }, after);
}

function pause(
  state: AppState,
  { until, byClock = false }: Extract<AppEvent, { readonly type: 'paused' }>,
  moment: Moment,
): Step {
  if (until !== null && until <= moment.now.wallAt) return { state, effects: [] };
  const after = scheduled(state, withdraw(state.schedule, moment));
  return { ...after, state: { ...after.state, pause: pauseFor(until, moment.now, byClock) } };
}

function unskip(state: AppState): Step {
  const { undo } = state.schedule;
  if (undo === null) return { state, effects: [] };
  const after = scheduled(state, undoSkip(state.schedule));
  return {
    ...after,
    state: { ...after.state, today: bump(state.today, undo.kind, 'skipped', -1) },
  };
}

/** Only the last answers are kept. */
const answerScreening = (
  state: AppState,
  { now, answers, doctorAgreed }: Extract<AppEvent, { readonly type: 'screening-answered' }>,
): AppState => ({ ...state, screening: { answeredAt: now.wallAt, answers, doctorAgreed } });

const learnPace = (state: AppState, usualPressRate: number | null): AppState => ({
  ...state,
  load: { ...state.load, usualPressRate },
});
