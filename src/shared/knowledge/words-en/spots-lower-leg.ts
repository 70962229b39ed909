import type { KnowledgeWords } from '../words';

/** English for the spots: shin, outer leg and calf. */
export const lowerLegSpotsEn = {
  'tib-ant-upper': {
    name: 'Shin muscle near the knee',
    stageLine: 'One hand-width from the kneecap, two finger-widths outside the shin bone.',
    stageLineNext: 'Beside the bone, two finger-widths toward the foot.',
    nextHint: 'toward the foot',
    landmark:
      'A hand width from the kneecap toward the foot, two finger widths to the outer side of the shin bone edge.',
    checkMove: 'Pull the foot up: the strip beside the bone hardens.',
    position: 'Sit on a chair or the floor, {side} knee bent, foot resting flat, leg loose.',
    explore:
      'Go along beside the bone in two-finger steps toward the foot, to the middle of the shin.',
    rightSpotFeelsLike:
      'A strong dull ache. It may run to the front of the ankle or the big toe, but it does not have to.',
    referralFeltAt: ['front and inner side of the ankle', 'big toe', 'along the shin'],
    caution: 'Muscle only: if the bone edge is the sore part, stop and have it checked.',
    cues: {
      find: 'Sit with your {side} foot flat. A hand width from the kneecap toward the foot, two finger widths outside the shin bone.',
      caution: 'Stay on muscle. If the bone itself is sore, stop.',
      press: 'Pull your foot up and feel it harden. Let it drop, then press in slowly.',
      feel: 'A strong dull ache is right. It may run to your ankle or big toe. It does not have to.',
      explore:
        'Ease off. Move two finger widths toward the foot, beside the bone, and press in again.',
    },
  },
  'tib-ant-mid': {
    name: 'Shin muscle, middle',
    stageLine: 'Halfway along the shin, two finger-widths outside the bone edge.',
    stageLineNext: 'Beside the bone, two finger-widths toward the knee.',
    nextHint: 'toward the knee',
    landmark: 'Halfway along the shin, two finger widths to the outer side of the shin bone edge.',
    checkMove: 'Pull the foot up: the strip beside the bone hardens.',
    position: 'Sit on a chair or the floor, {side} knee bent, foot resting flat, leg loose.',
    explore:
      'Go in two-finger steps toward the knee. Never closer to the ankle than a third of the way.',
    rightSpotFeelsLike: 'A dull ache along the shin, at times to the ankle or big toe.',
    referralFeltAt: ['front of the ankle', 'big toe'],
    caution: 'The muscle gets thin here: medium pressure, off the bone.',
    cues: {
      find: 'Halfway along your {side} shin, two finger widths outside the edge of the bone.',
      caution: 'Stay on muscle, off the bone, and well away from the ankle.',
      press: 'Pull your foot up and feel the strip harden. Let it drop, then press in slowly.',
      feel: 'A dull ache along the shin or at the ankle is right.',
      explore: 'Ease off. Move two finger widths toward the knee, and press in again.',
    },
  },
  'edl-upper': {
    name: 'Toe-lifter strip',
    stageLine: 'Outside the shin by four finger-widths, 1½ hand-widths from the kneecap.',
    stageLineNext: 'The same strip, two finger-widths toward the foot.',
    nextHint: 'toward the foot',
    landmark:
      'A hand width and a half from the kneecap toward the foot, three to four finger widths outside the shin bone, between the shin muscle and the outer leg muscle.',
    checkMove: 'Lift the four small toes, big toe down: the strip moves.',
    position: 'Sit on a chair or the floor, {side} knee bent, foot resting flat, leg loose.',
    explore: 'Go along the strip in two-finger steps toward the foot, to the middle of the leg.',
    rightSpotFeelsLike: 'An ache that may be felt on top of the foot toward the middle toes.',
    referralFeltAt: ['top of the foot', 'middle toes'],
    caution:
      'The nerve that lifts the foot passes near the knob on the outer knee: stay four finger widths away from that knob.',
    cues: {
      find: 'A hand and a half from the kneecap toward the foot, four finger widths outside the shin bone of your {side} leg.',
      caution: 'Stay well away from the bony knob on the outer knee. Tingle means move.',
      press: 'Lift your small toes and feel the strip move. Let them drop, then press in slowly.',
      feel: 'A dull ache is right. It may be felt on top of your foot.',
      explore: 'Ease off. Move two finger widths toward the foot, and press in again.',
    },
  },
  'ehl-lower': {
    name: 'Big-toe lifter',
    stageLine: 'Just past mid-shin toward the foot, three finger-widths outside the bone.',
    stageLineNext: 'The same strip, two finger-widths toward the knee. Light.',
    nextHint: 'toward the knee',
    landmark:
      'Just past the middle of the leg toward the foot, two to three finger widths outside the shin bone.',
    checkMove: 'Lift only the big toe: you feel a deep twitch.',
    position: 'Sit on a chair or the floor, {side} knee bent, foot resting flat, leg loose.',
    explore:
      'Move two finger widths at a time toward the knee. Never closer to the ankle than a hand and a half.',
    rightSpotFeelsLike: 'A small deep ache, at times on top of the foot behind the big toe.',
    referralFeltAt: ['top of the foot behind the big toe'],
    caution:
      'A nerve and an artery run beside it nearer the foot: light, flat fingers, away from the ankle.',
    cues: {
      find: 'Just past the middle of your {side} leg toward the foot, three finger widths outside the shin bone.',
      caution: 'Light here, and never near the ankle. Feel a pulse? Let go and move.',
      press:
        'Lift only your big toe and feel a deep twitch. Let it drop, then press lightly and flat.',
      feel: 'A small deep ache is right. It may be felt behind the big toe.',
      explore: 'Ease off. Move two finger widths toward the knee, and press lightly again.',
    },
  },
  'fibularis-longus-upper': {
    name: 'Outer leg muscle near the knee',
    stageLine: 'Four finger-widths from the outer knob toward the foot, outer side.',
    stageLineNext: 'The same strip, two finger-widths toward the foot.',
    nextHint: 'toward the foot',
    landmark:
      'Find the bony knob on the outer side just past the knee. Go four finger widths straight toward the foot, onto the fleshy strip.',
    checkMove: 'Turn the sole outward: the strip hardens.',
    position:
      'Sit with the {side} leg bent and turned in a little, or lie on the other side, leg loose.',
    explore:
      'Go along the outer strip in two-finger steps toward the foot, to the middle of the leg.',
    rightSpotFeelsLike: 'An ache behind or around the outer ankle bone, or along the outer foot.',
    referralFeltAt: ['outer ankle', 'outer side of the foot', 'outer leg'],
    caution:
      'The nerve that lifts the foot wraps around the knob: never closer to it than four finger widths.',
    cues: {
      find: 'Find the bony knob on the outer side of your {side} knee. Go four finger widths from it straight toward the foot.',
      caution:
        'Never press near the knob. A zing along the leg means let go, and move toward the foot.',
      press: 'Turn your sole outward and feel it harden. Let it rest, then press in slowly.',
      feel: 'A dull ache is right. It may be felt at the outer ankle or outer foot.',
      explore: 'Ease off. Move two finger widths toward the foot, and press in again.',
    },
  },
  'fibularis-brevis-lower': {
    name: 'Outer leg muscle near the ankle',
    stageLine: 'Behind the thin outer bone, 1½ hand-widths from the ankle.',
    stageLineNext: 'Behind the bone, two finger-widths toward the knee. Light.',
    nextHint: 'toward the knee',
    landmark:
      'Outer leg, a hand and a half from the outer ankle bone toward the knee, just behind the thin leg bone.',
    checkMove: 'Turn the sole outward: it hardens.',
    position: 'Sit with the {side} leg bent and turned in a little, leg loose.',
    explore: 'Go in two-finger steps toward the knee, to the middle of the leg.',
    rightSpotFeelsLike: 'An ache at the outer ankle or the outer edge of the foot.',
    referralFeltAt: ['outer ankle', 'outer side of the foot'],
    caution: 'A skin nerve comes out here: flat and light, off the bone.',
    cues: {
      find: 'Outer side of your {side} leg, a hand and a half from the ankle toward the knee, just behind the thin bone.',
      caution: 'Light and flat here. A tingle on top of the foot means move.',
      press: 'Turn your sole outward and feel it harden. Let it rest, then press lightly and flat.',
      feel: 'A dull ache at the outer ankle or outer foot is right.',
      explore: 'Ease off. Move two finger widths toward the knee, and press lightly again.',
    },
  },
  'fib-tertius-lower': {
    name: 'Front outer leg near the ankle',
    stageLine: 'In front of the thin outer bone, 1½ hand-widths from the ankle.',
    stageLineNext: 'In front of the bone, two finger-widths toward the knee. Light.',
    nextHint: 'toward the knee',
    landmark:
      'Front outer leg, a hand and a half from the outer ankle bone toward the knee, in front of the thin leg bone.',
    checkMove: 'Lift the outer edge of the foot: it moves under your touch.',
    position: 'Sit on a chair or the floor, {side} knee bent, foot resting flat, leg loose.',
    explore: 'Go in two-finger steps toward the knee, to the middle of the leg.',
    rightSpotFeelsLike: 'An ache at the front outer ankle or the top of the outer foot.',
    referralFeltAt: ['front outer ankle', 'top of the outer foot'],
    caution: 'A skin nerve comes out here: flat fingers, light, short.',
    cues: {
      find: 'Front outer side of your {side} leg, a hand and a half from the ankle toward the knee, in front of the thin bone.',
      caution: 'Light here. A tingle on top of the foot means move.',
      press:
        'Lift the outer edge of your foot and feel it move. Let it rest, then press lightly and flat.',
      feel: 'A light ache toward the outer ankle or foot is right.',
      explore: 'Ease off. Move two finger widths toward the knee, and press lightly again.',
    },
  },
  'gastroc-medial-belly': {
    name: 'Inner calf',
    stageLine: 'Inner half of the calf, one full hand-width from the knee crease.',
    stageLineNext: 'Inner half, two finger-widths toward the foot.',
    nextHint: 'toward the foot',
    landmark:
      'Inner half of the calf, a full hand width from the knee crease toward the foot, in the thick of the muscle.',
    checkMove: 'Push the toes away with a straight knee: it hardens.',
    position:
      'Sit on the floor, {side} calf on a roller or ball, leaning back on hands or forearms, ankle loose; or use the knuckles with the knee bent.',
    explore:
      'Go in two-finger steps toward the foot, to where the muscle ends, then one step toward the inner edge.',
    rightSpotFeelsLike: 'A broad dull ache. It may be felt in the arch of the foot.',
    referralFeltAt: ['arch of the foot', 'inner calf'],
    caution: 'Look for swelling, warmth or redness first. Stay out of the hollow behind the knee.',
    cues: {
      find: 'Inner half of your {side} calf, a full hand width from the knee crease toward the foot.',
      caution: 'Stay out of the hollow behind the knee. Go around any bulging vein.',
      press: 'Let the leg get heavy, and let the pressure sink in slowly.',
      feel: 'A broad dull ache is right. It may be felt in the arch of your foot.',
      explore: 'Ease off. Move two finger widths toward the foot, and let it sink in again.',
    },
  },
  'gastroc-lateral-belly': {
    name: 'Outer calf',
    stageLine: 'Outer half of the calf, one full hand-width from the knee crease.',
    stageLineNext: 'Outer half, two finger-widths toward the foot.',
    nextHint: 'toward the foot',
    landmark:
      'Outer half of the calf, a full hand width from the knee crease toward the foot, in the thick of the muscle.',
    checkMove: 'Push the toes away with a straight knee: it hardens.',
    position:
      'Sit on the floor, {side} calf turned outward on a roller or ball, leaning back on hands or forearms, ankle loose.',
    explore: 'Go in two-finger steps toward the foot, to where the muscle ends.',
    rightSpotFeelsLike: 'A broad dull ache in the outer calf or behind the knee.',
    referralFeltAt: ['outer calf', 'back of the knee'],
    caution: 'Keep to the back of the leg: the outer knob and its nerve are close to the knee.',
    cues: {
      find: 'Turn your {side} leg out a little. Outer half of the calf, a full hand width from the knee crease toward the foot.',
      caution: 'Keep to the back of the leg, away from the bony knob on the outside.',
      press: 'Let the leg get heavy, breathe out, and let the pressure sink in slowly.',
      feel: 'A broad dull ache in the outer calf is right.',
      explore: 'Ease off. Move two finger widths toward the foot, and let it sink in again.',
    },
  },
  'soleus-lower-inner': {
    name: 'Deep calf, inner side',
    stageLine: 'Inner side of the calf, 1½ hand-widths from the heel.',
    stageLineNext: 'The same inner side, two finger-widths toward the knee.',
    nextHint: 'toward the knee',
    landmark:
      'A hand and a half from the heel toward the knee, just to the inner side of the middle, where the calf starts to thicken past the tendon.',
    checkMove: 'Push the toes away with a bent knee: it hardens.',
    position:
      'Sit, {side} ankle crossed over the other thigh, or sit on the floor with the {side} calf on a ball or roller.',
    explore: 'Go in two-finger steps along the inner side toward the knee, to mid-calf.',
    rightSpotFeelsLike: 'A deep ache, often felt in the heel or the Achilles.',
    referralFeltAt: ['heel', 'Achilles', 'inner ankle'],
    caution: 'Stay off the tendon cord and away from the groove behind the inner ankle.',
    cues: {
      find: 'A hand and a half from your {side} heel toward the knee, just to the inner side, where the calf starts to thicken.',
      caution: 'Stay off the tendon cord and away from the inner ankle.',
      press: 'Keep the knee bent and the ankle loose. Press in slowly.',
      feel: 'A deep ache is right. It often shows up in the heel or the Achilles.',
      explore:
        'Ease off. Move two finger widths toward the knee, along the inner side, and press in again.',
    },
  },
  'soleus-outer': {
    name: 'Deep calf, outer side',
    stageLine: 'Outer side of the calf, two hand-widths from the ankle.',
    stageLineNext: 'The same side, two finger-widths toward the foot.',
    nextHint: 'toward the foot',
    landmark:
      'Outer side of the calf at its middle, by the edge of the big outer muscle, two hand widths from the ankle toward the knee.',
    checkMove: 'Push the toes away with a bent knee: it hardens.',
    position: 'Sit on a chair or the floor, {side} knee bent, foot resting flat, leg loose.',
    explore:
      'Go in two-finger steps along the outer side toward the foot. Stop a hand and a half from the heel.',
    rightSpotFeelsLike:
      'A deep ache in the outer calf, at times toward the outer Achilles or ankle.',
    referralFeltAt: ['outer calf', 'outer Achilles'],
    caution: 'Stay behind the thin leg bone, and off the tendon.',
    cues: {
      find: 'Outer side of your {side} calf, at its middle, just by the edge of the big muscle.',
      caution: 'Stay behind the thin bone and off the tendon.',
      press: 'Keep the knee bent and the leg loose. Press in slowly, a little toward the front.',
      feel: 'A deep ache in the outer calf is right.',
      explore: 'Ease off. Move two finger widths toward the foot, and press in again.',
    },
  },
  'tib-post-roll': {
    name: 'Deepest calf, middle line, roller',
    stageLine: 'Middle line of the calf, one hand-width from the knee crease.',
    stageLineNext: 'The same middle line, one hand-width toward the foot.',
    nextHint: 'toward the foot',
    landmark:
      'Middle line of the calf between the two big muscles, from a hand width past the knee crease to mid-calf.',
    checkMove: 'Point the foot down and in: it hardens deep inside.',
    position:
      'Sit on the floor, {side} calf on a foam roller, toes pointing to the ceiling, leaning back on hands or forearms.',
    explore: 'Move the roller one hand width toward the foot, rest on sore places, and come back.',
    rightSpotFeelsLike: 'A deep broad ache, at times in the Achilles, heel or sole.',
    referralFeltAt: ['Achilles', 'heel', 'sole'],
    caution: 'A nerve and vessels lie in the middle line: roller only, never a ball or thumb.',
    cues: {
      find: 'Rest the middle of your {side} calf on the roller, a full hand width from the knee crease toward the foot.',
      caution: 'Roller only here. No ball, no thumb in the middle line.',
      press: 'Let the leg sink in. Move your foot slowly to and fro while you breathe.',
      feel: 'A deep broad ache is right. It may be felt in the heel or the Achilles.',
      explore: 'Ease off. Roll one hand width toward the foot, slowly, and let it sink in again.',
    },
  },
  'fdl-inner': {
    name: 'Toe curler, inner calf',
    stageLine: 'Inner calf, two hand-widths from the knee, behind the bone edge.',
    stageLineNext: 'Behind the bone edge, two finger-widths toward the foot.',
    nextHint: 'toward the foot',
    landmark:
      'Inner calf, two hand widths from the knee joint toward the foot, one to two finger widths behind the inner edge of the shin bone.',
    checkMove: 'Curl the small toes: it moves under your touch.',
    position: 'Sit, {side} ankle crossed over the other thigh, leg loose.',
    explore:
      'Go in two-finger steps behind the bone edge toward the foot. Stop a hand and a half from the ankle.',
    rightSpotFeelsLike:
      'An ache that may be felt in the middle of the sole or the ball of the foot.',
    referralFeltAt: ['middle of the sole', 'ball of the foot', 'inner ankle'],
    caution:
      'If the bone edge itself hurts over a finger length or at one point, do not press: have it checked. A long vein lies under the skin.',
    cues: {
      find: 'Cross your {side} ankle over the other thigh. Mid inner calf, two finger widths behind the edge of the shin bone.',
      caution: 'Stay behind the bone. If the bone edge is what hurts, stop.',
      press:
        'Curl your toes and feel it move. Let them rest, then press slowly and flat, back and in.',
      feel: 'A dull ache is right. It may be felt in the sole.',
      explore:
        'Ease off. Move two finger widths toward the foot, behind the bone, and press in again.',
    },
  },
  'fhl-lower-outer': {
    name: 'Big-toe curler, outer calf near the heel',
    stageLine: 'Between tendon and outer bone, 1½ hand-widths from the heel.',
    stageLineNext: 'The same outer side, two finger-widths toward the knee. Light.',
    nextHint: 'toward the knee',
    landmark:
      'Back of the leg, a hand and a half from the heel toward the knee, between the tendon and the thin outer bone.',
    checkMove: 'Curl the big toe: it moves under your touch.',
    position: 'Sit on a chair or the floor, {side} knee bent, foot resting flat, leg loose.',
    explore: 'Go in two-finger steps along the outer side toward the knee, to mid-calf.',
    rightSpotFeelsLike: 'A deep ache, at times felt in the big toe, on its underside.',
    referralFeltAt: ['underside of the big toe', 'ball of the foot behind the big toe'],
    caution:
      'Press toward the thin outer bone, not into the tendon. A skin nerve runs beside the tendon: flat and light.',
    cues: {
      find: 'Back of your {side} leg, a hand and a half from the heel toward the knee, between the tendon and the thin outer bone.',
      caution: 'Keep to the muscle beside the tendon, never the tendon. Tingle means move.',
      press:
        'Curl your big toe and feel it move. Let it rest, then press lightly toward the outer bone.',
      feel: 'A deep ache is right. It may be felt in the big toe.',
      explore: 'Ease off. Move two finger widths toward the knee, and press lightly again.',
    },
  },
  'popliteus-inner': {
    name: 'Inner calf near the knee',
    stageLine: 'Inner calf, one hand-width from the knee crease, behind the bone edge.',
    stageLineNext: 'Behind the bone edge, two finger-widths toward the foot. Light.',
    nextHint: 'toward the foot',
    landmark:
      'Inner calf, a hand width from the knee crease toward the foot, just behind the inner edge of the shin bone.',
    checkMove: 'Turn the shin inward with the knee bent: it hardens.',
    position: 'Sit on a chair or the floor, {side} knee bent, foot resting flat, leg loose.',
    explore:
      'Go in two-finger steps toward the foot, for one hand width only. Never toward the knee.',
    rightSpotFeelsLike: 'A deep ache, at times behind the knee.',
    referralFeltAt: ['back of the knee', 'inner knee'],
    caution:
      'Never go into the hollow behind the knee. A long vein and a skin nerve lie near: flat and light.',
    cues: {
      find: 'Inner side of your {side} calf, a hand width from the knee crease toward the foot, just behind the shin bone edge.',
      caution: 'Never into the hollow behind the knee. Go around any bulging vein.',
      press: 'Keep the knee bent and loose. Press lightly and flat.',
      feel: 'A light ache is right, at times behind the knee.',
      explore: 'Ease off. Move two finger widths toward the foot, and press lightly again.',
    },
  },
} as const satisfies Partial<KnowledgeWords['spots']>;
