import type { KnowledgeWords } from '../words';

/** English for the complaints: hand, wrist, elbow and forearm. */
export const handAndArmComplaintsEn = {
  'finger-thumb': {
    name: 'Thumb pain',
    painArea: 'Whole thumb',
    youMightSay: ['My thumb aches', 'Thumb joint sore after typing'],
    whys: [
      'Best tested map: thumb side of the wrist and thumb',
      'Aches into the base and web of the thumb',
      'Aches near the thumb web',
      'Palm side of the thumb to the tip',
      'Thumb pad and thumb; tested map',
      'Base of the thumb',
      'Base of the thumb',
      'Web of the thumb; no press spot',
    ],
    notMuscleIf:
      'Grinding, swelling or pain at the thumb base joint with a pinch suggests joint wear; sharp pain at the wrist edge when you tuck the thumb in and tilt the hand suggests thumb tendon trouble.',
    alsoDo: [
      'Use both thumbs for the spacebar in turn.',
      'Speak long phone messages instead of typing them.',
    ],
    openingCue: 'We start on the forearm, where the thumb muscles live, and touch the hand last.',
    evidenceNote:
      'Thumb lifter and thumb pad maps come from salt-water studies in healthy people; the rest is clinical teaching.',
    noSpotReason: null,
  },
  'finger-index': {
    name: 'Index finger pain',
    painArea: 'Index finger',
    youMightSay: ['My pointing finger aches'],
    whys: [
      'Back of the index finger and hand',
      'Back of the hand behind the index finger',
      'Palm side through to the tip',
      'Thumb side of the index finger',
      'Index fingertip in a third of tested arms',
    ],
    notMuscleIf:
      'A joint that is swollen or stiff for more than half an hour in the morning is a joint question.',
    alsoDo: [
      'Rest the finger on the button, do not hover it.',
      'Swap the mouse to the other hand for part of the day.',
    ],
    openingCue:
      'Back of the finger points to the lifters. Pain through to the tip points to the benders.',
    evidenceNote: 'Finger-by-finger strips are clinical teaching with sound anatomy behind them.',
    noSpotReason: null,
  },
  'finger-middle': {
    name: 'Middle finger pain',
    painArea: 'Middle finger',
    youMightSay: ['My middle finger aches after typing'],
    whys: [
      'The most used strip; back of the middle finger',
      'Palm side through to the tip; flexor pain is taught to favour the middle finger',
      'Back of the hand',
      'Backs of the middle and ring fingers in some tested people',
    ],
    notMuscleIf:
      'Neck trouble at the seventh neck nerve also lands in the middle finger: neck pain or tingling needs a check.',
    alsoDo: ['Let the middle finger rest down while dragging: half of people hold it up.'],
    openingCue:
      'Middle finger pain most often traces back to the strip in the middle of your forearm.',
    evidenceNote:
      'Clinical teaching; half of 100 observed users hold this finger up when dragging.',
    noSpotReason: null,
  },
  'finger-ring': {
    name: 'Ring finger pain',
    painArea: 'Ring finger',
    youMightSay: ['My ring finger aches'],
    whys: [
      'Back of the ring finger',
      'Palm side through to the tip',
      'Back of the forearm to ring and little fingers',
      'Backs of the middle and ring fingers in some tested people',
      'Tested map to middle and ring fingers; no press spot',
    ],
    notMuscleIf:
      'Tingling in ring and little finger, worse with a bent elbow, is the ulnar nerve: see a professional.',
    alsoDo: ['Do not lean on the inner elbow.', 'Lighten the key press.'],
    openingCue: 'We start with the ring finger strip on the back of your forearm.',
    evidenceNote: 'Clinical teaching.',
    noSpotReason: null,
  },
  'finger-little': {
    name: 'Little finger pain',
    painArea: 'Little finger',
    youMightSay: ['My pinky aches', 'Pinky sore from Shift and Control'],
    whys: [
      'Back of the little finger',
      'Palm side through to the tip',
      'Outer side of the little finger',
      'Forearm to ring and little fingers',
      'Ring and little fingers; no press spot',
    ],
    notMuscleIf:
      'Tingling or numbness in the little finger is a nerve question: do not press, see a professional.',
    alsoDo: [
      'Use both hands for key chords, or sticky keys.',
      'Move Control to a thumb or Caps Lock key.',
    ],
    openingCue:
      'We start on the back of the forearm. If it is tingling rather than ache, stop here.',
    evidenceNote: 'Clinical teaching, thin.',
    noSpotReason: null,
  },
  palm: {
    name: 'Palm pain',
    painArea: 'Palm',
    youMightSay: ['My palm aches', 'Sore palm from the mouse'],
    whys: [
      'Prickly sore palm',
      'Palm and fingers',
      'Thumb half of the palm',
      'Little-finger edge of the palm',
    ],
    notMuscleIf: 'A firm cord or pit in the palm, or night tingling, needs a hand check.',
    alsoDo: [
      'Use a larger mouse or a softer grip.',
      'Float the hand rather than lean on the heel of the palm.',
    ],
    openingCue: 'We press the palm side of the forearm first, near the elbow.',
    evidenceNote: 'Clinical teaching plus one tested map for the thumb pad.',
    noSpotReason: null,
  },
  'back-of-hand': {
    name: 'Back of the hand pain',
    painArea: 'Back of the hand',
    youMightSay: ['The back of my hand aches'],
    whys: [
      'Back of the hand; also the best studied forearm muscle',
      'Back of the hand and fingers',
      'Back of the wrist and hand',
      'Near the thumb web',
    ],
    notMuscleIf: 'Swelling or a lump on the back of the hand or wrist needs a look.',
    alsoDo: ['Flatten the keyboard feet so the wrist stays straight.'],
    openingCue: 'We work the back of the forearm, near the elbow.',
    evidenceNote: 'Salt-water study of this muscle plus clinical teaching.',
    noSpotReason: null,
  },
  'wrist-palm-side': {
    name: 'Wrist pain, palm side',
    painArea: 'Palm side of the wrist',
    youMightSay: ['The front of my wrist hurts'],
    whys: [
      'Middle of the palm-side wrist',
      'Thumb half of the palm-side wrist',
      'Little-finger half of the palm-side wrist',
      'Palm and wrist',
      'Thumb side of the wrist',
    ],
    notMuscleIf:
      'Night tingling in thumb, index and middle finger suggests carpal tunnel: a night splint and a professional help more than pressing.',
    alsoDo: [
      'Keep the wrist straight; raise the chair.',
      'Do not rest the wrist on the desk edge.',
    ],
    openingCue:
      'We never press the wrist itself. We work nearer the elbow, on the palm side of the forearm.',
    evidenceNote:
      'Small trials of whole forearm and hand self-massage in carpal tunnel were positive, but tiny.',
    noSpotReason: null,
  },
  'wrist-back': {
    name: 'Wrist pain, back',
    painArea: 'Back of the wrist',
    youMightSay: ['The top of my wrist hurts'],
    whys: [
      'Back of the wrist and hand',
      'Back of the hand and wrist',
      'Back of the wrist',
      'Thumb half',
      'Little-finger half',
    ],
    notMuscleIf:
      'After a fall on the hand, pain in the hollow at the thumb side of the wrist can be a broken wrist bone even if the X-ray looked fine.',
    alsoDo: ['Wrist straight: 97 of 100 observed mouse users had it bent back.'],
    openingCue: 'We press near the elbow. You may feel it at the wrist.',
    evidenceNote: 'Best supported of the wrist maps.',
    noSpotReason: null,
  },
  'wrist-thumb-side': {
    name: 'Wrist pain, thumb side',
    painArea: 'Thumb side of the wrist',
    youMightSay: ['The thumb side of my wrist hurts'],
    whys: [
      'Felt here in 62 of 100 tested people',
      'Thumb side of forearm and thumb base',
      'Thumb side of the wrist and hand',
      'Palm-side wrist, thumb half',
      'Palm-side wrist, thumb half',
    ],
    notMuscleIf:
      'Sharp pain at the wrist edge with the thumb tucked in and the hand tilted suggests thumb tendon trouble: rest, splint, professional.',
    alsoDo: ['Lift a baby, pan or laptop with the palm up, not the thumb up.'],
    openingCue:
      'This is a common phone and spacebar pain. We start a hand width from the wrist toward the elbow, lightly.',
    evidenceNote: 'Experimental map is strong; that pressing relieves it is not tested.',
    noSpotReason: null,
  },
  'wrist-little-side': {
    name: 'Wrist pain, little-finger side',
    painArea: 'Little-finger side of the wrist',
    youMightSay: ['The pinky side of my wrist hurts'],
    whys: [
      'Back of the little-finger side',
      'Palm side of the little-finger side',
      'Back of the hand, little-finger half',
      'Edge of the hand',
    ],
    notMuscleIf:
      'Clicking, catching or pain on twisting after a fall suggests the wrist cartilage: see a professional.',
    alsoDo: ['Bring the hands in line with the forearms: a split or wider keyboard helps.'],
    openingCue: 'We work along the little-finger edge of the forearm, a hand width from the elbow.',
    evidenceNote: 'Clinical teaching.',
    noSpotReason: null,
  },
  'elbow-outer': {
    name: 'Outer elbow pain',
    painArea: 'Outer elbow',
    youMightSay: ['Tennis elbow', 'The outside of my elbow hurts'],
    whys: [
      'Pressing it brought up the pain people knew, in blinded studies',
      'Same studies',
      'Same studies',
      'Same studies',
      'Outer elbow',
      'Outer elbow; no press spot',
    ],
    notMuscleIf:
      'If the bony bump itself is the sore point it is likely the tendon: slow loading with a professional is the main treatment.',
    alsoDo: ['Add slow wrist-raise strength work every second day.', 'Carry with the palm up.'],
    openingCue: 'We stay off the sore bump and press the muscle beside it, toward the hand.',
    evidenceNote:
      'Best supported arm complaint: maps in patients, and one therapist-given trial in computer workers.',
    noSpotReason: null,
  },
  'elbow-inner': {
    name: 'Inner elbow pain',
    painArea: 'Inner elbow',
    youMightSay: ['Golfer’s elbow', 'The inside of my elbow hurts'],
    whys: [
      'Common root of the wrist benders',
      'Common root of the palm-down turner',
      'Common root of the finger benders',
      'Inner elbow',
      'Inner forearm and elbow in tested people; no press spot',
    ],
    notMuscleIf: 'Tingling in ring and little finger means the ulnar nerve: do not press there.',
    alsoDo: ['Do not lean on the elbow.', 'Soften the mouse grip.'],
    openingCue: 'We stay well away from the funny bone, and work the palm side toward the hand.',
    evidenceNote: 'Clinical teaching.',
    noSpotReason: null,
  },
  'forearm-ache': {
    name: 'Forearm ache',
    painArea: 'Forearm, top or underside',
    youMightSay: ['My forearm is tight', 'Heavy forearms after work'],
    whys: [
      'Top side ache',
      'Top and thumb side ache',
      'Underside ache',
      'Thumb side ache',
      'Underside near the elbow',
      'Thumb-side ache that starts at the shoulder',
    ],
    notMuscleIf: 'A forearm that gets hard and numb with effort needs a check.',
    alsoDo: [
      'Breaks and less mouse time come first.',
      'Arm strength work three times a week has the best trial evidence.',
    ],
    openingCue: 'Tired forearms respond well to slow, broad pressure.',
    evidenceNote: 'Arm strength trial evidence is stronger than pressing evidence.',
    noSpotReason: null,
  },
  'mouse-click-finger': {
    name: 'Mouse click finger',
    painArea: 'Index finger of the mouse hand',
    youMightSay: ['My click finger hurts'],
    whys: [
      'Holds the finger up over the button',
      'Lifts the pointing finger',
      'Presses the button',
      'Steadies the index finger',
    ],
    notMuscleIf: 'A finger that catches or locks is a tendon-pulley problem: hand check.',
    alsoDo: [
      'Rest the finger on the button.',
      'Turn down click force, use dwell click or keys.',
      'Swap hands for part of the day.',
    ],
    openingCue: 'Clicking is done in the forearm. That is where we press.',
    evidenceNote: 'Muscle activity studies support the muscles; relief by pressing is not tested.',
    noSpotReason: null,
  },
  'mouse-scroll-finger': {
    name: 'Mouse scroll finger',
    painArea: 'Middle or index finger of the mouse hand',
    youMightSay: ['My scroll finger hurts'],
    whys: [
      'Lifts the scrolling finger again and again',
      'Pulls the wheel',
      'Holds the wrist bent back',
    ],
    notMuscleIf: 'A finger that catches or locks is a tendon-pulley problem: hand check.',
    alsoDo: ['Use Page Down, Space or a larger scroll step.', 'Change the scroll finger.'],
    openingCue: 'Scrolling works the finger lifters. We press the back of the forearm.',
    evidenceNote: 'As for clicking.',
    noSpotReason: null,
  },
  'thumb-spacebar-phone': {
    name: 'Thumb, spacebar or phone',
    painArea: 'Thumb',
    youMightSay: ['Thumb sore from the phone', 'Thumb sore from the spacebar'],
    whys: [
      'Lifts and spreads the thumb; tested map',
      'Moves the thumb over the screen; tested map',
      'Grips the phone',
      'Taps with the thumb tip',
      'Thumb-up hold',
    ],
    notMuscleIf:
      'Sharp pain at the wrist edge with the thumb tucked in suggests thumb tendon trouble.',
    alsoDo: ['Type with index fingers on the phone lying on a table.', 'Use dictation.'],
    openingCue:
      'We start on the forearm near the wrist, then the thumb pad, with the other hand doing little.',
    evidenceNote: 'Two tested maps; relief by pressing is not tested.',
    noSpotReason: null,
  },
  'hand-numb-tingle': {
    name: 'Tingling or numb hand',
    painArea: 'Any part of the hand',
    youMightSay: ['My fingers tingle', 'My hand goes to sleep'],
    whys: [],
    notMuscleIf: 'This is a nerve question by itself.',
    alsoDo: ['Keep the wrist straight at night.', 'Do not lean on elbows or wrists.'],
    openingCue:
      'Tingling and numbness are nerve signs. We do not press for them. Please see a professional.',
    evidenceNote: 'No evidence that self-pressing helps nerve symptoms; it may harm.',
    noSpotReason:
      'Numbness and tingling come from nerves. Pressing may worsen it and may delay the right care.',
  },
} as const satisfies Partial<KnowledgeWords['complaints']>;
