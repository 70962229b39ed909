import type { Hand } from '../activity/input';
import { isDayFull, MOST_PRESSES_OF_A_PLACE, placeOf } from '../breaks/offer';
import type { Snapshot } from '../ipc';
import {
  type ComplaintId,
  complaintOf,
  isComplaintId,
  type SpotId,
  spotOf,
  type ToolId,
} from '../knowledge';
import type { Limb } from '../knowledge/terms';
import { type Instant, minutes, seconds } from '../time';
import { type RankedSpot, type RankReason, rankSpots, type SpotTally } from './learning';
import type { LastTime } from './past';
import { toolsOf } from './press-target';
import { type Relief, reliefRoutineId, type UsedToday } from './relief';
import { type FinderBranch, finderFor } from './relief-finder';
import { reliefWords } from './relief-plan';
import { reliefScript, scriptSeconds } from './relief-script';
import { fitsWell, type ReliefShape, shapeFor } from './relief-shape';
import { areBothSore, sorenessOf, sparesHands, toolsFor } from './relief-tools';

/** What a person may have to spare, in minutes. */
export const reliefMinutes = [1, 3, 5, 10] as const;

export interface ReliefRequest {
  readonly complaintId: string;
  readonly side: Hand;
  /** Whole minutes there are; null takes what a finder or the template needs. */
  readonly minutes: number | null;
}

/** What is known of the person that decides what may be pressed. */
export interface ReliefPerson {
  /** Tools the person has, and regions never pressed, as ids. */
  readonly tools: readonly string[];
  readonly avoid: readonly string[];
  /** 15 to 90 seconds, or null for each spot's own. */
  readonly holdSeconds: number | null;
  /** What was pressed lately, for hands that may still be sore. */
  readonly lastTimes: readonly LastTime[];
  readonly at: Instant;
  readonly learned: readonly SpotTally[];
  readonly used: UsedToday;
}

/** Why a spot is not in a plan that it would belong to. */
export type LeftOutReason = 'avoided' | 'no-tool' | 'place-cap';

/** Why there is no plan. `refer`: this is never pressed, and somebody should look at it. */
export type RefusalReason = LeftOutReason | 'unknown' | 'refer' | 'daily-cap' | 'too-short';

export interface ReliefRefusal {
  readonly kind: 'refusal';
  readonly why: RefusalReason;
  /** With `no-tool`: what would do. */
  readonly toolIds: readonly ToolId[];
  /** Both hands hurt, so that nothing may load them. */
  readonly sparesHands: boolean;
}

export interface ReliefPreview {
  readonly kind: 'plan';
  readonly complaintId: ComplaintId;
  readonly limb: Limb;
  readonly side: Hand;
  readonly routineId: string;
  readonly relief: Relief;
  /** Seconds it takes when nobody answers anything, ratings before and after not counted. */
  readonly plannedSeconds: number;
  readonly spots: readonly PreviewSpot[];
  readonly leftOut: readonly { readonly spotId: SpotId; readonly why: LeftOutReason }[];
  /** Both hands hurt, so that nothing loads them. */
  readonly sparesHands: boolean;
}

/** A spot of a plan, and why it stands where it stands. */
export interface PreviewSpot {
  readonly spotId: SpotId;
  readonly toolId: ToolId;
  readonly places: number;
  readonly holdSeconds: number;
  readonly why: RankReason;
  /** Points of 0 to 10 that a session fell by on average; null while that is not known. */
  readonly meanDrop: number | null;
}

/** The person as a window and the command line know them. */
export const reliefPersonOf = ({
  settings,
  lastTimes,
  asOf,
  learned,
  used,
}: Pick<Snapshot, 'settings' | 'lastTimes' | 'asOf' | 'learned' | 'used'>): ReliefPerson => ({
  tools: settings['body.tools'],
  avoid: settings['body.avoid'],
  holdSeconds: settings['session.holdSeconds'],
  lastTimes,
  at: asOf,
  learned,
  used,
});

