import { isWayland } from '../session-type';
import { isPresenter } from './presenters';
import { type Answered, type Run, readOr } from './programs';
import { type Answers, noAnswer, noWay, off, on, type QuietSource, unknown } from './source';

export interface FullScreenPorts {
  readonly run: Run;
  readonly env: NodeJS.ProcessEnv;
  /** Our own process, whose windows fill no screen of anybody else. */
  readonly ownPid: number;
}

/**
 * Whether the window that is worked in fills the screen: X11 only.
 *
 * Of that window three things are read: whether it is full screen, whose process it is, and its class,
 * which is the name of its program. Its title is not asked for.
 */
export const fullScreenSource = ({ run, env, ownPid }: FullScreenPorts): QuietSource => ({
  ask: async () => {
    if (isWayland({ platform: 'linux', env }))
      return { 'full-screen': unknown({ kind: 'wayland' }) };
    if (env.DISPLAY === undefined) return { 'full-screen': noWay };
    const active = await run('xprop', ['-root', '_NET_ACTIVE_WINDOW']);
    if (active.kind !== 'said') return { 'full-screen': readOr(active, () => off) };
    const id = /window id # (0x[0-9a-f]+)/.exec(active.out)?.[1];
    if (id === undefined || Number(id) === 0) return { 'full-screen': off, presentation: off };
    return readWindow(
      await run('xprop', ['-id', id, '_NET_WM_STATE', '_NET_WM_PID', 'WM_CLASS']),
      ownPid,
    );
  },
});

function readWindow(answered: Answered, ownPid: number): Answers {
  if (answered.kind !== 'said') return { 'full-screen': noAnswer }; // it has gone in between
  const { out } = answered;
  const fills = /^_NET_WM_STATE\(ATOM\) = .*\b_NET_WM_STATE_FULLSCREEN\b/m.test(out);
  const pid = Number(/^_NET_WM_PID\(CARDINAL\) = (\d+)/m.exec(out)?.[1] ?? Number.NaN);
  if (!fills || pid === ownPid) return { 'full-screen': off, presentation: off };
  const names = [...(/^WM_CLASS\(STRING\) = (.*)$/m.exec(out)?.[1] ?? '').matchAll(/"([^"]*)"/g)];
  const app = names.at(-1)?.[1] ?? '';
  const report = app === '' ? on() : on(app);
  return { 'full-screen': report, presentation: isPresenter(app) ? report : off };
}
