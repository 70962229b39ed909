import { gapsOf, hoursOf } from '../hours';
import { minutes } from '../time';
import { capital, english, workedLength } from './en-parts';
import type { HoursWords } from './today-messages';

/** Less work than this in its busiest hour, and the day has no shape yet. */
const LEAST_SECONDS = 60;

/** English for the strip of hours on Today. */
export const enHours: HoursWords = {
  label: 'When hands were at work today',
  sentence: (hours, { offsetMinutes }) => {
    const busiest = hoursOf(hours).reduce((best, hour) =>
      hour.active > best.active ? hour : best,
    );
    if (busiest.active < LEAST_SECONDS) return '';
    const from = english.clock(busiest.at, offsetMinutes);
    const to = english.clock(busiest.at + minutes(60), offsetMinutes);
    return `Busiest ${from} to ${to}.`;
  },
  gaps: (hours, { asOf, offsetMinutes }) =>
    gapsOf(hours).map(({ from, to, seconds: length }) => {
      const begin = english.clock(from, offsetMinutes);
      const end = to > asOf ? 'now' : english.clock(to, offsetMinutes);
      return `Not heard for ${workedLength(length)} between ${begin} and ${end}.`;
    }),
  hour: (at, { offsetMinutes }) => english.clock(at, offsetMinutes).slice(0, 2),
  asTable: 'Show as table',
  columns: { hour: 'From', work: 'At work', gap: 'Not heard' },
  minutes: (length) => (length < 1 ? '–' : capital(workedLength(length))),
};
