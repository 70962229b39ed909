/**
 * `npm run charts`: writes one page with every muscle chart in three themes, and in the theme that is chosen on it every
 * spot large and small, both sides, every picture to point at and every drawing of how it looks, for somebody who reviews
 * the drawings. It opens in any browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/paths.mjs';
import { script } from './lib/script.mjs';

const CHARTS = join(ROOT, 'src/renderer/features/charts');
const STYLES = [
  '../../styles/tokens.css',
  'art-tokens.css',
  'limb-chart.css',
  '../body-map/body-map.css',
  '../how-it-looks/how-it-looks.css',
];
const THEMES = ['light', 'dark', 'contrast'];

const OWN = `
  body { margin: 0; padding: 16px; background: var(--art-page); color: var(--art-text); font: 14px/1.4 system-ui, sans-serif; }
  fieldset { position: sticky; inset-block-start: 0; z-index: 1; inline-size: max-content; border: 1px solid var(--art-inset-line); background: var(--art-panel); }
  section { content-visibility: auto; contain-intrinsic-block-size: auto 1100px; }
  .drawing { position: absolute; inline-size: 0; block-size: 0; }
  .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; }
  .themed { padding: 12px; background: var(--art-page); color: var(--art-text); }
  figure { margin: 0; }
  figcaption { max-inline-size: 40ch; }
  .picker { position: relative; block-size: 480px; }
  .look { inline-size: 240px; }
`;

/** The theme of spots, pictures to point at and how it looks; each view is shown in all of them anyway. */
const CHOICE = `<fieldset><legend>Theme of all below the views</legend>${THEMES.map((theme, i) => `<label><input type="radio" name="theme" value="${theme}"${i === 0 ? ' checked' : ''}>${theme}</label>`).join('')}</fieldset>
<script>for (const input of document.querySelectorAll('input')) input.addEventListener('change', () => { document.body.dataset.theme = input.value; });</script>`;

/** The style sheets are put into the page as they are; the components' imports of them lead nowhere. */
const withoutStyles = {
  name: 'without-styles',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (/** @type {string} */ id) => (id === '\0no-style' ? '' : null),
};

/** In the app a theme is set on the root of the page; here on whatever is to be shown in it. */
const styles = () =>
  STYLES.map((name) => readFileSync(join(CHARTS, name), 'utf8'))
    .join('\n')
    .replaceAll(':root[data-theme=', '[data-theme=')
    .replaceAll(/^:root \{/gm, ':root, [data-theme="light"] {');

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
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Muscle charts</title><style>${styles()}${OWN}</style><body data-theme="light">${CHOICE}${body}</body></html>\n`,
  );
  console.log(`The charts are in ${path}.`);
});
