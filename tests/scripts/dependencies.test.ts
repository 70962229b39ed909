import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/lib/dependencies.mjs';
import { npmReasons } from '../../scripts/lib/npm.mjs';

const lock = (packages: Record<string, object>) => ({ packages: { '': {}, ...packages } });

describe('isInstalled', () => {
  it('is true when every version of the lockfile is there, whatever else is', () => {
    const wanted = lock({ 'node_modules/zod': { version: '4.6.7' } });
    const installed = lock({
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/extra': { version: '1.0.0' },
    });

    expect(isInstalled(wanted, installed)).toBe(true);
  });

  it('is false for another version, a missing package and an empty folder', () => {
    const wanted = lock({ 'node_modules/zod': { version: '4.6.7' } });

    expect(isInstalled(wanted, lock({ 'node_modules/zod': { version: '4.6.6' } }))).toBe(false);
    expect(isInstalled(wanted, lock({}))).toBe(false);
    expect(isInstalled(wanted, null)).toBe(false);
  });

  it('does not ask for packages of other systems', () => {
    const wanted = lock({ 'node_modules/for-windows': { version: '1.0.0', optional: true } });

    expect(isInstalled(wanted, lock({}))).toBe(true);
  });
});

describe('npmReasons', () => {
  it('keeps the reason and drops stack, log and usage', () => {
    const complaint = [
      'npm error code ECONNREFUSED',
      'npm error     at ClientRequest.<anonymous> (index.js:130:14)',
      'npm error }',
      'npm error A complete log of this run can be found in: somewhere',
      'npm error',
      'npm error Clean install a project',
      'npm error Usage:',
    ].join('\n');

    expect(npmReasons(complaint)).toEqual(['code ECONNREFUSED']);
  });
});
