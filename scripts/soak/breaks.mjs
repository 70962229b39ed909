import { setTimeout as wait } from 'node:timers/promises';
import { addTo, statusProblems } from './checks.mjs';
import { Hands, KEY } from './hands.mjs';
import { lockAndUnlock, mishapAtCard, mishapAtStage, mishapBefore } from './mishaps.mjs';
import { until } from './waiting.mjs';

/**
 * @typedef {import('./plan.mjs').Planned} Planned
 *
 * @typedef {object} Soak a run, with what was done in it so far
 * @property {import('./subject.mjs').SoakedKnead} knead
 * @property {import('./desktop.mjs').SoakDesktop} desktop
 * @property {Hands} hands
 * @property {{ prompts: Record<string, number>, sessions: Record<string, number> }} done
 * @property {string} style of the prompts that come
 */

/** @param {import('./subject.mjs').SoakedKnead} knead @param {import('./desktop.mjs').SoakDesktop} desktop @returns {Soak} */
export const beginSoak = (knead, desktop) => ({
  knead,
  desktop,
  hands: new Hands(desktop.client),
  done: { prompts: {}, sessions: {} },
  style: 'card',
});

/**
 * One break, from work to work: it becomes due, is shown, something goes wrong, and it is answered.
 *
 * @param {Soak} soak
 * @param {Planned} planned
 * @returns {Promise<readonly string[]>} what is wrong with the status at its end
 */
export async function takeBreak(soak, { answer, mishap }) {
  await wantStyle(soak, answer === 'cover' ? 'cover' : 'card');
  await mishapBefore(soak, mishap);
  await workUntilDue(soak);
  if (mishap === 'lock') {
    await lockAndUnlock(soak);
    await openByChord(soak); // by itself it would come later
  }
  await cardIsSeen(soak);
  if (answer !== 'press' && answer !== 'leave' && (await mishapAtCard(soak, mishap)) === 'gone') {
    addTo(soak.done.prompts, 'ignored');
    await openByChord(soak);
  }
  await ANSWERS[answer](soak, mishap);
  await backToWork(soak);
  return statusProblems(await soak.knead.status());
}

/** @type {Readonly<Record<import('./plan.mjs').Answer, (soak: Soak, mishap: Planned['mishap']) => Promise<void>>>} */
const ANSWERS = {
  skip: skipByCommand,
  cover: async (soak) => {
    await wait(KEYS_OF_A_COVER_MS);
    await skipByCommand(soak);
  },
  postpone: async (soak) => {
    await answerByCommand(soak, 'postpone', 'postponed');
    await cardIsSeen(soak);
    await skipByCommand(soak);
  },
  keys: async (soak) => {
    await openByChord(soak);
    await skipByKey(soak);
  },
  ignore: async (soak) => {
    const isGone = async () => (await soak.knead.state()) !== 'prompting';
    await until('the card nobody answers going by itself', isGone, { patienceMs: 80_000 });
    addTo(soak.done.prompts, 'ignored');
    await noneIsSeen(soak);
    await openByChord(soak);
    await skipByKey(soak);
  },
  press: async (soak, mishap) => {
    await startPress(soak);
    await mishapAtStage(soak, mishap);
    await followPress(soak);
    await closeStage(soak);
  },
  leave: async (soak, mishap) => {
    await startPress(soak);
    await mishapAtStage(soak, mishap);
    addTo(soak.done.sessions, 'abandoned');
    addTo(soak.done.prompts, 'postponed'); // it is owed as before
    await closeStage(soak);
  },
};

/** A covered screen takes the keyboard two seconds after the last key, with a window of its own. */
const KEYS_OF_A_COVER_MS = 3_500;
/** Keys on their way from work count for nothing, so one is pressed until it has done its work. */
const KEY_EVERY_MS = 1_200;

/** @param {Soak} soak @param {string} style */
async function wantStyle(soak, style) {
  if (soak.style === style) return;
  await soak.knead.tell('settings', 'set', 'prompt.style', style);
  soak.style = style;
}

