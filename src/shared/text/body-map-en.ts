type Side = 'left' | 'right';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const legends = {
  body: () => 'Where does it hurt? Right is on the right, as in a mirror.',
  hand: (side: Side) => `Where does your ${side} hand hurt?`,
  arm: (side: Side) => `Where does your ${side} arm hurt?`,
  leg: (side: Side) => `Where does your ${side} leg hurt?`,
  foot: (side: Side) => `Where does your ${side} foot hurt?`,
} as const;

const captions: Readonly<Record<string, (side: Side) => string>> = {
  'hand-back': (side) => `back of ${side} hand`,
  'hand-palm': (side) => `palm of ${side} hand`,
  'arm-back': (side) => `back of ${side} arm`,
  'arm-palm': (side) => `palm side of ${side} arm`,
  'foot-top': (side) => `top of ${side} foot`,
  'foot-sole': (side) => `sole of ${side} foot`,
  'foot-outer': (side) => `outer side of ${side} foot`,
  'foot-inner': (side) => `inner side of ${side} foot`,
  'leg-front': (side) => `front of ${side} leg`,
  'leg-outer': (side) => `outer side of ${side} leg`,
  'leg-back': (side) => `back of ${side} leg`,
  'body-front': () => 'front, as in a mirror',
  'body-back': () => 'back',
};

/** English for the pictures one points at. */
export const bodyMapEn = {
  /** What the group of places is for. */
  legend: (view: keyof typeof legends, side: Side): string => legends[view](side),

  /** What stands under a picture; nothing under one that needs no words. */
  captions: (picture: string, side: Side): string => captions[picture]?.(side) ?? '',

  /** The limbs of the whole body. */
  entries: {
    hand: (side: Side): string => `${capital(side)} hand and wrist`,
    arm: (side: Side): string => `${capital(side)} forearm and elbow`,
    leg: (side: Side): string => `${capital(side)} hip and leg`,
    foot: (side: Side): string => `${capital(side)} foot and ankle`,
  },

  /** The places by complaint, without the side, which the group has. */
  places: {
    'finger-thumb': 'Thumb',
    'finger-index': 'Index finger',
    'finger-middle': 'Middle finger',
    'finger-ring': 'Ring finger',
    'finger-little': 'Little finger',
    palm: 'Palm',
    'back-of-hand': 'Back of the hand',
    'wrist-palm-side': 'Wrist, palm side',
    'wrist-back': 'Wrist, back',
    'wrist-thumb-side': 'Wrist, thumb side',
    'wrist-little-side': 'Wrist, little-finger side',
    'elbow-outer': 'Outer elbow',
    'elbow-inner': 'Inner elbow',
    'forearm-ache': 'Forearm',
    'foot-top': 'Top of the foot',
    'foot-outer': 'Outer foot',
    'foot-arch': 'Arch, inner foot',
    'foot-sole': 'Sole',
    heel: 'Heel',
    'foot-ball': 'Ball of the foot',
    toes: 'Small toes',
    'big-toe': 'Big toe',
    achilles: 'Achilles tendon',
    'ankle-front': 'Front of the ankle',
    'ankle-outer': 'Outer ankle',
    'ankle-inner': 'Inner ankle',
    'shin-front': 'Front of the shin',
    'shin-inner': 'Inner edge of the shin',
    calf: 'Calf',
    'knee-front': 'Front of the knee',
    'knee-inner': 'Inner knee',
    'knee-outer': 'Outer knee',
    'knee-back': 'Back of the knee',
    'below-kneecap': 'Below the kneecap',
    'thigh-outer-it-band': 'Outer thigh',
    'hip-outer': 'Outer hip',
    'hip-front': 'Front of the hip',
    'glute-deep': 'Deep in the buttock',
    hamstring: 'Back of the thigh',
  },
} as const;
