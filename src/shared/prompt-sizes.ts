import type { PromptSurface } from './ipc';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * What is drawn, at text scale 1. The window is exactly as large: whatever stood around it, a shadow
 * for instance, would take the clicks meant for the application below.
 */
export const drawnSizes: Readonly<Record<PromptSurface, Size>> = {
  'heads-up': { width: 400, height: 104 },
  card: { width: 440, height: 300 },
  micro: { width: 344, height: 96 },
  limit: { width: 400, height: 104 },
};

/** Corner radius of a prompt in pixels, at every text scale: the window is cut to it. */
export const PROMPT_RADIUS = 18;

/** The bounds of the window a surface needs. The pages lay out in `rem`, so they grow with the text. */
export function promptSize(surface: PromptSurface, textScale: number): Size {
  const { width, height } = drawnSizes[surface];
  return { width: Math.ceil(width * textScale), height: Math.ceil(height * textScale) };
}
