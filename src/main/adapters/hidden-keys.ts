import type { Ask } from './idle-command';

/**
 * Whether a program of this Mac has secure input on: keys then reach nobody but itself. The system has
 * no call for it that a script could make; its registry names the program, by this word.
 *
 * @returns False also where the registry cannot be read: then a silent hook is taken for a deaf one.
 */
export async function hidesKeys(ask: Ask): Promise<boolean> {
  const registry = await ask('/usr/sbin/ioreg', ['-l', '-d', '1', '-w', '0']);
  return registry !== null && /"kCGSSessionSecureInputPID"\s*=\s*[1-9]/.test(registry);
}
