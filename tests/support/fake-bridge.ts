import { unasked } from '../../src/shared/breaks/signals';
import { experienceOf } from '../../src/shared/guide/experience';
import { type LastTime, lastTimes, type Past, partOf, pastOf } from '../../src/shared/guide/past';
import { type Answers, questionIds, screeningAt } from '../../src/shared/guide/screening';
import type { RunRecord, SessionRecord } from '../../src/shared/history/record';
import type {
  BreakTally,
  Bridge,
  Intent,
  PromptView,
  SessionView,
  Snapshot,
} from '../../src/shared/ipc';
import { defaultSettings } from '../../src/shared/settings/schema';

/** A bridge in memory: what main would send is pushed, what the page asks for is kept. */
export interface FakeBridge extends Bridge {
  push(snapshot: Snapshot): void;
  /** Answers every later intent but those two of a page about itself with a refusal; null accepts again. */
  refuse(message: string | null): void;
  /** All that was sent but `keep-page`, which is in `kept`. */
  readonly dispatched: readonly Intent[];
  /** Whether links lead nowhere else now. */
  readonly kept: boolean;
  readonly listenerCount: () => number;
}

/** @param first The snapshot a page gets when it subscribes; null for a main that is not ready yet. */
export function createFakeBridge(first: Snapshot | null = null): FakeBridge {
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const dispatched: Intent[] = [];
  let kept = false;
  let latest = first;
  let refusal: string | null = null;
  return {
    dispatched,
    get kept() {
      return kept;
    },
    listenerCount: () => listeners.size,
    subscribe(listener) {
      listeners.add(listener);
      if (latest) listener(latest);
      return () => listeners.delete(listener);
    },
    dispatch(intent) {
      if (intent.type === 'keep-page') kept = intent.keep;
      else dispatched.push(intent);
      const refused = refusal !== null && !['painted', 'keep-page'].includes(intent.type);
      return refused ? Promise.reject(new Error(refusal ?? '')) : Promise.resolve();
    },
    push(snapshot) {
      latest = snapshot;
      for (const listener of listeners) listener(snapshot);
    },
    refuse(message) {
      refusal = message;
    },
  };
}

/** Puts a fake bridge where the preload script would, in a DOM of the test itself. */
export function installFakeBridge(first: Snapshot | null = null): FakeBridge {
  const fake = createFakeBridge(first);
  Object.defineProperty(window, 'bridge', { value: fake, configurable: true });
  return fake;
}

/**
 * The same for a built page in a browser, as the text of an init script.
 *
 * The page's `window.fakeBridge` then has `push(snapshot)` and `dispatched`.
 *
 * @example await page.addInitScript({ content: fakeBridgeScript(aSnapshot()) })
 */
export function fakeBridgeScript(first: Snapshot | null): string {
  return `{
    const createFakeBridge = ${createFakeBridge.toString()};
    const fake = createFakeBridge(${JSON.stringify(first)});
    Object.defineProperty(window, 'bridge', { value: fake });
    Object.defineProperty(window, 'fakeBridge', { value: fake });
  }`;
}

/** Mon 23 Nov 2026, 10:42 UTC; every builder here counts from it. */
export const someMorning = Date.UTC(2026, 10, 23, 10, 42);

export const noTally: BreakTally = {
  prompted: 0,
  taken: 0,
  natural: 0,
  postponed: 0,
  skipped: 0,
};

/** A safety check of this morning: no to all but what is given. */
export const aScreening = (
  yes: Partial<Answers> = {},
  { doctorAgreed = false, answeredAt = someMorning - 3_600_000 } = {},
): Snapshot['screening'] =>
  screeningAt(
    {
      answeredAt,
      answers: { ...(Object.fromEntries(questionIds.map((id) => [id, false])) as Answers), ...yes },
      doctorAgreed,
    },
    someMorning,
  );

/** A run of this morning. */
export const aRun = (overrides: Partial<RunRecord> = {}): RunRecord => ({
  at: someMorning - 3_600_000,
  offsetMinutes: 0,
  loggedAt: null,
  minutes: 40,
  km: null,
  during: 2,
  after: null,
  where: 'shin-front',
  side: 'left',
  ...overrides,
});

/** What a history of these sessions says about the part of the one that begins now. */
export const pastFor = (
  begins: Pick<SessionRecord, 'complaintId' | 'routineId' | 'side'>,
  ...sessions: readonly SessionRecord[]
): Past | null => pastOf(experienceOf(sessions, []).pasts, partOf(begins));

/** The complaints of a history of these sessions, what was last first. */
export const lastTimesOf = (...sessions: readonly SessionRecord[]): readonly LastTime[] =>
  lastTimes(experienceOf(sessions, []).pasts);

