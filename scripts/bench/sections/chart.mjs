import { createServer, preview } from 'vite';
import { OUT, ROOT } from '../../lib/paths.mjs';
import { onPath } from '../../lib/processes.mjs';
import { SetupError } from '../../lib/script.mjs';
import { median, SUBJECT } from '../report.mjs';

/** @typedef {import('../report.mjs').Row} Row */

const DRAWINGS = 25;
/** The rating before a press goes on by itself after twelve seconds. */
const PATIENCE_MS = 60_000;
const GOAL_MS = 50;

/**
 * How long it takes to draw the picture of the stage, and the whole stage: their elements made anew,
 * styled, laid out and painted, in the built page, by the processor as in the app.
 *
 * @returns {Promise<readonly Row[]>}
 */
export async function chartSection() {
  const { chromium } = await import('playwright-core');
  const executablePath = onPath('chromium') ?? onPath('google-chrome');
  if (executablePath === null)
    throw new SetupError('chart draws in chromium, which is not installed.');
  const pages = await preview({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { outDir: `${OUT}/renderer` },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript({ content: await bridgeOfStage() });
    await page.goto(`${pages.resolvedUrls?.local[0]}stage.html`);
    await page.locator('.limb-chart svg').first().waitFor({ timeout: PATIENCE_MS });
    /** @param {string} selector @returns {Promise<number[]>} */
    const drawnMs = (selector) => page.evaluate(drawing(selector));
    const rowOf = async (/** @type {string} */ title, /** @type {string} */ selector) => ({
      title,
      unit: 'ms',
      figures: { [SUBJECT]: median(await drawnMs(selector)) },
      limit: /** @type {const} */ ({ kind: 'most', must: GOAL_MS }),
      note: `median of ${DRAWINGS}, in 1280 × 800`,
    });
    return [
      await rowOf('the picture of the stage drawn', '.limb-chart'),
      await rowOf('the whole stage drawn', '#root'),
    ];
  } finally {
    await browser.close();
    await pages.close();
  }
}

/** A stage in its press, without voice or sounds, and nothing of Electron. */
async function bridgeOfStage() {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { fakeBridgeScript } = await server.ssrLoadModule('/tests/support/fake-bridge.ts');
    const { looks, screens } = await server.ssrLoadModule('/tests/support/screens.ts');
    const { snapshot } = screens['the stage'];
    return fakeBridgeScript(looks(snapshot, { theme: 'light', voice: false, chimes: false }));
  } finally {
    await server.close();
  }
}

/**
 * What runs in the page. Measured from within a frame to the first message after it, by when it is
 * painted.
 *
 * @param {string} selector of what is made anew
 */
const drawing = (selector) => `(async () => {
  const element = document.querySelector('${selector}');
  const tookMs = [];
  for (let time = 0; time < ${DRAWINGS}; time += 1) {
    const { innerHTML } = element;
    await new Promise((done) => requestAnimationFrame(() => {
      const since = performance.now();
      element.innerHTML = innerHTML;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(tookMs.push(performance.now() - since));
      port2.postMessage(null);
    }));
  }
  return tookMs;
})()`;
