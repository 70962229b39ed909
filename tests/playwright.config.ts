import { defineConfig } from '@playwright/test';
import { desktops } from './support/own-desktop';

const RENDERER = 'renderer*.spec.ts';
/** Has a whole press in it, which nothing hurries: minutes, while the others take seconds. */
const LONGEST = 'prompt.spec.ts';

/**
 * As many at a time as there are desktops, test by test: most of a test's time is waiting. The
 * longest comes first, or the others would wait for it at the end; the renderer's tests come last,
 * because they are short and so fill the end evenly.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  workers: Math.max(1, desktops.length),
  fullyParallel: true,
  retries: 0,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: !!process.env.CI,
  use: { trace: 'off' },
  projects: [
    { name: 'longest', testMatch: LONGEST },
    { name: 'electron', testMatch: '*.spec.ts', testIgnore: [LONGEST, RENDERER] },
    { name: 'renderer', testMatch: RENDERER },
  ],
});
