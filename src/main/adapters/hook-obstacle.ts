import type { SensorHealth } from '#shared/activity/input';

/** What is known of the system before a hook is tried. */
export interface SensorFacts {
  readonly platform: NodeJS.Platform;
  readonly arch: NodeJS.Architecture;
  readonly wayland: boolean;
  /** macOS: whether the person allowed it; true elsewhere. */
  readonly trusted: boolean;
}

/** The setting `sensor`. */
export type WantedSensor = 'auto' | 'clock';

/**
 * Why no hook may be started, or null when one may be tried.
 *
 * Every Wayland session counts as blind from the start, even where the hook starts: it would hear
 * only the windows that run through XWayland. On macOS an app without the Accessibility permission
 * must not start it.
 */
export function withoutHook(
  { wayland, trusted }: SensorFacts,
  wanted: WantedSensor,
): SensorHealth | null {
  if (wanted === 'clock') return { mode: 'off', why: 'chosen' };
  if (wayland) return { mode: 'idle-only', why: 'wayland' };
  return trusted ? null : { mode: 'idle-only', why: 'permission' };
}

/** A hook that could not be used, in a word for the window and in a line for the log. */
export interface HookObstacle {
  readonly why: 'cannot-start' | 'no-library' | 'wrong-build';
  readonly line: string;
}

export const cannotStart: HookObstacle = {
  why: 'cannot-start',
  line: 'The input hook cannot start here: no display answers, or the X server has no RECORD.',
};

/**
 * What an error of the library's loader means.
 *
 * The hook's package ships files for linux-arm64 and linux-loong64 that were built for x64, and
 * the one for x64 needs libXt, which small desktops do not have.
 */
export function loadObstacle(error: unknown, { platform, arch }: SensorFacts): HookObstacle {
  const said = error instanceof Error ? error.message : String(error);
  const missing = /(lib[\w.+-]+\.so[\w.]*): cannot open shared object file/.exec(said)?.[1];
  if (missing !== undefined) {
    const help = missing.startsWith('libXt.') ? ' Install libxt6 (Debian, Ubuntu).' : '';
    return { why: 'no-library', line: `The input hook needs ${missing}.${help}` };
  }
  if (platform === 'linux' && arch !== 'x64')
    return {
      why: 'wrong-build',
      line: `The input hook was not built for this processor (${arch}): ${said}`,
    };
  return { why: 'no-library', line: `The input hook could not be loaded: ${said}` };
}
