import type { Preferences, Snapshot } from '../../src/shared/ipc';
import { promptSize, type Size } from '../../src/shared/prompt-sizes';
import { defaultSettings } from '../../src/shared/settings/schema';
import { isBuilt } from './built-pages';
import {
  anEmptySnapshot,
  aPromptSnapshot,
  aRun,
  aRunningSession,
  aScreening,
  aSession,
  aSnapshot,
  lastTimesOf,
  someHours,
  someMorning,
} from './fake-bridge';

/** The same with another theme or text size. */
export const looks = (snapshot: Snapshot, look: Partial<Preferences>): Snapshot => ({
  ...snapshot,
  preferences: { ...snapshot.preferences, ...look },
});

const next = (state: Snapshot['next']['state']) => ({ kind: 'press', state, inMs: null }) as const;
const session = aRunningSession({ side: 'right', focused: true });

/** Somebody who knows the Relief page already. */
const aSoreDay = aSnapshot({
  lastTimes: lastTimesOf(
    aSession({ complaintId: 'wrist-little-side', side: 'left', after: null }),
    aSession({ complaintId: 'finger-ring', before: 5, after: 3 }),
  ),
});

const strictChoices = { postpone: false, skip: false, leaveAfterMs: 10_000 };

export const usualWindow = { width: 1120, height: 760 };
const card = (prompt: Parameters<typeof aPromptSnapshot>[0]) => ({
  page: 'prompt',
  snapshot: aPromptSnapshot(prompt),
  size: promptSize(prompt?.surface ?? 'card', 1),
});

/** Everything a person can come to see, apart from the steps of a session. */
export const screens: Readonly<
  Record<string, { readonly page: string; readonly snapshot: Snapshot; readonly size: Size }>
