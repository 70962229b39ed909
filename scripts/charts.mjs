/**
 * `npm run charts`: writes one page with every muscle chart and every spot, both sides, in three
 * themes, large and small, for somebody who reviews the drawings. It opens in any browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/paths.mjs';
import { script } from './lib/script.mjs';

const CHARTS = join(ROOT, 'src/renderer/features/charts');
const STYLES = ['art-tokens.css', 'limb-chart.css'];
const THEMES = ['light', 'dark', 'contrast'];

const OWN = `
  body { margin: 16px; background: var(--art-page); color: var(--art-text); font: 14px/1.4 system-ui, sans-serif; }
  .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; }
  figure { margin: 0; }
  figcaption { max-inline-size: 40ch; }
  .picture > .limb-chart { block-size: 100%; inline-size: 100%; }
`;

/** The style sheets are put into the page as they are; the components' imports of them lead nowhere. */
const withoutStyles = {
  name: 'without-styles',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (/** @type {string} */ id) => (id === '\0no-style' ? '' : null),
};

const escaped = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A theme is set on the root of a page, so each has a page of its own inside the sheet. */
function themed(/** @type {string} */ theme, /** @type {string} */ body) {
  const css = STYLES.map((name) => readFileSync(join(CHARTS, name), 'utf8')).join('\n');
  const page = `<!doctype html><html lang="en" data-theme="${theme}"><meta charset="utf-8"><title>${theme}</title><style>${css}${OWN}</style><body>${body}</body></html>`;
  return `<h1>${theme}</h1><iframe title="${theme}" srcdoc="${escaped(page)}" style="inline-size:100%;block-size:95vh;border:0"></iframe>`;
}

await script(async () => {
  const { createServer } = await import('vite');
  // Charts are brought in while the sheet is made, so what imports them has to stay open until then.
  const server = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [withoutStyles],
  });
  const { contactSheet } = /** @type {{ contactSheet: () => Promise<string> }} */ (
    await server.ssrLoadModule(join(CHARTS, 'contact-sheet.tsx'))
  );
  const body = await contactSheet();
  await server.close();
  const folder = join(ROOT, 'out');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'charts.html');
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Muscle charts</title>${THEMES.map((theme) => themed(theme, body)).join('')}</html>\n`,
  );
  console.log(`The charts are in ${path}.`);
});
