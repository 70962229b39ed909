/** `npm run build`: builds the app into `out`. */
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { script } from './lib/script.mjs';

await script(async () => {
  await ensureDependencies(console.log);
  console.log((await build()).trim());
  return 0;
});
