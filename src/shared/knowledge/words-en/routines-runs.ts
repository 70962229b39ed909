import type { KnowledgeWords } from '../words';
import { nextRunEn } from './next-run';
import { holdLines, pressCues, pressSteps, pressStepsOfBoth } from './routine-lines';

/** English for the routines before and after a run. */
export const routinesRunsEn = {
  'post-run-lower-leg-600': {
    name: 'Post-run lower leg',
    forWhom: 'Runners, after any run',
    purpose: 'Calf, deep calf, shin and outer leg, both sides',
    frequency: 'After runs; on hard days also the next day',
    evidenceNote:
      'Rolling after effort lowers soreness by about six percent and helps recovery a little. Small, real, and short-lived.',
    returnRule: null,
    steps: {
      ...pressStepsOfBoth(
        'gastroc-medial-belly',
        'soleus-lower-inner',
        'tib-ant-upper',
        'fibularis-longus-upper',
      ),
      'look-first': {
        title: 'Calf check',
        headline: 'Look at both calves',
        line: 'One swollen, warm or red? Then stop, and get medical advice today.',
      },
      'change-legs': {
        title: 'Change legs',
        headline: 'The other leg',
        line: 'Shake them both out first.',
      },
      finish: {
        title: 'Finish',
        headline: 'Legs up, slow breaths',
        line: 'Point and flex both feet, ten times.',
      },
    },
    cues: {
      ...pressCues(
        'gastroc-medial-belly',
        'soleus-lower-inner',
        'tib-ant-upper',
        'fibularis-longus-upper',
      ),
      ...holdLines('ease-off'),
      drink: { text: 'Drink, and let your breath settle.' },
      'both-calves': {
        text: 'First look at both calves. Swollen, warm or red on one side? Then stop, and get medical advice today.',
      },
      'go-slowly': { text: 'Go slowly, three seconds each way. Rest where it is sore.' },
      change: { text: 'Shake both legs out. Now your {side} leg.' },
      'legs-up': { text: 'Lie back. Rest both legs on a chair if you can.' },
      heavy: { text: 'Slow breaths. Let the calves go heavy.' },
      point: { text: 'Point and flex both feet, ten times.' },
      tender: { text: 'Tomorrow a little tenderness is fine.' },
    },
  },
  'pre-run-quick-180': {
    name: 'Pre-run quick',
    forWhom: 'Runners, before a run',
    purpose: 'Light rolling of calf and thigh, then moving warm-up',
    frequency: 'Before runs',
    evidenceNote:
      'Short light rolling gives about four percent more flexibility and no loss of power; long hard pressing before a run has no case.',
    returnRule: nextRunEn,
    steps: {
      ...pressStepsOfBoth('gastroc-medial-belly', 'rectus-femoris-mid'),
      'look-first': {
        title: 'Calf check',
        headline: 'Quick and light today',
        line: 'Look at both calves first. One swollen, warm or red? Then stop.',
      },
      'change-legs': { title: 'Change legs', headline: 'The other leg', line: 'Calf, then thigh.' },
      'heel-raises': {
        title: 'Ankle and calf',
        headline: 'Ten heel raises',
        line: 'Then ten toe lifts, heels on the floor.',
      },
      march: { title: 'March', headline: 'March on the spot', line: 'Twenty steps.' },
      swings: { title: 'Hips', headline: 'Ten leg swings a side', line: 'Hold on to something.' },
      go: { title: 'Go', headline: 'Walk, then start slowly', line: 'Pain that grows? Stop.' },
    },
    cues: {
      ...pressCues('gastroc-medial-belly', 'rectus-femoris-mid'),
      quick: { text: 'Quick and light today. Pain now means an easy run, or none.' },
      'both-calves': { text: 'Look at both calves first. One swollen, warm or red? Then stop.' },
      'roll-calf': { text: 'Roll the thick of your {side} calf, a hand width away from the knee.' },
      'calf-off': { text: 'Off the knee hollow and off bone.' },
      slow: { text: 'Slow, three seconds each way.' },
      plenty: { text: 'Four out of ten is plenty.' },
      'roll-thigh': { text: 'Now the front of your {side} thigh, from its middle.' },
      'thigh-off': { text: 'A hand width away from the knee.' },
      easy: { text: 'Slow and easy.' },
      warm: { text: 'Just warm it through.' },
      change: { text: 'Now your {side} leg.' },
      heels: { text: 'Stand. Ten slow heel raises.' },
      toes: { text: 'Then ten toe lifts, heels on the floor.' },
      march: { text: 'March on the spot, twenty high steps.' },
      swings: { text: 'Ten leg swings forward and back on each side. Hold on to something.' },
      walk: { text: 'Walk for a minute, then start slowly.' },
      grows: { text: 'Pain that grows? Stop.' },
    },
  },
  'post-run-thigh-hip-300': {
    name: 'Post-run thigh and hip',
    forWhom: 'Runners, after hills or long runs',
    purpose: 'Front, outer and back of thigh, hip side; sorer side',
    frequency: 'After runs; swap sides next time',
    evidenceNote: 'Small help for soreness.',
    returnRule: null,
    steps: {
      ...pressSteps(
        'rectus-femoris-mid',
        'vastus-lateralis-mid',
        'biceps-femoris-mid',
        'glute-med-side',
      ),
      settle: { title: 'Get set', headline: 'Loosen the leg', line: 'Stop at six out of ten.' },
      walk: { title: 'Walk', headline: 'Walk on the spot', line: 'Or around the room.' },
      finish: { title: 'Finish', headline: 'That was it', line: 'The other side next time.' },
    },
    cues: {
      ...pressCues(
        'rectus-femoris-mid',
        'vastus-lateralis-mid',
        'biceps-femoris-mid',
        'glute-med-side',
      ),
      ...holdLines('go-soft', 'ease-off', 'six-at-most', 'halves', 'stay'),
      settle: { text: 'Loosen the leg. I keep the time, you just follow. Stop at six out of ten.' },
      'go-slowly': { text: 'Go slowly, three seconds each way. Rest where it is sore.' },
      walk: { text: 'Stand, and walk on the spot or around the room.' },
      swing: { text: 'Swing each leg ten times. Hold on to something.' },
      swap: { text: 'Done. The other side next time.' },
      tender: { text: 'A little tenderness tomorrow is fine.' },
    },
  },
} as const satisfies Partial<KnowledgeWords['routines']>;
