/*
 * Draws resources/icons and resources/tray from the shapes in lib/tray-glyphs.mjs and below.
 * Run it after changing a shape: node scripts/make-icons.mjs
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { STATES, trayGlyph } from './lib/tray-glyphs.mjs';

const resources = fileURLToPath(new URL('../resources/', import.meta.url));
const BROWSER = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

const PAPER = '#fbf8f4';
const TEAL = '#0b5c63';

/** What each system asks for: the smallest size under the plain name, larger ones by their factor. */
const trays = /** @type {const} */ ([
  { folder: 'linux', kind: 'rimmed', suffix: '', sizes: { '': 22, '@2x': 44 } },
  {
    folder: 'windows',
    kind: 'rimmed',
    suffix: '',
    sizes: { '': 16, '@1.25x': 20, '@1.5x': 24, '@2x': 32 },
  },
  { folder: 'mac', kind: 'template', suffix: 'Template', sizes: { '': 16, '@2x': 32 } },
]);

/** The sizes of the freedesktop icon theme and of the Windows and macOS builds. */
const APP_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

/**
 * A ball pressing a dent into a surface, with the pressure going on below. Small icons leave out the
 * pressure lines and the frame, and have a larger ball.
 *
 * @param {number} size
 */
function appIcon(size) {
  const small = size <= 48;
  const ball = small ? { y: 214, r: 142 } : { y: 236, r: 117 };
  const dent = small
    ? 'M0 292H58C96 292 104 306 122 330A168 168 0 0 0 390 330C408 306 416 292 454 292H512V512H0Z'
    : 'M0 290H84C124 290 133.800 302 151.800 323.400A136 136 0 0 0 360.200 323.400C378.200 302 388 290 428 290H512V512H0Z';
  const pressure = `<g fill="none" stroke="#5fa6a6" stroke-width="9" stroke-linecap="round">
      <path d="M132.700 354.500A171 171 0 0 0 379.300 354.500"/>
      <path d="M154.100 416.700A207 207 0 0 0 357.900 416.700" opacity=".6"/>
    </g>`;
  const frame =
    '<rect x="22" y="22" width="468" height="468" rx="110" fill="none" stroke="#e4dcd2" stroke-width="4"/>';
  const inset = small ? 0 : 20;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="${size}" height="${size}">
  <clipPath id="tile"><rect x="${inset}" y="${inset}" width="${512 - 2 * inset}" height="${512 - 2 * inset}" rx="112"/></clipPath>
  <g clip-path="url(#tile)">
    <rect width="512" height="512" fill="${PAPER}"/>
    <path fill="${TEAL}" d="${dent}"/>
    ${small ? '' : pressure}
    <circle cx="256" cy="${ball.y}" r="${ball.r}" fill="${TEAL}"${small ? ` stroke="${PAPER}" stroke-width="30"` : ''}/>
  </g>
  ${small ? '' : frame}
</svg>
`;
}

const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
const page = await browser.newPage();

/**
 * @param {string} svg
 * @param {number} size
 * @param {string} file
 */
async function draw(svg, size, file) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: resources + file, omitBackground: true });
}

rmSync(`${resources}tray`, { recursive: true, force: true });
mkdirSync(`${resources}icons`, { recursive: true });
writeFileSync(`${resources}icon.svg`, appIcon(512));
await draw(appIcon(512), 512, 'icon.png');
for (const size of APP_SIZES) await draw(appIcon(size), size, `icons/${size}x${size}.png`);
for (const { folder, kind, suffix, sizes } of trays) {
  mkdirSync(`${resources}tray/${folder}`, { recursive: true });
  for (const state of STATES) {
    for (const [factor, size] of Object.entries(sizes)) {
      const file = `tray/${folder}/${state}${suffix}${factor}.png`;
      await draw(trayGlyph(state, size, kind), size, file);
    }
  }
}
await browser.close();
