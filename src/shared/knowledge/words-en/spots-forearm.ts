import type { KnowledgeWords } from '../words';

/** English for the spots: back, palm side and thumb edge of the forearm. */
export const forearmSpotsEn = {
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
    cues: {
      find: 'Palm down. Three finger widths from the outer elbow bump toward the hand, in the middle of the forearm.',
      caution: 'Stay off the elbow bone. Zing or tingle? Let go, and move toward the hand.',
      press: 'Lift your middle finger and feel the strip jump. Let it rest, then lean in slowly.',
      feel: 'A dull ache is right. It may run to the back of your hand or your middle finger.',
      explore: 'Ease off. Move a thumb width toward the little-finger side, and lean in again.',
    },
  },
  'edc-ring-strip': {
    name: 'Ring and little finger strip, back of the forearm',
    stageLine:
      'Four finger-widths from the outer bump, a thumb-width toward the little-finger side.',
    stageLineNext: 'The same strip, one finger-width toward the hand.',
    nextHint: 'toward the hand',
    landmark:
      'Palm down. From the outer elbow bump four finger widths toward the hand, then one thumb width toward the little-finger side.',
    checkMove:
      'Lift only the ring finger, then only the little finger: the strip that moves is it.',
    position:
      'Sit at the desk, {side} forearm resting palm down, wrist straight and loose, shoulder low.',
    explore: 'Go along the same strip in finger-width steps toward the hand, to mid-forearm.',
    rightSpotFeelsLike:
      'A dull ache, at times felt in the back of the ring or little finger, easing while you hold.',
    referralFeltAt: ['back of the ring finger', 'back of the little finger', 'back of the hand'],
    caution:
      'Stay on muscle: the sharp edge of the forearm bone is close on the little-finger side.',
    cues: {
      find: 'Palm down. From the outer elbow bump four finger widths toward the hand, then a thumb width toward the little finger.',
      caution: 'If you feel bone, slide back onto the muscle. Tingle means move.',
      press: 'Lift your ring finger and feel the strip move. Let it rest, then press in slowly.',
      feel: 'A dull ache is right. It may show up in the back of your ring or little finger.',
      explore: 'Ease off. Move one finger width toward the hand, and press in again.',
    },
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
    cues: {
      find: 'Palm down. Three finger widths from the outer elbow bump toward the hand, then one toward the thumb side.',
      caution: 'If it tingles toward the thumb, move back to the middle.',
      press:
        'Lift only your index finger and feel the thin strip move. Let it rest, then press in slowly.',
      feel: 'A dull ache is right. It may reach the back of your hand behind the index finger.',
      explore: 'Ease off. Move one finger width toward the hand, and press in again.',
    },
  },
  'extensor-indicis-lower': {
    name: 'Pointing-finger spot, back of the forearm near the wrist',
    stageLine: 'Four finger-widths from the wrist toward the elbow, little-finger half.',
    stageLineNext: 'The same strip, one finger-width toward the elbow.',
    nextHint: 'toward the elbow',
    landmark:
      'Back of the forearm, four finger widths from the wrist crease toward the elbow, on the little-finger half, beside the forearm bone.',
    checkMove: 'Make a loose fist and point only the index finger: it moves under your touch.',
    position:
      'Sit at the desk, {side} forearm resting palm down, wrist straight and loose, shoulder low.',
    explore: 'Go along the same strip in finger-width steps toward the elbow, to mid-forearm.',
    rightSpotFeelsLike:
      'A small sore place with clear edges that aches into the back of the wrist or hand.',
    referralFeltAt: ['back of the wrist', 'back of the hand behind the index finger'],
    caution: 'A thin muscle over bone: flat and light.',
    cues: {
      find: 'Palm down. Four finger widths from the wrist toward the elbow, on the little-finger half of the back.',
      caution: 'It is thin here. Stay light, and stay off the bone.',
      press:
        'Point your index finger and feel it move there. Let it rest, then press lightly and flat.',
      feel: 'A small sore place is right. It may ache toward the back of your wrist or hand.',
      explore: 'Ease off. Move one finger width toward the elbow, and press lightly again.',
    },
  },
  'ecrl-upper': {
    name: 'Upper wrist lifter, thumb side',
    stageLine: 'Two finger-widths from the outer bump toward the hand, thumb-side ridge.',
    stageLineNext: 'The same ridge, one finger-width toward the hand.',
    nextHint: 'toward the hand',
    landmark:
      'Forearm halfway between palm down and thumb up. Two finger widths from the outer elbow bump toward the hand, on the ridge just behind the fleshy roll on the thumb side.',
    checkMove: 'Make a soft fist and tip it toward the thumb side: the ridge hardens.',
    position: 'Sit at the desk, {side} forearm on its little-finger edge, thumb up, wrist loose.',
    explore: 'Go along the ridge in finger-width steps toward the hand, for about a hand width.',
    rightSpotFeelsLike:
      'A dull ache near the outer elbow, at times toward the thumb web at the back of the hand.',
    referralFeltAt: ['outer elbow', 'back of the hand near the thumb web'],
    caution:
      'Keep off the bump, and out of the front of the elbow crease, where the radial nerve lies.',
    cues: {
      find: 'Turn your {side} thumb up. Two finger widths from the outer elbow bump toward the hand, on the thumb-side ridge.',
      caution: 'Stay off the bump and out of the elbow crease.',
      press:
        'Make a soft fist, tip it toward the thumb, and feel the ridge harden. Let it rest, then press in slowly.',
      feel: 'A dull ache near the elbow is right. It may run toward the web of your thumb.',
      explore:
        'Ease off. Move one finger width along the ridge toward the hand, and press in again.',
    },
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
    cues: {
      find: 'Palm down. Four finger widths from the outer elbow bump toward the hand, just behind the roll on the thumb side.',
      caution: 'If it tingles, lighten at once and move. A nerve lies deep here.',
      press:
        'Lift the back of your hand and feel it harden. Let the hand drop, then lean in slowly.',
      feel: 'A strong dull ache is right. It often shows up at the back of the wrist or hand.',
      explore: 'Ease off. Move two finger widths toward the hand, and lean in again.',
    },
  },
  'ecu-mid': {
    name: 'Little-finger-side wrist lifter',
    stageLine: 'One hand-width from the elbow tip toward the hand, beside the bone.',
    stageLineNext: 'One finger-width toward the hand, still beside the bone.',
    nextHint: 'toward the hand',
    landmark:
      'Run a finger along the sharp bone edge from the elbow tip to the wrist. A hand width from the elbow tip toward the hand, step one finger width onto the muscle at the back.',
    checkMove: 'Bend the wrist back and toward the little-finger side: the strip hardens.',
    position:
      'Sit at the desk, {side} forearm resting palm down, wrist straight and loose, shoulder low.',
    explore:
      'Go along beside the bone edge in finger-width steps toward the hand, to two thirds of the forearm.',
    rightSpotFeelsLike: 'An ache felt at the back of the wrist on the little-finger side.',
    referralFeltAt: ['back of the wrist, little-finger side'],
    caution: 'Stay beside the bone, not on it, and a hand width away from the elbow tip.',
    cues: {
      find: 'Palm down. A hand width from the elbow tip toward the hand, just off the sharp bone edge, on the muscle at the back.',
      caution: 'Stay beside the bone, never on it. Tingle means move.',
      press:
        'Bend your hand back and toward the little finger. Feel the strip harden, let it rest, then press in slowly.',
      feel: 'A dull ache is right. You may feel it at the back of the wrist, on the little-finger side.',
      explore:
        'Ease off. Move one finger width toward the hand, beside the bone, and press in again.',
    },
  },
  'brachioradialis-pinch': {
    name: 'Thumb-side roll, pinched',
    stageLine: 'Lift the thumb-side roll off the bone, three finger-widths from the crease.',
    stageLineNext: 'The same roll, one finger-width toward the hand.',
    nextHint: 'toward the hand',
    landmark:
      'Thumb up, elbow half bent. The soft roll that starts near the elbow crease on the thumb side; work from two to five finger widths from the crease toward the hand.',
    checkMove:
      'Push the thumb side of the forearm against the underside of the desk: the roll hardens.',
    position:
      'Sit, {side} forearm on its little-finger edge, thumb up, elbow half bent, arm loose.',
    explore:
      'Walk the pinch along the roll in finger-width steps toward the hand, until it turns into a cord.',
    rightSpotFeelsLike:
      'A tender, ropey roll that aches toward the base of the thumb or the outer elbow.',
    referralFeltAt: ['web and base of the thumb', 'outer elbow'],
    caution: 'Lift the roll away from the bone; do not press it in, because a nerve lies under it.',
    cues: {
      find: 'Thumb up, elbow half bent. Find the soft roll on the thumb side, three finger widths past the crease.',
      caution: 'Lift, do not dig. A nerve lies underneath.',
      press:
        'Lift the roll away from the bone between your {other} thumb and fingers. Squeeze slowly.',
      feel: 'A dull ache is right. It may reach the base of your thumb.',
      explore: 'Let go. Move the pinch one finger width toward the hand, and squeeze again.',
    },
  },
  'thumb-lifter-lower': {
    name: 'Thumb-lifter spot, back of the forearm near the wrist',
    stageLine: 'Four finger-widths from the wrist toward the elbow, thumb half, back.',
    stageLineNext: 'The same slanting strip, one finger-width toward the elbow.',
    nextHint: 'toward the elbow',
    landmark:
      'Palm down. Four to five finger widths from the wrist crease toward the elbow, on the thumb half of the back of the forearm, where a muscle slants across the bone.',
    checkMove: 'Lift the thumb as if hitch-hiking: the slanting strip jumps.',
    position:
      'Sit at the desk, {side} forearm resting palm down, wrist straight and loose, shoulder low.',
    explore:
      'Follow the slant in finger-width steps toward the elbow and the middle of the forearm, away from the wrist.',
    rightSpotFeelsLike:
      'A neat sore place that aches to the thumb side of the wrist or into the thumb.',
    referralFeltAt: ['thumb side of the wrist', 'thumb', 'back of the middle or ring finger'],
    caution:
      'A skin nerve lies at the thumb edge: stay on the back, flat and light. If the thumb tendons at the wrist are swollen, see a hand professional.',
    cues: {
      find: 'Palm down. Four to five finger widths from the wrist toward the elbow, on the thumb half of the back.',
      caution: 'Keep it light, and keep off the thumb edge of the wrist.',
      press:
        'Lift your thumb like hitch-hiking and feel it jump. Let it rest, then press lightly and flat.',
      feel: 'A light ache is right. You may feel it at the thumb side of the wrist.',
      explore:
        'Ease off. Move one finger width toward the elbow and the middle, and press lightly again.',
    },
  },
  'fcr-palmaris-upper': {
    name: 'Wrist-bender spot, palm side near the elbow',
    stageLine: 'Four finger-widths from the inner bump, on the line to mid-wrist.',
    stageLineNext: 'The same line, one finger-width toward the hand.',
    nextHint: 'toward the hand',
    landmark:
      'Palm up. Draw a line from the inner elbow bump to the middle of the wrist. Three to four finger widths along that line from the bump.',
    checkMove: 'Bend the wrist a little, palm toward you: the muscle hardens.',
    position: 'Sit at the desk, {side} forearm resting palm up, hand open and loose, shoulder low.',
    explore: 'Go along the line in finger-width steps toward the hand, to mid-forearm. Stop there.',
    rightSpotFeelsLike:
      'A dull ache to the palm side of the wrist, at times a prickly soreness in the palm that eases as you hold.',
    referralFeltAt: ['palm side of the wrist', 'palm'],
    caution:
      'A prickly soreness that eases is fine; an electric tingle is a nerve: let go and move.',
    cues: {
      find: 'Turn your {side} palm up. Four finger widths from the inner elbow bump, on the line to the middle of the wrist.',
      caution: 'Keep out of the soft elbow crease. Electric tingle means move.',
      press: 'Bend the wrist a little and feel it harden. Let it rest, then lean in slowly.',
      feel: 'A dull ache is right. It may reach the wrist or the palm.',
      explore: 'Ease off. Move one finger width toward the hand, and lean in again.',
    },
  },
  'pronator-upper': {
    name: 'Palm-down turner',
    stageLine: 'Three finger-widths from the inner bump, slanting toward the thumb side.',
    stageLineNext: 'Along the slant, one finger-width toward the hand. Light.',
    nextHint: 'toward the hand',
    landmark:
      'Palm up, elbow half bent. From the inner elbow bump go three finger widths toward the hand and a little toward the thumb side: the strip runs slantwise.',
    checkMove: 'Turn the palm down against light pressure: the strip hardens.',
    position: 'Sit at the desk, {side} forearm resting palm up, hand open and loose, shoulder low.',
    explore:
      'Follow the slant toward the hand and the thumb side, two finger widths further and no more.',
    rightSpotFeelsLike: 'A dull ache to the palm side of the wrist, on the thumb side.',
    referralFeltAt: ['palm side of the wrist, thumb side'],
    caution:
      'The median nerve and the main artery run near the crease: stay on the hand side of it, flat and light.',
    cues: {
      find: 'Palm up, elbow half bent. Three finger widths from the inner elbow bump toward the hand, a little toward the thumb.',
      caution: 'Stay out of the elbow crease. Feel a pulse or a tingle? Let go and move.',
      press:
        'Turn your palm down a little and feel it harden. Let it rest, then press lightly and flat.',
      feel: 'A dull ache toward the thumb side of the wrist is right.',
      explore:
        'Ease off. Follow the slant one finger width toward the hand, and press lightly again.',
    },
  },
  'finger-flexor-mid': {
    name: 'Finger-bender spot, middle palm side',
    stageLine: 'One hand-width from the inner elbow bump toward the hand.',
    stageLineNext: 'The same strip, one finger-width toward the hand.',
    nextHint: 'toward the hand',
    landmark:
      'Palm up. A hand width from the inner elbow bump toward the hand, halfway between the inner bone edge and the middle of the forearm.',
    checkMove: 'Curl the fingers one at a time: each has its own strip.',
    position: 'Sit at the desk, {side} forearm resting palm up, hand open and loose, shoulder low.',
    explore:
      'Go along the same strip in finger-width steps toward the hand, to mid-forearm. Across the arm lie two nerves: toward the middle and at the edge.',
    rightSpotFeelsLike:
      'A deep ache that may be felt in the palm side of the finger, right out to the tip.',
    referralFeltAt: ['palm side of the matching finger to the tip', 'palm'],
    caution: 'Two nerves run in this muscle group: slow, flat pressure.',
    cues: {
      find: 'Palm up. A hand width from the inner elbow bump toward the hand, halfway between the bone edge and the middle.',
      caution: 'Go slow and flat. Tingle or numb means move.',
      press: 'Curl the sore finger and feel its strip move. Let it rest, then lean in slowly.',
      feel: 'A deep ache is right. It may be felt out to the fingertip.',
      explore: 'Ease off. Move one finger width toward the hand, and lean in again.',
    },
  },
  'fcu-mid': {
    name: 'Little-finger-side wrist bender',
    stageLine: 'One full hand-width from the inner elbow bump, on the little-finger edge.',
    stageLineNext: 'The same edge, one finger-width toward the hand. Light.',
    nextHint: 'toward the hand',
    landmark:
      'Palm up. A full hand width from the inner elbow bump toward the hand, on the muscle just in front of the sharp inner bone edge.',
    checkMove: 'Tip the wrist toward the little-finger side, palm toward you: the strip hardens.',
    position: 'Sit at the desk, {side} forearm resting palm up, hand open and loose, shoulder low.',
    explore:
      'Go along the inner edge in finger-width steps toward the hand, to two thirds of the forearm.',
    rightSpotFeelsLike: 'An ache to the palm side of the wrist, on the little-finger side.',
    referralFeltAt: ['palm side of the wrist, little-finger side'],
    caution:
      'The ulnar nerve runs under it. Start a full hand width from the elbow, light, and stop at any tingle in the small fingers.',
    cues: {
      find: 'Palm up. A full hand width from the inner elbow bump toward the hand, on the muscle of the little-finger edge.',
      caution: 'A tingle in your small fingers means let go and move.',
      press:
        'Tip your wrist toward the little finger and feel the strip harden. Let it rest, then press lightly and flat.',
      feel: 'A dull ache toward the little-finger side of the wrist is right.',
      explore: 'Ease off. Move one finger width toward the hand, and press lightly again.',
    },
  },
  'fpl-mid': {
    name: 'Thumb-tip bender, middle palm side',
    stageLine: 'Halfway along the forearm, thumb half, just inside the fleshy roll.',
    stageLineNext: 'The same strip, one finger-width toward the elbow. Light.',
    nextHint: 'toward the elbow',
    landmark:
      'Palm up. Halfway between elbow crease and wrist, on the thumb half, just inside the fleshy roll on the thumb side.',
    checkMove: 'Bend only the tip of the thumb: you feel a deep twitch.',
    position: 'Sit at the desk, {side} forearm resting palm up, hand open and loose, shoulder low.',
    explore: 'Go in finger-width steps toward the elbow, three at most. Never toward the wrist.',
    rightSpotFeelsLike: 'A deep ache that may be felt in the palm side of the thumb.',
    referralFeltAt: ['palm side of the thumb to the tip'],
    caution:
      'An artery runs along the thumb edge. If you feel a pulse, move toward the middle. Light.',
    cues: {
      find: 'Palm up. Halfway between elbow and wrist, on the thumb half, just inside the fleshy roll.',
      caution: 'Feel a pulse? Let go, and move toward the middle of the arm.',
      press:
        'Bend only the tip of your thumb and feel a deep twitch. Let it rest, then press lightly and flat.',
      feel: 'A deep ache is right. It may be felt in the thumb.',
      explore: 'Ease off. Move one finger width toward the elbow, and press lightly again.',
    },
  },
} as const satisfies Partial<KnowledgeWords['spots']>;
