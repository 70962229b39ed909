import type { PromptSurface } from './ipc';
import type { PromptRole } from './prompt-roles';
import { promptSize } from './prompt-sizes';

/** In device-independent pixels of the whole desktop. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DisplayFacts {
  readonly id: number;
  readonly bounds: Bounds;
  /** Without panels and docks. */
  readonly workArea: Bounds;
}

/** A window of a prompt: what it is for and where it lies. */
export interface PlacedWindow {
  readonly role: PromptRole;
  readonly bounds: Bounds;
}

/** Distance of a prompt from the edges of the work area, in pixels. */
export const EDGE_GAP = 16;

/** What has to be put up, and where. */
export interface PromptRequest {
  readonly surface: PromptSurface;
  /** The person opened it: it takes the keyboard. */
  readonly focusable: boolean;
  /** Every display is covered, by the person's own choice. */
  readonly cover: boolean;
  /** The card stands on every display instead of the pointer's. */
  readonly everywhere: boolean;
}

/**
 * The windows of a prompt. The display with the pointer has the one that speaks; a covered screen
 * leaves no display out.
 */
export function promptLayout(
  request: PromptRequest,
  displays: readonly DisplayFacts[],
  pointerId: number,
  textScale: number,
): readonly PlacedWindow[] {
  const first = displays.find(({ id }) => id === pointerId) ?? displays[0];
  return displays.flatMap((display): readonly PlacedWindow[] => {
    const leads = display === first;
    if (request.cover) return [{ role: leads ? 'cover' : 'shade', bounds: display.bounds }];
    if (!leads && !request.everywhere) return [];
    const bounds = cornerOf(display.workArea, request.surface, textScale);
    return [{ role: leads ? 'card' : 'echo', bounds }];
  });
}

/** The lower right corner, never larger than the work area. */
function cornerOf(workArea: Bounds, surface: PromptSurface, textScale: number): Bounds {
  const drawn = promptSize(surface, textScale);
  const width = Math.min(drawn.width, workArea.width);
  const height = Math.min(drawn.height, workArea.height);
  return {
    x: Math.max(workArea.x, workArea.x + workArea.width - width - EDGE_GAP),
    y: Math.max(workArea.y, workArea.y + workArea.height - height - EDGE_GAP),
    width,
    height,
  };
}

/** Whether two requests ask for the same windows. */
export const sameRequest = (a: PromptRequest, b: PromptRequest): boolean =>
  a.surface === b.surface &&
  a.focusable === b.focusable &&
  a.cover === b.cover &&
  a.everywhere === b.everywhere;

/** Whether a change of displays leaves every window where it is. */
export const sameLayout = (
  before: readonly PlacedWindow[],
  after: readonly PlacedWindow[],
): boolean =>
  before.length === after.length &&
  before.every(({ role, bounds }, at) => {
    const other = after[at];
    return (
      other !== undefined &&
      role === other.role &&
      bounds.x === other.bounds.x &&
      bounds.y === other.bounds.y &&
      bounds.width === other.bounds.width &&
      bounds.height === other.bounds.height
    );
  });
