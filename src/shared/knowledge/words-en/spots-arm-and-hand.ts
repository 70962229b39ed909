import type { KnowledgeWords } from '../words';

/** English for the spots: hand, upper arm and shoulder blade. */
export const armAndHandSpotsEn = {
  'thumb-pad-press': {
    name: 'Thumb pad',
    stageLine: 'The middle of the round pad at the base of the thumb.',
    stageLineNext: 'Half a thumb-width toward the thumb side, on the pad.',
    nextHint: 'toward the thumb side',
    landmark:
      'The round pad at the base of the thumb on the palm. The middle of the pad, between the wrist crease and the thumb knuckle.',
    checkMove: 'Touch the thumb to the tip of the little finger: the pad hardens.',
    position: 'Sit, {side} hand resting palm up on the desk, thumb loose.',
    explore:
      'Move half a thumb width toward the thumb side, staying on the pad. Toward the middle of the palm a nerve enters the pad.',
    rightSpotFeelsLike:
      'A dull ache in the pad or thumb, at times toward the wrist or index finger.',
    referralFeltAt: ['thumb', 'palm side of the wrist, thumb side', 'tip of the index finger'],
    caution: 'Stay on the pad, off the wrist crease. If thumb joint wear is known, keep it light.',
    cues: {
      find: 'Rest your {side} hand palm up. Find the middle of the round pad at the base of the thumb.',
      caution: 'Stay off the wrist crease. Keep it gentle.',
      press: 'Press into the pad gently and flat. Keep the thumb loose.',
      feel: 'A dull ache in the pad or the thumb is right.',
      explore: 'Ease off. Move half a thumb width toward the thumb side, and press gently again.',
    },
  },
  'thumb-web-pinch': {
    name: 'Thumb web, pinched',
    stageLine: 'The fold of muscle between thumb and index finger, pinched gently.',
    stageLineNext: 'Half a finger-width along, on the index-finger side.',
    nextHint: 'index-finger side',
    landmark:
      'The fold of muscle between thumb and index finger. Pinch it between thumb and index finger of the other hand, toward the palm side.',
    checkMove: 'Press the thumb against the side of the index finger: the fold swells.',
    position: 'Sit, {side} hand resting on its little-finger edge, thumb loose.',
    explore: 'Creep half a finger width toward the index hand bone. Never toward the wrist.',
    rightSpotFeelsLike: 'A dull ache around the base of the thumb.',
    referralFeltAt: ['base of the thumb', 'thumb web'],
    caution: 'Gentle: many people are tender here. Leave it out in pregnancy.',
    cues: {
      find: 'Find the muscle in the web between your {side} thumb and index finger.',
      caution: 'Gentle here. Leave this one out if you are pregnant.',
      press: 'Pinch it gently between your {other} thumb and finger, toward the palm side.',
      feel: 'A dull ache around the base of the thumb is right.',
      explore:
        'Let go. Creep half a finger width toward the index hand bone, and pinch gently again.',
    },
  },
  'index-side-press': {
    name: 'Index side muscle',
    stageLine: 'Back of the hand, beside the index hand bone, halfway along.',
    stageLineNext: 'Half a finger-width along the bone, away from the wrist.',
    nextHint: 'away from the wrist',
    landmark:
      'Back of the hand, in the web, against the thumb side of the index hand bone, halfway along it.',
    checkMove: 'Push the index finger toward the thumb against light pressure: it swells.',
    position: 'Sit, {side} hand palm down on the desk, fingers loose.',
    explore:
      'Move half a finger width along the bone, away from the wrist. Toward the wrist an artery passes through.',
    rightSpotFeelsLike: 'A dull ache down the thumb side of the index finger.',
    referralFeltAt: ['thumb side of the index finger', 'back of the hand'],
    caution:
      'Press against the side of the bone, not on top of it, and keep away from the wrist end of the web.',
    cues: {
      find: 'Palm down. In the web, find the muscle against the thumb side of the index hand bone, halfway along.',
      caution: 'Light pressure. Muscle only, not the top of the bone. Feel a pulse? Move.',
      press: 'Press it lightly and flat toward the side of the bone.',
      feel: 'A dull ache along the index finger is right.',
      explore: 'Ease off. Move half a finger width away from the wrist, and press lightly again.',
    },
  },
  'little-finger-edge': {
    name: 'Little-finger edge of the hand',
    stageLine: 'The fleshy edge of the palm, halfway from wrist to little finger.',
    stageLineNext: 'The same edge, half a finger-width away from the wrist.',
    nextHint: 'away from the wrist',
    landmark:
      'The fleshy outer edge of the palm, halfway between the wrist crease and the little finger.',
    checkMove: 'Spread the little finger away from the others: the edge hardens.',
    position: 'Sit, {side} hand resting palm up, loose.',
    explore:
      'Move half a finger width along the edge toward the little finger. Never toward the wrist.',
    rightSpotFeelsLike: 'A dull ache along the outer side of the little finger.',
    referralFeltAt: ['outer side of the little finger'],
    caution:
      'Stay on the outer edge: a nerve and an artery pass beside the bony pea at the base of the palm.',
    cues: {
      find: 'Rest your {side} hand palm up. Find the fleshy outer edge of the palm, halfway between wrist and little finger.',
      caution: 'Stay off the bony pea near the wrist. Tingle means let go.',
      press: 'Press it lightly and flat. Keep the little finger loose.',
      feel: 'A dull ache along the little finger is right.',
      explore:
        'Ease off. Move half a finger width along the edge, away from the wrist, and press again.',
    },
  },
  'triceps-lower-back': {
    name: 'Triceps near the elbow, back of the upper arm',
    stageLine: 'Back of the upper arm, one hand-width from the elbow tip.',
    stageLineNext: 'One finger-width toward the shoulder, still in the middle.',
    nextHint: 'toward the shoulder',
    landmark:
      'Back of the upper arm, a hand width from the elbow tip toward the shoulder, in the middle of the muscle.',
    checkMove: 'Press the hand down on the desk: it hardens.',
    position: 'Sit, {side} elbow bent, forearm resting on the desk or across your lap, arm loose.',
    explore:
      'Move one finger width toward the shoulder, staying in the middle and in the third near the elbow.',
    rightSpotFeelsLike:
      'A dull ache to the outer or inner elbow, at times down the back of the forearm.',
    referralFeltAt: ['outer elbow', 'inner elbow', 'back of the forearm'],
    caution:
      'Stay in the middle and in the third near the elbow: one nerve lies on the outer side, one in the inner groove.',
    cues: {
      find: 'Bend your {side} elbow, arm loose. A hand width from the elbow tip toward the shoulder, in the middle of the back.',
      caution: 'Stay in the middle of the arm, near the elbow end. Tingle means move.',
      press: 'Press your hand down and feel it harden. Let it rest, then press in slowly.',
      feel: 'A dull ache is right. It may reach the elbow or the forearm.',
      explore: 'Ease off. Move one finger width toward the shoulder, and press in again.',
    },
  },
  'brachialis-outer': {
    name: 'Deep elbow bender, outer side',
    stageLine: 'Outer upper arm, one hand-width from the elbow, behind the biceps edge.',
    stageLineNext: 'One finger-width toward the elbow, close behind the biceps. Light.',
    nextHint: 'toward the elbow',
    landmark:
      'Outer upper arm, a hand width from the elbow crease toward the shoulder. Slide the biceps inward and feel just behind its edge, in front of the gap between biceps and triceps.',
    checkMove: 'Bend the elbow with the palm down: it hardens beside the biceps.',
    position: 'Sit, {side} forearm resting on the desk, elbow half bent, arm loose.',
    explore:
      'Move one finger width toward the elbow, close behind the biceps. Never back into the gap.',
    rightSpotFeelsLike: 'A deep ache that may be felt at the base of the thumb.',
    referralFeltAt: ['base of the thumb', 'front of the elbow'],
    caution: 'The radial nerve lies in the gap just behind: flat fingers, light, short.',
    cues: {
      find: 'Outer side of your {side} upper arm, a hand width from the elbow. Slide the biceps in and feel behind its edge.',
      caution: 'Light and short. Tingle toward the thumb? Let go, and move toward the front.',
      press:
        'Bend the elbow a little and feel it harden. Let it rest, then press lightly, forward and in.',
      feel: 'A deep ache is right. You may feel it at the base of your thumb.',
      explore:
        'Ease off. Move one finger width toward the elbow, close to the biceps, and press lightly again.',
    },
  },
  'infraspinatus-wall': {
    name: 'Back of the shoulder blade, ball on the wall',
    stageLine: 'Ball on the shoulder blade, one thumb-length from its ridge.',
    stageLineNext: 'Half a ball-width toward the outer side, still on muscle.',
    nextHint: 'toward the outer side',
    landmark:
      'Back of the shoulder blade, a thumb length from its bony ridge, on the side away from the neck, in the middle of the muscle.',
    checkMove: 'Turn the bent arm outward: it hardens.',
    position:
      'Stand with the {side} shoulder blade against a ball on the wall, {side} arm across your belly, knees soft.',
    explore:
      'Turn a little so that the ball moves half its width toward the arm. Bending the knees would roll it toward the bony ridge.',
    rightSpotFeelsLike:
      'A deep ache, at times in the front of the shoulder or along the upper arm.',
    referralFeltAt: ['front and outer shoulder', 'upper arm', 'at times thumb side of the forearm'],
    caution: 'Stay off the ridge, the spine and the ribs.',
    cues: {
      find: 'Stand with a ball between the wall and your {side} shoulder blade, a thumb length past its bony ridge.',
      caution: 'Stay on the muscle. Off the ridge, off the spine, off the ribs.',
      press: 'Lean back slowly until it aches. Let your {side} arm rest across your belly.',
      feel: 'A deep ache is right. It may reach the front of the shoulder or the upper arm.',
      explore:
        'Ease off. Turn a little, so the ball moves half its width toward the arm, and lean in again.',
    },
  },
} as const satisfies Partial<KnowledgeWords['spots']>;
