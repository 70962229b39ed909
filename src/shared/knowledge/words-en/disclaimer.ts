/** What Knead is and is not, point by point. For the page about the evidence and the first start. */
export const disclaimerEn: readonly string[] = [
  'Knead gives general self-care information for adults. It does not diagnose, and it does not replace a doctor or physiotherapist.',
  'Evidence for self-pressing is limited: expect short-term ease, not a lasting change.',
  'You choose the pressure. Stay at six out of ten or less; pain that is sharp, electric, numb or rising means stop.',
  'Do not press broken or inflamed skin, fresh injuries, fractures, swollen or clotted limbs, the neck, the groin, the knees or the feet.',
  'Ask a doctor first with blood thinners, clots, thin bones, cancer, numb skin, recent surgery, poor circulation, or, for the legs, pregnancy.',
  'Stop and get help for the emergency signs; see a professional if it gets worse or is no better in two weeks.',
  'If running pain grows while you run after a session, stop running and see a professional.',
  'The break limits are prompts, not safe limits.',
  'Your answers to health questions stay on this computer, and no more of them is kept than needed.',
];
