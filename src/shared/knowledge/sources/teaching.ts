import type { SourceData } from '../schema';

/** Textbooks, teaching and judgement. */
export const teachingSources = {
  'source-idea': {
    kind: 'project',
    citation:
      'The runner blog post that gave the project its idea, as summarised in the project brief',
    year: null,
    finding:
      'Press the muscle, not the painful foot, knee or finger; hold about a minute or until it lets go, move to the next area, see a doctor if it gets worse.',
    checked: 'brief-read',
  },
  'clinical-judgement': {
    kind: 'judgement',
    citation: 'Physiotherapy judgement made for this dataset',
    year: 2026,
    finding:
      'Used where no study answers the question; every number that rests on it is labelled as judgement.',
    checked: 'own',
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
  'travell-simons-v2': {
    kind: 'textbook',
    citation:
      'Travell JG, Simons DG. Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 2, The Lower Extremities. Williams & Wilkins',
    year: 1992,
    finding:
      'Clinical referral maps for hip, thigh, leg and foot muscles; expert observation, not controlled study.',
    checked: 'from-memory',
  },
  'anatomy-std': {
    kind: 'textbook',
    citation: "Standard gross anatomy as in Gray's Anatomy and Moore's Clinically Oriented Anatomy",
    year: 2020,
    finding:
      'Muscle lines, bony landmarks, and the course of nerves and vessels used for the landmarks and the no-press zones.',
    checked: 'from-memory',
  },
  'davies-workbook': {
    kind: 'textbook',
    citation: 'Davies C, Davies A. The Trigger Point Therapy Workbook, 3rd ed. New Harbinger',
    year: 2013,
    finding:
      'Popular self-treatment book that teaches pressing leg muscles for foot pain and forearm muscles for hand pain.',
    checked: 'excerpt-read',
  },
  'tp-master-course': {
    kind: 'secondary',
    citation: 'Trigger Point Master Course, chapter 12, Muscles of the leg and foot',
    year: null,
    finding:
      'Lists which lower-leg muscles are taught as sources for pain in front, back, side and inside of the ankle, top and bottom of the foot and heel.',
    checked: 'excerpt-read',
    url: 'https://docplayer.net/amp/21500056-Trigger-point-master-course-chapter-12-muscles-of-the-leg-and-foot.html',
  },
  'namtpt-checker': {
    kind: 'secondary',
    citation: 'National Association of Myofascial Trigger Point Therapists, symptom checker',
    year: null,
    finding:
      'Extensor carpi ulnaris to the back of the wrist on the little-finger side; extensor carpi radialis to the outer elbow and back of the hand; extensor indicis to the back of the wrist.',
    checked: 'excerpt-read',
    url: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_carpi.html',
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
  'westsub-forearm': {
    kind: 'secondary',
    citation:
      'West Suburban Pain Relief, pages on hand extensors, wrist and finger flexors, thumb muscles',
    year: null,
    finding: 'Finger flexor pain is felt through the whole finger to the tip.',
    checked: 'excerpt-read',
    url: 'https://westsubpainrelief.com/wrist-finger-flexors/page/2/',
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
  painwhisperer: {
    kind: 'secondary',
    citation: 'Pain Whisperer, trigger point pages for wrist, knee, ankle and hip pain',
    year: null,
    finding:
      'Teaching summary: wrist extensors and flexors first for wrist pain; rectus femoris, vastus medialis, hamstrings and gastrocnemius for knee pain; peronei for ankle pain.',
    checked: 'excerpt-read',
    url: 'https://www.painwhisperer.com/trigger-point-knee-thigh-pain',
  },
  'soleus-teaching': {
    kind: 'secondary',
    citation:
      'Integrative Works and Kinfolk Wellness, teaching pages on soleus and heel or Achilles pain in runners',
    year: null,
    finding:
      'Lower inner soleus is taught as the first muscle to check for heel and Achilles ache; gastrocnemius inner head for the arch.',
    checked: 'excerpt-read',
    url: 'https://integrativeworks.com/understanding-trigger-points-tender-heel-when-running-or-sleeping/',
  },
  'shin-flags': {
    kind: 'secondary',
    citation:
      'Patient and clinician pages on shin pain, stress fracture and compartment syndrome (myDr, epainassist, Medical Algorithms)',
    year: null,
    finding:
      'Pinpoint bone pain, rest or night pain and pain that grows each run point to bone; tight burning that forces a stop points to compartment; severe tense pain with numbness is an emergency.',
    checked: 'excerpt-read',
    url: 'https://mydr.com.au/symptoms/shin-pain-shin-splints/',
  },
  'massage-safety': {
    kind: 'secondary',
    citation:
      'Clinic and patient pages on massage limits (blood thinners, fractures, severe osteoporosis, low platelets, pregnancy, varicose veins)',
    year: null,
    finding:
      'Common teaching: no deep pressure on the legs in pregnancy or over varicose veins; ask first with blood thinners or cancer.',
    checked: 'excerpt-read',
    url: 'https://spencermassage.com/risks-of-massage',
  },
} as const satisfies Readonly<Record<string, SourceData>>;
