import type { KnowledgeWords } from '../words';
import { nextRunEn } from './next-run';
import { holdLines, pressCues, pressSteps } from './routine-lines';

/** English for the routines of knee, thigh, hip and buttock. */
export const routinesKneeAndHipEn = {
  'knee-front-300': {
    name: 'Front of the knee',
    forWhom: 'Runner’s knee',
    purpose: 'Front thigh and hip side, never the knee',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote:
      'Tender points are linked with kneecap pain; strength work is the treatment with consensus support.',
    returnRule: nextRunEn,
    steps: {
      ...pressSteps(
        'rectus-femoris-mid',
        'vastus-medialis-lower',
        'vastus-lateralis-lower',
        'glute-med-side',
      ),
      'knee-check': {
        title: 'Knee check',
        headline: 'Swollen, locking, giving way?',
        line: 'Then stop, and have it checked.',
      },
      'rate-1': {
        title: 'Try it and rate',
        headline: 'Try it: how is it?',
        line: 'Bend and straighten the knee.',
      },
      finish: {
        title: 'Finish',
        headline: 'Bend and straighten the knee',
        line: 'Ten times. Strength work does the lasting work.',
      },
    },
    cues: {
      ...pressCues(
        'rectus-femoris-mid',
        'vastus-medialis-lower',
        'vastus-lateralis-lower',
        'glute-med-side',
      ),
      ...holdLines('go-soft', 'ease-off', 'stay', 'halves'),
      knee: { text: 'Swollen, locking or giving way? Then stop and have it checked.' },
      rate: {
        text: 'Let go. Bend and straighten the knee. One for better, two for same, three for worse. Or just wait.',
      },
      bend: { text: 'Bend and straighten the knee ten times.' },
      strength: { text: 'Hip and thigh strength three times a week does the lasting work.' },
    },
  },
  'knee-outer-hip-300': {
    name: 'Outer knee and hip',
    forWhom: 'Side-of-knee or outer-thigh ache',
    purpose: 'Outer thigh, pocket muscle, hip side; never the band at the knee',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote:
      'No proof that the side band can be lengthened by rolling; the muscles that pull on it are the target.',
    returnRule: nextRunEn,
    steps: {
      ...pressSteps('vastus-lateralis-mid', 'tfl-front', 'glute-med-side'),
      settle: {
        title: 'Get set',
        headline: 'Outer thigh and hip',
        line: 'Off the knee, off the bony hip point.',
      },
      finish: { title: 'Finish', headline: 'Stand on one leg', line: 'Ten seconds, each side.' },
    },
    cues: {
      ...pressCues('vastus-lateralis-mid', 'tfl-front', 'glute-med-side'),
      ...holdLines('six-at-most', 'ease-off', 'go-soft', 'stay'),
      settle: {
        text: 'We work the outer thigh and the hip, off the knee and off the bony hip point. Six at most.',
      },
      balance: { text: 'Stand on one leg for ten seconds, each side.' },
      steps: { text: 'Shorter, quicker steps and less downhill this week.' },
    },
  },
  'glute-deep-180': {
    name: 'Deep buttock, wall ball',
    forWhom: 'Deep buttock ache without leg symptoms',
    purpose: 'Buttock and hip side, soft ball on the wall',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote: 'Clinical teaching; a hard floor ball has injured the nerve in a case report.',
    returnRule: null,
    steps: {
      ...pressSteps('glute-max-upper', 'piriformis-mid'),
      'nerve-check': {
        title: 'Nerve check',
        headline: 'Tingling, numb, pain past the knee?',
        line: 'Then stop, and see a professional.',
      },
      finish: {
        title: 'Finish',
        headline: 'Walk for two minutes',
        line: 'Stand every half hour today.',
      },
    },
    cues: {
      ...pressCues('glute-max-upper', 'piriformis-mid'),
      ...holdLines('stay', 'ease-off', 'light'),
      nerve: {
        text: 'Tingling, numb, or pain further than the knee? Then stop here and see a professional.',
      },
      walk: { text: 'Let go. Walk for two minutes.' },
      stand: { text: 'Stand every half hour today.' },
    },
  },
  'hamstring-240': {
    name: 'Hamstring and back of the knee',
    forWhom: 'Tight back of the thigh',
    purpose: 'Outer and inner hamstring, outer calf',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote: 'Rolling raises movement range for a short time.',
    returnRule: nextRunEn,
    steps: {
      ...pressSteps('biceps-femoris-mid', 'inner-hamstring-mid', 'gastroc-lateral-belly'),
      'look-first': {
        title: 'Strain and calf check',
        headline: 'A sudden grab? A swollen calf?',
        line: 'Then stop: no pressing today.',
      },
      finish: {
        title: 'Finish',
        headline: 'Ten slow bows',
        line: 'Knees soft, back straight. Run easy next time.',
      },
    },
    cues: {
      ...pressCues('biceps-femoris-mid', 'inner-hamstring-mid', 'gastroc-lateral-belly'),
      ...holdLines('halves', 'ease-off', 'stay', 'go-soft'),
      grab: { text: 'Did it start with a sudden grab? Then no pressing for three days.' },
      'both-calves': { text: 'Then look at both calves. One swollen, warm or red? Then stop.' },
      bow: { text: 'Stand. Ten slow bows, knees soft, back straight.' },
      'run-easy': {
        text: 'Run easy next time. If pain grows while you run, stop and see a professional.',
      },
    },
  },
  'hip-front-180': {
    name: 'Front of the hip',
    forWhom: 'Tight hips, no deep groin pain',
    purpose: 'Pocket muscle and upper front thigh, away from the groin',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote: 'Clinical teaching; bone stress of the hip must be ruled out first.',
    returnRule: nextRunEn,
    steps: {
      ...pressSteps('tfl-front', 'rectus-femoris-upper'),
      'groin-check': {
        title: 'Groin check',
        headline: 'Deep groin pain with each step?',
        line: 'On a hop, or at night? Then stop, and have it checked now.',
      },
      'half-kneel': {
        title: 'Half-kneel',
        headline: 'Kneel on your {side} knee',
        line: 'On a cushion, if that is fine. Shift forward a little.',
      },
      finish: { title: 'Finish', headline: 'Walk a little', line: 'Run easy next time.' },
    },
    cues: {
      ...pressCues('tfl-front', 'rectus-femoris-upper'),
      ...holdLines('go-soft', 'ease-off', 'halves'),
      groin: {
        text: 'Deep groin pain with each step, on a hop, or at night? Then stop here and have it checked now.',
      },
      kneel: {
        text: 'Kneel on a cushion on your {side} knee, if that is fine. Tuck the tail in, shift forward a little.',
      },
      'hold-easy': { text: 'Hold it easy, and breathe out. No pinch in the groin.' },
      walk: { text: 'Stand, and walk a little.' },
      'run-easy': {
        text: 'Run easy next time. If pain grows while you run, stop and see a professional.',
      },
    },
  },
} as const satisfies Partial<KnowledgeWords['routines']>;
