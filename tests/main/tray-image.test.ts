import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { trayImage } from '../../src/main/adapters/tray-image';
import type { TrayIcon } from '../../src/shared/text/tray';

const folder = fileURLToPath(new URL('../../resources/tray/', import.meta.url));
const icons: readonly TrayIcon[] = ['counting', 'soon', 'due', 'in-session', 'paused', 'blind'];

/** Width and height out of the header of a PNG. */
function sizeOf(file: string) {
  const png = readFileSync(folder + file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const systems = [
  ['linux', { '': 22, '@2x': 44 }],
  ['win32', { '': 16, '@1.25x': 20, '@1.5x': 24, '@2x': 32 }],
  ['darwin', { '': 16, '@2x': 32 }],
] as const;

describe('the tray icon', () => {
  it.each(systems)('of each state is there on %s, at every density', (platform, sizes) => {
    for (const icon of icons) {
      for (const [factor, size] of Object.entries(sizes)) {
        const file = trayImage(icon, platform).replace('.png', `${factor}.png`);

        expect(sizeOf(file), file).toEqual([size, size]);
      }
    }
  });

  it('is a picture of its own in each state', () => {
    for (const [platform] of systems) {
      const pictures = icons.map((icon) =>
        readFileSync(folder + trayImage(icon, platform)).toString('base64'),
      );
      expect(new Set(pictures).size, platform).toBe(icons.length);
    }
  });
});
