/*
 * Draws resources/icon.png and the tray icons from the shapes below, by way of SVG files kept beside
 * them. Run it after changing a shape: node scripts/make-icons.mjs
 *
 * A Linux panel is light or dark and does not say which, so every white line has a dark rim. The
 * state is told by shape: an open ring, a filled ball, a broken ring, or a sign on a dark ball.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const resources = fileURLToPath(new URL('../resources/', import.meta.url));
const BROWSER = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

const INK = '#12181b';
const PAPER = '#fbf8f4';
const TEAL = '#0b5c63';
const PRESS = '#f08a6b';

/** Whole pixels at 22: edges of ring, bars and dent fall between pixels, not on them. */
const DENT =
  'M2 13.5C4.6 13.5 4.7 15 5.7 16.4C6.9 18 8.7 18.5 11 18.5S15.1 18 16.3 16.4C17.3 15 17.4 13.5 20 13.5';
const RING = '<circle cx="11" cy="8" r="6"/>';
const DASHED =
  '<circle cx="11" cy="8" r="6" stroke-linecap="butt" stroke-dasharray="3.9 2.383" stroke-dashoffset="1.95"/>';

const faces = {
  counting: { ring: RING },
  due: { ball: PRESS, ring: RING },
  soon: { ball: INK, ring: RING, sign: '<path d="M11 4.5V8.2L13.4 9.8" stroke-width="1.7"/>' },
  'in-session': {
    ball: INK,
    ring: RING,
    sign: '<path d="M9.4 5.2V10.8L14 8Z" fill="#fff" stroke-width=".8"/>',
  },
  paused: {
    ball: INK,
    ring: RING,
    sign: '<path d="M9 5V11M13 5V11" stroke-linecap="butt"/>',
  },
  blind: { ring: DASHED },
};

/** Ink first and wider, white on top: the rim is what is left of the ink. */
function trayIcon({ ball, ring, sign = '' }) {
  const filled = ball ? `<circle cx="11" cy="8" r="6.5" fill="${ball}"/>` : '';
  const stroke = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 22 22" width="22" height="22">
  <g ${stroke} stroke="${INK}" stroke-width="4.6"><path d="${DENT}"/>${RING}</g>
  ${filled}
  <g ${stroke} stroke="#fff" stroke-width="2"><path d="${DENT}"/>${ring}${sign}</g>
</svg>
`;
}

/** A ball pressing a dent into a surface, with the pressure going on below. */
const appIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512">
  <clipPath id="tile"><rect x="20" y="20" width="472" height="472" rx="112"/></clipPath>
  <g clip-path="url(#tile)">
    <rect width="512" height="512" fill="${PAPER}"/>
    <path fill="${TEAL}" d="M0 290H84C124 290 133.800 302 151.800 323.400A136 136 0 0 0 360.200 323.400C378.200 302 388 290 428 290H512V512H0Z"/>
    <g fill="none" stroke="#5fa6a6" stroke-width="9" stroke-linecap="round">
      <path d="M132.700 354.500A171 171 0 0 0 379.300 354.500"/>
      <path d="M154.100 416.700A207 207 0 0 0 357.900 416.700" opacity=".6"/>
    </g>
    <circle cx="256" cy="236" r="117" fill="${TEAL}"/>
  </g>
  <rect x="22" y="22" width="468" height="468" rx="110" fill="none" stroke="#e4dcd2" stroke-width="4"/>
</svg>
`;

const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });

async function draw(svg, size, scale, file) {
  const page = await browser.newPage({
    viewport: { width: size, height: size },
    deviceScaleFactor: scale,
  });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: resources + file, omitBackground: true });
  await page.close();
}

mkdirSync(`${resources}tray`, { recursive: true });
writeFileSync(`${resources}icon.svg`, appIcon);
await draw(appIcon, 512, 1, 'icon.png');
for (const [name, face] of Object.entries(faces)) {
  const svg = trayIcon(face);
  writeFileSync(`${resources}tray/${name}.svg`, svg);
  await draw(svg, 22, 1, `tray/${name}.png`);
  await draw(svg, 22, 2, `tray/${name}@2x.png`);
}
await browser.close();
