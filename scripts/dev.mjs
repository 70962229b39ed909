/** `npm run dev -- ARGS`: the app with reload on every change of its sources. */
import { ELECTRON_VITE, forgetBuild } from './lib/build.mjs';
import { ROOT } from './lib/paths.mjs';
import { foreground } from './lib/processes.mjs';
import { setUpWithScreen } from './lib/screen.mjs';
import { script } from './lib/script.mjs';

await script(async (args) => {
  const { electron, flags, env, stop } = await setUpWithScreen('no');
  forgetBuild(); // what the development server writes is not the build
  try {
    return await foreground(
      process.execPath,
      [ELECTRON_VITE, 'dev', '--watch', '--', ...flags, ...args],
      { cwd: ROOT, env: { ...env, ELECTRON_EXEC_PATH: electron } },
    );
  } finally {
    await stop();
  }
});
