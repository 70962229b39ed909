import type { BasisId } from '../bases';

interface BasisWords {
  readonly title: string;
  readonly text: string;
}

/** English for what the numbers rest on. Loaded by the page about the evidence and by nobody else. */
export const basesEn: Readonly<Record<BasisId, BasisWords>> = {
  pain: {
    title: 'How hard',
    text: 'Three to six out of ten, four where a nerve is near. Rolling harder gave nothing more in a trial; the ceilings are judgement.',
  },
  hold: {
    title: 'How long a place is held',
    text: 'About 30 seconds, 15 at least, 90 at most. Firm pressure worked in about 30 seconds, light pressure needed about 90; the rest is judgement.',
  },
  places: {
    title: 'How many places',
    text: 'Two places a spot, one to four spots a session. Judgement.',
  },
  muscle: {
    title: 'How long a muscle',
    text: 'About 90 seconds, at most three minutes. Shown for soreness after exercise; judgement for pain.',
  },
  rolling: {
    title: 'Rolling',
    text: 'Slow passes of two to four seconds, 30 to 60 seconds a set; before a run only 15 to 30. Shown in trials, with small effects.',
  },
  frequency: {
    title: 'How often',
    text: 'At the desk up to six short presses a day, for a complaint once or twice, one rest day a week, a look back after 14 days. Trials used daily to three times a week; the numbers are judgement.',
  },
  expectation: {
    title: 'What to expect',
    text: 'Minutes to hours of ease are typical. Lasting change needs less load and strength work.',
  },
  breathing: {
    title: 'Breathing',
    text: 'Press in on a long breath out; a held breath means too hard. Commonly taught, not tested.',
  },
  activity: {
    title: 'What counts as work',
    text: 'Gaps under 5 seconds count in full, up to 30 by half. The limits follow other tools; the half is judgement, since a hand parked on the mouse does not rest.',
  },
  balanced: {
    title: 'Balanced breaks',
    text: 'Short pauses lie between the tested 15 and 20 minutes; five minutes an hour are tested for the break, and judgement for pressing in it.',
  },
  gentle: {
    title: 'Gentle breaks',
    text: 'Judgement, for people who would otherwise switch breaks off.',
  },
  sore: {
    title: 'Breaks for sore hands',
    text: 'Thirty seconds in ten minutes was a tested target, and earlier symptoms are the strongest risk; the numbers for the day are judgement.',
  },
  load: {
    title: 'How load is weighed',
    text: 'That the mouse weighs more than keys, and earlier soreness more than none, is shown. Every factor is judgement, and studies with logs did not find that pace or gaps matter for lasting pain.',
  },
  day: {
    title: 'The line for a day',
    text: 'Surveys found thresholds of 20 to 30 hours of mouse and 15 of keyboard a week; logged time runs well below what people report. A prompt, not a safe limit.',
  },
  content: {
    title: 'What a break holds',
    text: 'Hands do not repeat the movements of work in a break, says official advice; that pressing belongs to the long one is judgement.',
  },
  offers: {
    title: 'How breaks are offered',
    text: 'In a pause of your own, postponed at most twice, own pauses counted. Judgement, informed by trials and by what people kept up.',
  },
  others: {
    title: 'What other tools do',
    text: 'Workrave, Stretchly and WorkPace rest more often and press nothing: 5 to 30 seconds every 3 to 10 minutes, and 5 to 10 minutes every 45.',
  },
};
