import type { KnowledgeWords } from '../words';

/** English for the cautions. */
export const cautionsEn = {
  'rf-chest-breath': {
    title: 'Chest pain or sudden breathlessness',
    text: 'Chest pain, sudden breathlessness, coughing blood or fainting, with or without a sore leg or arm.',
    spoken: 'Chest pain or sudden breathlessness? Stop, and call emergency services now.',
  },
  'rf-arm-heart': {
    title: 'Arm pain with chest, jaw or sweating',
    text: 'Arm ache that comes with effort, chest pressure, jaw pain, sweating or feeling sick may be the heart.',
    spoken: 'Arm pain with chest pressure or sweating? Call emergency services now.',
  },
  'rf-dvt-leg': {
    title: 'One leg swollen, warm, throbbing',
    text: 'New swelling, warmth, colour change, throbbing or tenderness in one calf or thigh, above all after travel, surgery, illness, a cast, in pregnancy or on hormones. It can feel just like a tight calf.',
    spoken: 'One calf swollen, warm or throbbing? Do not press it. Get medical advice today.',
  },
  'rf-clot-arm': {
    title: 'One arm swollen or blue',
    text: 'One arm newly swollen, heavy, blue or with raised veins.',
    spoken: 'One arm swollen or blue? Do not press it. Get medical advice today.',
  },
  'rf-cold-limb': {
    title: 'Cold, pale or blue hand or foot',
    text: 'A hand or foot that is suddenly cold, pale or blue, or numb and very painful.',
    spoken: 'Hand or foot suddenly cold and pale? Get emergency help now.',
  },
  'rf-compartment': {
    title: 'Tight, hard, growing pain',
    text: 'Severe pain that keeps growing, with a hard tight muscle, pain when the toes or fingers are moved, numbness or weakness, often after a blow or very hard effort.',
    spoken: 'Hard, tight muscle and pain that keeps growing? That is an emergency. Get help now.',
  },
  'rf-bone-stress': {
    title: 'Point pain on bone',
    text: 'Pain you can cover with one fingertip on bone, pain on hopping, pain at night or rest, or pain that starts earlier each run.',
    spoken: 'One sore point on bone, or pain at night? Stop running and have it checked.',
  },
  'rf-femoral-neck': {
    title: 'Deep groin pain on weight',
    text: 'Deep groin or front-hip pain in a runner that hurts on weight or hopping can be a stress fracture of the hip.',
    spoken: 'Deep groin pain with each step? Stop running today and get it checked urgently.',
  },
  'rf-trauma': {
    title: 'Injury with a snap, a fall or a bend',
    text: 'Pain after a fall, blow or pop, with deformity, fast swelling or bruising, or you cannot take weight or use the hand.',
    spoken: 'A pop, a fall, or you cannot take weight? Do not press. Get it checked today.',
  },
  'rf-tendon-rupture': {
    title: 'Kick in the calf or heel',
    text: 'A sudden kick or snap at the calf or heel and weak push-off may be a torn Achilles or calf.',
    spoken: 'Felt a kick in the calf and cannot push off? Get it checked today.',
  },
  'rf-hot-joint': {
    title: 'Hot, red, swollen joint',
    text: 'A joint that is hot, red and swollen, with or without fever, may be infected or gout.',
    spoken: 'A hot, red, swollen joint? Do not press. Get medical advice today.',
  },
  'rf-infection': {
    title: 'Spreading redness or fever',
    text: 'Red, hot, spreading skin, a red line, pus, or fever with limb pain.',
    spoken: 'Spreading redness or fever? Do not press. Get medical advice today.',
  },
  'rf-numb-weak': {
    title: 'Numbness, tingling or weakness that stays',
    text: 'Constant numbness or tingling; a weak grip, dropping things, a thinner thumb pad; a foot that slaps or drags.',
    spoken:
      'Numb, weak, dropping things, a foot that slaps? This is a nerve question. See a professional.',
  },
  'rf-cauda': {
    title: 'Saddle numbness or bladder change',
    text: 'Numbness between the legs, new trouble with bladder or bowel, or weakness in both legs.',
    spoken: 'Numb between the legs or bladder trouble? That is an emergency. Get help now.',
  },
  'rf-neck-cord': {
    title: 'Neck injury, clumsy hands, unsteady walking',
    text: 'Arm symptoms after a neck injury, clumsy hands on both sides, unsteady walking, or sudden face or speech change.',
    spoken: 'Clumsy hands, unsteady walking, or sudden speech change? Get emergency help.',
  },
  'rf-systemic': {
    title: 'Night pain with weight loss or cancer history',
    text: 'Pain that does not change with position or use, wakes you every night, or comes with weight loss, fever, night sweats or past cancer.',
    spoken: 'Pain every night, or weight loss with it? Please see a doctor soon.',
  },
  'rf-locked-knee': {
    title: 'Locked or giving-way knee',
    text: 'A knee that locks, gives way or swells up.',
    spoken: 'Knee locks, gives way or swells? Have it checked before you press or run.',
  },
  'rf-walk-cramp': {
    title: 'Calf cramp that comes with walking',
    text: 'Calf or thigh cramp that comes at the same walking distance and goes with rest may be poor blood flow.',
    spoken: 'Calf cramp at the same distance each walk? Ask a doctor about blood flow.',
  },
  'rf-dark-urine': {
    title: 'Dark urine after hard pressing',
    text: 'Cola-coloured urine with strong muscle pain or weakness after hard massage or effort.',
    spoken: 'Dark urine and strong muscle pain? Get medical help today.',
  },
  'rf-finger-locked': {
    title: 'Finger locks, droops or swells',
    text: 'A finger that locks, cannot straighten, droops at the tip, or swells like a sausage.',
    spoken: 'A finger that locks, droops or swells needs a hand check, not pressing.',
  },
  'rf-not-better': {
    title: 'Not better, or worse',
    text: 'Worse after pressing, worse when typing after it, or not clearly better in two weeks.',
    spoken: 'Worse after this, or no better in two weeks? Please see a professional.',
  },
  'ci-open-wound': {
    title: 'Open wound, burn or rash',
    text: 'No pressing on or near broken, burnt, blistered or infected skin.',
    spoken: 'Skip any place with broken or sore skin.',
  },
  'ci-fracture': {
    title: 'Broken bone or bone stress injury',
    text: 'No pressing on or near a known or likely fracture until cleared.',
    spoken: 'Broken or cracked bone? Do not press until a doctor clears it.',
  },
  'ci-dvt-known': {
    title: 'Blood clot now or lately',
    text: 'No pressing on a limb with a clot now or in the last months unless your doctor agrees.',
    spoken: 'A blood clot now or lately? No pressing until your doctor agrees.',
  },
  'ci-acute-injury': {
    title: 'Fresh strain, sprain or bruise',
    text: 'No pressing on a fresh strain, sprain or deep bruise for the first three days, and not on a deep thigh bruise for two weeks, because bone can grow in it.',
    spoken: 'Fresh strain or bruise? Give it at least three days before any pressing.',
  },
  'ci-surgery': {
    title: 'Recent surgery or injection there',
    text: 'No pressing near a recent operation, implant or injection until cleared.',
    spoken: 'Recent surgery there? Wait until your surgeon clears it.',
  },
  'ci-fever': {
    title: 'Fever or feeling ill',
    text: 'Leave the session for another day.',
    spoken: 'Feeling ill or feverish? Rest today. No session.',
  },
  'af-anticoag': {
    title: 'Blood thinners or bleeding disorder',
    text: 'Bruises and deep bleeds come easily. Ask first; if agreed, light hands only, no hard ball.',
    spoken: 'On blood thinners? Ask your doctor first, then hands only, and light.',
  },
  'af-osteoporosis': {
    title: 'Thin bones or long steroid use',
    text: 'Avoid body weight on a ball or roller. Ask first; light hands only.',
    spoken: 'Thin bones? Skip balls and rollers. Light hands only, after asking.',
  },
  'af-neuropathy': {
    title: 'Numb skin, diabetes with nerve damage',
    text: 'If you cannot feel pressure or pain well there, you cannot judge the dose.',
    spoken: 'Poor feeling in the skin there? Do not press there.',
  },
  'af-pregnancy': {
    title: 'Pregnancy and the weeks after birth',
    text: 'Clot risk is higher. No deep pressing on the legs; ask your midwife or doctor. Light stroking is fine for most.',
    spoken: 'Pregnant or just gave birth? No deep leg pressing. Ask your midwife first.',
  },
  'af-varicose': {
    title: 'Varicose veins',
    text: 'Press only away from them, light, never on them.',
    spoken: 'Varicose veins? Keep well away from them.',
  },
  'af-cancer': {
    title: 'Cancer now or in the past',
    text: 'Ask your team. Never over a tumour, near treated bone, or on a limb with removed lymph nodes.',
    spoken: 'Cancer now or before? Ask your care team before any session.',
  },
  'af-lymph': {
    title: 'Lymphoedema or swollen limb',
    text: 'No deep pressing on a swollen limb.',
    spoken: 'Long-term swelling in that limb? No deep pressing. Ask first.',
  },
  'af-circulation': {
    title: 'Poor blood flow, heart failure, kidney failure',
    text: 'Ask first; very light only.',
    spoken: 'Heart, kidney or blood flow trouble? Ask your doctor first.',
  },
  'af-inflammatory': {
    title: 'Inflammatory arthritis or gout in flare',
    text: 'Leave flaring areas alone.',
    spoken: 'Arthritis flare? Leave that area alone today.',
  },
  'af-hypermobile': {
    title: 'Hypermobility or fragile skin',
    text: 'Lighter, shorter, no stretch at the end.',
    spoken: 'Very bendy joints or fragile skin? Keep it light and short.',
  },
  'af-widespread': {
    title: 'Fibromyalgia or widespread pain',
    text: 'Start at three out of ten, ten to twenty seconds, two spots.',
    spoken: 'Pain all over? Start very light and short, and see how tomorrow feels.',
  },
  'af-young': {
    title: 'Under sixteen',
    text: 'With an adult, and heel or knee pain in growth should be checked first.',
    spoken: 'Under sixteen? Please do this with an adult.',
  },
  'st-zing': {
    title: 'Electric, tingling or numb',
    text: 'You are on a nerve.',
    spoken: 'Zing, tingle or numb? Let go now. Move two finger widths away.',
  },
  'st-pulse': {
    title: 'Pulse under the tool',
    text: 'You are on an artery.',
    spoken: 'Feel a pulse? Let go and move.',
  },
  'st-sharp': {
    title: 'Sharp, stabbing or burning',
    text: 'Sharp, stabbing or burning is not good pain.',
    spoken: 'Sharp or burning? Let go. That is not good pain.',
  },
  'st-over-six': {
    title: 'Above six out of ten',
    text: 'Harder gives nothing more.',
    spoken: 'Above six out of ten is too much. Ease off.',
  },
  'st-rising': {
    title: 'Pain climbs while you hold',
    text: 'While you hold, the ache should stay level or fade.',
    spoken: 'If the pain climbs while you hold, let go and stop there for today.',
  },
  'st-breath': {
    title: 'Holding breath or tensing',
    text: 'A held breath is a sign of too much pressure.',
    spoken: 'If you hold your breath, you are pressing too hard.',
  },
  'st-colour': {
    title: 'Hand or foot changes colour or goes cold',
    text: 'Blood does not reach the hand or foot as it should.',
    spoken: 'Hand or foot pale or blue? Let go now and shake it out.',
  },
  'st-thumb': {
    title: 'The pressing hand hurts',
    text: 'Do not trade one sore hand for another.',
    spoken: 'Is the pressing hand sore? Use an elbow or a ball instead.',
  },
  'ac-move': {
    title: 'Move it',
    text: 'Ten easy movements through full range straight after.',
    spoken: 'Now move it gently, ten times, all the way both ways.',
  },
  'ac-sore-ok': {
    title: 'A little sore tomorrow is fine',
    text: 'A dull bruised feeling for a day or two is common; leave that spot alone until it fades.',
    spoken: 'A bit tender tomorrow is fine. Let that spot rest until it fades.',
  },
  'ac-walk': {
    title: 'Walk a minute before running or stairs',
    text: 'Balance can be a little off after rolling.',
    spoken: 'Walk for a minute before you run or take the stairs.',
  },
  'ac-retest': {
    title: 'Test again',
    text: 'Do the movement that hurt, gently, and rate it.',
    spoken: 'Now try the movement that hurt. Better, same or worse?',
  },
  'ac-load': {
    title: 'Change the load too',
    text: 'Pressing may ease it for a while; lasting change comes from less of what overloads and slow strength work.',
    spoken:
      'Pressing may ease it for a while. Breaks, lighter loads and strength do more in the long run.',
  },
  'ac-no-back-to-typing': {
    title: 'Do not race back',
    text: 'Rest the hands for a minute before typing.',
    spoken: 'Let the hands rest a minute before you type again.',
  },
  'lo-light': {
    title: 'Light spot',
    text: 'Nerve or vessel near. Four out of ten at most, flat tools only.',
    spoken: 'This spot is thin. Keep it light, four out of ten at most.',
  },
  'lo-roller-only': {
    title: 'Broad pressure only',
    text: 'Use a roller or flat hand, not a ball or thumb.',
    spoken: 'Use broad pressure here. No ball, no thumb.',
  },
  'lo-short': {
    title: 'Short hold',
    text: 'Thirty seconds at most.',
    spoken: 'Thirty seconds is enough here.',
  },
  'lo-buttock': {
    title: 'Buttock ball care',
    text: 'Stand at a wall, soft ball, thirty seconds. A hard floor ball has injured the sciatic nerve.',
    spoken: 'Wall and soft ball only. If anything runs down the leg, stop.',
  },
  'lo-shin': {
    title: 'Shin care',
    text: 'If the bone edge is the sore part, do not press it.',
    spoken: 'If the bone is the sore part, do not press. Have it checked.',
  },
  'lo-calf': {
    title: 'Calf check before pressing',
    text: 'Look and feel first: swelling, warmth, colour.',
    spoken: 'First look at both calves. Swollen, warm or red on one side? Do not press.',
  },
  'lo-web-preg': {
    title: 'Thumb web in pregnancy',
    text: 'Tradition says to avoid hard pressing of the thumb web in pregnancy; evidence is thin, so skip it.',
    spoken: 'If you are pregnant, skip the thumb web.',
  },
  'lo-tendon': {
    title: 'Tendon in trouble',
    text: 'If a tendon itself is sore to touch, keep to the fleshy muscle and plan loading with a professional.',
    spoken: 'If the tendon cord is sore, stay on the fleshy muscle.',
  },
} as const satisfies Partial<KnowledgeWords['cautions']>;
