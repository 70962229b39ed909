import type { ClaimId } from '../claims';

/** English for the claims. Loaded by the page about the evidence and by nobody else. */
export const claimsEn: Readonly<Record<ClaimId, string>> = {
  'cl-deep-pain-spreads': 'Pain from muscle is often dull and felt away from its source.',
  'cl-shin-to-ankle': 'Pain started in the shin muscle can be felt at the ankle and big toe.',
  'cl-pressing-seldom-spreads':
    'Plain pressing of the shin muscle seldom makes healthy people feel it in the foot, so feeling it there is a good hint but not a must.',
  'cl-referral-maps-teaching':
    'Most muscle-by-muscle spread maps are expert teaching; only a few forearm and leg muscles were tested with injections.',
  'cl-tp-debated':
    'Trigger points as a thing are disputed; soreness and recognising your own pain are the two signs people find again best.',
  'cl-nervous-system':
    'The effect is more likely the nervous system turning pain down than tissue being freed.',
  'cl-forearm-map-patients':
    'In outer elbow pain, pressing the wrist and finger lifters brings up the pain people know.',
  'cl-finger-strip':
    'Each finger has its own strip in the finger lifters and benders; the sore finger points to its strip.',
  'cl-lifter-vs-bender':
    'Lifter pain tends to stop near the middle finger joint on the back; bender pain goes through to the tip.',
  'cl-hold-time':
    'A firm but tolerable press of about 30 seconds, or a light one of about 90, lowers the soreness of the point.',
  'cl-ic-effect':
    'Across trials, sustained pressing makes the point less sore to touch (SMD 0.67), but people did not rate their pain lower than with control.',
  'cl-ic-neck': 'For neck pain, pressing gave short-term gains over sham or nothing.',
  'cl-smr-myofascial-gap':
    'Up to 2016 no trial had tested self-pressing for muscle pain syndromes; therapist myofascial release for lasting pain is not well supported.',
  'cl-harder-not-better': 'Rolling at 4, 6 or 8 out of 10 pain gave the same gain in movement.',
  'cl-roll-dose':
    'For movement range: one to three sets, 30 to 120 seconds a set, two to four seconds a pass.',
  'cl-roll-90': 'For soreness, about 90 seconds per muscle group seems the least useful dose.',
  'cl-slow': 'People roll too fast by themselves; slow rolling is at least as good.',
  'cl-post-run': 'Rolling after effort lowers muscle pain by about 6 percent (g 0.47).',
  'cl-pre-run':
    'Light rolling before effort adds about 4 percent flexibility (g 0.34) and does not cost power.',
  'cl-rom-meta':
    'One bout of rolling raises movement range for a short time, about as much as stretching.',
  'cl-selfhelp-books':
    'Pressing shin and calf for foot pain, and forearm for hand pain, is long-standing self-help teaching.',
  'cl-long-term': 'Weeks of rolling do not reliably change flexibility, performance or recovery.',
  'cl-heel-trial':
    'Therapist pressing of the calf plus stretching beat stretching alone for heel pain at one month (n=60).',
  'cl-calf-runners':
    'Pressing calf points raised ankle bend at once in recreational runners (n=22).',
  'cl-elbow-trial':
    'Twelve therapist sessions helped computer workers with outer elbow pain much more than sham (79 v 7 percent); single trial, not self-care.',
  'cl-cts-selfmassage':
    'Two small trials found hand and forearm self-massage eased carpal tunnel symptoms.',
  'cl-strength-better':
    'Strength work has better trial evidence than pressing for forearm, neck, knee and tendon pain.',
  'cl-delphi':
    'Experts agree: never on open wounds or fractures; care or never with local inflammation, clot, bone infection or bone growing in muscle.',
  'cl-nerve-ball': 'A massage ball on the buttock has injured the sciatic nerve.',
  'cl-clot-massage': 'Rubbing a leg with an unseen clot has been followed by a fatal lung clot.',
  'cl-rhabdo': 'Very hard massage can break down muscle and harm the kidneys.',
  'cl-balance': 'Balance can be slightly worse right after leg rolling.',
  'cl-run-rules':
    'Pain that grows in the run, turns sharp, changes the stride or lasts to the next day means stop and ease back.',
  'cl-micro-20':
    'Thirty-second breaks lower discomfort, best at 20-minute spacing, without loss of output (small trial).',
  'cl-15-micro':
    'Three 30-second and one 3-minute break an hour beat longer, rarer breaks in one lab study; in the field results were mixed.',
  'cl-5-hour':
    'An extra 5-minute break in each hour cut discomfort in data-entry workers and stopped the weekly build-up in the right forearm, wrist and hand.',
  'cl-software':
    'Break software raised felt recovery (55 v 34 percent) and lowered worsening (4 v 20 percent) in workers with complaints, though pain scores did not differ.',
  'cl-cochrane':
    'In healthy workers the certainty is low to very low that extra breaks prevent pain.',
  'cl-energy': 'Micro-breaks raise energy and lower fatigue a little; longer ones more.',
  'cl-exercise-none':
    'Adding exercises to breaks added nothing in two trials, mostly because people skipped them.',
  'cl-handsfree': 'People take more breaks when the break offers something hands-free to do.',
  'cl-prefer-longer': 'People like fewer, longer breaks better than many tiny ones.',
  'cl-guidelines':
    'Guidance converges on 5 to 10 minutes an hour away from the keys, and on not using the same hand movements in the break.',
  'cl-mouse-dose': 'More mouse hours go with more hand and arm symptoms; keyboard hours less so.',
  'cl-thresholds':
    'Survey thresholds: mouse above 20 to 30 hours and keyboard above 15 hours a week.',
  'cl-logged-null':
    'With logging software the link mostly fades: hours are a guide, not a safe line.',
  'cl-overreport': 'People over-report hours, so logged limits must be lower than survey limits.',
  'cl-parked-hand': 'A hand parked on the mouse still loads the forearm while you think.',
  'cl-short-breaks-students':
    'In students followed closely, breaks under 15 minutes went with fewer symptoms (OR 0.6).',
  'cl-output-meta': 'Extra short breaks do not cost output and may raise it a little.',
  'cl-cts-unproven':
    'Computer work as a cause of carpal tunnel is not proven; mouse looks likelier than keyboard.',
  'cl-click-speed': 'Fast clicking changes forearm muscle use in people with sore hands.',
  'cl-history': 'Earlier symptoms are the strongest predictor of new ones.',
  'cl-pace-weak':
    'Speed and lack of micro-pauses were not shown to predict lasting pain, so weighting by pace is a judgement.',
};