/** Without a finder and without a wish, a session is this long. Judgement. */
const USUAL_SECONDS = 180;
/** From here up there is time to work on each spot, and nothing to search in a hurry. */
const THOROUGH_SECONDS = minutes(10) / seconds(1);
/** Most thin spots of a session (content.json, sessionTemplate, choose). */
const MOST_LIGHT_SPOTS = 2;
/** Before so many spots gave nothing, a secondary one is not tried. */
const FIRST_SPOTS = 2;

/**
 * The session for a complaint that fits: which spots, in which order, with how many places and how
 * long a hold; or why there is none. Pages show it ahead, and main starts just this.
 *
 * What helped this person comes first. Nothing is pressed that is to be avoided, that needs a tool the
 * person lacks or a hand that hurts, or that had its presses for today.
 */
export function previewRelief(
  request: ReliefRequest,
  person: ReliefPerson,
): ReliefPreview | ReliefRefusal {
  const { complaintId, side } = request;
  if (!isComplaintId(complaintId)) return refusal('unknown');
  const { kind, limb, spotIds } = complaintOf(complaintId);
  if (kind === 'refer') return refusal('refer');
  if (isDayFull(person.used, limb)) return refusal('daily-cap');
  const branch = finderFor(complaintId, reliefWords.knowledge);
  const seconds = secondsOf(request, branch);
  const fits = branch !== null && seconds >= branch.seconds && seconds < THOROUGH_SECONDS;
  const finder = fits ? branch : null;
  const order = [...new Set([...(finder?.spotIds ?? []), ...spotIds])];
  const ranked = rankSpots(complaintId, side, order, person.learned);
  const sore = sorenessOf({ complaintId, limb, side }, person.lastTimes, person.at);
  const toolIds = toolsFor(person.tools, { complaintId, limb, side }, sore);
  const bothSore = areBothSore(sore);
  const judged = ranked.map((rank) => judge(rank, side, toolIds, person));
  const open = judged.filter(({ out }) => out === null);
  if (open.length === 0) return nothingOpen(judged, limb, bothSore);
  const wish = { complaintId, finder, seconds, holdSeconds: person.holdSeconds };
  const shape = bestShape(open, wish);
  return shape === null
    ? refusal('too-short')
    : preview(shape, { side, seconds, toolIds, person, judged, bothSore });
}

const secondsOf = ({ minutes: most }: ReliefRequest, branch: FinderBranch | null): number =>
  most === null ? (branch?.seconds ?? USUAL_SECONDS) : (minutes(1) / seconds(1)) * most;

interface JudgedSpot {
  readonly spotId: SpotId;
  readonly rank: RankedSpot;
  readonly out: LeftOutReason | null;
}

function judge(
  rank: RankedSpot,
  side: Hand,
  toolIds: readonly ToolId[],
  { avoid, used }: ReliefPerson,
): JudgedSpot {
  const spotId = rank.spotId as SpotId; // the ranking gives back what it was given
  const spot = spotOf(spotId);
  const pressed = used.places[placeOf(spotId, side)] ?? 0;
  const out = (why: LeftOutReason | null): JudgedSpot => ({ spotId, rank, out: why });
  if (avoid.includes(spot.region)) return out('avoided');
  // A thumb alone is no tool: it may help, and never comes first.
  if (!spot.toolIds.some((tool) => tool !== 'thumb' && toolIds.includes(tool)))
    return out('no-tool');
  return out(pressed >= MOST_PRESSES_OF_A_PLACE ? 'place-cap' : null);
}

/** The reason that is most use to hear: rest, then a tool, then a setting. */
function nothingOpen(judged: readonly JudgedSpot[], limb: Limb, bothSore: boolean): ReliefRefusal {
  const outs = judged.map(({ out }) => out);
  const why = (['place-cap', 'no-tool', 'avoided'] as const).find((each) => outs.includes(each));
  const missing = judged.filter(({ out }) => out === 'no-tool');
  const toolIds = [...new Set(missing.flatMap(({ spotId }) => spotOf(spotId).toolIds))];
  const wouldDo = toolIds.filter((tool) => !bothSore || sparesHands(tool, limb));
  return { ...refusal(why ?? 'avoided', why === 'no-tool' ? wouldDo : []), sparesHands: bothSore };
}

