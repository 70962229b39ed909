import type { KnowledgeWords } from './words';
import { routinesEn } from './words-en-routines';

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
    'lo-tendon': {
      title: 'Tendon in trouble',
      text: 'If a tendon itself is sore to touch, keep to the fleshy muscle and plan loading with a professional.',
      spoken: 'If the tendon cord is sore, stay on the fleshy muscle.',
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
    'extensor-carpi-radialis-brevis': {
      name: 'Extensor carpi radialis brevis',
      plainName: 'wrist lifter',
      action: 'Lifts the wrist',
      overloadedBy: 'A wrist held bent back, gripping, mouse work',
      referral: {
        main: 'Back of the hand and back of the wrist',
        spill: 'Outer elbow and forearm',
      },
      tellApart:
        'An ache at the back of the wrist that grows when you lift the wrist points here; pain along one finger points to the finger lifters.',
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
    'edc-index-strip': {
      name: 'Index-finger strip, back of the forearm',
      stageLine: 'Three finger-widths from the outer bump, one toward the thumb side.',
      stageLineNext: 'The same strip, one finger-width toward the hand.',
      nextHint: 'toward the hand',
      landmark:
        'From the outer elbow bump three finger widths toward the hand, then from the middle of the forearm one finger width toward the thumb side.',
      checkMove: 'Lift only the index finger: the thin strip that moves is it.',
      position:
        'Sit at the desk, {side} forearm resting palm down, wrist straight and loose, shoulder low.',
      explore: 'Go along the same strip in finger-width steps toward the hand, to mid-forearm.',
      rightSpotFeelsLike:
        'A dull ache in a thin strip, at times felt at the back of the hand behind the index finger.',
      referralFeltAt: ['back of the hand', 'back of the index finger'],
      caution: 'A nerve runs deep toward the thumb side. Move back to the middle if it tingles.',
    },
    'ecrb-mid': {
      name: 'Middle wrist lifter',
      stageLine: 'Four finger-widths from the outer bump, behind the thumb-side roll.',
      stageLineNext: 'The same muscle, two finger-widths toward the hand.',
      nextHint: 'toward the hand',
      landmark:
        'Palm down. Four finger widths from the outer elbow bump toward the hand, on the back of the forearm just behind the fleshy roll on the thumb side.',
      checkMove: 'Lift the back of the hand with loose fingers: the strip hardens.',
      position:
        'Sit at the desk, {side} forearm resting palm down, wrist straight and loose, shoulder low.',
      explore:
        'Go in finger-width steps toward the hand to mid-forearm, then across to the middle-finger strip.',
      rightSpotFeelsLike:
        'A strong dull ache, often felt in the back of the wrist or the back of the hand.',
      referralFeltAt: ['back of the wrist', 'back of the hand', 'outer elbow'],
      caution: 'Lighten at once if it tingles: a nerve lies deep.',
    },
    'finger-flexor-mid': {
      name: 'Finger-bender spot, middle palm side',
      stageLine: 'One hand-width from the inner elbow bump toward the hand.',
      stageLineNext: 'The same strip, one finger-width toward the hand.',
      nextHint: 'toward the hand',
      landmark:
        'Palm up. A hand width from the inner elbow bump toward the hand, halfway between the inner bone edge and the middle of the forearm.',
      checkMove: 'Curl the fingers one at a time: each has its own strip.',
      position:
        'Sit at the desk, {side} forearm resting palm up, hand open and loose, shoulder low.',
      explore:
        'Go along the same strip in finger-width steps toward the hand, to mid-forearm. Across the arm lie two nerves: toward the middle and at the edge.',
      rightSpotFeelsLike:
        'A deep ache that may be felt in the palm side of the finger, right out to the tip.',
      referralFeltAt: ['palm side of the matching finger to the tip', 'palm'],
      caution: 'Two nerves run in this muscle group: slow, flat pressure.',
    },
  },
  routines: routinesEn,
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