/** @param {Soak} soak */
function workUntilDue({ knead, hands }) {
  const isDue = async () => {
    await hands.work();
    return (await knead.state()) !== 'counting';
  };
  return until('a break becoming due', isDue, { patienceMs: 60_000, everyMs: 0 });
}

/** @param {Soak} soak */
async function cardIsSeen({ knead, desktop }) {
  await until('a card', async () => (await knead.state()) === 'prompting');
  await until('a card that is seen', async () => (await desktop.seen()).length > 0);
}

/** @param {Soak} soak */
function noneIsSeen({ desktop }) {
  return until('every window going', async () => (await desktop.seen()).length === 0);
}

/** @param {Soak} soak @param {'skip' | 'postpone'} word @param {string} outcome */
async function answerByCommand({ knead, done }, word, outcome) {
  await knead.tell(word);
  await until(`the card going by ${word}`, async () => (await knead.state()) !== 'prompting');
  addTo(done.prompts, outcome);
}

/** @param {Soak} soak */
function skipByCommand(soak) {
  return answerByCommand(soak, 'skip', 'skipped');
}

/** Opens the card of a break that is due, with the keyboard. @param {Soak} soak */
async function openByChord({ knead, hands, desktop }) {
  const opens = async () => {
    await hands.chord(KEY.ctrl, KEY.alt, KEY.b);
    return (await knead.state()) === 'prompting' && (await desktop.seen()).length > 0;
  };
  await until('the card opening by its chord', opens, { everyMs: KEY_EVERY_MS });
}

/** @param {Soak} soak */
async function skipByKey({ knead, hands, done }) {
  const goes = async () => {
    await hands.press(KEY.s);
    await wait(200);
    return (await knead.state()) !== 'prompting';
  };
  await until('the card going by S', goes, { everyMs: KEY_EVERY_MS });
  addTo(done.prompts, 'skipped');
}

/** By name, since the presses a day offers are used up soon. @param {Soak} soak */
async function startPress(soak) {
  const { knead, desktop, done } = soak;
  const side = (done.sessions.finished ?? 0) % 2 === 0 ? 'left' : 'right';
  await knead.tell('press', 'desk-forearm-60', '--side', side);
  await until('a session', async () => (await knead.state()) === 'in-session');
  await until('a stage that is seen', async () => (await desktop.seen()).length > 0);
}

/** A rating is passed by then, and no hold has begun. */
const RATED_AFTER_MS = 9_000;
/** The first hold has lasted some seconds by then, or is over: what is let go at once was no press. */
const HELD_AFTER_MS = 42_000;

/**
 * To the summary: N goes on from a rating, and says "it let go" in a hold.
 *
 * @param {Soak} soak
 */
async function followPress({ knead, hands, done }) {
  const since = performance.now();
  const isOver = async () => {
    const passedMs = performance.now() - since;
    if (passedMs < RATED_AFTER_MS || passedMs > HELD_AFTER_MS) await hands.press(KEY.n);
    return (knead.history().sessions.finished ?? 0) > (done.sessions.finished ?? 0);
  };
  await until('the summary of a press', isOver, { patienceMs: 240_000, everyMs: KEY_EVERY_MS });
  addTo(done.sessions, 'finished');
  addTo(done.prompts, 'taken');
}

/** @param {Soak} soak */
async function closeStage({ hands, desktop }) {
  const isClosed = async () => {
    await hands.chord(KEY.alt, KEY.f4);
    await wait(300);
    return (await desktop.seen()).length === 0;
  };
  await until('the stage closing', isClosed, { everyMs: KEY_EVERY_MS });
}

/** Keys of an answer may have made the next break due while nobody looked. @param {Soak} soak */
async function backToWork(soak) {
  const isBack = async () => {
    const state = await soak.knead.state();
    if (state === 'prompting') await skipByCommand(soak);
    if (state === 'due') await openByChord(soak);
    return state === 'counting';
  };
  await until('work going on', isBack, { patienceMs: 60_000, everyMs: 100 });
  await noneIsSeen(soak);
}
