import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { appFolder, expect, test } from '../support/knead-app';

test('twenty breaks among locks, kills and restarts leave nothing behind', {
  tag: '@long',
}, async () => {
  test.setTimeout(900_000);
  const script = join(appFolder, 'scripts/soak.mjs');

  // It has a desktop of its own; it fails with its report where something is broken.
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...[script, '--breaks', '20', '--seed', '20'],
  ]).catch((error: { readonly stdout: string }) => error);

  expect(stdout).toContain('Nothing broke.');
});
