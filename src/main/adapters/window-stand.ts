import type { BrowserWindow } from 'electron';
import type { Bounds, DisplayFacts } from '#shared/prompt-layout';
import { broughtBack } from '#shared/window-place';

/** How a window stood, for one that takes its place. */
export interface Stand {
  /** Without being maximised. */
  readonly bounds: Bounds;
  readonly maximized: boolean;
  /** Minimised or hidden by the person. */
  readonly outOfSight: boolean;
}

/** @param wasShown Whether it had come up at all: one that is still being loaded hides from nobody. */
export const standOf = (
  window: Pick<BrowserWindow, 'getNormalBounds' | 'isMaximized' | 'isMinimized' | 'isVisible'>,
  wasShown: boolean,
): Stand => ({
  bounds: window.getNormalBounds(),
  maximized: window.isMaximized(),
  outOfSight: window.isMinimized() || (wasShown && !window.isVisible()),
});

/** The same place, or the nearest that can be seen where its display has gone. */
export const boundsNow = ({ bounds }: Stand, displays: readonly DisplayFacts[]): Bounds =>
  broughtBack(bounds, displays) ?? bounds;
