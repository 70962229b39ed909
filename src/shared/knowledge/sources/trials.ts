import type { SourceData } from '../schema';

/** Trials. */
export const trialsSources = {
  'roach-2013': {
    kind: 'rct',
    citation:
      'Roach S, Sorenson E, Headley B, San Juan JG. Prevalence of myofascial trigger points in the hip in patellofemoral pain. Arch Phys Med Rehabil 94:522-526',
    year: 2013,
    finding:
      'More gluteus medius and quadratus lumborum tender points in kneecap pain (n=52); pressing them did not raise hip strength.',
    checked: 'abstract-read',
    doi: '10.1016/j.apmr.2012.10.022',
  },
  'renan-ordine-2011': {
    kind: 'rct',
    citation:
      'Renan-Ordine R et al. Effectiveness of myofascial trigger point manual therapy combined with a self-stretching protocol for the management of plantar heel pain. J Orthop Sports Phys Ther 41:43-50',
    year: 2011,
    finding:
      'n=60. Therapist pressure on the calf plus stretching beat stretching alone for heel pain at one month.',
    checked: 'abstract-read',
  },
  'grieve-2013': {
    kind: 'rct',
    citation:
      'Grieve R et al. The immediate effect of triceps surae myofascial trigger point therapy on restricted active ankle joint dorsiflexion in recreational runners. J Bodyw Mov Ther 17:453-461',
    year: 2013,
    finding:
      'Crossover trial in 22 runners: pressing calf points plus a 10 second stretch raised ankle bend straight away.',
    checked: 'abstract-read',
  },
  'ajimsha-2012': {
    kind: 'rct',
    citation:
      'Ajimsha MS, Chithra S, Thulasyammal RP. Effectiveness of myofascial release in the management of lateral epicondylitis in computer professionals. Arch Phys Med Rehabil 93:604-609',
    year: 2012,
    finding:
      'n=68 computer workers: 12 therapist sessions cut pain and disability by 79 percent v 7 percent after sham; unusually large, single site, not self-treatment.',
    checked: 'abstract-read',
    doi: '10.1016/j.apmr.2011.10.012',
  },
  'field-2004': {
    kind: 'rct',
    citation:
      'Field T et al. Carpal tunnel syndrome symptoms are lessened following massage therapy. J Bodyw Mov Ther 8:9-14',
    year: 2004,
    finding:
      'n=16. Daily self-massage from fingertips to elbow for 4 weeks plus weekly therapist massage: less pain, more grip.',
    checked: 'abstract-read',
  },
  'madenci-2012': {
    kind: 'rct',
    citation:
      'Madenci E et al. Reliability and efficacy of the new massage technique on the treatment in the patients with carpal tunnel syndrome. Rheumatol Int 32:3171-3179',
    year: 2012,
    finding:
      'n=80. Three minutes of self-massage most days for 6 weeks added to a night splint gave more relief than splint alone.',
    checked: 'excerpt-read',
  },
  'hou-2002': {
    kind: 'rct',
    citation:
      'Hou CR et al. Immediate effects of various physical therapeutic modalities on cervical myofascial pain and trigger-point sensitivity. Arch Phys Med Rehabil 83:1406-1414',
    year: 2002,
    finding:
      'Tested 30, 60 and 90 seconds at two pressures: light pressure needs about 90 seconds, pressure at the edge of comfort works in about 30 seconds.',
    checked: 'listed; detail from memory',
    doi: '10.1053/apmr.2002.34834',
  },
  'fdlp-2006': {
    kind: 'rct',
    citation:
      'Fernandez-de-las-Penas C et al. The immediate effect of ischemic compression technique and transverse friction massage on tenderness of active and latent myofascial trigger points. J Bodyw Mov Ther 10:3-9',
    year: 2006,
    finding: 'n=40: sustained pressing and cross-rubbing both lowered tenderness at once.',
    checked: 'abstract-read',
  },
  'naderi-2020': {
    kind: 'rct',
    citation:
      'Naderi A, Rezvani MH, Degens H. Foam rolling and muscle and joint proprioception after exercise-induced muscle damage. J Athl Train 55:58-64',
    year: 2020,
    finding:
      'n=80: two minutes of rolling after hard exercise and on the next three days meant less soreness and less strength loss at 24 and 48 hours.',
    checked: 'abstract-read',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6961644',
  },
  'silbernagel-2007': {
    kind: 'rct',
    citation:
      'Silbernagel KG et al. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy. Am J Sports Med 35:897-906',
    year: 2007,
    finding:
      'Running with pain up to 5 out of 10 that settles by next morning did not harm recovery in a loading programme.',
    checked: 'from-memory',
  },
  'mclean-2001': {
    kind: 'rct',
    citation:
      'McLean L et al. Computer terminal work and the benefit of microbreaks. Appl Ergon 32:225-237',
    year: 2001,
    finding:
      'Thirty-second breaks lowered discomfort in neck, back, shoulder and forearm, best at 20 minute intervals; no loss of output. Small groups.',
    checked: 'abstract-read',
    doi: '10.1016/S0003-6870(00)00071-5',
  },
  'henning-1997': {
    kind: 'rct',
    citation:
      'Henning RA et al. Frequent short rest breaks from computer work: effects on productivity and well-being at two field sites. Ergonomics 40:78-91',
    year: 1997,
    finding:
      'Three 30-second and one 3-minute break an hour: helped at the small site with stretching, no change at the large one; people took about half the breaks and liked 3-minute ones more.',
    checked: 'abstract-read',
    doi: '10.1080/001401397188396',
  },
  'galinsky-2000': {
    kind: 'rct',
    citation:
      'Galinsky TL et al. A field study of supplementary rest breaks for data-entry operators. Ergonomics 43:622-638',
    year: 2000,
    finding:
      'n=42 finishers. Adding a 5-minute break in each hour without a break cut discomfort and stopped the week-long build-up in forearm, wrist and hand, with no loss of output.',
    checked: 'abstract-read',
    doi: '10.1080/001401300184297',
  },
  'galinsky-2007': {
    kind: 'rct',
    citation:
      'Galinsky T et al. Supplementary breaks and stretching exercises for data entry operators: a follow-up field study. Am J Ind Med 50:519-527',
    year: 2007,
    finding:
      'n=51, same four extra 5-minute breaks: less discomfort, faster keying. Told-to-stretch made no difference, most skipped it.',
    checked: 'excerpt-read',
    doi: '10.1002/ajim.20472',
  },
  'dababneh-2001': {
    kind: 'rct',
    citation:
      'Dababneh AJ, Swanson N, Shell RL. Impact of added rest breaks on the productivity and well being of workers. Ergonomics 44:164-174',
    year: 2001,
    finding:
      'Meat plant, n=30: four 9-minute breaks were liked more than twelve 3-minute ones; neither hurt output.',
    checked: 'abstract-read',
    doi: '10.1080/00140130121538',
  },
  'vandenheuvel-2003': {
    kind: 'rct',
    citation:
      'van den Heuvel SG et al. Effects of software programs stimulating regular breaks and exercises on work-related neck and upper-limb disorders. Scand J Work Environ Health 29:106-116',
    year: 2003,
    finding:
      'n=268 workers with complaints, 8 weeks of break software: 55 v 34 percent felt recovered, 4 v 20 percent felt worse; pain scores did not differ; exercises in the breaks added nothing.',
    checked: 'abstract-read',
    doi: '10.5271/sjweh.712',
  },
  'andersen-2011': {
    kind: 'rct',
    citation:
      'Andersen LL et al. Effectiveness of small daily amounts of progressive resistance training for frequent neck/shoulder pain. Pain 152:440-446',
    year: 2011,
    finding:
      'n=198: two minutes a day of band training for 10 weeks cut neck and shoulder pain by 1.4 points.',
    checked: 'abstract-read',
  },
  'andersen-2012': {
    kind: 'rct',
    citation:
      'Andersen LL et al. Effect of specific resistance training on forearm pain and work disability in industrial technicians. BMJ Open 2:e000412',
    year: 2012,
    finding:
      'Cluster trial, 537 people: arm training three times a week; of those with forearm pain more recovered fully (OR 4.6). Strength work has better evidence than pressing.',
    checked: 'abstract-read',
  },
  'blangsted-2008': {
    kind: 'rct',
    citation:
      'Blangsted AK et al. One-year randomized controlled trial with different physical-activity programs to reduce musculoskeletal symptoms in the neck and shoulders among office workers. Scand J Work Environ Health 34:55-65',
    year: 2008,
    finding: 'n=549 office workers: a year of exercise lowered neck and shoulder symptoms.',
    checked: 'abstract-read',
    doi: '10.5271/sjweh.1192',
  },
} as const satisfies Readonly<Record<string, SourceData>>;
