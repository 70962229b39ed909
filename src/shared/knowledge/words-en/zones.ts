import type { KnowledgeWords } from '../words';

/** English for the places that are never pressed. */
export const zonesEn = {
  feet: {
    name: 'The feet',
    where: 'Sole, top, heel and toes',
    why: 'The foot is where it hurts, not where it is pressed. Thin tissue lies there over many small bones and nerves.',
    cue: 'Leave the foot alone. You press the leg, not the foot.',
  },
  knees: {
    name: 'The knee',
    where: 'Kneecap, the tendon below it, the joint line all around, the bony sides',
    why: 'The joint, its pads and its tendon gain nothing from pressing.',
    cue: 'Stay a hand width away from the knee. Never press the knee itself.',
  },
  'popliteal-fossa': {
    name: 'Hollow behind the knee',
    where:
      'The soft diamond at the back of the knee, and three finger widths from it toward the foot',
    why: 'Main artery, vein and nerve of the leg lie there with little cover.',
    cue: 'Keep out of the hollow behind your knee.',
  },
  'fibular-head': {
    name: 'Knob on the outer side of the knee',
    where:
      'The knob where the thin outer leg bone begins, just past the knee, and three finger widths around it',
    why: 'The nerve that lifts the foot wraps around it, just under the skin.',
    cue: 'Stay four finger widths away from the bony knob on the outer knee.',
  },
  'shin-bone': {
    name: 'Shin bone',
    where: 'The flat bony face and both edges of the shin',
    why: 'Bone has no padding; pressing can hide or worsen a bone stress injury.',
    cue: 'Stay on muscle. Slide off if you feel bone.',
  },
  'lower-shin-front': {
    name: 'Front of the leg near the ankle',
    where: 'Front of the leg, the last hand width before the ankle',
    why: 'Tendons, nerve and artery are thinly covered.',
    cue: 'Stop a hand width from the ankle.',
  },
  'tarsal-tunnel': {
    name: 'Behind the inner ankle bone',
    where: 'From the inner ankle bone to two finger widths behind it and toward the knee',
    why: 'Nerve, artery and vein to the foot.',
    cue: 'Stay out of the groove behind the inner ankle.',
  },
  'achilles-tendon': {
    name: 'Achilles tendon',
    where: 'The cord at the back of the ankle, and a hand width from the heel toward the knee',
    why: 'A tendon gets sore from squeezing; it needs loading, not pressing.',
    cue: 'Press the calf, not the tendon cord.',
  },
  'ankle-bones': {
    name: 'Ankle bones',
    where: 'Both bony knobs and the joint line',
    why: 'Joint and ligaments.',
    cue: 'Leave the ankle bones alone.',
  },
  'femoral-triangle': {
    name: 'Groin and upper inner thigh',
    where: 'Front fold of the hip, and a hand width from it toward the knee on the inner half',
    why: 'Main artery, vein, nerve and lymph nodes of the leg.',
    cue: 'Stay a full hand width away from the groin. If you feel a pulse, move.',
  },
  'inner-thigh-canal': {
    name: 'Deep inner mid-thigh',
    where: 'The groove between front and inner thigh, middle third',
    why: 'The main artery and vein run there; the long surface vein is near.',
    cue: 'Only broad, gentle pressure on the inner thigh.',
  },
  'outer-hip-bone': {
    name: 'Point of the outer hip',
    where: 'The big bony point at the side of the hip',
    why: 'A tendon and a fluid pad lie over it and dislike squeezing.',
    cue: 'Stay off the bony point of the hip.',
  },
  'front-hip-bone': {
    name: 'Front hip bone',
    where: 'The bony point at the front of the pelvis and the fold just inside it',
    why: 'A skin nerve passes just inside it.',
    cue: 'Stay on the muscle, outside the front hip bone.',
  },
  'sit-bone': {
    name: 'Seat bone and the root of the hamstring',
    where: 'The bone you sit on',
    why: 'The root of the hamstring tendon; squeezing keeps it sore.',
    cue: 'Stay a hand width from the seat bone, toward the knee.',
  },
  'sciatic-line': {
    name: 'Middle of the lower buttock',
    where:
      'Halfway between seat bone and outer hip bone, and along the middle line of the back of the thigh',
    why: 'The sciatic nerve. A ball here has injured it.',
    cue: 'No hard ball in the middle of the lower buttock.',
  },
  'tailbone-spine': {
    name: 'Spine and tailbone',
    where: 'Any bone of the spine, sacrum or tailbone',
    why: 'Bone and nerves.',
    cue: 'Keep balls off your spine and tailbone.',
  },
  'itb-knee': {
    name: 'Outer knee end of the side band',
    where: 'The band, from the outer knee to a hand width toward the hip',
    why: 'Band over bone; rolling squeezes the sore pad under it.',
    cue: 'Stop a hand width from the outer knee.',
  },
  'varicose-veins': {
    name: 'Bulging or sore veins',
    where: 'Any raised, twisted or tender vein',
    why: 'May bruise or hold a clot.',
    cue: 'Go around any bulging vein.',
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
  'radial-groove': {
    name: 'Outer back of the mid upper arm',
    where:
      'Outer and back side of the upper arm, middle third, and the outer groove near the elbow',
    why: 'The radial nerve lies on the bone.',
    cue: 'Stay in the third near the elbow, and light on the outer side.',
  },
  'inner-upper-arm': {
    name: 'Inner upper arm and armpit',
    where: 'Inner side of the upper arm and the armpit',
    why: 'Big nerves and the main artery.',
    cue: 'Keep out of the armpit and inner upper arm.',
  },
  'wrist-front': {
    name: 'Palm side of the wrist',
    where: 'The wrist creases, and three finger widths from them toward the elbow',
    why: 'Median nerve, ulnar nerve and both arteries.',
    cue: 'Leave the palm side of the wrist alone.',
  },
  'radial-pulse': {
    name: 'Pulse line on the thumb side',
    where: 'Palm-side thumb edge of the lower forearm, where you feel a pulse',
    why: 'Radial artery.',
    cue: 'If you feel a pulse, move toward the middle.',
  },
  'thumb-wrist-edge': {
    name: 'Thumb-side edge of the wrist',
    where: 'The last three finger widths of the thumb edge, over the bony tip',
    why: 'A skin nerve and the thumb tendons; sore in thumb tendon trouble.',
    cue: 'Stay off the thumb edge of the wrist.',
  },
  'palm-heel-nerve': {
    name: 'Base of the palm, little-finger side',
    where: 'The bony pea at the palm base and the hook beside it',
    why: 'Ulnar nerve and artery pass between the two bones.',
    cue: 'Keep to the fleshy edge, off the bony pea.',
  },
  'front-neck': {
    name: 'Front and side of the neck',
    where: 'From the jaw to the collarbone, front and side',
    why: 'Carotid artery, nerves, windpipe. Pressing there is for trained hands only.',
    cue: 'Knead never presses the neck.',
  },
  'collarbone-hollow': {
    name: 'Hollow around the collarbone',
    where: 'Behind the collarbone, and in front of its outer half',
    why: 'Nerve bundle, artery and lung tip.',
    cue: 'Leave the collarbone hollow alone.',
  },
  'shoulder-blade-ridge': {
    name: 'Shoulder blade ridge and ribs',
    where: 'The bony ridge of the shoulder blade and bare ribs',
    why: 'Bone, with nothing over it.',
    cue: 'Stay on the muscle, off the ridge and the ribs.',
  },
} as const satisfies Partial<KnowledgeWords['zones']>;
