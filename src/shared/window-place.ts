import type { Bounds, DisplayFacts } from './prompt-layout';

/** A person gets hold of a window when this much of it shows, each way, in pixels. */
export const GRASP = 96;
/** Some window managers leave a pixel at each edge of a window that fills the screen. */
const SLACK = 2;

/**
 * Where an ordinary window goes when displays have changed: onto the nearest one that is left, or
 * null where enough of it still shows.
 */
export function broughtBack(window: Bounds, displays: readonly DisplayFacts[]): Bounds | null {
  const areas = displays.map(({ workArea }) => workArea);
  const shows = areas.some((area) => {
    const { width, height } = overlap(window, area);
    return width >= Math.min(GRASP, window.width) && height >= Math.min(GRASP, window.height);
  });
  const area = nearest(window, areas);
  return shows || area === null ? null : within(window, area);
}

/**
 * What a window that fills a display has to fill now: the one it fills the most of, else the nearest;
 * null where it fills it already.
 */
export function filledAgain(window: Bounds, displays: readonly DisplayFacts[]): Bounds | null {
  const all = displays.map(({ bounds }) => bounds);
  const target = nearest(window, all);
  if (target === null) return null;
  const off = (key: keyof Bounds) => Math.abs(window[key] - target[key]) > SLACK;
  return off('x') || off('y') || off('width') || off('height') ? target : null;
}

/** How much of a display a window covers that was meant to fill it; a panel or a menu bar may stay in front. */
const MOST_OF_IT = 0.9;

/** Whether a window really lies over the display it was meant for: where it ends up is its manager's word. */
export function covers(window: Bounds, display: Bounds): boolean {
  const { width, height } = overlap(window, display);
  return width * height >= MOST_OF_IT * display.width * display.height;
}

/** The one with the most of the window on it; where it lies on none, the one with the nearest middle. */
function nearest(window: Bounds, areas: readonly Bounds[]): Bounds | null {
  const size = (area: Bounds) => {
    const { width, height } = overlap(window, area);
    return width * height;
  };
  const distance = (area: Bounds) =>
    Math.hypot(middle(area).x - middle(window).x, middle(area).y - middle(window).y);
  const better = (a: Bounds, b: Bounds) => size(b) - size(a) || distance(a) - distance(b);
  return areas.toSorted(better)[0] ?? null;
}

function within(window: Bounds, area: Bounds): Bounds {
  const width = Math.min(window.width, area.width);
  const height = Math.min(window.height, area.height);
  return {
    x: clamp(window.x, area.x, area.x + area.width - width),
    y: clamp(window.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

function overlap(a: Bounds, b: Bounds): { readonly width: number; readonly height: number } {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return { width: Math.max(0, width), height: Math.max(0, height) };
}

const middle = ({ x, y, width, height }: Bounds) => ({ x: x + width / 2, y: y + height / 2 });

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));
