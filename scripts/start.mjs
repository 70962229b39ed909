/** `npm start -- ARGS`: sets up what is missing and runs the app, with ARGS. */
import { ROOT } from './lib/paths.mjs';
import { foreground } from './lib/processes.mjs';
import { setUpWithScreen } from './lib/screen.mjs';
import { script } from './lib/script.mjs';

await script(async (args) => {
  const { electron, flags, env, stop } = await setUpWithScreen('when-stale');
  try {
    return await foreground(electron, [...flags, ROOT, ...args], { env });
  } finally {
    await stop();
  }
});
