import type { ClaimData } from './schema';
import type { SourceId } from './sources';

type Claim = ClaimData & { readonly sources: readonly SourceId[] };

/** What is known, how well, and from where. */
export const claims = {
  'cl-deep-pain-spreads': {
    topic: 'mechanism',
    confidence: 'well-established',
    sources: ['arendt-2001', 'ford-2020', 'gibson-2006'],
  },
  'cl-shin-to-ankle': {
    topic: 'mechanism',
    confidence: 'well-established',
    sources: ['gibson-2006', 'travell-simons-v2'],
  },
  'cl-pressing-seldom-spreads': {
    topic: 'mechanism',
    confidence: 'well-established',
    sources: ['gibson-2006'],
  },
  'cl-referral-maps-teaching': {
    topic: 'mechanism',
    confidence: 'well-established',
    sources: [
      'travell-simons-v1',
      'travell-simons-v2',
      'hwang-2005-apl',
      'hwang-2005-pq',
      'kim-2009-apb',
      'ford-2020',
    ],
  },
  'cl-tp-debated': {
    topic: 'mechanism',
    confidence: 'well-established',
    sources: ['quintner-2015', 'lucas-2009', 'rathbone-2017'],
  },
  'cl-nervous-system': {
    topic: 'mechanism',
    confidence: 'commonly-taught',
    sources: ['behm-wilke-2019'],
  },
  'cl-forearm-map-patients': {
    topic: 'mechanism',
    confidence: 'well-established',
    sources: ['fernandez-carnero-2007', 'fernandez-carnero-2008', 'slater-2005'],
  },
  'cl-finger-strip': {
    topic: 'mechanism',
    confidence: 'commonly-taught',
    sources: ['travell-simons-v1', 'tpsh-edc', 'anatomy-std'],
  },
  'cl-lifter-vs-bender': {
    topic: 'mechanism',
    confidence: 'commonly-taught',
    sources: ['tpsh-edc', 'westsub-forearm'],
  },
  'cl-hold-time': {
    topic: 'technique',
    confidence: 'commonly-taught',
    sources: ['hou-2002', 'fdlp-2006'],
  },
  'cl-ic-effect': { topic: 'technique', confidence: 'well-established', sources: ['lu-2022'] },
  'cl-ic-neck': { topic: 'technique', confidence: 'commonly-taught', sources: ['ic-neck-2022'] },
  'cl-smr-myofascial-gap': {
    topic: 'technique',
    confidence: 'well-established',
    sources: ['kalichman-2017', 'laimi-2018'],
  },
  'cl-harder-not-better': {
    topic: 'technique',
    confidence: 'well-established',
    sources: ['grabow-2018'],
  },
  'cl-roll-dose': { topic: 'technique', confidence: 'well-established', sources: ['behm-2020'] },
  'cl-roll-90': { topic: 'technique', confidence: 'commonly-taught', sources: ['hughes-2019'] },
  'cl-slow': {
    topic: 'technique',
    confidence: 'tentative',
    sources: ['sezik-2024', 'wilke-2019-speed'],
  },
  'cl-post-run': {
    topic: 'technique',
    confidence: 'well-established',
    sources: ['wiewelhove-2019', 'naderi-2020'],
  },
  'cl-pre-run': {
    topic: 'technique',
    confidence: 'well-established',
    sources: ['wiewelhove-2019', 'cheatham-2015', 'wilke-2020'],
  },
  'cl-rom-meta': {
    topic: 'technique',
    confidence: 'well-established',
    sources: ['wilke-2020', 'skinner-2020'],
  },
  'cl-selfhelp-books': {
    topic: 'technique',
    confidence: 'commonly-taught',
    sources: ['davies-workbook', 'painscience-spot5', 'source-idea'],
  },
  'cl-long-term': {
    topic: 'technique',
    confidence: 'well-established',
    sources: ['pagaduan-2022', 'ferreira-2022'],
  },
  'cl-heel-trial': {
    topic: 'technique',
    confidence: 'well-established',
    sources: ['renan-ordine-2011'],
  },
  'cl-calf-runners': {
    topic: 'technique',
    confidence: 'well-established',
    sources: ['grieve-2013'],
  },
  'cl-elbow-trial': { topic: 'technique', confidence: 'tentative', sources: ['ajimsha-2012'] },
  'cl-cts-selfmassage': {
    topic: 'technique',
    confidence: 'tentative',
    sources: ['field-2004', 'madenci-2012'],
  },
  'cl-strength-better': {
    topic: 'technique',
    confidence: 'well-established',
    sources: ['andersen-2012', 'andersen-2011', 'blangsted-2008', 'crossley-2016', 'arnold-2018'],
  },
  'cl-delphi': { topic: 'safety', confidence: 'well-established', sources: ['bartsch-2021'] },
  'cl-nerve-ball': { topic: 'safety', confidence: 'well-established', sources: ['cho-2019'] },
  'cl-clot-massage': { topic: 'safety', confidence: 'well-established', sources: ['behera-2018'] },
  'cl-rhabdo': { topic: 'safety', confidence: 'well-established', sources: ['chen-2021-rhabdo'] },
  'cl-balance': { topic: 'safety', confidence: 'tentative', sources: ['fr-balance-2024'] },
  'cl-run-rules': {
    topic: 'safety',
    confidence: 'commonly-taught',
    sources: ['vincent-2017', 'silbernagel-2007'],
  },
  'cl-micro-20': { topic: 'breaks', confidence: 'commonly-taught', sources: ['mclean-2001'] },
  'cl-15-micro': {
    topic: 'breaks',
    confidence: 'commonly-taught',
    sources: ['balci-2004', 'henning-1997'],
  },
  'cl-5-hour': {
    topic: 'breaks',
    confidence: 'well-established',
    sources: ['galinsky-2000', 'galinsky-2007'],
  },
  'cl-software': { topic: 'breaks', confidence: 'commonly-taught', sources: ['vandenheuvel-2003'] },
  'cl-cochrane': { topic: 'breaks', confidence: 'well-established', sources: ['luger-2019'] },
  'cl-energy': { topic: 'breaks', confidence: 'well-established', sources: ['albulescu-2022'] },
  'cl-exercise-none': {
    topic: 'breaks',
    confidence: 'commonly-taught',
    sources: ['vandenheuvel-2003', 'galinsky-2007'],
  },
  'cl-handsfree': { topic: 'breaks', confidence: 'commonly-taught', sources: ['superbreak-2008'] },
  'cl-prefer-longer': {
    topic: 'breaks',
    confidence: 'commonly-taught',
    sources: ['henning-1997', 'dababneh-2001'],
  },
  'cl-guidelines': {
    topic: 'breaks',
    confidence: 'well-established',
    sources: ['hse-dse', 'ontario-breaks', 'austria-auva', 'eu-90-270', 'osha-ccohs'],
  },
  'cl-mouse-dose': {
    topic: 'breaks',
    confidence: 'well-established',
    sources: ['ijmker-2007', 'kryger-2003', 'andersen-2003'],
  },
  'cl-thresholds': {
    topic: 'breaks',
    confidence: 'commonly-taught',
    sources: ['kryger-2003', 'andersen-2003'],
  },
  'cl-logged-null': {
    topic: 'breaks',
    confidence: 'well-established',
    sources: ['ijmker-2011', 'andersen-2008', 'mikkelsen-2012'],
  },
  'cl-overreport': { topic: 'breaks', confidence: 'well-established', sources: ['mikkelsen-2007'] },
  'cl-parked-hand': {
    topic: 'breaks',
    confidence: 'commonly-taught',
    sources: ['sogaard-2001', 'finsen-2001'],
  },
  'cl-short-breaks-students': {
    topic: 'breaks',
    confidence: 'tentative',
    sources: ['menendez-2008'],
  },
  'cl-output-meta': {
    topic: 'breaks',
    confidence: 'commonly-taught',
    sources: ['wendsche-2016', 'albulescu-2022'],
  },
  'cl-cts-unproven': {
    topic: 'breaks',
    confidence: 'commonly-taught',
    sources: ['mediouni-2014', 'andersen-2003'],
  },
  'cl-click-speed': { topic: 'breaks', confidence: 'tentative', sources: ['szeto-2011'] },
  'cl-history': { topic: 'breaks', confidence: 'well-established', sources: ['huysmans-2012'] },
  'cl-pace-weak': {
    topic: 'breaks',
    confidence: 'commonly-taught',
    sources: ['mikkelsen-2012', 'andersen-2008'],
  },
} as const satisfies Readonly<Record<string, Claim>>;

export type ClaimId = keyof typeof claims;
