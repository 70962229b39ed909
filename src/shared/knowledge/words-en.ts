import type { KnowledgeWords } from './words';

/** English. Short, spoken, present tense; "may ease", never "cures". */
export const knowledgeEn: KnowledgeWords = {
  language: 'en',
  sides: { left: 'left', right: 'right' },
  tools: {
    'other-forearm': {
      name: 'Other forearm',
      inline: 'other forearm',
      howTo: 'Lay the meaty edge of your other forearm across the spot and lean.',
      care: 'Use the flat edge, not the sharp tip of the elbow.',
    },
    knuckles: {
      name: 'Knuckles',
      inline: 'knuckles',
      howTo: 'Make a soft fist, wrist straight, and lean the flat of the knuckles in.',
      care: 'Keep the pressing wrist straight.',
    },
    'massage-ball': {
      name: 'Massage ball',
      inline: 'a massage ball',
      howTo: 'Press a firm palm-sized ball in with the heel of the hand.',
      care: 'Firmer and smaller than a tennis ball, so start lighter.',
    },
    'desk-ball': {
      name: 'Ball on the desk',
      inline: 'a ball on the desk',
      howTo: 'Lay the ball on a mat or book, rest the forearm on it and lean.',
      care: 'A soft or tennis ball first. Stop if the ball meets bone or a tingle.',
    },
    thumb: {
      name: 'Thumb',
      inline: 'the thumb',
      howTo: 'Keep the thumb straight, back it up with your fist, and lean with body weight.',
      care: 'Thumbs tire fast. Skip this if the thumb that presses is itself sore.',
    },
  },
  zones: {
    'elbow-bumps': {
      name: 'Elbow bumps',
      where: 'The bony points on both sides of the elbow, and its tip',
      why: 'Tendon roots and bone: squeezing keeps them sore.',
      cue: 'Press the muscle, toward the hand from the bump. Never the bump.',
    },
    'radial-tunnel': {
      name: 'Deep outer elbow',
      where: 'Front-outer elbow, deep under the fleshy roll beside the crease',
      why: 'The deep branch of the radial nerve passes through there.',
      cue: 'If it zings toward the thumb or hand, lighten and move.',
    },
    'cubital-tunnel': {
      name: 'Inner elbow groove',
      where:
        'The groove between the inner elbow bump and the elbow tip, and two finger widths around',
      why: 'The ulnar nerve, the funny bone, lies bare there.',
      cue: 'Stay out of the funny bone groove.',
    },
    'elbow-crease': {
      name: 'Soft hollow of the elbow crease',
      where: 'Front of the elbow, on both sides of the biceps cord',
      why: 'The main artery of the arm and the median nerve.',
      cue: 'Keep off the soft hollow of the elbow.',
    },
    'wrist-front': {
      name: 'Palm side of the wrist',
      where: 'The wrist creases, and three finger widths from them toward the elbow',
      why: 'Median nerve, ulnar nerve and both arteries.',
      cue: 'Leave the palm side of the wrist alone.',
    },
  },
  cautions: {
    'st-zing': {
      title: 'Electric, tingling or numb',
      text: 'You are on a nerve.',
      spoken: 'Zing, tingle or numb? Let go now. Move two finger widths away.',
    },
    'st-pulse': {
      title: 'Pulse under the tool',
      text: 'You are on an artery.',
      spoken: 'Feel a pulse? Let go and move.',
    },
    'st-over-six': {
      title: 'Above six out of ten',
      text: 'Harder gives nothing more.',
      spoken: 'Above six out of ten is too much. Ease off.',
    },
    'st-thumb': {
      title: 'The pressing hand hurts',
      text: 'Do not trade one sore hand for another.',
      spoken: 'Is the pressing hand sore? Use an elbow or a ball instead.',
    },
    'rf-numb-weak': {
      title: 'Numbness, tingling or weakness that stays',
      text: 'Constant numbness or tingling, a weak grip, dropping things, a thinner thumb pad.',
      spoken: 'Numb, weak or dropping things? This is a nerve question. See a professional.',
    },
    'rf-not-better': {
      title: 'Not better, or worse',
      text: 'Worse after pressing, worse when typing after it, or not clearly better in two weeks.',
      spoken: 'Worse after this, or no better in two weeks? Please see a professional.',
    },
    'ac-no-back-to-typing': {
      title: 'Do not race back',
      text: 'Rest the hands for a minute before typing.',
      spoken: 'Let the hands rest a minute before you type again.',
    },
  },
  muscles: {
    'extensor-digitorum': {
      name: 'Extensor digitorum',
      plainName: 'finger lifters',
      action: 'Lifts the four fingers',
      overloadedBy: 'Typing, holding the fingers above the keys, a mouse finger held up',
      referral: {
        main: 'Down the back of the forearm to the back of the hand and of the matching finger',
        spill: 'Outer elbow; a stiff feeling in the middle finger joint',
      },
      tellApart:
        'Pain on the back of the finger that stops near the middle joint points here; pain through the tip points to the finger benders.',
    },
    'finger-flexors': {
      name: 'Flexor digitorum superficialis and profundus',
      plainName: 'finger benders',
      action: 'Bend the fingers',
      overloadedBy: 'Clicking, hitting keys hard, gripping a mouse or a phone',
      referral: {
        main: 'Palm side of the matching finger, right through to the tip',
        spill: 'Palm',
      },
      tellApart: 'Pain that seems to shoot out past the fingertip points here.',
    },
  },
  spots: {
    'edc-middle-strip': {
      name: 'Middle-finger strip, back of the forearm',
      stageLine: 'Three finger-widths from the outer elbow bump toward the hand.',
      stageLineNext: 'The next strip, one thumb-width toward the little-finger side.',
      nextHint: 'little-finger side',
      landmark:
        'Forearm palm down. From the outer elbow bump go three finger widths toward the hand, along the middle of the back of the forearm.',
      checkMove: 'Lift only the middle finger: the strip that jumps is it.',
      position:
        'Sit at the desk, {side} forearm resting palm down, wrist straight and loose, shoulder low.',
      explore:
        'Move one thumb width toward the little-finger side for the ring-finger strip, then one finger width toward the hand, and so on to mid-forearm.',
      rightSpotFeelsLike:
        'A deep dull ache in a firm strip, easy to tell from the softer muscle beside it. It may run to the back of the hand or the middle finger, and fade while you hold.',
      referralFeltAt: ['back of the hand', 'back of the middle finger up to the middle joint'],
      caution:
        'Nerve branches lie deep here: keep off the crease and off the bump, and move toward the hand if it zings.',
    },
    'finger-flexor-mid': {
      name: 'Finger-bender spot, middle palm side',
      stageLine: 'One hand-width from the inner elbow bump toward the hand.',
      stageLineNext: 'The next strip, one finger-width toward the thumb side.',
      nextHint: 'thumb side',
      landmark:
        'Palm up. A hand width from the inner elbow bump toward the hand, halfway between the inner bone edge and the middle of the forearm.',
      checkMove: 'Curl the fingers one at a time: each has its own strip.',
      position:
        'Sit at the desk, {side} forearm resting palm up, hand open and loose, shoulder low.',
      explore:
        'Move one finger width toward the middle for index and middle finger, toward the edge for ring and little finger; then one finger width toward the hand.',
      rightSpotFeelsLike:
        'A deep ache that may be felt in the palm side of the finger, right out to the tip.',
      referralFeltAt: ['palm side of the matching finger to the tip', 'palm'],
      caution: 'Two nerves run in this muscle group: slow, flat pressure.',
    },
  },
  routines: {
    'desk-forearm-60': {
      name: '60-second desk forearm press',
      forWhom: 'Typists, at the desk, no tools',
      purpose: 'One strip of finger lifters, two places',
      frequency: 'Every arm break, alternate arms',
      evidenceNote:
        'Dose below the studied 30 seconds a place: a taster that fits a break, not a treatment.',
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
            'massage-ball':
              'Set the ball on it with your {other} hand, three fingers from the bump.',
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
      purpose: 'Two strips of finger benders',
      frequency: 'Every other arm break of an arm, taking turns with its back',
      evidenceNote:
        'Dose below the studied 30 seconds a place: a taster that fits a break, not a treatment.',
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
        move: { text: 'Ease off. Move a finger width toward the thumb side.' },
        stay: { text: 'Stay here. Shoulders low, jaw loose, breath slow.' },
        shake: { text: 'Let go slowly. Shake both hands. The other arm next time.' },
      },
    },
  },
  phrases: {
    'ph-start': 'Before we start: no swelling, no numbness, no fresh injury? Good.',
    'ph-half': 'Half the time is done.',
    'ph-ten': 'Ten more seconds.',
    'ph-worse': 'If this made it worse twice, leave it, and have it checked.',
    'ph-let-go': 'Let go.',
    'ph-softer': 'Keep it light. Three out of ten.',
    'ph-rate-after': 'How is your {side} forearm now?',
    'ph-check': 'How is that spot now? Better, same or worse?',
  },
};
