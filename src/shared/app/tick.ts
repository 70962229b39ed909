import { type Load, type LoadConditions, pass, unrest } from '../activity/dose';
import type { ActivitySlice, SensorMode } from '../activity/input';
import { type Heard, hear, listen, type Passage } from '../activity/monitor';
import { attend } from '../activity/presence';
import { isShown } from '../breaks/front';
import type { Moment, Scheduled } from '../breaks/moment';
import { pauseAfter } from '../breaks/pause';
import { type PromptedKind, restTermsOf } from '../breaks/policy';
import { type Front, hadBreak, type Schedule, type Since } from '../breaks/schedule';
import { advance } from '../breaks/scheduler';
import { accumulate } from '../history/accumulate';
import type { Settings } from '../settings/schema';
import type { Millis, Now } from '../time';
import type { Effect } from './events';
import { countsOf, momentOf } from './moment';
import { addQuarters } from './quarters';
import { stillWanted } from './reminder';
import type { AppState } from './state';
import type { Step } from './step';
import { addCounts, type Days, daysAt, isSore } from './today';

/** Counts a slice, weighs it, and lets its time pass for everything that waits. */
export function tick(state: AppState, slice: ActivitySlice, now: Now, settings: Settings): Step {
  const heard = hear(slice, state.sensor.mode, settings['body.mouseHand']);
  const { monitor, passages } = listen(state.monitor, forHands(state, heard));
  const rested = unrest(state.load, slice.doubtedMs ?? 0);
  const { load, activeMs } = passThrough(state, rested, passages, settings);
  const { recording, records } = accumulate(
    state.recording,
    { activeMs, input: slice.input },
    now,
    recordedAs(state, heard),
    isGap(state, heard),
  );
  const counted: AppState = {
    ...state,
    monitor,
    load,
    recording,
    presence: attend(state.presence, heard),
    reminder: stillWanted(state.reminder, now),
    ...daysAfter(state, slice, heard, activeMs, now, settings['day.start']),
  };
  const done = countsOf(slice.input, activeMs);
  const after = elapse(counted, state, Math.max(0, slice.elapsedMs), done, now, settings);
  const minutes = records.map((record): Effect => ({ type: 'record-minute', record }));
  return { state: after.state, effects: [...minutes, ...after.effects] };
}

function daysAfter(
  state: AppState,
  slice: ActivitySlice,
  heard: Heard,
  activeMs: Millis,
  now: Now,
  dayStartHour: number,
): Days {
  const days = daysAt(state, now, dayStartHour);
  const today = addCounts(days.today, slice.input, activeMs);
  const passed = { elapsedMs: lengthOf(heard), activeMs, gap: isGap(state, heard) };
  const quarters = addQuarters(today.quarters, passed, now, dayStartHour);
  return { ...days, today: { ...today, quarters } };
}

/** What was not heard needs a trace in the history, also where nobody worked, or it would look like rest. */
const isGap = ({ sensor }: AppState, heard: Heard): boolean =>
  (sensor.mode === 'lost' || heard.kind === 'unknown') && lengthOf(heard) > 0;

const recordedAs = ({ sensor }: AppState, heard: Heard): SensorMode =>
  heard.kind === 'unknown' ? 'lost' : sensor.mode;

const lengthOf = (heard: Heard): Millis =>
  heard.kind === 'input' ? heard.idleMs + heard.work.activeMs : heard.ms;

/** The app was not running for a while: that was rest. */
export function restAway(state: AppState, restedMs: Millis, now: Now, settings: Settings): Step {
  const heard: Heard = { kind: 'silence', ms: Math.max(0, restedMs) };
  const { monitor, passages } = listen(state.monitor, heard);
  const { load } = passThrough(state, state.load, passages, settings);
  const rested: AppState = {
    ...state,
    monitor,
    load,
    presence: attend(state.presence, heard),
    ...daysAt(state, now, settings['day.start']),
  };
  return elapse(rested, state, heard.ms, countsOf(noHands, 0), now, settings);
}

const noHands = { left: { keys: 0, clicks: 0 }, right: { keys: 0, clicks: 0 } };

/** The person's own keys and clicks in the stage are not load (the counts keep them). */
const forHands = ({ session }: AppState, heard: Heard): Heard =>
  session?.focused === true && heard.kind === 'input'
    ? { kind: 'silence', ms: heard.idleMs + heard.work.activeMs }
    : heard;

function passThrough(
  state: AppState,
  before: Load,
  passages: readonly Passage[],
  settings: Settings,
): { readonly load: Load; readonly activeMs: Millis } {
  const conditions: LoadConditions = {
    terms: restTermsOf(settings),
    sore: isSore(state.today),
  };
  let load = before;
  let activeMs = 0;
  for (const passage of passages) {
    const after = pass(load, passage, conditions);
    load = after.load;
    activeMs += after.activeMs;
  }
  return { load, activeMs };
}

function elapse(
  state: AppState,
  before: AppState,
  elapsedMs: Millis,
  done: Since,
  now: Now,
  settings: Settings,
): Step {
  const pause = pauseAfter(state.pause, elapsedMs, now);
  const awake: AppState = pause === state.pause ? state : { ...state, pause };
  const moment = momentOf(awake, now, settings, elapsedMs, done);
  const newDay = awake.today.day !== before.today.day;
  const schedule = newDay ? overnight(awake, moment) : awake.schedule;
  const after: Scheduled = advance(schedule, moment);
  return { state: { ...awake, schedule: after.schedule }, effects: after.effects };
}

/** Sleep is no break that anybody took: what the night paid back is not told to the new day. */
function overnight({ schedule, load }: AppState, { need }: Moment): Schedule {
  const slept = (kind: PromptedKind) => load.restMs >= load.terms[kind].restMs;
  const front: Front = slept('press') && !isShown(schedule.front) ? nothing : schedule.front;
  return {
    ...schedule,
    front,
    press: slept('press') && front.name === 'nothing' ? hadBreak : schedule.press,
    micro: slept('micro') && front.name === 'nothing' ? hadBreak : schedule.micro,
    floor: slept('press') ? need : schedule.floor,
    loan: slept('press') ? 0 : schedule.loan,
    postponedInARow: slept('press') ? 0 : schedule.postponedInARow,
  };
}

const nothing: Front = { name: 'nothing' };
