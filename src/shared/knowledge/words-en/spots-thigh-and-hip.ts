import type { KnowledgeWords } from '../words';

/** English for the spots: thigh, hip and buttock. */
export const thighAndHipSpotsEn = {
  'rectus-femoris-upper': {
    name: 'Front of the thigh near the hip',
    stageLine: 'One full hand-width from the front hip bone, straight toward the knee.',
    stageLineNext: 'The same line, three finger-widths toward the knee.',
    nextHint: 'toward the knee',
    landmark:
      'Front of the thigh, a full hand width from the front hip bone point, on the line from that point to the kneecap.',
    checkMove: 'Lift the thigh a little: it hardens.',
    position: 'Sit with the {side} leg loose, or lie face down with the {side} thigh on a roller.',
    explore: 'Go along the line in three-finger steps toward the knee.',
    rightSpotFeelsLike: 'A deep ache, at times in or around the kneecap.',
    referralFeltAt: ['kneecap', 'front of the knee'],
    caution:
      'Stay on the outer half of the front: the groin holds a big artery. If you feel a pulse, move toward the outer side.',
    cues: {
      find: 'From the bony point at the front of your {side} hip, go a full hand width straight toward the kneecap.',
      caution: 'Stay out of the groin. Feel a pulse? Let go, and move toward the outer side.',
      press: 'Lift the thigh a little and feel it harden. Let it rest, then lean in slowly.',
      feel: 'A deep ache is right. It may be felt in the kneecap.',
      explore: 'Ease off. Move three finger widths toward the knee, and lean in again.',
    },
  },
  'rectus-femoris-mid': {
    name: 'Front of the thigh, middle',
    stageLine: 'Front of the thigh, in the middle, halfway from hip to knee.',
    stageLineNext: 'The same line, one hand-width toward the knee.',
    nextHint: 'toward the knee',
    landmark: 'Front of the thigh, halfway between hip and kneecap, in the middle.',
    checkMove: 'Straighten the knee a little: it hardens.',
    position:
      'Lie face down with the {side} thigh on a roller, on your forearms; or sit and lean the other forearm in.',
    explore: 'Move one hand width toward the knee. Stop a hand width from the kneecap.',
    rightSpotFeelsLike: 'A broad deep ache in the thigh, at times at the kneecap.',
    referralFeltAt: ['front of the thigh', 'kneecap'],
    caution: 'Stop a hand width from the kneecap.',
    cues: {
      find: 'Find the middle of the front of your {side} thigh, halfway between hip and knee.',
      caution: 'Stop a hand width from the kneecap.',
      press: 'Let the weight sink in. Bend the knee slowly, then let it rest.',
      feel: 'A broad deep ache is right.',
      explore: 'Ease off. Move one hand width toward the knee, and let it sink in again.',
    },
  },
  'vastus-lateralis-mid': {
    name: 'Outer thigh, middle',
    stageLine: 'Halfway along the outer thigh, a thumb-length before the trouser seam.',
    stageLineNext: 'The same strip, one hand-width toward the hip.',
    nextHint: 'toward the hip',
    landmark:
      'Halfway along the thigh, on the outer front, one thumb length in front of the trouser seam.',
    checkMove: 'Straighten the knee: it hardens.',
    position:
      'Lie half on your side with the {side} outer thigh on a roller, other foot on the floor; or sit and lean the other forearm in.',
    explore: 'Move one hand width toward the hip, staying in front of the seam.',
    rightSpotFeelsLike: 'A strong ache in the outer thigh, at times toward the outer kneecap.',
    referralFeltAt: ['outer thigh', 'outer side of the kneecap'],
    caution: 'Work the muscle in front of the side band, not the band on the bone near the knee.',
    cues: {
      find: 'Halfway along your {side} thigh, on the outer front, a thumb length in front of the trouser seam.',
      caution: 'Stay in front of the side band, and a hand width away from the knee.',
      press: 'Lean in slowly, and let your other foot carry some of the weight.',
      feel: 'A strong dull ache is right. Keep it at six or less.',
      explore: 'Ease off. Move one hand width toward the hip, and let it sink in again.',
    },
  },
  'vastus-lateralis-lower': {
    name: 'Outer thigh near the knee',
    stageLine: 'One full hand-width from the kneecap toward the hip, outer front.',
    stageLineNext: 'The same strip, three finger-widths toward the hip.',
    nextHint: 'toward the hip',
    landmark: 'A full hand width from the kneecap toward the hip, on the outer front of the thigh.',
    checkMove: 'Straighten the knee: it hardens.',
    position: 'Sit, {side} leg loose and a little straight.',
    explore: 'Go in three-finger steps toward the hip.',
    rightSpotFeelsLike: 'An ache around the outer kneecap.',
    referralFeltAt: ['outer side of the kneecap', 'outer knee'],
    caution: 'Never closer to the kneecap than a hand width.',
    cues: {
      find: 'A full hand width from your {side} kneecap toward the hip, on the outer front of the thigh.',
      caution: 'Never closer to the kneecap than a hand width.',
      press: 'Straighten the knee a little and feel it harden. Let it rest, then press in slowly.',
      feel: 'A dull ache near the outer kneecap is right.',
      explore: 'Ease off. Move three finger widths toward the hip, and press in again.',
    },
  },
  'vastus-medialis-lower': {
    name: 'Inner front of the thigh near the knee',
    stageLine: 'On the teardrop bulge, one hand-width from the kneecap, inner front.',
    stageLineNext: 'On the bulge, two finger-widths toward the hip.',
    nextHint: 'toward the hip',
    landmark:
      'A hand width from the inner corner of the kneecap toward the hip, on the teardrop bulge.',
    checkMove: 'Straighten the knee: the teardrop hardens.',
    position: 'Sit, {side} leg loose and a little straight.',
    explore:
      'Go in two-finger steps toward the hip and the front of the thigh, never toward the inner groove.',
    rightSpotFeelsLike: 'An ache in the front or inner knee.',
    referralFeltAt: ['inner knee', 'front of the knee'],
    caution: 'Stay on the bulge: a main artery lies deep in the inner groove.',
    cues: {
      find: 'Find the teardrop bulge by the inner corner of your {side} kneecap. Go a hand width from the kneecap toward the hip.',
      caution: 'Stay on the front bulge, never in the inner groove. Feel a pulse? Let go and move.',
      press: 'Straighten the knee a little and feel it harden. Let it rest, then press in slowly.',
      feel: 'A dull ache at the front or inner knee is right.',
      explore:
        'Ease off. Move two finger widths toward the hip, a little to the front, and press in again.',
    },
  },
  'adductor-mid': {
    name: 'Inner thigh, middle, broad',
    stageLine: 'Inner thigh, halfway from groin to knee. Broad and gentle.',
    stageLineNext: 'Three finger-widths toward the knee. Broad and gentle.',
    nextHint: 'toward the knee',
    landmark: 'Inner thigh, halfway between groin and knee.',
    checkMove: 'Squeeze the thighs together: it hardens.',
    position:
      'Lie face down with the {side} thigh out to the side, inner thigh resting on a roller; or sit and use the heel of the hand.',
    explore:
      'Move three finger widths toward the knee or the back of the thigh. Never toward the groin.',
    rightSpotFeelsLike: 'A broad tender ache, at times at the inner knee.',
    referralFeltAt: ['inner knee', 'inner thigh'],
    caution: 'Broad and gentle only: an artery and a vein run deep. If you feel a pulse, move.',
    cues: {
      find: 'Find the middle of your {side} inner thigh, halfway between groin and knee.',
      caution: 'Stay a hand width away from the groin. Feel a pulse? Let go and move.',
      press: 'Sink in gently and broadly. Squeeze the thigh a little, then let it rest.',
      feel: 'A broad tender ache is right.',
      explore: 'Ease off. Move three finger widths toward the knee, and sink in gently again.',
    },
  },
  'biceps-femoris-mid': {
    name: 'Outer hamstring, middle',
    stageLine: 'Back of the thigh, outer half, halfway from seat bone to knee.',
    stageLineNext: 'The same half, one ball-width toward the knee.',
    nextHint: 'toward the knee',
    landmark: 'Back of the thigh, outer half, halfway between seat bone and knee crease.',
    checkMove: 'Dig the heel in: it hardens.',
    position:
      'Sit on a firm chair with a ball between it and the {side} thigh, or on the floor with the thigh on a roller.',
    explore: 'Shift one ball width toward the knee. Stop a hand width from the knee crease.',
    rightSpotFeelsLike: 'A deep ache, at times behind the knee.',
    referralFeltAt: ['back of the knee', 'outer back thigh'],
    caution:
      'Keep off the middle line, where the big nerve runs, and stop a hand width from the knee crease.',
    cues: {
      find: 'Outer half of the back of your {side} thigh, halfway between seat bone and knee.',
      caution: 'Keep off the middle line. Anything running along the leg means move.',
      press: 'Let the leg get heavy. Straighten the knee a little, then let it rest.',
      feel: 'A deep ache is right. It may be felt behind the knee.',
      explore: 'Ease off. Shift one ball width toward the knee, and let the leg get heavy again.',
    },
  },
  'inner-hamstring-mid': {
    name: 'Inner hamstring, middle',
    stageLine: 'Back of the thigh, inner half, halfway from seat bone to knee.',
    stageLineNext: 'The same half, one ball-width toward the knee.',
    nextHint: 'toward the knee',
    landmark: 'Back of the thigh, inner half, halfway between seat bone and knee crease.',
    checkMove: 'Dig the heel in with the toes turned in: it hardens.',
    position:
      'Sit on a firm chair with a ball between it and the {side} thigh, or on the floor with the thigh on a roller.',
    explore: 'Shift one ball width toward the knee. Stop a hand width from the knee crease.',
    rightSpotFeelsLike:
      'A deep ache in the back of the thigh, at times in the buttock fold or behind the knee.',
    referralFeltAt: ['buttock fold', 'back of the thigh', 'back of the knee'],
    caution: 'Keep off the middle line and off the seat bone.',
    cues: {
      find: 'Inner half of the back of your {side} thigh, halfway between seat bone and knee.',
      caution: 'Off the seat bone, off the middle line. Anything running along the leg means move.',
      press: 'Let the leg get heavy. Turn the toes in, then let them rest.',
      feel: 'A deep ache in the back of the thigh is right.',
      explore: 'Ease off. Shift one ball width toward the knee, and let the leg get heavy again.',
    },
  },
  'tfl-front': {
    name: 'Front pocket muscle',
    stageLine: 'Front pocket: three finger-widths behind and outside the front hip bone.',
    stageLineNext: 'Two finger-widths toward the knee, on the same muscle.',
    nextHint: 'toward the knee',
    landmark:
      'Where a front trouser pocket sits: three finger widths from the front hip bone point, toward the outer side and the foot.',
    checkMove: 'Turn the toes in and lift the leg: it pops out.',
    position:
      'Stand side-on to a wall with a ball on the spot, or lie half on your front on a ball, other leg taking weight.',
    explore:
      'Stand a little taller, so that the ball rolls two finger widths toward the knee. Stay in front of the bony hip point.',
    rightSpotFeelsLike: 'A deep ache in the outer hip, at times along the outer thigh.',
    referralFeltAt: ['outer hip', 'outer thigh'],
    caution:
      'Stay outside the front hip bone, where a skin nerve passes, and in front of the bony point of the hip.',
    cues: {
      find: 'Stand side-on to the wall, ball on the front pocket of your {side} hip, three finger widths from the hip bone point.',
      caution: 'Stay on the pocket muscle, off both bony points. Tingle means move.',
      press: 'Lean in slowly. Turn your toes in a little, feel it push back, then let it rest.',
      feel: 'A deep ache in the outer hip is right.',
      explore:
        'Ease off. Stand taller, so the ball rolls two finger widths toward the knee, and lean in again.',
    },
  },
  'glute-med-side': {
    name: 'Side of the hip near the rim',
    stageLine: 'Side of the hip, three finger-widths from the pelvis rim.',
    stageLineNext: 'Half a ball-width back, still near the rim.',
    nextHint: 'half a ball-width back',
    landmark:
      'Side of the hip, three finger widths from the rim of the pelvis toward the foot, halfway between front and back.',
    checkMove: 'Stand on that leg: it hardens.',
    position: 'Stand with the {side} hip to a wall, ball on the spot, weight on the other leg.',
    explore:
      'Turn your body to roll the ball half its width back, toward the buttock, staying near the rim.',
    rightSpotFeelsLike: 'A deep ache in the hip or buttock, at times along the outer thigh.',
    referralFeltAt: ['outer hip', 'buttock', 'upper outer thigh'],
    caution:
      'Stay between rim and bony point, never on the point itself. If lying on that side hurts at night, leave it out and see a professional.',
    cues: {
      find: 'Stand with your {side} hip to the wall. Ball at the side, three finger widths from the rim of the pelvis.',
      caution: 'Between the rim and the bony point, never on the point.',
      press: 'Lean in slowly and let the hip soften. Breathe out.',
      feel: 'A deep ache in the hip or buttock is right.',
      explore: 'Ease off. Turn a little: the ball moves half its width back. Lean in again.',
    },
  },
  'glute-min-side': {
    name: 'Side of the hip, deep',
    stageLine: 'Halfway from pelvis rim to hip point, just behind the front pocket.',
    stageLineNext: 'Half a ball-width back, still off the hip point.',
    nextHint: 'half a ball-width back',
    landmark:
      'Halfway between the rim of the pelvis and the bony point of the hip, just behind the front pocket.',
    checkMove: 'Lift the leg out to the side with the toes turned in: it hardens.',
    position: 'Stand with the {side} hip to a wall, ball on the spot, weight on the other leg.',
    explore: 'Turn your body to roll the ball half its width back.',
    rightSpotFeelsLike: 'A deep ache along the outer thigh, at times to the outer calf.',
    referralFeltAt: ['buttock', 'outer thigh', 'outer calf'],
    caution: 'A tingle or shooting along the leg is a nerve: stop.',
    cues: {
      find: 'Ball halfway between the rim of the pelvis and the bony point of your {side} hip, just behind the pocket.',
      caution: 'Off the bony point. If it shoots or tingles, let go.',
      press: 'Lean in slowly. Let the weight settle.',
      feel: 'A deep ache along the outer thigh is right. Shooting is not.',
      explore: 'Ease off. Turn a little: the ball moves half its width back. Lean in again.',
    },
  },
  'glute-max-upper': {
    name: 'Outer buttock, back pocket',
    stageLine: 'Where a back pocket sits: the outer quarter near the rim.',
    stageLineNext: 'Half a ball-width toward the rim, still on the back pocket.',
    nextHint: 'toward the rim',
    landmark:
      'The quarter of the buttock near the rim and the outer side, where a back pocket sits.',
    checkMove: 'Squeeze the buttock: it hardens.',
    position:
      'Stand with your back to a wall, turned a little, soft ball on the {side} back pocket.',
    explore:
      'Bend your knees a little, so that the ball rolls half its width toward the rim. Stay in that quarter.',
    rightSpotFeelsLike: 'A deep dull ache in the buttock.',
    referralFeltAt: ['buttock', 'tailbone side'],
    caution:
      'The outer quarter near the rim only: the sciatic nerve runs lower and nearer the middle.',
    cues: {
      find: 'Stand with your back to the wall, soft ball on your {side} back pocket, outer quarter, near the rim.',
      caution: 'The back pocket only. Anything running along the leg means let go.',
      press: 'Lean in slowly and let the buttock go soft.',
      feel: 'A deep dull ache in the buttock is right.',
      explore:
        'Ease off. Bend your knees a little, so the ball rolls toward the rim, and lean in again.',
    },
  },
  'piriformis-mid': {
    name: 'Deep buttock, ball on the wall',
    stageLine: 'Soft ball on the outer buttock, three fingers from the hip point.',
    stageLineNext: 'Half a ball-width toward the outer side. Light and short.',
    nextHint: 'toward the outer side',
    landmark:
      'On the line from the side of the tailbone base to the bony point of the hip, a third of the way in from the hip point.',
    checkMove: 'Turn the foot outward: it hardens deep inside.',
    position:
      'Stand with your back to a wall, turned a little, soft ball on the {side} spot, knee soft.',
    explore:
      'Move half a ball width toward the outer side. Never toward the middle, never toward the leg.',
    rightSpotFeelsLike: 'A deep ache that stays in the buttock.',
    referralFeltAt: ['buttock', 'side of the tailbone', 'back of the hip'],
    caution:
      'The sciatic nerve passes right beside it. Soft ball, wall, thirty seconds; stop at anything running along the leg. Leave it out if you have sciatica.',
    cues: {
      find: 'Soft ball on the wall, on the outer part of your {side} buttock, three fingers in from the bony hip point.',
      caution: 'Soft ball, light, short. A tingle along the leg? Let go.',
      press: 'Lean in lightly. Turn the foot out a little, then let it rest.',
      feel: 'A deep ache that stays there is right. Nothing should run along the leg.',
      explore: 'Ease off. Move half a ball width toward the outer side, and lean in lightly again.',
    },
  },
} as const satisfies Partial<KnowledgeWords['spots']>;
