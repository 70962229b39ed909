import type { SourceData } from '../schema';

/** Reviews, meta-analyses, consensus and guidelines. */
export const reviewsSources = {
  'ford-2020': {
    kind: 'systematic-review',
    citation:
      'Ford B, Halaki M, Diong J, Ginn KA. Acute experimentally-induced pain replicates the distribution but not the quality or behaviour of clinical appendicular musculoskeletal pain. Scand J Pain 21:217-237',
    year: 2020,
    finding:
      'Across 57 studies, pain started in limb muscles does spread like real patients pain; quality and behaviour differ.',
    checked: 'abstract-read',
    doi: '10.1515/sjpain-2020-0076',
  },
  'arendt-2001': {
    kind: 'review',
    citation:
      'Arendt-Nielsen L, Svensson P. Referred muscle pain: basic and clinical findings. Clin J Pain 17:11-19',
    year: 2001,
    finding: 'Pain from deep tissue is dull, spread out and often felt far from its source.',
    checked: 'excerpt-read',
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
  'ic-neck-2022': {
    kind: 'meta-analysis',
    citation:
      'Effectiveness of ischemic compression on myofascial trigger points in relieving neck pain. J Back Musculoskelet Rehabil, bmr220045',
    year: 2022,
    finding:
      '15 trials, 725 people: short-term gains in pain, tenderness and movement against sham or nothing.',
    checked: 'abstract-read',
    url: 'https://content.iospress.com/articles/journal-of-back-and-musculoskeletal-rehabilitation/bmr220045',
  },
  'laimi-2018': {
    kind: 'systematic-review',
    citation:
      'Laimi K et al. Effectiveness of myofascial release in treatment of chronic musculoskeletal pain. Clin Rehabil 32:440-450',
    year: 2018,
    finding: '8 trials, mostly high risk of bias; judged not enough evidence for chronic pain.',
    checked: 'abstract-read',
    doi: '10.1177/0269215517732820',
  },
  'kalichman-2017': {
    kind: 'review',
    citation:
      'Kalichman L, Ben David C. Effect of self-myofascial release on myofascial pain, muscle flexibility, and strength: a narrative review. J Bodyw Mov Ther 21:446-451',
    year: 2017,
    finding:
      'Self-release raises flexibility without loss of strength; at that time no trial at all had tested it for myofascial pain.',
    checked: 'abstract-read',
    doi: '10.1016/j.jbmt.2016.11.006',
  },
  'quintner-2015': {
    kind: 'review',
    citation:
      'Quintner JL, Bove GM, Cohen ML. A critical evaluation of the trigger point phenomenon. Rheumatology 54:392-399',
    year: 2015,
    finding:
      'Argues that the trigger point theory is unproven and that nerves or central pain may explain the findings.',
    checked: 'excerpt-read',
  },
  'lucas-2009': {
    kind: 'systematic-review',
    citation:
      'Lucas N et al. Reliability of physical examination for diagnosis of myofascial trigger points. Clin J Pain 25:80-89',
    year: 2009,
    finding:
      'Examiners agree best on soreness and on reproducing the known pain, worst on feeling a band or a twitch.',
    checked: 'abstract-read',
  },
  'rathbone-2017': {
    kind: 'meta-analysis',
    citation:
      'Rathbone ATL, Grosman-Rimon L, Kumbhare DA. Interrater agreement of manual palpation for identification of myofascial trigger points. Clin J Pain 33:715-729',
    year: 2017,
    finding:
      'Overall agreement kappa 0.45; soreness 0.68 and pain recognition 0.57 do best. So the app asks about soreness and known pain, not knots.',
    checked: 'abstract-read',
  },
  'cheatham-2015': {
    kind: 'systematic-review',
    citation:
      'Cheatham SW, Kolber MJ, Cain M, Lee M. The effects of self-myofascial release using a foam roll or roller massager on joint range of motion, muscle recovery, and performance. Int J Sports Phys Ther 10:827-838',
    year: 2015,
    finding:
      '14 studies: short-term gain in movement without loss of performance; may ease soreness after hard exercise; no agreed dose.',
    checked: 'abstract-read',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4637917',
  },
  'wiewelhove-2019': {
    kind: 'meta-analysis',
    citation:
      'Wiewelhove T et al. A meta-analysis of the effects of foam rolling on performance and recovery. Front Physiol 10:376',
    year: 2019,
    finding:
      '21 studies. Before exercise: sprint +0.7 percent (g 0.28), flexibility +4.0 percent (g 0.34). After: muscle pain 6.0 percent lower (g 0.47), sprint loss 3.1 percent smaller (g 0.34), strength loss 3.9 percent smaller (g 0.21).',
    checked: 'abstract-read',
    doi: '10.3389/fphys.2019.00376',
  },
  'wilke-2020': {
    kind: 'meta-analysis',
    citation:
      'Wilke J et al. Acute effects of foam rolling on range of motion in healthy adults: a systematic review with multilevel meta-analysis. Sports Med 50:387-402',
    year: 2020,
    finding: 'One bout raises movement range against doing nothing; about as good as stretching.',
    checked: 'listed; detail from memory',
    doi: '10.1007/s40279-019-01205-7',
  },
  'skinner-2020': {
    kind: 'meta-analysis',
    citation:
      'Skinner B, Moss R, Hammond L. A systematic review and meta-analysis of the effects of foam rolling on range of motion, recovery and markers of athletic performance. J Bodyw Mov Ther 24:105-122',
    year: 2020,
    finding: 'Small benefits for movement range and recovery, none reliable for performance.',
    checked: 'listed',
    doi: '10.1016/j.jbmt.2020.01.007',
  },
  'hughes-2019': {
    kind: 'systematic-review',
    citation:
      'Hughes GA, Ramer LM. Duration of myofascial rolling for optimal recovery, range of motion, and performance: a systematic review. Int J Sports Phys Ther 14:845-859',
    year: 2019,
    finding:
      'About 90 seconds per muscle group looks like the least that lowers short-term soreness; no upper limit was found.',
    checked: 'from-memory',
  },
  'behm-2020': {
    kind: 'review',
    citation:
      'Behm DG et al. Foam rolling prescription: a clinical commentary. J Strength Cond Res 34:3301-3308',
    year: 2020,
    finding:
      'Best fit for movement range: 1 to 3 sets, 30 to 120 seconds per set, one pass of the body part in 2 to 4 seconds.',
    checked: 'abstract-read',
    doi: '10.1519/JSC.0000000000003765',
  },
  'behm-wilke-2019': {
    kind: 'review',
    citation:
      'Behm DG, Wilke J. Do self-myofascial release devices release myofascia? Rolling mechanisms: a narrative review. Sports Med 49:1173-1181',
    year: 2019,
    finding:
      'Effects are more likely from the nervous system than from freeing tissue; calls the name self-myofascial release misleading.',
    checked: 'abstract-read',
    doi: '10.1007/s40279-019-01149-y',
  },
  'pagaduan-2022': {
    kind: 'systematic-review',
    citation:
      'Chronic effects of foam rolling on flexibility and performance: a systematic review of randomized controlled trials',
    year: 2022,
    finding:
      'Nine trials of four weeks or more: mixed for flexibility, none for performance, unclear for recovery.',
    checked: 'abstract-read',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8998857',
  },
  'ferreira-2022': {
    kind: 'systematic-review',
    citation:
      'Ferreira RM, Martins PN, Goncalves RS. Effects of self-myofascial release instruments on performance and recovery: an umbrella review. Int J Exerc Sci 15:861-883',
    year: 2022,
    finding:
      'Seven good reviews: short-term help for flexibility and recovery; mixed for the rest.',
    checked: 'abstract-read',
  },
  'bartsch-2021': {
    kind: 'consensus',
    citation:
      'Bartsch KM et al. Expert consensus on the contraindications and cautions of foam rolling: an international Delphi study. J Clin Med 10:5360',
    year: 2021,
    finding:
      '37 experts. Never: open wounds (73 percent), broken bones (84 percent). Care or never: local inflammation (97), deep vein clot (97), bone infection (94), bone growing in muscle (92).',
    checked: 'abstract-read',
    doi: '10.3390/jcm10225360',
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
  'nhs-dvt': {
    kind: 'guideline',
    citation: 'NHS advice on deep vein thrombosis, as reproduced on patient pages',
    year: null,
    finding:
      'One leg throbbing, swollen, warm or with changed colour needs urgent advice; breathlessness or chest pain is an emergency.',
    checked: 'excerpt-read',
    url: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
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
  'crossley-2016': {
    kind: 'consensus',
    citation:
      'Crossley KM et al. 2016 Patellofemoral pain consensus statement, part 2: recommended physical interventions. Br J Sports Med 50:844-852',
    year: 2016,
    finding: 'Exercise for hip and knee is the main treatment for kneecap pain.',
    checked: 'excerpt-read',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4975825',
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
  'luger-2019': {
    kind: 'systematic-review',
    citation:
      'Luger T, Maher CG, Rieger MA, Steinhilber B. Work-break schedules for preventing musculoskeletal symptoms and disorders in healthy workers. Cochrane Database Syst Rev CD012886',
    year: 2019,
    finding:
      'Six trials in healthy workers, low to very low certainty: extra breaks may not change pain or fatigue, may help output.',
    checked: 'abstract-read',
    doi: '10.1002/14651858.CD012886.pub2',
  },
  'albulescu-2022': {
    kind: 'meta-analysis',
    citation:
      'Albulescu P et al. Give me a break! A systematic review and meta-analysis on the efficacy of micro-breaks for increasing well-being and performance. PLoS One 17:e0272460',
    year: 2022,
    finding:
      '22 samples, 2335 people: breaks up to 10 minutes raise vigour (d 0.36) and lower fatigue (d 0.35); output unchanged (d 0.16); longer is better. It is about energy, not pain.',
    checked: 'abstract-read',
    doi: '10.1371/journal.pone.0272460',
  },
  'wendsche-2016': {
    kind: 'meta-analysis',
    citation:
      'Wendsche J, Lohmann-Haislah A, Wegge J. The impact of supplementary short rest breaks on task performance. Sozialpolitik.ch 2/2016',
    year: 2016,
    finding:
      '11 samples, 705 people: extra short breaks raise quality (g 0.23) and quantity (g 0.12).',
    checked: 'abstract-read',
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
  'mediouni-2014': {
    kind: 'meta-analysis',
    citation:
      'Mediouni Z et al. Is carpal tunnel syndrome related to computer exposure at work? J Occup Environ Med 56:204-208',
    year: 2014,
    finding: 'Not proven: computer OR 1.67, keyboard 1.11, mouse 1.94, all with wide limits.',
    checked: 'abstract-read',
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
  'eu-90-270': {
    kind: 'law',
    citation: 'Council Directive 90/270/EEC, article 7',
    year: 1990,
    finding:
      'Daily screen work must be interrupted by breaks or changes of activity; gives no minutes.',
    checked: 'excerpt-read',
    url: 'https://www.legislation.gov.uk/eudr/1990/270',
  },
  'ontario-breaks': {
    kind: 'guideline',
    citation: 'Ontario Ministry of Labour, Rest breaks for computer operators',
    year: null,
    finding:
      'With continuous keying, a 5-minute break away from the computer each hour; do not save them up.',
    checked: 'excerpt-read',
    url: 'http://www.labour.gov.on.ca/english/hs/pubs/gl_restbreaks.php',
  },
  'austria-auva': {
    kind: 'law',
    citation: 'AUVA lexicon on visual display terminal work (Austria)',
    year: null,
    finding: 'After 50 minutes of screen work, 10 minutes break or other activity.',
    checked: 'excerpt-read',
    url: 'https://app.auva.at/Lexikon/topic/VisualDisplayTerminalWork/?lang=en',
  },
  'osha-ccohs': {
    kind: 'guideline',
    citation: 'OSHA computer workstations eTool and CCOHS office ergonomics pages',
    year: null,
    finding:
      'Both advise short breaks and task changes in intensive keying; CCOHS is usually quoted as 5 to 10 minutes an hour.',
    checked: 'from-memory',
  },
  workrave: {
    kind: 'software',
    citation: 'Workrave source code, default configuration (commit 57bf038)',
    year: 2026,
    finding:
      'Defaults: 30 second pause after 3 minutes of activity, 10 minute break after 45 minutes, 4 hours a day; timers count activity.',
    checked: 'source-read',
    url: 'https://github.com/rcaelers/workrave',
  },
  stretchly: {
    kind: 'software',
    citation: 'Stretchly review page',
    year: null,
    finding: 'Defaults: 20 seconds every 10 minutes, and a longer break after a few of them.',
    checked: 'excerpt-read',
    url: 'https://download.html.it/software/stretchly',
  },
  workpace: {
    kind: 'software',
    citation: 'WorkPace and Wellnomics help pages',
    year: null,
    finding:
      'Counts a pause as a micropause after 5 idle seconds and as away after 30; typical 5 to 8 seconds in 6 minutes and 5 minutes in 45. RSIGuard likewise scales breaks by activity.',
    checked: 'excerpt-read',
    url: 'http://workpace.com/support/p/faq/',
  },
} as const satisfies Readonly<Record<string, SourceData>>;
