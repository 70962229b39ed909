import type { KnowledgeWords } from '../words';

/** English for the breaks at the desk: what is spoken, and what stands large on the stage. */
export const routinesDeskEn = {
  'desk-forearm-60': {
    name: '60-second desk forearm press',
    forWhom: 'Typists, at the desk, no tools',
    purpose: 'One strip of finger lifters, two places',
    frequency: 'Every arm break, alternate arms',
    evidenceNote:
      'Dose below the studied 30 seconds a place: a taster that fits a break, not a treatment.',
    returnRule: null,
    steps: {
      'get-set': {
        title: 'Get set',
        headline: 'Hands off the keys',
        line: 'Your {side} forearm on the desk, palm down.',
      },
      'middle-strip': { title: 'Middle-finger strip' },
      'let-go': {
        title: 'Done',
        headline: 'Let go slowly',
        line: 'Shake both hands. The other arm next time.',
      },
    },
    cues: {
      'hands-off': { text: 'Hands off the keys. Your {side} forearm on the desk, palm down.' },
      find: {
        text: 'Lay your {other} forearm across it, three finger widths from the elbow bump.',
        withTool: {
          knuckles: 'Set your {other} knuckles on it, three finger widths from the elbow bump.',
          'massage-ball': 'Set the ball on it with your {other} hand, three fingers from the bump.',
          'desk-ball': 'Lay it on the ball, palm up, three finger widths from the elbow bump.',
          thumb: 'Set your {other} thumb on it, three finger widths from the elbow bump.',
        },
      },
      tingling: { text: 'Tingling? Let go, move toward the hand.' },
      'lean-in': { text: 'Lean in slowly to five out of ten.' },
      'dull-ache': { text: 'A dull ache is right. Breathe out.' },
      move: { text: 'Ease off. Move a thumb width toward the little-finger side.' },
      stay: { text: 'Stay here. Shoulders low, jaw loose, breath slow.' },
      shake: { text: 'Let go slowly. Shake both hands. The other arm next time.' },
    },
  },
  'desk-forearm-60-palm': {
    name: '60-second desk forearm press',
    forWhom: 'Typists, at the desk, no tools',
    purpose: 'One strip of finger benders, two places',
    frequency: 'Every other arm break of an arm, taking turns with its back',
    evidenceNote:
      'Dose below the studied 30 seconds a place: a taster that fits a break, not a treatment.',
    returnRule: null,
    steps: {
      'get-set': {
        title: 'Get set',
        headline: 'Hands off the keys',
        line: 'Your {side} forearm on the desk, palm up.',
      },
      'finger-benders': { title: 'Finger benders' },
      'let-go': {
        title: 'Done',
        headline: 'Let go slowly',
        line: 'Shake both hands. The other arm next time.',
      },
    },
    cues: {
      'hands-off': { text: 'Hands off the keys. Your {side} forearm on the desk, palm up.' },
      find: {
        text: 'Lay your {other} forearm across it, a hand width from the inner elbow bump.',
        withTool: {
          'massage-ball':
            'Set the ball on it with your {other} hand, a hand width from the inner bump.',
          'desk-ball': 'Turn it palm down on the ball, a hand width from the inner elbow bump.',
          knuckles: 'Set your {other} knuckles on it, a hand width from the inner elbow bump.',
          thumb: 'Set your {other} thumb on it, a hand width from the inner elbow bump.',
        },
      },
      'slow-and-flat': { text: 'Go slow and flat. Tingle or numb means move.' },
      'lean-in': { text: 'Lean in slowly to five out of ten.' },
      'deep-ache': { text: 'A deep ache is right. Breathe out.' },
      move: { text: 'Ease off. Move a finger width toward the hand.' },
      stay: { text: 'Stay here. Shoulders low, jaw loose, breath slow.' },
      shake: { text: 'Let go slowly. Shake both hands. The other arm next time.' },
    },
  },
  'mouse-hand-180': {
    name: 'Mouse hand reset',
    forWhom: 'Mouse and trackpad users',
    purpose: 'Finger lifters, wrist lifter and finger benders of the mouse arm',
    frequency: 'Up to three times a day, the same place once a day when tender',
    evidenceNote:
      'Mouse time has the clearest link to hand and arm symptoms; pressing these muscles is sensible but not tested.',
    returnRule: null,
    steps: {
      'let-go-mouse': {
        title: 'Let go of the mouse',
        headline: 'Let go of the mouse',
        line: 'Turn your chair a little, your {side} arm on the desk.',
      },
      'index-strip': { title: 'Index-finger strip' },
      'wrist-lifter': { title: 'Middle wrist lifter' },
      'finger-benders': { title: 'Finger benders' },
      reset: {
        title: 'Reset',
        headline: 'Let go slowly',
        line: 'Open and close a soft fist. Put the mouse closer.',
      },
    },
    cues: {
      'leave-mouse': {
        text: 'Let go of the mouse. Turn your chair a little, {side} arm on the desk.',
      },
      'find-index': {
        text: 'Palm down. Three finger widths from the outer elbow bump, then one finger width toward the thumb.',
      },
      'tingles-thumb': { text: 'If it tingles toward the thumb, move back to the middle.' },
      'lift-index': {
        text: 'Lift your index finger, feel the strip move, let it drop. Now lean in slowly with your {other} forearm.',
        withTool: {
          knuckles:
            'Lift your index finger, feel the strip move, let it drop. Now press slowly with your {other} knuckles.',
          'massage-ball':
            'Lift your index finger, feel the strip move, let it drop. Now press the ball in slowly.',
          thumb:
            'Lift your index finger, feel the strip move, let it drop. Now press slowly with your {other} thumb.',
        },
      },
      'index-ache': {
        text: 'A dull ache is right. It may reach the back of your hand behind the index finger.',
      },
      'six-at-most': { text: 'Six out of ten at most. Ease off if it climbs.' },
      'find-wrist-lifter': {
        text: 'Palm down. Four finger widths from the outer elbow bump, just behind the roll on the thumb side.',
      },
      lighten: { text: 'If it tingles, lighten and move.' },
      'lift-hand': {
        text: 'Lift the back of your hand and feel it harden. Let it drop, lean in slowly with your {other} forearm.',
        withTool: {
          knuckles:
            'Lift the back of your hand and feel it harden. Let it drop, press slowly with your {other} knuckles.',
          'massage-ball':
            'Lift the back of your hand and feel it harden. Let it drop, press the ball in slowly.',
          'desk-ball':
            'Lift the back of your hand and feel it harden. Turn it onto the ball and lean in slowly.',
          thumb:
            'Lift the back of your hand and feel it harden. Let it drop, press slowly with your {other} thumb.',
        },
      },
      'wrist-ache': {
        text: 'A strong dull ache is right. It often shows up at the back of the wrist or hand.',
      },
      halves: { text: 'If the ache halves early, ease off and rest there.' },
      'find-benders': {
        text: 'Turn the palm up. A hand width from the inner elbow bump, halfway to the middle of the arm.',
      },
      'slow-and-flat': { text: 'Go slow and flat. Tingle or numb means move.' },
      curl: {
        text: 'Curl your fingers and feel the strip move. Relax, then lean in slowly with your {other} forearm.',
        withTool: {
          'massage-ball':
            'Curl your fingers and feel the strip move. Relax, then press the ball in slowly and flat.',
          'desk-ball':
            'Curl your fingers and feel the strip move. Relax, turn it onto the ball and lean in slowly.',
          knuckles:
            'Curl your fingers and feel the strip move. Relax, then press slowly with your {other} knuckles.',
          thumb:
            'Curl your fingers and feel the strip move. Relax, then press slowly with your {other} thumb.',
        },
      },
      'tip-ache': { text: 'A deep ache is right. It may be felt out to the fingertip.' },
      'go-soft': { text: 'Breathe out slowly and let the muscle go soft.' },
      'ease-off': { text: 'Ease off slowly.' },
      fists: { text: 'Let go. Make a soft fist and open it, ten times.' },
      'mouse-closer': { text: 'Put the mouse closer, and rest the fingers on the buttons.' },
      'other-hand': { text: 'If you can, use the other hand for a while.' },
    },
  },
  'ball-forearm-150': {
    name: 'Ball under the arm',
    forWhom: 'Both hands tired, or one thumb sore',
    purpose: 'The desk does the pressing, one hand stays free',
    frequency: 'Up to three times a day, the same place once a day when tender',
    evidenceNote:
      'Chosen so that the resting hand rests: official break advice says not to use the same hand movements in a break.',
    returnRule: null,
    steps: {
      'ball-on-desk': {
        title: 'Ball on the desk',
        headline: 'Ball on the desk',
        line: 'On a mat, so that it stays. Your {other} hand rests.',
      },
      'finger-benders': { title: 'Finger benders' },
      'finger-lifters': { title: 'Finger lifters' },
      'off-the-ball': {
        title: 'Done',
        headline: 'Arm off the ball',
        line: 'Shake both hands.',
      },
    },
    cues: {
      'place-ball': {
        text: 'Put the ball on a mat on the desk. Your {other} hand stays free and rests.',
      },
      'lay-palm-down': {
        text: 'Palm down. Lay your {side} forearm on the ball, a hand width from the inner bump.',
      },
      'keep-off': { text: 'Keep off the wrist and the inner elbow.' },
      'heavy-lean': { text: 'Let the arm get heavy. Lean a little to press more.' },
      'deep-ache': { text: 'A deep ache is right. A tingle means move.' },
      'roll-to-hand': { text: 'Roll the ball a finger width toward the hand, and sink in.' },
      'go-soft': { text: 'Breathe out slowly and let the muscle go soft.' },
      'ease-off': { text: 'Ease off slowly.' },
      'turn-palm-up': {
        text: 'Turn the palm up. The back of the forearm on the ball, three fingers from the outer bump.',
      },
      'off-bone': { text: 'Keep off bone. Tingle means move.' },
      heavy: { text: 'Let the arm get heavy on the ball.' },
      'dull-ache': { text: 'A dull ache is right. Let the fingers hang loose.' },
      'roll-aside': {
        text: 'Roll the ball a thumb width toward the little-finger side, and sink in.',
      },
      stay: { text: 'Stay here. Shoulders low, jaw loose, breath slow.' },
      shake: { text: 'Arm off the ball. Shake both hands.' },
    },
  },
  'forearm-reset-300': {
    name: 'Full forearm reset',
    forWhom: 'Typists after a long stretch of work',
    purpose: 'Back and palm side of both forearms',
    frequency: 'Up to three times a day, the same place once a day when tender',
    evidenceNote:
      'Fits the five-minute hourly break that was tested in data-entry workers; the break itself is what the trials tested.',
    returnRule: null,
    steps: {
      settle: {
        title: 'Settle',
        headline: 'Hands off the keys',
        line: 'Sit back, shoulders low. Your {side} arm comes first.',
      },
      'wrist-lifter': { title: 'Middle wrist lifter' },
      'finger-benders': { title: 'Finger benders' },
      'change-arms': {
        title: 'Change arms',
        headline: 'Change arms',
        line: 'Shake both hands, then your {side} arm on the desk.',
      },
      'wrist-lifter-other': { title: 'Middle wrist lifter' },
      'finger-benders-other': { title: 'Finger benders' },
      finish: {
        title: 'Finish',
        headline: 'Let go slowly',
        line: 'Both arms hang. Look far away.',
      },
    },
    cues: {
      'sit-back': {
        text: 'Hands off the keys. Sit back, shoulders low. Your {side} arm comes first.',
      },
      'find-wrist-lifter': {
        text: 'Your {side} palm down. Four finger widths from the outer elbow bump toward the hand.',
      },
      lighten: { text: 'If it tingles, lighten and move.' },
      'lean-in': {
        text: 'Lean in slowly with your {other} forearm. Five out of ten.',
        withTool: {
          knuckles: 'Lean in slowly with your {other} knuckles. Five out of ten.',
          'massage-ball': 'Press the ball in slowly. Five out of ten.',
          'desk-ball': 'Turn it onto the ball and lean in. Five out of ten.',
          thumb: 'Lean in slowly with your {other} thumb. Five out of ten.',
        },
      },
      'wrist-ache': {
        text: 'A strong dull ache is right. It often shows up at the back of the wrist or hand.',
      },
      'two-widths': { text: 'Ease off. Two finger widths toward the hand, and lean in again.' },
      'go-soft': { text: 'Breathe out slowly and let the muscle go soft.' },
      'ease-off': { text: 'Ease off slowly.' },
      'find-benders': {
        text: 'Turn the palm up. A hand width from the inner elbow bump, halfway to the middle.',
      },
      'slow-and-flat': { text: 'Go slow and flat. Tingle or numb means move.' },
      'lean-flat': { text: 'Lean in slowly and flat.' },
      'tip-ache': { text: 'A deep ache is right. It may be felt out to the fingertip.' },
      'one-width': { text: 'Ease off. One finger width toward the hand, and lean in again.' },
      stay: { text: 'Stay here. Shoulders low, jaw loose, breath slow.' },
      change: { text: 'Change arms. Shake both hands first. Your {side} arm on the desk now.' },
      'six-at-most': { text: 'Six out of ten at most. Ease off if it climbs.' },
      halves: { text: 'If the ache halves early, ease off and rest there.' },
      hang: { text: 'Let go. Both arms hang. Shake them loosely.' },
      shoulders: { text: 'Roll the shoulders back five times.' },
      'look-far': { text: 'Look far away. Rest a minute before you type.' },
    },
  },
  'micro-pause-30': {
    name: '30-second hand pause',
    forWhom: 'Everyone who types',
    purpose: 'Finger lifters and benders go quiet; nothing is pressed',
    frequency: 'As often as you like',
    evidenceNote:
      'Thirty-second pauses lowered discomfort in one trial; a hand parked on the mouse is still working, so the hands must leave it.',
    returnRule: null,
    steps: {
      'hands-off': {
        title: 'Hands off',
        headline: 'Hands off keys and mouse',
        line: 'Let your arms hang, fingers loose.',
      },
      loosen: {
        title: 'Loosen',
        headline: 'Shake the hands gently',
        line: 'Roll the shoulders back twice.',
      },
      back: {
        title: 'Back',
        headline: 'That was it',
        line: 'Back when you are ready.',
      },
    },
    cues: {
      'let-hang': { text: 'Hands off keys and mouse. Let your arms hang, fingers loose.' },
      'look-far': { text: 'Look far away and breathe out.' },
      'shake-roll': { text: 'Shake the hands gently. Roll the shoulders back twice.' },
      'when-ready': { text: 'That was it. Back when you are ready.' },
    },
  },
} as const satisfies Partial<KnowledgeWords['routines']>;
