import { SetupError } from '../lib/script.mjs';

/*
 * What happens in a soak, from a number: the same seed gives the same breaks and the same mishaps.
 * Pure, so that a run that broke something can be had again.
 */

/**
 * How a break is answered. `postpone` is answered again when it comes back; `ignore` waits until the
 * card goes by itself; `press` is followed to its summary; `leave` closes the stage in the middle.
 *
 * @typedef {'skip' | 'postpone' | 'keys' | 'cover' | 'ignore' | 'press' | 'leave'} Answer
 *
 * What happens to the desktop or to Knead meanwhile. The kills are of the process behind a page.
 *
 * @typedef {'lock' | 'display' | 'kill-prompt' | 'kill-stage' | 'kill-main' | 'window-manager' | 'panel'} Mishap
 *
 * @typedef {object} Planned
 * @property {Answer} answer
 * @property {Mishap | null} mishap
 */

/**
 * Every answer and every mishap once, before memory is looked at for the first time: what a program
 * needs once must not look as if it grew.
 *
 * @type {readonly Planned[]}
 */
export const FIRST_ROUND = [
  { answer: 'skip', mishap: null },
  { answer: 'press', mishap: 'kill-stage' },
  { answer: 'postpone', mishap: 'lock' },
  { answer: 'keys', mishap: 'kill-main' },
  { answer: 'cover', mishap: 'display' },
  { answer: 'ignore', mishap: 'panel' },
  { answer: 'leave', mishap: 'window-manager' },
  { answer: 'skip', mishap: 'kill-prompt' },
  { answer: 'cover', mishap: 'window-manager' },
  { answer: 'press', mishap: 'display' },
];

/** @type {readonly Answer[]} */
const SHORT_TURN = ['skip', 'keys', 'postpone', 'cover', 'skip', 'press', 'keys', 'cover', 'skip'];

/** Few whole presses, and fewer ignored cards: each takes about a minute. */
/** @type {readonly Answer[]} */
const TURN = [
  ...[...SHORT_TURN, 'leave', ...SHORT_TURN, 'skip'],
  ...[...SHORT_TURN, 'leave', ...SHORT_TURN, 'ignore'],
].map((answer) => /** @type {Answer} */ (answer));

/** @type {readonly Mishap[]} */
const WITH_A_CARD = ['lock', 'display', 'kill-prompt', 'kill-main', 'window-manager', 'panel'];
/** @type {readonly Mishap[]} */
const WITH_A_STAGE = ['display', 'kill-stage', 'window-manager', 'panel'];

/** One break in so many has no mishap. */
const QUIET_ONE_IN = 2;

/**
 * The breaks of a run. Answers take turns, mishaps come at random.
 *
 * @param {number} breaks at least the first round
 * @param {number} seed a whole number
 * @returns {readonly Planned[]}
 */
export function planOf(breaks, seed) {
  const random = randomFrom(seed);
  const later = Array.from({ length: breaks - FIRST_ROUND.length }, (_, index) => {
    const answer = /** @type {Answer} */ (TURN[index % TURN.length]);
    const choices = answer === 'press' || answer === 'leave' ? WITH_A_STAGE : WITH_A_CARD;
    const isQuiet = random() < 1 / QUIET_ONE_IN;
    const at = Math.floor(random() * choices.length);
    return { answer, mishap: isQuiet ? null : (choices[at] ?? null) };
  });
  return [...FIRST_ROUND, ...later];
}

/**
 * Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32).
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * What `npm run soak -- --breaks N --seed S` asks for.
 *
 * @param {readonly string[]} args
 * @param {() => number} anySeed for a run that names none
 * @returns {{ breaks: number, seed: number }}
 */
export function soakArguments(args, anySeed) {
  const given = { breaks: 200, seed: anySeed() };
  for (let at = 0; at < args.length; at += 2) {
    const [name, value] = [args[at]?.replace(/^--/, ''), args[at + 1]];
    if (name !== 'breaks' && name !== 'seed')
      throw new SetupError(`"${args[at]}" is not known: --breaks N, --seed S.`);
    if (!/^\d{1,9}$/.test(value ?? '')) throw new SetupError(`--${name} takes a whole number.`);
    given[name] = Number(value);
  }
  const least = FIRST_ROUND.length + 1;
  if (given.breaks < least)
    throw new SetupError(`--breaks takes ${least} or more: memory is compared with the tenth.`);
  return given;
}
