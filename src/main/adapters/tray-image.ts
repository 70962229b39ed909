import type { TrayIcon } from '#shared/text/tray';

/**
 * The picture of a state, within `resources/tray`. Electron takes the sizes for denser displays from
 * beside it; macOS colours what is called a template by itself.
 */
export function trayImage(icon: TrayIcon, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return `mac/${icon}Template.png`;
  return `${platform === 'win32' ? 'windows' : 'linux'}/${icon}.png`;
}
