import { defineConfig } from '@playwright/test';

const RENDERER = 'renderer*.spec.ts';

/** One at a time: the tests share a display, and the pointer on it. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  workers: 1,
  retries: 0,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: !!process.env.CI,
  use: { trace: 'off' },
  projects: [
    { name: 'renderer', testMatch: RENDERER },
    { name: 'electron', testMatch: '*.spec.ts', testIgnore: RENDERER },
  ],
});
