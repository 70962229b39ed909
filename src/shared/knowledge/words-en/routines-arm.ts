import type { KnowledgeWords } from '../words';
import { holdLines, pressCues, pressSteps } from './routine-lines';

/** English for the routines of sore hands, wrists and elbows. */
export const routinesArmEn = {
  'finger-finder-180': {
    name: '3-minute finger-pain finder',
    forWhom: 'Typists with pain in one finger',
    purpose: 'Press, rate, move on: find the forearm place that answers',
    frequency: 'Once or twice a day; stop searching after three days without any change',
    evidenceNote:
      'The press-and-compare idea mirrors how tender points are judged: soreness and recognising your own pain are the two most repeatable signs. Relief itself is not proven.',
    returnRule: null,
    steps: {
      ...pressSteps(
        'thumb-lifter-lower',
        'brachioradialis-pinch',
        'thumb-pad-press',
        'edc-index-strip',
        'extensor-indicis-lower',
        'finger-flexor-mid',
        'edc-middle-strip',
        'ecrb-mid',
        'edc-ring-strip',
        'triceps-lower-back',
        'little-finger-edge',
        'index-side-press',
        'fcr-palmaris-upper',
      ),
      settle: {
        title: 'Pick and settle',
        headline: 'Shoulders low, hand loose',
        line: 'Three places. We keep the one that helps.',
      },
      'rate-1': {
        title: 'Try it and rate',
        headline: 'Try it: how is it?',
        line: 'Try the finger.',
      },
      'rate-2': {
        title: 'Try it and rate',
        headline: 'Try it: how is it?',
        line: 'Try the finger.',
      },
      'rate-3': {
        title: 'Try it and rate',
        headline: 'Try it: how is it?',
        line: 'Try the finger.',
      },
      keep: {
        title: 'Keep what helped',
        headline: 'Keep what helped',
        line: 'Open and close the hand, and rest it.',
      },
    },
    cues: {
      ...pressCues(
        'thumb-lifter-lower',
        'brachioradialis-pinch',
        'thumb-pad-press',
        'edc-index-strip',
        'extensor-indicis-lower',
        'finger-flexor-mid',
        'edc-middle-strip',
        'ecrb-mid',
        'edc-ring-strip',
        'triceps-lower-back',
        'little-finger-edge',
        'index-side-press',
        'fcr-palmaris-upper',
      ),
      settle: {
        text: 'Shoulders low, hand loose. We try three places and keep the one that helps.',
      },
      rate: {
        text: 'Let go. Try the finger. Press one for better, two for same, three for worse. Or just wait.',
      },
      remember: { text: 'Good. Remember the place that helped.' },
      'rest-hand': { text: 'Open and close the hand, and rest it.' },
    },
  },
  'thumb-relief-180': {
    name: 'Thumb relief',
    forWhom: 'Spacebar and phone thumbs',
    purpose: 'Thumb lifters, thumb-side roll, thumb pad',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote:
      'The thumb maps are among the best tested; relief by self-pressing is not tested.',
    returnRule: null,
    steps: {
      ...pressSteps('thumb-lifter-lower', 'brachioradialis-pinch', 'thumb-pad-press'),
      settle: {
        title: 'Settle',
        headline: 'Forearm on the desk',
        line: 'Your {side} arm, hand loose.',
      },
      'rest-thumb': {
        title: 'Rest the thumb',
        headline: 'Circle the thumb slowly',
        line: 'Five each way. Then let it rest.',
      },
    },
    cues: {
      ...pressCues('thumb-lifter-lower', 'brachioradialis-pinch', 'thumb-pad-press'),
      ...holdLines('light', 'ease-off', 'go-soft', 'stay'),
      settle: { text: 'Lay your {side} forearm on the desk, hand loose.' },
      circle: { text: 'Let go. Move the thumb in slow circles, five each way.' },
      'rest-it': { text: 'Rest it. Use the other thumb or dictation for a while.' },
    },
  },
  'wrist-extensor-240': {
    name: 'Wrist lifters, back of the forearm',
    forWhom: 'Back-of-wrist or back-of-hand ache',
    purpose: 'Wrist and finger lifters, two places each',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote: 'Best supported arm muscles for spread of pain; self-pressing untested.',
    returnRule: null,
    steps: {
      ...pressSteps('ecrb-mid', 'edc-middle-strip'),
      settle: {
        title: 'Settle',
        headline: 'Forearm on the desk',
        line: 'Your {side} arm, palm down, shoulders low.',
      },
      'rate-1': {
        title: 'Try it and rate',
        headline: 'Try it: how is it?',
        line: 'The movement that hurt.',
      },
      finish: {
        title: 'Finish',
        headline: 'Bend the wrist to and fro',
        line: 'Ten slow times. Then rest your hands.',
      },
    },
    cues: {
      ...pressCues('ecrb-mid', 'edc-middle-strip'),
      ...holdLines('halves', 'ease-off', 'stay'),
      settle: { text: 'Your {side} forearm on the desk, palm down, hand loose. Shoulders low.' },
      rate: {
        text: 'Let go. Try the movement that hurt. One for better, two for same, three for worse. Or just wait.',
      },
      bend: { text: 'Let go. Bend the wrist gently to and fro, ten slow times.' },
      tender: { text: 'A little tender tomorrow is fine. Rest your hands a minute.' },
    },
  },
  'wrist-flexor-240': {
    name: 'Wrist benders, palm side of the forearm',
    forWhom: 'Ache of wrist, palm or inner elbow',
    purpose: 'Wrist and finger benders',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote:
      'Two small trials of self-massage of the whole hand and forearm in carpal tunnel were positive.',
    returnRule: null,
    steps: {
      ...pressSteps('fcr-palmaris-upper', 'finger-flexor-mid'),
      settle: {
        title: 'Settle',
        headline: 'Forearm on the desk',
        line: 'Your {side} arm, palm up, hand open.',
      },
      'rate-1': {
        title: 'Try it and rate',
        headline: 'Try it: how is it?',
        line: 'The movement that hurt.',
      },
      finish: {
        title: 'Finish',
        headline: 'Open and close the hand',
        line: 'Ten slow times. Night tingling? See a professional.',
      },
    },
    cues: {
      ...pressCues('fcr-palmaris-upper', 'finger-flexor-mid'),
      ...holdLines('halves', 'ease-off', 'go-soft'),
      settle: { text: 'Your {side} forearm on the desk, palm up, hand open and loose.' },
      rate: {
        text: 'Let go. Try the movement that hurt. One for better, two for same, three for worse. Or just wait.',
      },
      open: { text: 'Let go. Open the hand wide and close it, ten slow times.' },
      night: { text: 'Night tingling in the fingers? Do not press for that. See a professional.' },
    },
  },
  'elbow-outer-240': {
    name: 'Outer elbow',
    forWhom: 'Ache of the tennis-elbow kind',
    purpose: 'Wrist lifters and thumb-side roll, off the sore bump',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote:
      'One therapist-given trial with a large effect in computer workers; self-pressing is not tested, strength work is better supported.',
    returnRule: null,
    steps: {
      ...pressSteps('ecrl-upper', 'ecrb-mid', 'brachioradialis-pinch'),
      settle: {
        title: 'Settle',
        headline: 'Forearm on the desk',
        line: 'We stay off the sore bump.',
      },
      lowering: {
        title: 'Slow lowering',
        headline: 'Lower the hand slowly',
        line: 'Five times, over the edge of the desk.',
      },
      finish: {
        title: 'Finish',
        headline: 'That was it',
        line: 'Slow strength work every second day does the lasting work.',
      },
    },
    cues: {
      ...pressCues('ecrl-upper', 'ecrb-mid', 'brachioradialis-pinch'),
      ...holdLines('six-at-most', 'ease-off', 'halves', 'go-soft'),
      settle: {
        text: 'Your {side} forearm on the desk. We stay beside the sore bump, never on it.',
      },
      lower: {
        text: 'Let go. Forearm on the desk, hand over the edge. Lift it with help, lower it slowly, five times.',
      },
      'stop-lowering': { text: 'Stop the lowering if it hurts more than three.' },
      strength: { text: 'Slow strength work every second day does the lasting work.' },
    },
  },
  'wrist-little-side-180': {
    name: 'Little-finger side of the wrist',
    forWhom: 'Little-finger-side wrist ache',
    purpose: 'Wrist lifter and bender of the little-finger edge',
    frequency: 'Up to three times a day, same place once a day when tender',
    evidenceNote: 'Clinical teaching only.',
    returnRule: null,
    steps: {
      ...pressSteps('ecu-mid', 'fcu-mid'),
      settle: {
        title: 'Settle',
        headline: 'Forearm on the desk',
        line: 'Tingling today? Then stop here.',
      },
      finish: { title: 'Finish', headline: 'Circle the wrist', line: 'Five times each way.' },
    },
    cues: {
      ...pressCues('ecu-mid', 'fcu-mid'),
      ...holdLines('stay', 'ease-off', 'light'),
      settle: { text: 'Your {side} forearm on the desk. Tingling today? Then stop here.' },
      circle: { text: 'Let go. Circle the wrist, five times each way.' },
      'in-line': { text: 'Try to keep the hands in line with the forearms.' },
    },
  },
} as const satisfies Partial<KnowledgeWords['routines']>;
