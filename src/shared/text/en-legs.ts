import type { Hand } from '../activity/input';
import { type RunRecord, runLimits } from '../history/record';
import { english } from './en-parts';
import { calendarDaysBetween } from './format';
import type { LegsWords } from './legs-messages';
import type { LocalNow } from './messages';

const WEEK = 7;

/** `today`, `yesterday`, `on Tue`, `on 24 November` */
function day(run: RunRecord, { asOf, offsetMinutes }: LocalNow): string {
  const ago = calendarDaysBetween(run.at, asOf, offsetMinutes);
  if (ago <= 0) return 'today';
  if (ago === 1) return 'yesterday';
  const name = ago < WEEK ? english.weekday : english.date;
  return `on ${name(run.at, run.offsetMinutes)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `40 min, 8 km` */
function lengthOf({ minutes, km }: RunRecord): string {
  const parts = [minutes === null ? null : `${minutes} min`, km === null ? null : `${km} km`];
  return parts.filter((part) => part !== null).join(', ') || 'a run';
}

const sides: Readonly<Record<Hand, string>> = { left: 'left', right: 'right' };

/** English for the runner's page. */
export const enLegs: LegsWords = {
  title: 'Legs',
  lastRun: (run, now) =>
    run === null ? 'No run logged so far.' : `Last run: ${lengthOf(run)}, ${day(run, now)}.`,
  where: {
    title: 'Where does it hurt?',
    sentence: 'Tap the sore place. We press somewhere else, never the foot or the knee.',
    side: 'Which leg',
    sides: { left: 'Left', right: 'Right' },
    view: 'Picture',
    views: { foot: 'Foot', leg: 'Leg' },
  },
  routines: {
    before: 'Before a run',
    after: 'After a run',
    start: (name) => `Start: ${name}`,
    startShort: 'Start',
    preview: (name) => `${name}: step by step`,
    more: 'All sessions for the legs',
  },
  offer: {
    title: 'While you are still warm',
    line: (routine, minutes) => `${routine}, ${minutes} min. It may leave you a little less sore.`,
    start: 'Start',
    notNow: 'Not now',
  },
  care: {
    title: 'Have this looked at first',
    because: ({ reason, from, to }) =>
      reason === 'strong'
        ? `You rated the pain on your last run ${to} out of 10. That is more than pressing is for.`
        : `Pain while running rose ${from === null ? `to ${to}` : `from ${from} to ${to}`} after sessions here. Pressing is not the answer to that.`,
    whom: 'Please run less for now, and see a physiotherapist or a doctor.',
    lookedAt: 'Someone has looked at it',
  },
  log: {
    title: 'Runs',
    open: 'Log a run',
    minutes: 'Minutes',
    km: 'Kilometres',
    optional: 'One of the two is enough.',
    during: 'Pain while running',
    after: 'Pain after it',
    scale: '0 is no pain, 10 the worst you have had. Leave it out if you are not sure.',
    where: 'Where',
    nowhere: 'Nowhere',
    side: 'Which leg hurt',
    sides: { none: 'Not said', left: 'Left', right: 'Right' },
    save: 'Save the run',
    cancel: 'Cancel',
    wrong: {
      minutes: `Minutes: a number from ${runLimits.minutes.min} to ${runLimits.minutes.max}.`,
      km: `Kilometres: a number from ${runLimits.km.min} to ${runLimits.km.max}.`,
      missing: 'Say how long or how far it was.',
    },
    empty: 'Log a run, and Knead watches with you whether running hurts more or less.',
    list: 'Your last runs',
    line: (run, now) => `${capital(day(run, now))}: ${lengthOf(run)}`,
    pain: ({ during, after, side }, place) => {
      const told = [
        during === null ? null : `${during} while running`,
        after === null ? null : `${after} after`,
      ].filter((part) => part !== null);
      if (told.length === 0) return place === null ? 'Pain not rated' : place;
      const at =
        place === null
          ? ''
          : `${[side && sides[side], place.toLowerCase()].filter(Boolean).join(' ')}: `;
      return capital(`${at}pain ${told.join(', ')}`);
    },
  },
  floor: {
    title: 'On the floor',
    sentence: 'For sessions of the legs, with the screen two or three metres away.',
  },
};
