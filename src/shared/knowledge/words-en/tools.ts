import type { KnowledgeWords } from '../words';

/** English for the tools. */
export const toolsEn = {
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
  fingertips: {
    name: 'Fingertips',
    inline: 'fingertips',
    howTo: 'Lay three fingers side by side as one flat pad. Good for thin places.',
    care: 'Never poke with one finger.',
  },
  pinch: {
    name: 'Pinch',
    inline: 'a pinch',
    howTo: 'Lift the muscle off the bone between the thumb pad and the side of the fingers.',
    care: 'Pinch muscle, not skin. Keep it short, and leave it out when that thumb is sore.',
  },
  palm: {
    name: 'Heel of the hand',
    inline: 'the heel of the hand',
    howTo: 'Arm straight, lean in through the heel of the hand.',
    care: 'Keep the wrist comfortable.',
  },
  'tennis-ball': {
    name: 'Tennis ball',
    inline: 'a tennis ball',
    howTo: 'Softer and wider than a massage ball: the best first ball.',
    care: 'Still too strong? Put it in a sock, or use a rolled towel.',
  },
  'wall-ball': {
    name: 'Ball on the wall',
    inline: 'a ball on the wall',
    howTo:
      'Stand with the ball between you and the wall. Feet further away press more, closer press less.',
    care: 'Keep one hand on the wall or a chair for balance.',
  },
  'chair-ball': {
    name: 'Ball on a chair',
    inline: 'a ball on a chair',
    howTo:
      'Sit on a firm chair, the ball between it and the thigh, and let the weight of the leg press.',
    care: 'Keep both feet able to take weight at once.',
  },
  'floor-ball': {
    name: 'Ball on the floor',
    inline: 'a ball on the floor',
    howTo:
      'Sit or lie with the muscle on the ball, and take weight off with your hands or the other leg.',
    care: 'Full body weight on a small ball is too much for buttock, hip and inner leg.',
  },
  'foam-roller': {
    name: 'Foam roller',
    inline: 'a foam roller',
    howTo: 'Lay the muscle across the roller. Hands and the other leg carry most of the weight.',
    care: 'Roll slowly, about three seconds a pass, and stay off joints and bone.',
  },
  'roller-stick': {
    name: 'Roller stick',
    inline: 'a roller stick',
    howTo: 'Sit with the muscle loose, and roll with both hands. A rolling pin does as well.',
    care: 'Keep off the shin bone and the knee.',
  },
  'open-hand': {
    name: 'Open hand',
    inline: 'an open hand',
    howTo: 'No pressure: for resting, stroking and shaking out.',
    care: 'Nothing to mind.',
  },
} as const satisfies Partial<KnowledgeWords['tools']>;
