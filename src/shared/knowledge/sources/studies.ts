import type { SourceData } from '../schema';

/** Experiments, cohorts and case reports. */
export const studiesSources = {
  'gibson-2006': {
    kind: 'experimental',
    citation:
      'Gibson W, Arendt-Nielsen L, Graven-Nielsen T. Referred pain and hyperalgesia in human tendon and muscle belly tissue. Pain 120:113-123',
    year: 2006,
    finding:
      'Salt-water injection in tibialis anterior gave local and referred pain in 18 people. With plain sustained pressure, referral came mostly from tendon sites (86 percent of cases), seldom from the belly: so no referral does not mean wrong spot.',
    checked: 'abstract-read',
    doi: '10.1016/j.pain.2005.10.023',
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
  'hwang-2005-apl': {
    kind: 'experimental',
    citation:
      'Hwang M, Kang YK, Shin JY, Kim DH. Referred pain pattern of the abductor pollicis longus muscle. Am J Phys Med Rehabil 84:593-597',
    year: 2005,
    finding:
      'Pain from this thumb muscle was felt at the thumb side of the wrist (62 percent), backs of middle and ring fingers (14 percent) or both (24 percent), n=15.',
    checked: 'abstract-read',
  },
  'hwang-2005-pq': {
    kind: 'experimental',
    citation:
      'Hwang M, Kang YK, Kim DH. Referred pain pattern of the pronator quadratus muscle. Pain 116:238-242',
    year: 2005,
    finding:
      'Pain along the inner forearm (57 percent), at times to inner elbow and little finger, or to middle and ring fingers (29 percent), n=35.',
    checked: 'abstract-read',
  },
  'kim-2009-apb': {
    kind: 'experimental',
    citation:
      'Kim IJ, Kang YK, Kim DH, Hwang M. Referred pain pattern of the abductor pollicis brevis muscle. J Musculoskelet Pain 17:350-357',
    year: 2009,
    finding:
      'Pain around the thumb pad and web, up the thumb side of the lower forearm and at times to the index fingertip (70 percent of 64 arms).',
    checked: 'abstract-read',
    doi: '10.3109/10582450903284810',
  },
  'choi-2015-di': {
    kind: 'experimental',
    citation:
      'Choi TW, Park HJ, Lee AR, Kang YK. Referred pain patterns of the third and fourth dorsal interosseous muscles. Pain Physician 18:299-304',
    year: 2015,
    finding:
      'Small hand muscles refer to the neighbouring finger webs, palm edge and fingertips, n=20.',
    checked: 'abstract-read',
  },
  'leffler-2000': {
    kind: 'experimental',
    citation:
      'Leffler AS, Kosek E, Hansson P. Injection of hypertonic saline into musculus infraspinatus resulted in referred pain in the upper arm. Eur J Pain 4:73-82',
    year: 2000,
    finding:
      'Infraspinatus pain was felt in the outer upper arm in 10 of 12 people; a spread down to the hand is clinical teaching, not shown here.',
    checked: 'abstract-read',
    doi: '10.1053/eujp.1999.0160',
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
  'samani-2020': {
    kind: 'experimental',
    citation:
      'Samani M et al. Prevalence and sensitivity of trigger points in lumbo-pelvic-hip muscles in patients with patellofemoral pain syndrome. J Bodyw Mov Ther 24:126-130',
    year: 2020,
    finding:
      'Kneecap-pain group (30 v 30) had more tender points in most hip and thigh muscles, but not in gluteus minimus or the adductors.',
    checked: 'abstract-read',
    doi: '10.1016/j.jbmt.2019.10.012',
  },
  'rozenfeld-2020': {
    kind: 'experimental',
    citation:
      'Rozenfeld E et al. The prevalence of myofascial trigger points in hip and thigh areas in anterior knee pain patients. J Bodyw Mov Ther 24:31-38',
    year: 2020,
    finding:
      'Front-knee-pain cases had more tender points in quadriceps and gluteus medius areas than controls (6 of 8 areas).',
    checked: 'abstract-read',
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
  'grabow-2018': {
    kind: 'experimental',
    citation:
      'Grabow L et al. Higher quadriceps roller massage forces do not amplify range-of-motion increases nor impair strength and jump performance. J Strength Cond Res 32:3059-3069',
    year: 2018,
    finding: 'Rolling at about 4, 6 and 8 out of 10 pain gave the same gain: harder is not better.',
    checked: 'abstract-read',
    doi: '10.1519/JSC.0000000000001906',
  },
  'wilke-2019-speed': {
    kind: 'experimental',
    citation:
      'Wilke J et al. Influence of foam rolling velocity on knee range of motion and tissue stiffness. J Sport Rehabil 28:711-715',
    year: 2019,
    finding: 'Slow and fast rolling lowered stiffness alike (n=17).',
    checked: 'abstract-read',
  },
  'sezik-2024': {
    kind: 'experimental',
    citation:
      'Sezik AC et al. The effects of foam rolling at different speeds on mechanical properties of quadriceps femoris. J Sports Sci Med 23:684-689',
    year: 2024,
    finding:
      'Left alone, people roll fast (about 33 passes a minute); a slow 15 a minute lowered muscle tone more (n=18).',
    checked: 'abstract-read',
    doi: '10.52082/jssm.2024.684',
  },
  'fr-balance-2024': {
    kind: 'experimental',
    citation:
      'Acute effects of self-myofascial release via foam rolling on postural control in female athletes',
    year: 2024,
    finding:
      'After five minutes of leg rolling, leaning balance was slightly worse (n=21): walk a little before running or stairs.',
    checked: 'abstract-read',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11382778',
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
  'behera-2018': {
    kind: 'case-report',
    citation:
      'Behera C et al. Leg massage by mother resulting in fatal pulmonary thromboembolism. Med Leg J 86:146-150',
    year: 2018,
    finding: 'Rubbing a leg with an unseen clot was followed by a fatal lung clot.',
    checked: 'listed',
    doi: '10.1177/0025817217706645',
  },
  'chen-2021-rhabdo': {
    kind: 'case-report',
    citation:
      'Chen J, Zhang F, Chen H, Pan H. Rhabdomyolysis after the use of percussion massage gun: a case report. Phys Ther 101:pzaa199',
    year: 2021,
    finding:
      'Hard gun massage after cycling led to severe muscle breakdown and dark urine: too much force is a real harm.',
    checked: 'excerpt-read',
  },
  'shariff-2023': {
    kind: 'case-report',
    citation:
      'Shariff E et al. Vertebral artery dissection associated with a home massage device. Cureus 15:e33394',
    year: 2023,
    finding:
      'Neck use of a home massage device was followed by an artery tear: the app never presses the neck.',
    checked: 'abstract-read',
    doi: '10.7759/cureus.33394',
  },
  'henning-1996': {
    kind: 'experimental',
    citation:
      'Henning RA et al. Continuous feedback to promote self-management of rest breaks during computer use',
    year: 1996,
    finding:
      'Showing typists how their own pauses compare with a target of 30 seconds in 10 minutes helped them pause without forced stops.',
    checked: 'abstract-read',
  },
  'balci-2004': {
    kind: 'experimental',
    citation:
      'Balci R, Aghazadeh F. Effects of exercise breaks on performance, muscular load, and perceived discomfort in data entry and cognitive tasks',
    year: 2004,
    finding:
      'Four short breaks an hour (three of 30 seconds, one of 3 minutes) beat 30/5 and 60/10 for neck, back and arm discomfort and for speed.',
    checked: 'abstract-read',
  },
  'menendez-2008': {
    kind: 'cohort',
    citation:
      'Chaumont Menendez C et al. Computer use patterns associated with upper extremity musculoskeletal symptoms. J Occup Rehabil 18:166-174',
    year: 2008,
    finding:
      '30 students followed closely: symptoms rose with hours (OR 1.1 per hour) and were lower with breaks under 15 minutes (OR 0.6).',
    checked: 'abstract-read',
    doi: '10.1007/s10926-007-9119-7',
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
  'slijper-2007': {
    kind: 'cohort',
    citation:
      'Slijper HP et al. The effects of pause software on the temporal characteristics of computer use. Ergonomics 50:178-191',
    year: 2007,
    finding:
      'Break software changes the pattern of pauses less than hoped, because most pauses are natural; count natural pauses.',
    checked: 'listed; detail from memory',
  },
  'kryger-2003': {
    kind: 'cohort',
    citation:
      'Kryger AI et al. Does computer use pose an occupational hazard for forearm pain; from the NUDATA study. Occup Environ Med 60:e14',
    year: 2003,
    finding:
      '6943 people: new forearm pain linked to mouse over 30 hours and keyboard over 15 hours a week (self-report), to time pressure and to being a woman; desk set-up did not predict it; clinical disease was rare.',
    checked: 'abstract-read',
    doi: '10.1136/oem.60.11.e14',
  },
  'andersen-2003': {
    kind: 'cohort',
    citation:
      'Andersen JH et al. Computer use and carpal tunnel syndrome: a 1-year follow-up study. JAMA 289:2963-2969',
    year: 2003,
    finding:
      'Mouse use over 20 hours a week was linked to possible carpal tunnel symptoms; keyboard use was not.',
    checked: 'abstract-read',
  },
  'andersen-2008': {
    kind: 'cohort',
    citation:
      'Andersen JH et al. Computer mouse use predicts acute pain but not prolonged or chronic pain in the neck and shoulder. Occup Environ Med 65:126-131',
    year: 2008,
    finding:
      '2146 people with logging software: each quarter more mouse time meant 4 to 10 percent more short-term neck and shoulder pain, not lasting pain.',
    checked: 'abstract-read',
    doi: '10.1136/oem.2007.033506',
  },
  'mikkelsen-2012': {
    kind: 'cohort',
    citation:
      'Mikkelsen S et al. Does computer use affect the incidence of distal arm pain? A one-year prospective study using objective measures of computer use. Int Arch Occup Environ Health 85:139-152',
    year: 2012,
    finding:
      'With logging software, mouse time raised short-term arm pain only a little; speed and micro-pauses did not predict lasting pain.',
    checked: 'listed; detail from memory',
  },
  'ijmker-2011': {
    kind: 'cohort',
    citation:
      'IJmker S et al. Software-recorded and self-reported duration of computer use in relation to the onset of severe arm-wrist-hand pain and neck-shoulder pain. Occup Environ Med 68:502-509; editorial by Gerr and Fethke',
    year: 2011,
    finding:
      'Logged hours showed no link with severe pain, self-reported hours did: hour limits are a rough guide, not a safe line.',
    checked: 'excerpt-read',
  },
  'mikkelsen-2007': {
    kind: 'cohort',
    citation:
      'Mikkelsen S et al. Validity of questionnaire self-reports on computer, mouse and keyboard usage during a four-week period. Occup Environ Med 64:541-547',
    year: 2007,
    finding:
      'People over-report their hours, most at low use: hour thresholds from surveys must be scaled down for logged active time.',
    checked: 'abstract-read',
  },
  'huysmans-2012': {
    kind: 'cohort',
    citation:
      'Huysmans MA et al. The relative contribution of work exposure, leisure time exposure, and individual characteristics in the onset of arm-wrist-hand and neck-shoulder symptoms. Int Arch Occup Environ Health 85:651-666',
    year: 2012,
    finding:
      '1951 workers, 2 years: earlier symptoms are the strongest risk; 4 or more self-reported hours a day, over-commitment and little variety add to it.',
    checked: 'abstract-read',
    doi: '10.1007/s00420-011-0717-5',
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
  'finsen-2001': {
    kind: 'experimental',
    citation:
      'Finsen L et al. Influence of memory demand and contra lateral activity on muscle activity. J Electromyogr Kinesiol',
    year: 2001,
    finding:
      'Thinking hard and using the other hand raised forearm activity while the hand rested on the mouse: a hand parked on the mouse is not resting.',
    checked: 'abstract-read',
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
  'szeto-2011': {
    kind: 'experimental',
    citation:
      'Szeto GPY, Lin JKM. A study of forearm muscle activity and wrist kinematics in symptomatic office workers performing mouse-clicking tasks. J Electromyogr Kinesiol 21:59-66',
    year: 2011,
    finding: 'Fast clicking changed forearm muscle use in people with hand symptoms.',
    checked: 'abstract-read',
  },
} as const satisfies Readonly<Record<string, SourceData>>;
