import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import type { Intent, Snapshot } from '../../src/shared/ipc';
import type { Size } from '../../src/shared/prompt-sizes';
import { contentSecurityPolicy } from '../../src/shared/security';
import { type FakeBridge, fakeBridgeScript } from './fake-bridge';

/** Where the build puts the pages; another folder only to try out a page of it. */
const folder =
  process.env.KNEAD_PAGES ?? fileURLToPath(new URL('../../out/renderer', import.meta.url));

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export const isBuilt = (page: string): boolean => existsSync(join(folder, `${page}.html`));

/** Serves the built pages with the header they have in the app. */
async function serveBuiltPages(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = normalize(join(folder, new URL(request.url ?? '/', 'http://here').pathname));
    const wanted = path.startsWith(folder + sep) ? readFile(path) : Promise.reject();
    wanted.then(
      (body) => {
        response.writeHead(200, {
          'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
          'content-security-policy': contentSecurityPolicy,
          'x-content-type-options': 'nosniff',
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The built pages in a plain browser: `open` gives a page its bridge, and everything it complains about is kept. */
export interface Built {
  /** @param name A page, and which part of it: `main#settings`. */
  open(name: string, snapshot: Snapshot, size: Size): Promise<Page>;
  readonly complaints: readonly string[];
}

/** The system's Chromium, with the switches of the app's own. */
export const inChromium = {
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  },
  contextOptions: { reducedMotion: 'reduce' as const },
};

export const test = base.extend<{ built: Built }, { pagesUrl: string }>({
  pagesUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const server = await serveBuiltPages();
      await use(server.url);
      server.close();
    },
    { scope: 'worker' },
  ],
  built: async ({ page, pagesUrl }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    await use({
      complaints,
      async open(name, snapshot, size) {
        await page.setViewportSize(size);
        await page.addInitScript({ content: fakeBridgeScript(snapshot) });
        const [file, part] = name.split('#');
        await page.goto(`${pagesUrl}/${file}.html${part === undefined ? '' : `#${part}`}`);
        await page.locator('#root > *').first().waitFor();
        await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
        await page.evaluate(() => document.fonts.ready);
        return page;
      },
    });
  },
});

/** The rules of axe whose answer depends on theme and text size; all others hold in each look, or in none. */
const rulesOfLook = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

/**
 * Runs axe through the debugger, since the policy forbids injecting a script.
 *
 * @param asked `looks` leaves out what was asked of the same screen in another look: it takes half the time.
 */
export async function accessibilityViolations(
  page: Page,
  asked: 'all' | 'looks' = 'all',
): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const only = asked === 'looks' ? { runOnly: rulesOfLook } : {};
  const { violations } = await page.evaluate((runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    // Pictures of a thousand paths are labelled outside; only what is wrong need be described.
    return axe.run({ exclude: ['.limb-chart svg'] }, { resultTypes: ['violations'], ...runOnly });
  }, only);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Text and controls that lie outside the window sideways, or, in a prompt, in any direction. */
export function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isPrompt = location.pathname.endsWith('prompt.html');
    return [
      ...document.querySelectorAll<HTMLElement>('p, h1, h2, h3, button, a, dt, dd, li, label'),
    ]
      .filter((element) => !element.closest('.visually-hidden') && element.checkVisibility())
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const sideways = left < -0.5 || right > innerWidth + 0.5;
        const clipped = element.scrollWidth > element.clientWidth + 1;
        return sideways || clipped || (isPrompt && (top < 0 || bottom > innerHeight));
      })
      .map((element) => element.textContent ?? '');
  });
}

export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const label = focused?.getAttribute('aria-label');
    return label ?? (focused?.closest('label') ?? focused)?.textContent ?? '';
  });

/** The outline of the focused control, or of the label that draws it. */
export const focusRing = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const drawn = [focused, focused?.nextElementSibling, focused?.parentElement].filter(
      (element) => element != null,
    );
    const styles = [
      ...drawn.map((element) => getComputedStyle(element)),
      ...(focused === null ? [] : [getComputedStyle(focused, '::after')]), // a link that fills its card
    ];
    return Math.max(
      ...styles.map(({ outlineStyle, outlineWidth }) =>
        outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      ),
    );
  });

/** What a page reaches of its fake bridge. */
interface PageSide {
  readonly fakeBridge: FakeBridge;
}

export const intents = (page: Page): Promise<readonly Intent[]> =>
  page.evaluate(() => (globalThis as unknown as PageSide).fakeBridge.dispatched);

/** Sends a page its next snapshot. */
export const push = (page: Page, snapshot: Snapshot): Promise<void> =>
  page.evaluate((sent) => (globalThis as unknown as PageSide).fakeBridge.push(sent), snapshot);
