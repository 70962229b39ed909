import type { KnowledgeWords } from '../words';
import { nextRunEn } from './next-run';
import { holdLines, pressCues, pressSteps } from './routine-lines';

/** English for the routines of foot, calf and shin. */
export const routinesFootAndShinEn = {
  'foot-finder-240': {
    name: '4-minute foot-pain finder',
    forWhom: 'Runners with foot pain',
    purpose: 'Press the leg, test the foot, keep what helps',
    frequency: 'Once a day; stop searching after three days without any change',
    evidenceNote:
      'Press-and-compare, as in the finger finder. Feeling it in the foot is a hint, not a must: in one study plain pressure on the shin muscle seldom spread.',
    returnRule: nextRunEn,
    steps: {
      ...pressSteps(
        'edl-upper',
        'tib-ant-upper',
        'ehl-lower',
        'fibularis-longus-upper',
        'fibularis-brevis-lower',
        'gastroc-lateral-belly',
        'gastroc-medial-belly',
        'fdl-inner',
        'soleus-lower-inner',
        'fhl-lower-outer',
        'tib-post-roll',
        'fib-tertius-lower',
      ),
      'look-first': {
        title: 'Calf check',
        headline: 'Look at both calves',
        line: 'One swollen, warm or red? Then stop, and get medical advice today.',
      },
      settle: {
        title: 'Get set',
        headline: 'We leave the foot alone',
        line: 'Three places on the leg. We keep the best one.',
      },
      'rate-1': {
        title: 'Try it and rate',
        headline: 'Try it: how is it?',
        line: 'Move the foot, or stand on it.',
      },
      'rate-2': {
        title: 'Try it and rate',
        headline: 'Try it: how is it?',
        line: 'Move the foot, or stand on it.',
      },
      'rate-3': {
        title: 'Try it and rate',
        headline: 'Try it: how is it?',
        line: 'Move the foot, or stand on it.',
      },
      keep: {
        title: 'Keep what helped',
        headline: 'Keep what helped',
        line: 'Run easy next time.',
      },
    },
    cues: {
      ...pressCues(
        'edl-upper',
        'tib-ant-upper',
        'ehl-lower',
        'fibularis-longus-upper',
        'fibularis-brevis-lower',
        'gastroc-lateral-belly',
        'gastroc-medial-belly',
        'fdl-inner',
        'soleus-lower-inner',
        'fhl-lower-outer',
        'tib-post-roll',
        'fib-tertius-lower',
      ),
      'both-calves': {
        text: 'First look at both calves. Swollen, warm or red on one side? Then stop, and get medical advice today.',
      },
      settle: {
        text: 'We leave the foot alone, and try three places on the leg. Keep the best one.',
      },
      rate: {
        text: 'Let go. Move the foot, or stand on it. One for better, two for same, three for worse. Or just wait.',
      },
      remember: { text: 'Good. Remember the place that helped.' },
      'run-easy': {
        text: 'Run easy next time. If pain grows while you run, stop and see a professional.',
      },
    },
  },
  'foot-top-240': {
    name: 'Top of the foot',
    forWhom: 'Runners with pain on top of the foot',
    purpose: 'Toe lifters and shin muscle, never the foot',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote:
      'Spread from the shin to ankle and toe is shown in experiments; relief is not tested.',
    returnRule: nextRunEn,
    steps: {
      ...pressSteps('edl-upper', 'tib-ant-upper'),
      'bone-check': {
        title: 'Bone check',
        headline: 'One sore point on bone?',
        line: 'Or pain on a hop? Then stop, and have it checked.',
      },
      'rate-1': {
        title: 'Try it and rate',
        headline: 'Try it: how is it?',
        line: 'Move the foot, or stand on it.',
      },
      finish: {
        title: 'Finish',
        headline: 'That was it',
        line: 'Run easy next time. Loosen the laces over the sore place.',
      },
    },
    cues: {
      ...pressCues('edl-upper', 'tib-ant-upper'),
      ...holdLines('halves', 'ease-off', 'go-soft'),
      bone: {
        text: 'One sore point on a foot bone, or pain on a hop? Then stop here and have it checked.',
      },
      rate: {
        text: 'Let go. Move the foot, or stand on it. One for better, two for same, three for worse. Or just wait.',
      },
      'run-easy': {
        text: 'Run easy next time. If pain grows while you run, stop and see a professional.',
      },
      laces: { text: 'Loosen the laces over the sore place.' },
    },
  },
  'foot-outer-240': {
    name: 'Outer foot',
    forWhom: 'Runners with pain on the outer foot',
    purpose: 'Outer leg muscles first, outer calf second',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote:
      'Clinical teaching. The side of the calf alone, an old self-help idea, is weaker than the outer leg muscles.',
    returnRule: nextRunEn,
    steps: {
      ...pressSteps('fibularis-longus-upper', 'fibularis-brevis-lower'),
      'bone-check': {
        title: 'Bone check',
        headline: 'A twist, or a sore bone?',
        line: 'Then stop, and have it checked first.',
      },
      'rate-1': {
        title: 'Try it and rate',
        headline: 'Try it: how is it?',
        line: 'Move the foot, or stand on it.',
      },
      finish: {
        title: 'Finish',
        headline: 'That was it',
        line: 'Run easy next time. Balance on one leg each day.',
      },
    },
    cues: {
      ...pressCues('fibularis-longus-upper', 'fibularis-brevis-lower'),
      ...holdLines('stay', 'ease-off', 'light'),
      bone: {
        text: 'A twist, or one sore point on the outer foot bone? Then stop and have it checked first.',
      },
      rate: {
        text: 'Let go. Move the foot, or stand on it. One for better, two for same, three for worse. Or just wait.',
      },
      'run-easy': {
        text: 'Run easy next time. If pain grows while you run, stop and see a professional.',
      },
      balance: { text: 'Stand on one leg for thirty seconds each day.' },
    },
  },
  'arch-heel-300': {
    name: 'Arch and heel',
    forWhom: 'Runners with arch, sole or heel pain',
    purpose: 'Inner calf, deep calf, toe curler',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote:
      'Therapist pressure on the calf plus stretching beat stretching alone for heel pain in one trial of 60 people.',
    returnRule: nextRunEn,
    steps: {
      ...pressSteps('gastroc-medial-belly', 'soleus-lower-inner', 'fdl-inner'),
      'look-first': {
        title: 'Calf check',
        headline: 'Look at both calves',
        line: 'One swollen, warm or red? Then stop, and get medical advice today.',
      },
      'calf-stretch': {
        title: 'Calf stretch',
        headline: 'Stretch the calf',
        line: 'Hands on the wall, {side} leg back, heel on the floor.',
      },
      finish: {
        title: 'Finish',
        headline: 'That was it',
        line: 'Slow calf raises every second day do the lasting work.',
      },
    },
    cues: {
      ...pressCues('gastroc-medial-belly', 'soleus-lower-inner', 'fdl-inner'),
      ...holdLines('go-soft', 'ease-off', 'halves', 'stay'),
      'both-calves': {
        text: 'First look at both calves. Swollen, warm or red on one side? Then stop, and get medical advice today.',
      },
      stretch: {
        text: 'Stand. Hands on the wall, {side} leg back, heel on the floor. Stretch the calf, easy, twenty seconds.',
      },
      raises: { text: 'Slow calf raises every second day do the lasting work.' },
      'run-easy': {
        text: 'Run easy next time. If pain grows while you run, stop and see a professional.',
      },
    },
  },
  'shin-240': {
    name: 'Shin',
    forWhom: 'Runners with front or outer shin ache',
    purpose: 'Shin muscle in three places, then the deep calf',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote: 'Load change is the treatment; pressing is comfort only.',
    returnRule: nextRunEn,
    steps: {
      ...pressSteps('tib-ant-upper', 'tib-ant-mid', 'soleus-lower-inner'),
      'look-first': {
        title: 'Bone and calf check',
        headline: 'Feel the bone, look at both calves',
        line: 'A sore point, night pain, a swollen or warm calf? Then stop.',
      },
      finish: {
        title: 'Finish',
        headline: 'Tap the toes',
        line: 'Twenty times, easy. Run half as far this week.',
      },
    },
    cues: {
      ...pressCues('tib-ant-upper', 'tib-ant-mid', 'soleus-lower-inner'),
      ...holdLines('go-soft', 'ease-off', 'halves'),
      bone: {
        text: 'Run a finger along the shin bone. One sore point, or pain at night? Then stop and have it checked.',
      },
      'both-calves': { text: 'Then look at both calves. One swollen, warm or red? Then stop.' },
      tap: { text: 'Let go. Tap the toes twenty times, easy.' },
      half: { text: 'Run half as far this week.' },
      'run-easy': {
        text: 'Run easy next time. If pain grows while you run, stop and see a professional.',
      },
    },
  },
  'calf-achilles-240': {
    name: 'Calf and Achilles',
    forWhom: 'Tight calf or sore Achilles',
    purpose: 'Inner calf and deep calf, then slow raises',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote:
      'Pressing calf points raised ankle bend at once in 22 runners; loading is the treatment for the tendon.',
    returnRule: nextRunEn,
    steps: {
      ...pressSteps('gastroc-medial-belly', 'soleus-lower-inner'),
      'look-first': {
        title: 'Calf check',
        headline: 'Look at both calves',
        line: 'One swollen, warm or red? Then stop, and get medical advice today.',
      },
      'calf-raises': {
        title: 'Calf raises',
        headline: 'Ten slow calf raises',
        line: 'Hold on to something. Only if they feel fine.',
      },
      finish: {
        title: 'Finish',
        headline: 'That was it',
        line: 'Slow calf raises every second day do the lasting work.',
      },
    },
    cues: {
      ...pressCues('gastroc-medial-belly', 'soleus-lower-inner'),
      ...holdLines('go-soft', 'ease-off', 'halves'),
      'both-calves': {
        text: 'First look at both calves. Swollen, warm or red on one side? Then stop, and get medical advice today.',
      },
      raises: {
        text: 'Stand, hold on to something. Ten slow calf raises, only if they feel fine.',
      },
      'every-second': { text: 'Slow calf raises every second day do the lasting work.' },
      'run-easy': {
        text: 'Run easy next time. If pain grows while you run, stop and see a professional.',
      },
    },
  },
} as const satisfies Partial<KnowledgeWords['routines']>;
