import type { BlindReason, SensorHealth } from '../activity/input';
import { english } from './en-parts';
import type { LocalNow, SensorState } from './messages';
import type { BannerText } from './today-messages';

/** English for a sensor that does not count: what happened, what it means, what helps. */

const byTheClock = 'Counting is off. Breaks follow the clock.';
const onlyThat = 'Knead can tell here that you are working, but not how much your hands do.';

/** Titles and details by reason; `deaf` names its time and is written below. */
const banners: Readonly<Record<Exclude<BlindReason, 'deaf'>, BannerText>> = {
  chosen: {
    title: byTheClock,
    detail: 'You chose the clock. Knead only knows whether you are working.',
    act: 'Count again',
  },
  wayland: {
    title: byTheClock,
    detail: `Wayland keeps keys and clicks from every app but the one you use. ${onlyThat}`,
    act: 'What helps',
  },
  permission: {
    title: byTheClock,
    detail:
      'Counting keys needs the Accessibility permission. Knead counts them and never sees which.',
    act: 'Allow counting',
  },
  'cannot-start': { title: byTheClock, detail: onlyThat, act: 'Fix' },
  'no-library': {
    title: byTheClock,
    detail: `A system library that the counting needs is missing. ${onlyThat}`,
    act: 'Fix',
  },
  'wrong-build': {
    title: byTheClock,
    detail: `This build cannot count on this processor. ${onlyThat}`,
    act: 'What helps',
  },
  'idle-unknown': {
    title: 'Knead cannot tell here whether you are working.',
    detail: 'No break comes up by itself now. You can start a press whenever you want one.',
    act: 'What helps',
  },
};

/** The banner on Today. A sensor that has not been heard of yet is like one that cannot start. */
export function sensorBanner({ why, since }: SensorState, { offsetMinutes }: LocalNow): BannerText {
  if (why !== 'deaf') return banners[why ?? 'cannot-start'];
  return {
    title: `We stopped hearing the keyboard at ${english.clock(since, offsetMinutes)}. Breaks follow the clock.`,
    detail: 'Counting goes on by itself when the keyboard is heard again.',
    act: 'Fix',
  };
}

/** The same in a line, for tray and command line. */
export function blindLine({ why }: SensorHealth): string {
  switch (why) {
    case 'chosen':
      return 'Counting is off. Using the clock.';
    case 'permission':
      return 'Counting is not allowed yet. Using the clock.';
    case 'deaf':
      return 'Can’t hear the keyboard. Using the clock.';
    case 'idle-unknown':
      return 'Can’t tell whether you work. No break comes by itself.';
    case 'wayland':
    case 'cannot-start':
    case 'no-library':
    case 'wrong-build':
    case null:
      return 'Can’t see typing. Using the clock.';
  }
}
