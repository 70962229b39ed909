import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const PAGES = ['main', 'prompt', 'stage'] as const;

const pageInputs = (folder: string, extension: string) =>
  Object.fromEntries(PAGES.map((page) => [page, resolve(folder, `${page}.${extension}`)]));

/**
 * Targets are the oldest runtime the output must run on (Node 20.18 and Chromium 130, Electron 33):
 * without them electron-vite aims at the newest one and the output would not start on the other.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      minify: true, // half the source to read and compile at every start
      externalizeDeps: { exclude: ['electron-store', 'zod'] },
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          'input-hook': 'src/main/adapters/input-hook.ts',
          'hang-guard': 'src/main/adapters/hang-guard.ts',
          'hook-probe': 'src/main/adapters/hook-probe.ts',
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      isolatedEntries: true,
      rolldownOptions: {
        input: pageInputs('src/preload', 'ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    build: {
      target: 'chrome130',
      minify: true,
      rolldownOptions: { input: pageInputs('src/renderer', 'html') },
    },
    plugins: [react()],
  },
});