> = {
  today: { page: 'main', snapshot: aSnapshot(), size: usualWindow },
  'the first day': { page: 'main', snapshot: anEmptySnapshot(), size: usualWindow },
  'a bad day': {
    page: 'main',
    snapshot: aSnapshot({
      sensor: { mode: 'lost', since: someMorning, why: 'deaf' },
      next: next('held'),
      held: 'call',
      dose: { left: 1.3, right: 1 },
      hours: someHours({ gap: true }),
      recent: [aSession({ after: null, ended: 'stopped' })],
      notices: ['The setting micro.seconds could not be read; 30 is used.'],
    }),
    size: usualWindow,
  },
  'a skip to undo': {
    page: 'main',
    snapshot: aSnapshot({ asOf: Date.now(), undoSkipUntil: Date.now() + 600_000 }),
    size: usualWindow,
  },
  'a skip that is still owed': {
    page: 'main',
    snapshot: aSnapshot({
      dose: { left: 0.7, right: 1.08 },
      next: { kind: 'press', state: 'counting', inMs: 1_320_000 },
    }),
    size: usualWindow,
  },
  'a press for both arms': {
    page: 'main',
    snapshot: aSnapshot({
      offer: {
        kind: 'press',
        routineId: 'forearm-reset-300',
        spotId: 'ecrb-mid',
        side: 'right',
        seconds: 300,
      },
      spots: { left: 'ecrb-mid', right: 'ecrb-mid' },
    }),
    size: usualWindow,
  },
  'the first day, with a notice': {
    page: 'main',
    snapshot: anEmptySnapshot({
      notices: ['No panel here shows tray icons, so Knead opened its window.'],
    }),
    size: usualWindow,
  },
  paused: {
    page: 'main',
    snapshot: aSnapshot({ next: next('paused'), paused: true }),
    size: usualWindow,
  },
  'a running session': {
    page: 'main',
    snapshot: aSnapshot({ next: next('in-session'), session }),
    size: usualWindow,
  },
  'first steps: why': { page: 'main#welcome', snapshot: anEmptySnapshot(), size: usualWindow },
  'first steps: care': {
    page: 'main#welcome/care',
    snapshot: anEmptySnapshot(),
    size: usualWindow,
  },
  'first steps: tools': {
    page: 'main#welcome/tools',
    snapshot: anEmptySnapshot(),
    size: usualWindow,
  },
  'first steps: counting': {
    page: 'main#welcome/counting',
    snapshot: aSnapshot(),
    size: usualWindow,
  },
  'first steps: counting by the clock': {
    page: 'main#welcome/counting',
    snapshot: aSnapshot({
      sensor: { mode: 'idle-only', why: 'wayland', since: someMorning },
    }),
    size: usualWindow,
  },
  'first steps: ready': {
    page: 'main#welcome/ready',
    snapshot: anEmptySnapshot(),
    size: usualWindow,
  },
  settings: {
    page: 'main#settings',
    snapshot: aSnapshot({ settings: defaultSettings() }),
    size: usualWindow,
  },
  'settings, what holds a break': {
    page: 'main#settings/quiet',
    snapshot: aSnapshot({
      settings: { ...defaultSettings(), 'quiet.ignoredApps': ['Carla', 'Audio Router'] },
      quiet: {
        askedAt: someMorning,
        ignored: ['dnd'],
        report: {
          lock: { state: 'off' },
          share: { state: 'unknown', because: { kind: 'no-way' } },
          presentation: { state: 'unknown', because: { kind: 'no-answer' } },
          call: { state: 'on', apps: ['Carla', 'ZOOM VoiceEngine'] },
          'full-screen': {
            state: 'unknown',
            because: { kind: 'missing-program', program: 'xprop' },
          },
          dnd: { state: 'on', apps: [] },
        },
      },
    }),
    size: usualWindow,
  },
  'settings, much changed': {
    page: 'main#settings',
    snapshot: aSnapshot({
      asOf: Date.now(),
      undoResetUntil: Date.now() + 600_000,
      notices: ['settings.json cannot be written (ENOSPC). The change counts until Knead ends.'],
      settings: {
        ...defaultSettings('sore'),
        workingHours: [['09:00-12:00', '13:00-17:30'], ['09:00-17:30'], [], [], [], [], []],
        'session.holdSeconds': 40,
        'session.voiceName': 'A voice with a rather long name, such as some computers have',
        'prompt.style': 'cover',
        'body.tools': ['knuckles', 'broomstick'],
        'body.avoid': ['forearm-back', 'forearm-palm'],
      },
    }),
    size: usualWindow,
  },
  relief: { page: 'main#relief', snapshot: aSoreDay, size: usualWindow },
  'relief for a finger': {
    page: 'main#relief/finger-ring/right',
    snapshot: aSoreDay,
    size: usualWindow,
  },
  'relief with a sign that is not pressed': {
    page: 'main#relief/hand-numb-tingle',
    snapshot: aSoreDay,
    size: usualWindow,
  },
  'relief refused for two sore hands': {
    page: 'main#relief/toes/right',
    snapshot: aSoreDay,
    size: usualWindow,
  },
  'the library': {
    page: 'main#library',
    snapshot: aSnapshot({
      settings: { ...defaultSettings(), 'library.favourites': ['mouse-hand-180'] },
    }),
    size: usualWindow,
  },
  legs: {
    page: 'main#legs',
    snapshot: aSnapshot({
      settings: defaultSettings(),
      runs: [aRun(), aRun({ at: someMorning - 172_800_000, km: 8, during: null, where: null })],
      afterRun: { routineId: 'post-run-lower-leg-600', side: 'right' },
    }),
    size: usualWindow,
  },
  'legs that somebody should look at': {
    page: 'main#legs',
    snapshot: aSnapshot({
      settings: defaultSettings(),
      runs: [aRun({ during: 6 })],
      runCare: {
        reason: 'rises',
        where: 'shin-front',
        side: 'right',
        from: 2,
        to: 6,
        at: someMorning,
      },
    }),
    size: usualWindow,
  },
  'the evidence': { page: 'main#evidence', snapshot: aSnapshot(), size: usualWindow },
  'a session of the library': {
    page: 'main#library/forearm-reset-300',
    snapshot: aSnapshot({ settings: defaultSettings() }),
    size: usualWindow,
  },
  'the safety check': {
    page: 'main#safety',
    snapshot: aSnapshot({ screening: { due: true, verdict: null, last: null } }),
    size: usualWindow,
  },
  'a safety check that says rest': {
    page: 'main#safety',
    snapshot: aSnapshot({ screening: aScreening({ 'sq-swelling': true }) }),
    size: usualWindow,
  },
  'the sample card': card({ id: 0, focusable: true, sample: true }),
  'the heads-up': card({ surface: 'heads-up', cardInMs: 120_000 }),
  'the card': card({}),
  'the card for the palm side': card({
    offer: {
      kind: 'press',
      routineId: 'desk-forearm-60',
      spotId: 'finger-flexor-mid',
      side: 'left',
      seconds: 60,
    },
  }),
  'the card for the keyboard': card({ focusable: true }),
  'the card after a call': card({ heldBy: 'call' }),
  'the card after many skips': card({ skippedToday: 3, postponedInARow: 3 }),
  'the card with a rest': card({ offer: { kind: 'rest', why: 'daily-cap', seconds: 600 } }),
  'the strict card': {
    ...card({ choices: strictChoices, shownAt: someMorning }),
    snapshot: aPromptSnapshot(
      { choices: strictChoices, postponedInARow: 1 },
      { settings: { ...defaultSettings(), strict: true } },
    ),
  },
  'the notice of the day’s mark': card({ surface: 'limit' }),
  'the covered screen': {
    page: 'prompt#cover',
    snapshot: aPromptSnapshot({ postponedInARow: 2, skippedToday: 3 }),
    size: { width: 1280, height: 800 },
  },
  'a rest that runs': {
    page: 'main',
    snapshot: aSnapshot({
      asOf: Date.now(),
      next: next('due'),
      rest: { forMs: 600_000, leftMs: 412_000, resting: true },
      offer: { kind: 'rest', why: 'daily-cap', seconds: 600 },
      daily: { level: 'red', activeMs: 15_800_000, amberMs: 10_800_000, redMs: 14_400_000 },
    }),
    size: usualWindow,
  },
  'the micro card': card({ surface: 'micro', offer: { kind: 'micro', seconds: 30 } }),
  ...(isBuilt('stage') && {
    'the stage': {
      page: 'stage',
      snapshot: aSnapshot({ next: next('in-session'), session }),
      size: { width: 1280, height: 800 },
    },
    'the stage with a hand pause': {
      page: 'stage',
      snapshot: aSnapshot({
        next: next('in-session'),
        session: { ...session, routineId: 'micro-pause-30', spotId: null },
      }),
      size: { width: 1280, height: 800 },
    },
    'the stage with the palm side': {
      page: 'stage',
      snapshot: aSnapshot({
        next: next('in-session'),
        session: { ...session, spotId: 'finger-flexor-mid' },
      }),
      size: { width: 1280, height: 800 },
    },
  }),
};
