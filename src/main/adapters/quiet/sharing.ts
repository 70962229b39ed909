import type { SignalReport } from '#shared/breaks/signals';
import { isWayland } from '../session-type';
import { type Run, readOr } from './programs';
import { type Answers, noAnswer, noWay, off, on, type QuietSource } from './source';

export interface SharingPorts {
  readonly run: Run;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * How the desktops name the picture of a screen that they hand to a program: Mutter, KWin, and the
 * portals of wlroots and Hyprland.
 */
const SCREENS = /meta-screen-cast|kwin-screencast|^xdpw-|^xdph-|xdg-desktop-portal/i;

/**
 * Whether the screen is shared: where a Wayland desktop does it by PipeWire, whose streams can be seen.
 * Under X11 any program may copy the screen, and nothing tells.
 */
export const sharingSource = ({ run, env }: SharingPorts): QuietSource => ({
  ask: async (): Promise<Answers> => {
    if (!isWayland({ platform: 'linux', env })) return { share: noWay };
    return { share: readOr(await run('pw-dump', []), sharedScreens) };
  },
});

/** @param out What `pw-dump` printed: a list of objects, of which the names of streams are read. */
export function sharedScreens(out: string): SignalReport {
  let objects: unknown;
  try {
    objects = JSON.parse(out);
  } catch {
    return noAnswer;
  }
  if (!Array.isArray(objects)) return noAnswer;
  return objects.some(isSharedScreen) ? on() : off;
}

function isSharedScreen(object: unknown): boolean {
  const { info } = (object ?? {}) as { readonly info?: unknown };
  const { state, props } = (info ?? {}) as {
    readonly state?: unknown;
    readonly props?: Readonly<Record<string, unknown>>;
  };
  if (state !== 'running' || props === undefined) return false;
  const names = [props['node.name'], props['media.name']];
  const isPicture = String(props['media.class'] ?? '')
    .split('/')
    .includes('Video');
  return isPicture && names.some((name) => typeof name === 'string' && SCREENS.test(name));
}
