import type { Hand } from '../activity/input';
import { complaintSummary } from '../knowledge/complaint-index';
import { routineSummary } from '../knowledge/routine-index';

/** The scheme of Knead's own links, such as `knead://relief/heel/left`. */
export const LINK_SCHEME = 'knead';

/**
 * Where a link leads. Anybody may write a link, a web page too, so none of them starts, pauses, skips
 * or ends anything: it opens the window there, and the person goes on.
 */
export type Link =
  /** The plan for a sore place; null leaves side and minutes as they are chosen there. */
  | {
      readonly to: 'relief';
      readonly complaintId: string;
      readonly side: Hand | null;
      /** 1 to 60. */
      readonly minutes: number | null;
    }
  /** A session of the library, with its steps and its start. */
  | { readonly to: 'routine'; readonly routineId: string; readonly side: Hand | null }
  /** The break that is due, or the default press. */
  | { readonly to: 'break' }
  | { readonly to: 'legs' }
  /** How long to pause is filled in, 1 to 1440 minutes; null leaves it open. */
  | { readonly to: 'pause'; readonly minutes: number | null };

/** A longer text is no link of ours. */
const LONGEST = 120;

/** Lower-case words, digits, and what stands between them; whatever needs an escape is refused whole. */
const shape = /^knead:\/\/([a-z]+)((?:\/[a-z0-9-]+)*)\/?(?:\?([a-z0-9=&]+))?$/;

/** Whether an argument of a start means to be a link, a good one or not. */
export const isLinkText = (text: string): boolean => /^knead:/i.test(text);

/**
 * Reads a link. Only words listed here, and ids that exist, get through.
 *
 * @returns Null for everything else; never throws.
 */
export function parseLink(text: string): Link | null {
  if (text.length > LONGEST) return null;
  const match = shape.exec(text);
  if (match === null) return null;
  const [, place = '', path = '', query = ''] = match;
  const parts = path.split('/').slice(1);
  const wishes = readWishes(query);
  return wishes === null ? null : linkTo(place, parts, wishes);
}

interface Wishes {
  readonly side: Hand | null;
  readonly minutes: number | null;
}

function linkTo(place: string, parts: readonly string[], wishes: Wishes): Link | null {
  const [first, second, third] = parts;
  const isBare = wishes.side === null && wishes.minutes === null;
  if (third !== undefined) return null;
  switch (place) {
    case 'press':
      return second === undefined ? pressLink(first, wishes) : null;
    case 'relief':
      return isBare ? reliefLink(first, second) : null;
    case 'break':
    case 'legs':
      return isBare && first === undefined ? { to: place } : null;
    case 'pause':
      return isBare && second === undefined ? pauseLink(first) : null;
    default:
      return null;
  }
}

function pressLink(id: string | undefined, wishes: Wishes): Link | null {
  const isBare = wishes.side === null && wishes.minutes === null;
  if (id === undefined) return isBare ? { to: 'break' } : null;
  if (complaintSummary(id) !== undefined) return { to: 'relief', complaintId: id, ...wishes };
  const isRoutine = routineSummary(id) !== undefined && wishes.minutes === null;
  return isRoutine ? { to: 'routine', routineId: id, side: wishes.side } : null;
}

function reliefLink(id: string | undefined, side: string | undefined): Link | null {
  if (id === undefined || complaintSummary(id) === undefined) return null;
  if (side === undefined) return { to: 'relief', complaintId: id, side: null, minutes: null };
  return isHand(side) ? { to: 'relief', complaintId: id, side, minutes: null } : null;
}

function pauseLink(length: string | undefined): Link | null {
  if (length === undefined) return { to: 'pause', minutes: null };
  const match = /^(\d{1,4})([mh])$/.exec(length);
  const minutes = Number(match?.[1]) * (match?.[2] === 'h' ? 60 : 1);
  return minutes >= 1 && minutes <= 24 * 60 ? { to: 'pause', minutes } : null;
}

/** `side=right&minutes=3`, each at most once; null when there is anything else. */
function readWishes(query: string): Wishes | null {
  const pairs = query === '' ? [] : query.split('&').map((pair) => pair.split('='));
  const found = Object.fromEntries(pairs) as Readonly<Record<string, string>>;
  const { side = null, minutes = null, ...others } = found;
  const isWhole = Object.keys(found).length === pairs.length && Object.keys(others).length === 0;
  if (!isWhole || pairs.some((pair) => pair.length !== 2)) return null;
  if (side !== null && !isHand(side)) return null;
  if (minutes !== null && !/^([1-9]|[1-5]\d|60)$/.test(minutes)) return null;
  return { side, minutes: minutes === null ? null : Number(minutes) };
}

const isHand = (word: string): word is Hand => word === 'left' || word === 'right';

/** The part of the main window that a link opens, as it stands in the window's address. */
export function partOf(link: Link): string {
  switch (link.to) {
    case 'relief':
      return link.minutes === null
        ? joined('relief', link.complaintId, link.side)
        : joined('relief', link.complaintId, link.side ?? 'auto', link.minutes);
    case 'routine':
      return joined('library', link.routineId, link.side);
    case 'pause':
      return joined('today', 'pause', link.minutes);
    case 'break':
      return 'today';
    case 'legs':
      return 'legs';
  }
}

const joined = (...words: readonly (string | number | null)[]): string =>
  words.filter((word) => word !== null).join('/');
