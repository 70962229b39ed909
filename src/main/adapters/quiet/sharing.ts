import type { SignalReport } from '#shared/breaks/signals';
import { isWayland } from '../session-type';
import { nodesIn, sharesScreen } from './pipewire';
import { type Run, readOr } from './programs';
import { type Answers, noAnswer, noWay, off, on, type QuietSource } from './source';

export interface SharingPorts {
  readonly run: Run;
  readonly env: NodeJS.ProcessEnv;
}

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

function sharedScreens(out: string): SignalReport {
  const nodes = nodesIn(out);
  if (nodes === null) return noAnswer;
  return sharesScreen(nodes) ? on() : off;
}
