import type { App } from 'electron';
import type { DrawsOn } from './adapters/session-type';

/**
 * Makes Electron small: no GPU process and no network process, both of which a tray app without a
 * window would keep all day (about 50 MB, measured by `npm run bench`).
 *
 * Windows are drawn by the processor. Ours are a card and a page that move little, and the software
 * that imitates a GPU costs more than it gives. The three GPU switches belong together: the first
 * alone takes more memory than none. To be called before `ready`, or it comes too late.
 *
 * As a Wayland app the GPU process stays: inside our own it keeps the app from ending once a window was
 * open (seen in sway, Electron 33).
 */
export function makeLean({ commandLine }: Pick<App, 'commandLine'>, drawsOn: DrawsOn): void {
  commandLine.appendSwitch('disable-gpu');
  if (drawsOn === 'other')
    for (const name of ['in-process-gpu', 'disable-software-rasterizer'])
      commandLine.appendSwitch(name);
  const features = commandLine.getSwitchValue('enable-features'); // a second value would replace it
  commandLine.appendSwitch(
    'enable-features',
    [features, 'NetworkServiceInProcess2'].filter((feature) => feature !== '').join(','),
  );
}
