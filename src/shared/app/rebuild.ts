import { creditSession, type Load, type LoadConditions, pass } from '../activity/dose';
import type { Hand } from '../activity/input';
import type { Work } from '../activity/monitor';
import type { Device } from '../activity/weight';
import { restTermsOf } from '../breaks/policy';
import type { MinuteCounts, MinuteRecord, PromptRecord, SessionRecord } from '../history/record';
import type { Settings } from '../settings/schema';
import { type Instant, localDay, type Millis, minutes, type Now, seconds } from '../time';
import { quartersFrom } from './quarters';
import { isForArms, noSpots, withLastSpots } from './session';
import { type AppState, initialState } from './state';
import { addCounts, addOutcome, addSession, type Today } from './today';

/**
 * Today from the history, for a running state that could not be read.
 *
 * Counts and tallies come back as they were written, prompts that were answered among them; the
 * doses are what the minutes of the day add up to, presses and rests in between included.
 */
export function rebuildToday(
  allMinutes: readonly MinuteRecord[],
  prompts: readonly PromptRecord[],
  sessions: readonly SessionRecord[],
  now: Now,
  settings: Settings,
): AppState {
  const fresh = initialState(now, settings);
  const isToday = (at: Instant, offsetMinutes: number) =>
    localDay({ wallAt: at, offsetMinutes }, settings['day.start']) === fresh.today.day;
  const worked = allMinutes
    .filter(({ utcMinute, offsetMinutes }) => isToday(minutes(utcMinute), offsetMinutes))
    .sort((a, b) => a.utcMinute - b.utcMinute);
  const pressed = sessions.filter(({ startedAt, offsetMinutes }) =>
    isToday(startedAt, offsetMinutes),
  );
  const asked = prompts.filter(({ at, offsetMinutes }) => isToday(at, offsetMinutes));

  const withMinutes = worked.reduce(addMinute, fresh.today);
  const withPrompts = asked.reduce(addPrompt, withMinutes);
  return {
    ...fresh,
    today: { ...pressed.reduce(addSession, withPrompts), quarters: quartersFrom(worked) },
    load: replay(fresh.load, worked, pressed.filter(isFinishedPress), now, settings),
    lastSide: pressed.at(-1)?.side ?? null,
    lastSpots: pressed.reduce(withLastSpots, noSpots),
  };
}

const isFinishedPress = (session: SessionRecord): boolean =>
  session.ended === 'finished' && isForArms(session);

const addMinute = (today: Today, minute: MinuteRecord): Today =>
  addCounts(
    today,
    { left: inMillis(minute.left), right: inMillis(minute.right), travelPx: minute.travelPx },
    seconds(minute.activeSeconds),
  );

const inMillis = ({ dragSeconds, heldSeconds, ...counts }: MinuteCounts) => ({
  ...counts,
  dragMs: seconds(dragSeconds),
  heldMs: seconds(heldSeconds),
});

/** An outcome other than natural or held had a prompt before it. */
function addPrompt(today: Today, prompt: PromptRecord): Today {
  const { kind, outcome } = prompt;
  const counted = addOutcome(today, prompt);
  if (kind === 'dailyLimit' || outcome === 'natural' || outcome === 'held') return counted;
  const tally = counted[kind];
  return { ...counted, [kind]: { ...tally, prompted: tally.prompted + 1 } };
}

/** Works through the day again: its minutes, each beginning with the part that was not active, and its presses. */
function replay(
  load: Load,
  worked: readonly MinuteRecord[],
  pressed: readonly SessionRecord[],
  { wallAt }: Now,
  settings: Settings,
): Load {
  const conditions: LoadConditions = { terms: restTermsOf(settings), sore: false };
  const stretches: readonly Stretch[] = [
    ...worked.flatMap((minute) => workStretch(minute, settings)),
    ...pressed.map(pressStretch),
  ].sort((a, b) => a.end - b.end);
  const rest = (before: Load, ms: Millis): Load =>
    ms > 0 ? pass(before, { kind: 'rest', ms }, conditions).load : before;

  let replayed = load;
  let reached = stretches[0]?.begin ?? wallAt;
  for (const stretch of stretches) {
    const rested = rest(replayed, stretch.begin - reached);
    replayed =
      stretch.done === 'press'
        ? creditSession(
            rest(rested, stretch.end - stretch.begin),
            conditions.terms.press.restMs,
            noEffort,
          )
        : pass(rested, { kind: 'work', work: stretch.done }, conditions).load;
    reached = Math.max(reached, stretch.end);
  }
  return rest(replayed, wallAt - reached);
}

interface Stretch {
  readonly begin: Instant;
  readonly end: Instant;
  readonly done: Work | 'press';
}

const noEffort = { left: 0, right: 0 };

const pressStretch = ({ startedAt, seconds: length }: SessionRecord): Stretch => ({
  begin: startedAt,
  end: startedAt + seconds(length),
  done: 'press',
});

function workStretch(minute: MinuteRecord, settings: Settings): readonly Stretch[] {
  const activeMs = seconds(Math.min(60, minute.activeSeconds));
  const end = minutes(minute.utcMinute + 1);
  if (activeMs === 0) return [];
  return [{ begin: end - activeMs, end, done: workOf(minute, activeMs, settings) }];
}

function workOf(minute: MinuteRecord, activeMs: number, settings: Settings): Work {
  const { left, right } = minute;
  const blind = minute.sensor !== 'counting' && deviceOf(left) === null && deviceOf(right) === null;
  const device = (hand: Hand): Device | null => {
    if (blind) return 'unknown';
    const moved = minute.travelPx > 0 && settings['body.mouseHand'] === hand;
    return deviceOf(minute[hand]) ?? (moved ? 'mouse' : null);
  };
  const presses = left.keys + left.clicks + right.keys + right.clicks;
  return { activeMs, left: device('left'), right: device('right'), presses };
}

/** The commonest of what the hand did; the heaviest would overrate a minute with one turn of the wheel. */
function deviceOf({
  keys,
  clicks,
  scrolls,
  dragSeconds,
  heldSeconds,
}: MinuteCounts): Device | null {
  const most = Math.max(keys, clicks, scrolls, dragSeconds, heldSeconds);
  if (most === 0) return null;
  if (keys === most || heldSeconds === most) return 'keyboard';
  return clicks === most ? 'mouse' : 'drag';
}
