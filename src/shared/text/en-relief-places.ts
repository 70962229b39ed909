import type { ComplaintId } from '../knowledge/complaints';

/** English names of the sore places, short enough for a list. */
export const placesEnglish: Readonly<Record<ComplaintId, string>> = {
  'finger-thumb': 'Thumb',
  'finger-index': 'Index finger',
  'finger-middle': 'Middle finger',
  'finger-ring': 'Ring finger',
  'finger-little': 'Little finger',
  palm: 'Palm',
  'back-of-hand': 'Back of the hand',
  'mouse-click-finger': 'Click finger',
  'mouse-scroll-finger': 'Scroll finger',
  'thumb-spacebar-phone': 'Phone or spacebar thumb',
  'wrist-back': 'Wrist, back',
  'wrist-palm-side': 'Wrist, palm side',
  'wrist-thumb-side': 'Wrist, thumb side',
  'wrist-little-side': 'Wrist, little-finger side',
  'elbow-outer': 'Outer elbow',
  'elbow-inner': 'Inner elbow',
  'forearm-ache': 'Forearm',
  'foot-top': 'Top of the foot',
  'foot-outer': 'Outer foot',
  'foot-arch': 'Arch',
  'foot-sole': 'Sole',
  heel: 'Heel',
  'foot-ball': 'Ball of the foot',
  'big-toe': 'Big toe',
  toes: 'Small toes',
  'ankle-front': 'Front of the ankle',
  'ankle-outer': 'Outer ankle',
  'ankle-inner': 'Inner ankle',
  achilles: 'Achilles tendon',
  'shin-front': 'Front of the shin',
  'shin-inner': 'Inner shin',
  calf: 'Calf',
  'knee-front': 'Front of the knee',
  'below-kneecap': 'Below the kneecap',
  'knee-inner': 'Inner knee',
  'knee-outer': 'Outer knee',
  'knee-back': 'Back of the knee',
  'thigh-outer-it-band': 'Outer thigh',
  hamstring: 'Hamstring',
  'hip-front': 'Front of the hip',
  'hip-outer': 'Outer hip',
  'glute-deep': 'Deep buttock',
  'hand-numb-tingle': 'Tingling or numb hand',
  'calf-hot-swollen': 'Swollen or warm leg',
  'bone-point-pain': 'One sore point on bone',
  'foot-numb-weak': 'Numb foot, or one that slaps',
};

/**
 * Why we press elsewhere, in the words of the person: what pulls on the sore place, and what is
 * pressed. From each complaint's candidate muscles (`knowledge/complaints.ts`).
 */
export const whyElsewhereEnglish: Readonly<Record<ComplaintId, string>> = {
  'finger-thumb':
    'Most of your thumb is moved from the forearm. We begin there, and touch the hand last.',
  'finger-index':
    'Your index finger is pulled by strips of muscle near your elbow. That’s the part we press.',
  'finger-middle':
    'Your middle finger is pulled by a strip in the middle of your forearm. That’s the part we press.',
  'finger-ring':
    'Your ring finger is pulled by a strip of muscle near your elbow. That’s the part we press.',
  'finger-little':
    'Your little finger is pulled by a strip of muscle in the forearm. That’s the part we press.',
  palm: 'The muscles that close your hand lie in the forearm. We begin there, on the palm side.',
  'back-of-hand':
    'The cords on the back of your hand come from muscles in the forearm. That’s the part we press.',
  'mouse-click-finger': 'Every click is made in the forearm. That’s the part we press.',
  'mouse-scroll-finger':
    'Scrolling is done by the finger lifters, on the back of the forearm. That’s the part we press.',
  'thumb-spacebar-phone':
    'The muscles that lift and spread your thumb lie in the forearm, toward the wrist. We begin there.',
  'wrist-back':
    'The cords over your wrist come from muscles near the elbow. That’s the part we press, and you may feel it at the wrist.',
  'wrist-palm-side':
    'The muscles that bend your wrist lie nearer the elbow, on the palm side. We press those, never the wrist.',
  'wrist-thumb-side':
    'Thumb muscles cross here on their way from the forearm. We press them lightly, a hand’s width from the wrist.',
  'wrist-little-side':
    'The muscles that steady this side run along the little-finger edge of the forearm. That’s the part we press.',
  'elbow-outer':
    'The muscles that lift your wrist hang from this bump. We stay off the bump and press the muscle toward the hand.',
  'elbow-inner':
    'The muscles that bend your wrist hang from here. We keep away from the funny bone and press the muscle toward the hand.',
  'forearm-ache': 'This ache is in the muscle itself. We press the muscle, slow and broad.',
  'foot-top':
    'The muscles that lift your foot and toes lie along the shin. We press there and leave the foot alone.',
  'foot-outer':
    'This edge is held by muscles on the outer side of your lower leg. We press those, never the foot.',
  'foot-arch':
    'Your arch is held up by muscles in the calf. That’s the part we press, and the arch may answer.',
  'foot-sole':
    'The muscles that curl your toes lie in the inner calf. We press there and leave the sole alone.',
  heel: 'Your calf pulls on the heel with every step. We press the calf, never the heel.',
  'foot-ball':
    'The muscles that curl your toes lie in the calf, toward the heel. That’s the part we press.',
  'big-toe': 'Your big toe is moved from the shin and the calf. We press there, never the toe.',
  toes: 'Your toes are lifted from the shin and curled from the calf. We press there, never the toes.',
  'ankle-front':
    'The cords in front of your ankle come from the shin muscles. We press there, well away from the ankle.',
  'ankle-outer':
    'Muscles on the outer side of your lower leg hold this ankle. We press those, never the ankle.',
  'ankle-inner':
    'Deep calf muscles hold this ankle from the inside. We press the calf, never the groove behind the ankle.',
  achilles: 'Your calf pulls on this cord. We press the calf and never squeeze the cord.',
  'shin-front':
    'This ache is in the muscle beside the bone. We press the muscle, two finger-widths off the bone.',
  'shin-inner':
    'Calf muscles pull on this edge. We leave the bone alone and press the calf behind it, gently.',
  calf: 'This ache is in the muscle itself. We press or roll the calf, never the hollow behind the knee.',
  'knee-front':
    'Your thigh muscles pull on the kneecap. We press the thigh and the hip, never the knee.',
  'below-kneecap':
    'The front of your thigh pulls on the cord below the kneecap. We press the thigh, never the cord.',
  'knee-inner':
    'Muscles of the inner thigh and the hamstring pull here. We press those and the calf, never the knee.',
  'knee-outer':
    'The band at this side is pulled by muscles of the thigh and hip. We press those, never the sore band.',
  'knee-back': 'Calf and hamstring cross behind your knee. We press those, never the hollow.',
  'thigh-outer-it-band':
    'The band on this side is like a strap. We press the muscles that pull on it.',
  hamstring: 'This ache is in the muscle itself. We press the muscle, never the sit bone.',
  'hip-front':
    'Muscles of the hip and the front of the thigh pull here. We press those, never the groin.',
  'hip-outer':
    'Muscles around your hip pull on this side. We press those and stay off the bony point.',
  'glute-deep': 'The buttock muscles carry your hip all day. We press them softly, against a wall.',
  'hand-numb-tingle':
    'Tingling and numbness come from nerves. Pressing may make them worse, and may keep you from the right care.',
  'calf-hot-swollen': 'This may be a blood clot. Pressing, rolling or running can be dangerous.',
  'bone-point-pain':
    'One sore point on bone may be a stress fracture. Pressing can hide it or make it worse.',
  'foot-numb-weak': 'This is a question for the nerves or the blood flow. Pressing may harm.',
};
