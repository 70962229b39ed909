import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const PURE = 'tests/shared/**/*.test.ts';

/**
 * Tests of the renderer ask for a page by `// @vitest-environment happy-dom` in their first line.
 * Those of pure code need no world of their own each: sharing one takes them less than half the time.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react()],
  test: {
    environment: 'node',
    /** Vitest alone would leave one processor free: of two that is half. */
    maxWorkers: availableParallelism(),
    /** No test is about speed, and a busy machine may be slow. */
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: [PURE], isolate: false } },
      {
        extends: true,
        test: { name: 'rest', include: ['tests/**/*.test.{ts,tsx}'], exclude: [PURE] },
      },
    ],
  },
});