/** An ordinary morning, 12 minutes before an arm break. */
export function aSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  return {
    asOf: someMorning,
    offsetMinutes: 0,
    version: '0.1.0',
    system: 'linux',
    sensor: { mode: 'counting', since: someMorning - 6_000_000, why: null },
    today: {
      keys: 8_214,
      clicks: 612,
      scrolls: 1_930,
      travelPx: 412_400,
      activeSeconds: 6_120,
      left: { keys: 3_702, clicks: 0 },
      right: { keys: 4_512, clicks: 612 },
      press: { prompted: 4, taken: 2, natural: 1, postponed: 1, skipped: 0 },
      micro: { prompted: 7, taken: 4, natural: 3, postponed: 0, skipped: 0 },
    },
    hours: someHours(),
    dose: { left: 0.61, right: 0.82 },
    next: { kind: 'press', state: 'counting', inMs: 720_000 },
    rest: null,
    daily: { level: 'below', activeMs: 6_120_000, amberMs: 10_800_000, redMs: 14_400_000 },
    held: null,
    waits: null,
    quiet: { report: unasked, askedAt: null, ignored: [] },
    pausedUntil: null,
    paused: false,
    prompt: null,
    session: null,
    locked: false,
    screening: aScreening(),
    offer: {
      kind: 'press',
      routineId: 'desk-forearm-60',
      spotId: 'edc-middle-strip',
      side: 'right',
      seconds: 60,
    },
    spots: { left: 'edc-middle-strip', right: 'edc-middle-strip' },
    used: { arms: 0, legs: 0, places: {} },
    recent: [aSession(), aSession({ startedAt: someMorning - 90_000_000, side: 'left', after: 3 })],
    learned: [],
    lastTimes: [],
    complaintCare: [],
    reliefScreenings: {},
    runs: [],
    runCare: null,
    afterRun: null,
    reminder: null,
    undoSkipUntil: null,
    notices: [],
    preferences: somePreferences,
    settings: defaultSettings(),
    undoResetUntil: null,
    ...overrides,
  };
}

const rest = { active: 0, known: 900, gap: 0 };
const works = (minutes: number) => ({ ...rest, active: minutes * 60 });
const off = { active: 0, known: 0, gap: 0 };
const unheard = { active: 0, known: 300, gap: 600 };

/** Off until 07:45, then a morning at the desk; with a gap from 09:30 to 10:15 where asked for. */
export const someHours = ({ gap = false } = {}): Snapshot['hours'] => ({
  from: someMorning - 24_120_000,
  quarters: [
    ...Array.from({ length: 15 }, () => off),
    ...[2, 9, 14, 13, 4, 0, 11].map(works),
    ...(gap ? [unheard, unheard, unheard] : [15, 12, 7].map(works)),
    ...[13, 6].map(works),
  ],
});

/** The first minute of the first day. */
export function anEmptySnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  const none = { keys: 0, clicks: 0 };
  const today = { ...none, scrolls: 0, travelPx: 0, activeSeconds: 0, left: none, right: none };
  return aSnapshot({
    today: { ...today, press: noTally, micro: noTally },
    hours: { from: someMorning - 24_120_000, quarters: Array.from({ length: 27 }, () => off) },
    daily: { level: 'below', activeMs: 0, amberMs: 10_800_000, redMs: 14_400_000 },
    dose: { left: 0, right: 0 },
    next: { kind: 'press', state: 'counting', inMs: null },
    used: { arms: 0, legs: 0, places: {} },
    recent: [],
    ...overrides,
  });
}

export const somePreferences: Snapshot['preferences'] = {
  theme: 'system',
  textScale: 1,
  reducedMotion: 'system',
  easierLetters: false,
  farText: false,
  legs: { largeText: true, voice: true, lying: false },
  voice: true,
  voiceName: '',
  voiceRate: 1,
  volume: 0.8,
  chimes: true,
  edgeFlash: false,
  perSpotCheck: false,
  characterKeys: true,
  holdSeconds: null,
  tools: ['other-forearm', 'knuckles'],
  avoid: [],
  mouseHand: 'right',
  postponeSeconds: 300,
  promptSound: false,
};

/** The card of an arm break on the right arm. */
export function aPrompt(overrides: Partial<PromptView> = {}): PromptView {
  return {
    id: 7,
    surface: 'card',
    shownAt: someMorning,
    offer: {
      kind: 'press',
      routineId: 'desk-forearm-60',
      spotId: 'edc-middle-strip',
      side: 'right',
      seconds: 60,
    },
    because: { activeMinutes: 52, keys: 3_140, clicks: 412 },
    cardInMs: null,
    heldBy: null,
    postponedInARow: 0,
    skippedToday: 0,
    choices: { postpone: true, skip: true, leaveAfterMs: 2_000 },
    restLeftMs: null,
    resting: false,
    focusable: false,
    sample: false,
    ...overrides,
  };
}

/** A snapshot with a prompt on the screen. */
export const aPromptSnapshot = (
  prompt: Partial<PromptView> = {},
  overrides: Partial<Snapshot> = {},
): Snapshot =>
  aSnapshot({
    next: { kind: 'press', state: 'prompting', inMs: 0 },
    prompt: aPrompt(prompt),
    ...overrides,
  });

/** A press of the back of the left arm that has just begun. */
export function aRunningSession(overrides: Partial<SessionView> = {}): SessionView {
  return {
    id: 3,
    routineId: 'desk-forearm-60',
    spotId: 'edc-middle-strip',
    side: 'left',
    complaintId: null,
    relief: null,
    startedAt: someMorning,
    finishedSteps: 0,
    steps: [],
    before: null,
    past: null,
    light: false,
    focused: false,
    ...overrides,
  };
}

/** A finished press an hour ago, pain 5 before and 2 after. */
export function aSession(overrides: Partial<SessionRecord> = {}): SessionRecord {
  return {
    startedAt: someMorning - 3_600_000,
    offsetMinutes: 0,
    routineId: 'desk-forearm-60',
    complaintId: null,
    side: 'right',
    steps: [
      { spotId: 'edc-middle-strip', side: 'right', places: [0, 1], heldSeconds: 50, answer: null },
    ],
    before: 5,
    after: 2,
    ended: 'finished',
    reason: null,
    seconds: 60,
    ...overrides,
  };
}
