import type { SourceData } from './schema';

/** What the other entries rest on. `checked` says how we read each: most from the abstract only. */
export const sources = {
  'anatomy-std': {
    kind: 'textbook',
    citation: "Standard gross anatomy as in Gray's Anatomy and Moore's Clinically Oriented Anatomy",
    year: 2020,
    finding:
      'Muscle lines, bony landmarks, and the course of nerves and vessels used for the landmarks and the no-press zones.',
    checked: 'from-memory',
  },
  'arnold-2018': {
    kind: 'review',
    citation:
      'Arnold MJ, Moody AL. Common running injuries: evaluation and management. Am Fam Physician 97:510-516',
    year: 2018,
    finding:
      'Most running injuries are overuse; loading exercise for tendons, relative rest for shin, stretching and heel raises for the plantar fascia, long rest for bone stress.',
    checked: 'abstract-read',
  },
  'cho-2019': {
    kind: 'case-report',
    citation:
      'Cho JY et al. Isolated injury to the tibial division of sciatic nerve after self-massage of the gluteal muscle with massage ball. Medicine 98:e15488',
    year: 2019,
    finding: 'A person injured the sciatic nerve by self-massage of the buttock with a ball.',
    checked: 'listed',
    doi: '10.1097/MD.0000000000015488',
  },
  'clinical-judgement': {
    kind: 'judgement',
    citation: 'Physiotherapy judgement made for this dataset',
    year: 2026,
    finding:
      'Used where no study answers the question; every number that rests on it is labelled as judgement.',
    checked: 'own',
  },
  'esparza-2019': {
    kind: 'experimental',
    citation:
      'Esparza D et al. Effects of local ischemic compression on upper limb latent myofascial trigger points. Rehabil Res Pract 2019:5360924',
    year: 2019,
    finding:
      'Small quasi-experiment (n=20): one pressing session on arm points lowered pain and changed movement time in a tapping task.',
    checked: 'abstract-read',
    doi: '10.1155/2019/5360924',
  },
  'fdlp-2006': {
    kind: 'rct',
    citation:
      'Fernandez-de-las-Penas C et al. The immediate effect of ischemic compression technique and transverse friction massage on tenderness of active and latent myofascial trigger points. J Bodyw Mov Ther 10:3-9',
    year: 2006,
    finding: 'n=40: sustained pressing and cross-rubbing both lowered tenderness at once.',
    checked: 'abstract-read',
  },
  'fds-fatigue': {
    kind: 'experimental',
    citation:
      'Six hours of keyboard and mouse use and flexor digitorum superficialis twitch responses (repeated measures, n=18)',
    year: 2022,
    finding:
      'Six hours of mouse work tired the finger flexor more than six hours of keyboard work.',
    checked: 'abstract-read',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9798874',
  },
  'fernandez-carnero-2007': {
    kind: 'experimental',
    citation:
      'Fernandez-Carnero J et al. Prevalence of and referred pain from myofascial trigger points in the forearm muscles in patients with lateral epicondylalgia. Clin J Pain 23:353-360',
    year: 2007,
    finding:
      'Pressing wrist and finger extensors and brachioradialis reproduced the usual elbow and forearm pain in 20 patients, compared with 20 matched controls.',
    checked: 'abstract-read',
    doi: '10.1097/AJP.0b013e31803b3785',
  },
  'fernandez-carnero-2008': {
    kind: 'experimental',
    citation:
      'Fernandez-Carnero J et al. Bilateral myofascial trigger points in the forearm muscles in patients with chronic unilateral lateral epicondylalgia. Clin J Pain 24:802-807',
    year: 2008,
    finding:
      'On average three active tender points on the sore side; extensor carpi radialis brevis and longus most linked.',
    checked: 'abstract-read',
    doi: '10.1097/AJP.0b013e31817bcb79',
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
  'finsen-2001': {
    kind: 'experimental',
    citation:
      'Finsen L et al. Influence of memory demand and contra lateral activity on muscle activity. J Electromyogr Kinesiol',
    year: 2001,
    finding:
      'Thinking hard and using the other hand raised forearm activity while the hand rested on the mouse: a hand parked on the mouse is not resting.',
    checked: 'abstract-read',
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
  'grabow-2018': {
    kind: 'experimental',
    citation:
      'Grabow L et al. Higher quadriceps roller massage forces do not amplify range-of-motion increases nor impair strength and jump performance. J Strength Cond Res 32:3059-3069',
    year: 2018,
    finding: 'Rolling at about 4, 6 and 8 out of 10 pain gave the same gain: harder is not better.',
    checked: 'abstract-read',
    doi: '10.1519/JSC.0000000000001906',
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
  'hse-dse': {
    kind: 'guideline',
    citation:
      'HSE guidance on Display Screen Equipment Regulations 1992, regulation 4 (L26 and web pages)',
    year: null,
    finding:
      'Short frequent breaks beat long rare ones: 5 to 10 minutes after 50 to 60 minutes; before fatigue; do not use the same arm and hand movements in the break.',
    checked: 'excerpt-read',
    url: 'https://www.hse.gov.uk/contact/faqs/vdubreaks.htm',
  },
  'ijmker-2007': {
    kind: 'systematic-review',
    citation:
      'IJmker S et al. Should office workers spend fewer hours at their computer? A systematic review. Occup Environ Med 64:211-222',
    year: 2007,
    finding:
      'Nine cohorts: moderate evidence that mouse hours raise hand and arm symptoms, with a dose pattern; weaker for keyboard.',
    checked: 'abstract-read',
    doi: '10.1136/oem.2006.026468',
  },
  'lee-2008': {
    kind: 'experimental',
    citation:
      'Lee DL, McLoone H, Dennerlein JT. Observed finger behaviour during computer mouse use. Appl Ergon 39:107-113',
    year: 2008,
    finding:
      'Of 100 students 48 percent held the middle finger up while dragging and 97 percent held the wrist bent back.',
    checked: 'abstract-read',
  },
  'lu-2022': {
    kind: 'meta-analysis',
    citation:
      'Lu W, Li J, Tian Y, Lu X. Effect of ischemic compression on myofascial pain syndrome. Chiropr Man Therap 30:34',
    year: 2022,
    finding:
      '17 trials: sustained pressing makes the point less tender (SMD 0.67), but felt pain was not better than control (SMD -0.22, not significant).',
    checked: 'abstract-read',
    doi: '10.1186/s12998-022-00441-5',
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
  'nhs-rsi': {
    kind: 'guideline',
    citation: 'NHS advice on repetitive strain injury, as reproduced on patient pages',
    year: null,
    finding:
      'Pain, stiffness, tingling, weakness that build up slowly; change the task, take breaks, see a doctor if it persists.',
    checked: 'excerpt-read',
    url: 'https://www.nhs.uk/conditions/repetitive-strain-injury-rsi/',
  },
  'niel-asher': {
    kind: 'secondary',
    citation:
      'Niel-Asher S. Trigger point pages on supinator, thenar muscles, extensor carpi radialis brevis, fibularis group',
    year: null,
    finding:
      'Supinator to outer elbow and thumb web; opponens to palm-side wrist and thumb; extensor carpi radialis brevis to the back of the hand; fibularis group to outer ankle and outer foot.',
    checked: 'excerpt-read',
    url: 'https://nielasher.com/blogs/video-blog/treating-trigger-points-supinator',
  },
  'painscience-spot5': {
    kind: 'secondary',
    citation: 'Ingraham P. Perfect spot number 5, forearm extensors. PainScience.com',
    year: 2005,
    finding:
      'Self-massage spot just beyond the outer elbow is taught as the most useful one for wrist and forearm pain in computer users.',
    checked: 'excerpt-read',
    url: 'https://www.painscience.com/articles/spot-05-forearm-extensors.php',
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
  'slater-2005': {
    kind: 'experimental',
    citation:
      'Slater H et al. Sensory and motor effects of experimental muscle pain in patients with lateral epicondylalgia and controls with delayed onset muscle soreness. Pain 114:118-130',
    year: 2005,
    finding:
      'Pain started in extensor carpi radialis brevis spread to larger and more distant areas in people with outer elbow pain than in healthy people.',
    checked: 'abstract-read',
  },
  'sogaard-2001': {
    kind: 'experimental',
    citation:
      'Sogaard K et al. Motor unit activity during stereotyped finger tasks and computer mouse work. J Electromyogr Kinesiol 11:197-206',
    year: 2001,
    finding:
      'Finger extensor units stay active during attention and while the other hand works, even without finger movement.',
    checked: 'abstract-read',
  },
  'source-idea': {
    kind: 'project',
    citation:
      'The runner blog post that gave the project its idea, as summarised in the project brief',
    year: null,
    finding:
      'Press the muscle, not the painful foot, knee or finger; hold about a minute or until it lets go, move to the next area, see a doctor if it gets worse.',
    checked: 'brief-read',
  },
  'superbreak-2008': {
    kind: 'experimental',
    citation:
      'Morris D, Brush AJB, Meyers BR. SuperBreak: using interactivity to enhance ergonomic typing breaks. CHI 2008',
    year: 2008,
    finding:
      '26 office workers: 85 percent preferred breaks with hands-free activities and took more of them.',
    checked: 'excerpt-read',
  },
  'tpsh-edc': {
    kind: 'secondary',
    citation: 'Trigger Point Self Help, extensor digitorum page',
    year: null,
    finding:
      'Finger extensor pain runs down the back of the forearm to the back of the fingers and usually stops near the middle finger joint; the finger matches the strip.',
    checked: 'excerpt-read',
    url: 'https://triggerpointselfhelp.com/extensor-digitorum-trigger-points-and-referred-pain/',
  },
  'travell-simons-v1': {
    kind: 'textbook',
    citation:
      'Simons DG, Travell JG, Simons LS. Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 1, Upper Half of Body, 2nd ed. Williams & Wilkins',
    year: 1999,
    finding:
      'Clinical referral maps for forearm, hand, upper arm and shoulder muscles; expert observation, not controlled study.',
    checked: 'from-memory',
  },
  'vincent-2017': {
    kind: 'guideline',
    citation:
      'Vincent HK, Vincent KR. When is it safe to run? Applying four pain rules to running participation. Curr Sports Med Rep 16:122',
    year: 2017,
    finding:
      'Stop if pain grows during the run, turns sharp, lasts into the next day or changes the gait.',
    checked: 'excerpt-read',
    doi: '10.1249/JSR.0000000000000362',
  },
  'wellness-digest': {
    kind: 'secondary',
    citation:
      'The Wellness Digest, muscle pages on flexor carpi ulnaris and flexor digitorum superficialis',
    year: null,
    finding:
      'Flexor carpi ulnaris pain is felt at the palm side of the wrist toward the little finger; finger flexor pain at the palm side of the fingers.',
    checked: 'excerpt-read',
    url: 'https://thewellnessdigest.com/flexor-carpi-ulnaris-muscle-wrist-hand-elbow-pain/',
  },
  'werner-2020': {
    kind: 'review',
    citation:
      'Werner R. Low risk does not equal no risk; Take the danger out of endangerment sites. Massage & Bodywork, May/June',
    year: 2020,
    finding:
      'Collected case reports of harm and a list of sites to avoid, such as front of neck, armpit, groin and back of the knee.',
    checked: 'excerpt-read',
    url: 'https://www.abmp.com/textonlymags/article.php?article=2197',
  },
  'westsub-forearm': {
    kind: 'secondary',
    citation:
      'West Suburban Pain Relief, pages on hand extensors, wrist and finger flexors, thumb muscles',
    year: null,
    finding: 'Finger flexor pain is felt through the whole finger to the tip.',
    checked: 'excerpt-read',
    url: 'https://westsubpainrelief.com/wrist-finger-flexors/page/2/',
  },
} as const satisfies Readonly<Record<string, SourceData>>;

export type SourceId = keyof typeof sources;
