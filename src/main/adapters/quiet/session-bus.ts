import type { SignalReport } from '#shared/breaks/signals';
import { type Answered, type Run, readOr } from './programs';
import { noAnswer, unknown } from './source';

/** The names that services have taken on the session bus, or why they are not known. */
export type BusNames =
  | { readonly kind: 'known'; readonly has: (name: string) => boolean }
  | { readonly kind: 'unknown'; readonly report: SignalReport };

/** The arguments of `gdbus` that call a method on the session bus. */
export const calling = (
  destination: string,
  path: string,
  method: string,
  ...args: readonly string[]
): readonly string[] => [
  ...['call', '--session', '--dest', destination, '--object-path', path, '--method', method],
  ...args,
];

/** The same for reading a property. */
export const reading = (destination: string, path: string, owner: string, property: string) =>
  calling(destination, path, 'org.freedesktop.DBus.Properties.Get', owner, property);

/**
 * Which services run. Only those are asked afterwards: a question to one that does not would start it.
 */
export async function namesOnBus(run: Run, env: NodeJS.ProcessEnv): Promise<BusNames> {
  if (env.DBUS_SESSION_BUS_ADDRESS === undefined && env.XDG_RUNTIME_DIR === undefined)
    return { kind: 'unknown', report: noAnswer };
  const answered = await run(
    'gdbus',
    calling('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.ListNames'),
  );
  if (answered.kind !== 'said')
    return { kind: 'unknown', report: readOr(answered, () => noAnswer) };
  const names = new Set([...answered.out.matchAll(/'([^']+)'/g)].map(([, name]) => name));
  return { kind: 'known', has: (name) => names.has(name) };
}

/** `(<true>,)` and `(true,)` are yes; anything that is neither yes nor no is null. */
export function yesOrNo(answered: Answered): boolean | null {
  if (answered.kind !== 'said') return null;
  const word = /^\(?<?(true|false)>?,?\)?$/.exec(answered.out.trim())?.[1];
  return word === undefined ? null : word === 'true';
}

export const missingProgram = (program: string): SignalReport =>
  unknown({ kind: 'missing-program', program });
