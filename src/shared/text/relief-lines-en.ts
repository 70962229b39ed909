import type { ReliefLines } from './relief-lines';

export const reliefEn: ReliefLines = {
  better: 'That one helps. Stay with it a little longer.',
  same: 'Fine. On to the next place.',
  worse: 'Then we leave that place. The next one, lighter.',
  worseTwice: 'Two places made it worse. Let us stop. Please have it checked.',
  notFound: {
    upper: 'None helped today. That happens. Rest it, and try the other side of the forearm later.',
    lower: 'None helped today. That happens. Rest it, and have it checked if it stays two weeks.',
  },
  unanswered: 'That was the last place.',
  closing: { headline: 'Let it rest', line: 'Move it gently, and rest it.' },
  rate: {
    upper: 'Let go. Move it gently. One for better, two for same, three for worse. Or just wait.',
    lower:
      'Let go. Move it, or stand on it. One for better, two for same, three for worse. Or wait.',
  },
  opening: { headline: 'Get comfortable', line: 'Shoulders low, the sore side at rest.' },
  bone: 'One sore point on bone, or pain at night or on a hop? Then stop here.',
  check: { headline: 'A look first' },
  close: { headline: 'Move it gently', line: 'Then rest it for a minute.' },
};