const refusal = (why: RefusalReason, toolIds: readonly ToolId[] = []): ReliefRefusal => ({
  kind: 'refusal',
  why,
  toolIds,
  sparesHands: false,
});

type Wish = Omit<Parameters<typeof shapeFor>[0], 'spotIds'>;

/**
 * How many spots with how many places, best first: three spots at most (content.json, sessionTemplate,
 * choose). A finder tries one place of each.
 */
const SIZES = [
  { spots: 3, places: 2 },
  { spots: 2, places: 2 },
  { spots: 3, places: 1 },
  { spots: 2, places: 1 },
] as const;

function bestShape(open: readonly JudgedSpot[], wish: Wish): ReliefShape | null {
  const { finder } = wish;
  for (const { spots, places } of SIZES) {
    if (finder !== null && places > 1) continue;
    const spotIds = pick(open, spots, finder !== null);
    if (spotIds.length < spots) continue;
    const shape = shapeFor({ ...wish, spotIds }, reliefWords);
    if (shape !== null && fitsWell(shape, places, wish.holdSeconds)) return shape;
  }
  for (const spotId of pick(open, open.length, false)) {
    const shape = shapeFor({ ...wish, finder: null, spotIds: [spotId] }, reliefWords);
    if (shape !== null) return shape;
  }
  return null;
}

/**
 * The first spots of those that are open: at most two thin ones. A secondary one only where it helped
 * this person, where a search comes to it after two others, or where nothing else can be pressed.
 */
function pick(open: readonly JudgedSpot[], most: number, searches: boolean): readonly SpotId[] {
  const picked: SpotId[] = [];
  for (const { spotId, rank } of open) {
    const { secondary } = spotOf(spotId);
    const waits = secondary && rank.why === 'usual' && !(searches && picked.length >= FIRST_SPOTS);
    const tooLight = isLight(spotId) && picked.filter(isLight).length >= MOST_LIGHT_SPOTS;
    if (picked.length < most && !waits && !tooLight) picked.push(spotId);
  }
  return picked.length > 0 ? picked : open.slice(0, 1).map(({ spotId }) => spotId);
}

const isLight = (spotId: SpotId): boolean =>
  (spotOf(spotId).cautionIds as readonly string[]).includes('lo-light');

interface PreviewOf {
  readonly side: Hand;
  readonly seconds: number;
  readonly toolIds: readonly ToolId[];
  readonly person: ReliefPerson;
  readonly judged: readonly JudgedSpot[];
  readonly bothSore: boolean;
}

function preview(
  shape: ReliefShape,
  { side, seconds, toolIds, person, judged, bothSore }: PreviewOf,
): ReliefPreview {
  const { complaintId, finder, spots } = shape;
  return {
    kind: 'plan',
    complaintId,
    limb: complaintOf(complaintId).limb,
    side,
    routineId: finder?.routineId ?? reliefRoutineId,
    relief: {
      spotIds: spots.map(({ spotId }) => spotId),
      seconds,
      holdSeconds: person.holdSeconds,
      toolIds,
    },
    plannedSeconds: scriptSeconds(reliefScript(shape, reliefWords)),
    spots: spots.map((spot) => previewSpot(spot, toolIds, judged)),
    leftOut: judged.flatMap(({ spotId, out }) => (out === null ? [] : [{ spotId, why: out }])),
    sparesHands: bothSore,
  };
}

function previewSpot(
  { spotId, places, holdSeconds }: ReliefShape['spots'][number],
  toolIds: readonly ToolId[],
  judged: readonly JudgedSpot[],
): PreviewSpot {
  const rank = judged.find((other) => other.spotId === spotId)?.rank;
  const [toolId] = toolsOf(spotOf(spotId).toolIds, toolIds, false);
  return {
    spotId,
    toolId: toolId ?? (spotOf(spotId).toolIds[0] as ToolId),
    places,
    holdSeconds,
    why: rank?.why ?? 'usual',
    meanDrop: rank?.meanDrop ?? null,
  };
}
