import { english, quantity } from './en-parts';
import type { WelcomeWords } from './welcome-messages';

const hand = (name: string, { keys, clicks }: { keys: number; clicks: number }) =>
  `${name} ${quantity(keys, 'key')}, ${quantity(clicks, 'click')}`;

/**
 * English for the first steps.
 *
 * The signs are the content's red flags rf-numb-weak, rf-clot-arm, rf-cold-limb, rf-trauma,
 * rf-hot-joint, rf-systemic, and for the emergency rf-arm-heart and rf-chest-breath; who should ask
 * first is its fifth disclaimer point.
 */
export const enWelcome: WelcomeWords = {
  name: 'First steps',
  step: (index, of) => `${index} of ${of}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  why: {
    title: 'Your fingers are pulled by your forearms.',
    detail:
      'The muscles that lift and bend a finger lie near the elbow; only their tendons reach the hand. They do the work of every key.',
    promise: 'When a finger hurts, we press the muscle, never the joint.',
    hurts: 'Hurts here',
    press: 'We press here',
    picture:
      'The back of a right arm: the middle finger hurts, and the finger lifters near the elbow are where you press.',
  },
  care: {
    title: 'Not a doctor.',
    detail: 'Pressing may ease tired muscles for a while. Have these looked at instead:',
    signsTitle: 'See a professional',
    signs: [
      'Numbness, tingling or weakness that stays, or things you drop',
      'An arm or leg that is newly swollen, cold, pale or blue',
      'Pain after a fall or a blow, or a joint that is hot and red',
      'Pain that wakes you every night, or comes with fever',
    ],
    emergency: 'Chest pressure, short breath, or an arm that aches with effort: call for help now.',
    askFirst:
      'Ask a doctor first with blood thinners, clots, thin bones, cancer, numb skin, poor circulation or recent surgery.',
    read: 'I have read this',
    readFirst: 'Tick the box to go on.',
  },
  tools: {
    title: 'What do you have?',
    detail: 'Your own arm is enough. Only what you tick here is ever asked for.',
    legend: 'What I press with',
    none: 'With nothing ticked, a press falls back to your other forearm.',
  },
  counting: {
    title: 'We count. We don’t read.',
    detail: 'Type anything, and watch. How many is counted; which key is not kept anywhere.',
    typeHere: 'Type here, it goes nowhere',
    number: english.number,
    keys: 'keys',
    clicks: 'clicks',
    storedTitle: 'All that is kept of a minute',
    stored: ({ at, offsetMinutes, activeSeconds, left, right }) => [
      english.clock(at, offsetMinutes),
      `${quantity(activeSeconds, 'second')} active`,
      hand('left', left),
      hand('right', right),
      'scrolling, dragging and pointer distance, as numbers',
    ],
    works: 'Counting works here.',
    waiting: 'The numbers rise with your first key.',
    choice: 'Breaks follow',
    count: 'My keys and clicks',
    clock: 'The clock',
  },
  ready: {
    title: 'Try one now.',
    detail:
      'Sixty seconds on your forearm, led by voice and picture. Once it runs you touch nothing.',
    login: 'Start Knead when you log in?',
    loginDetail: 'It waits in the tray and opens no window.',
    yes: 'Yes',
    no: 'No',
    tryNow: 'Try one now, 60 seconds',
    toToday: 'Not now',
  },
};
