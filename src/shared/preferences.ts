import type { Hand } from './activity/input';

/** How a session of the legs is shown and heard. */
export interface FloorPreferences {
  readonly largeText: boolean;
  readonly voice: boolean;
  /** The picture is turned by a quarter, for somebody who lies on the side. */
  readonly lying: boolean;
}

/** The settings windows draw with. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly textScale: number;
  readonly reducedMotion: 'system' | 'on' | 'off';
  readonly easierLetters: boolean;
  readonly farText: boolean;
  /** What is different in a session of the legs: it is followed from the floor. */
  readonly legs: FloorPreferences;
  readonly voice: boolean;
  readonly voiceName: string;
  readonly voiceRate: number;
  readonly volume: number;
  readonly chimes: boolean;
  readonly edgeFlash: boolean;
  readonly perSpotCheck: boolean;
  readonly characterKeys: boolean;
  /** 15 to 90 seconds, or null for the routine's own. */
  readonly holdSeconds: number | null;
  readonly tools: readonly string[];
  /** Regions that are never pressed. */
  readonly avoid: readonly string[];
  readonly mouseHand: Hand;
  readonly postponeSeconds: number;
  readonly promptSound: boolean;
}
