import type { Hand } from '../activity/input';
import { type RunRecord, runLimits } from '../history/record';
import { capital, english } from './en-parts';
import type { LegsWords } from './legs-messages';
import type { LocalNow } from './messages';
import { runDayEn } from './runs-en';

/** `today`, `yesterday`, `on Tue`, `on 24 November` */
function day(run: RunRecord, now: LocalNow): string {
  const name = runDayEn(run.at, now);
  return name === 'today' || name === 'yesterday' ? name : `on ${name}`;
}

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
    day: 'Day of the run',
    days: (at, now) => {
      const name = runDayEn(at, now);
      const date = `${english.weekday(at, now.offsetMinutes)} ${english.date(at, now.offsetMinutes)}`;
      return name === 'today' || name === 'yesterday' ? capital(name) : date;
    },
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
      minutes: `Minutes: type a number from ${runLimits.minutes.min} to ${runLimits.minutes.max}, such as 40.`,
      km: `Kilometres: type a number from ${runLimits.km.min} to ${runLimits.km.max}, such as 7.5.`,
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
