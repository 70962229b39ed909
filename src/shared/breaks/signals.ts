import type { Settings } from '../settings/schema';

/**
 * What can speak against a prompt and has to be asked of the system, in the order in which the reason
 * is told: what nobody can see past first, then what more people see before what fewer do.
 */
export const SIGNALS = ['lock', 'share', 'presentation', 'call', 'full-screen', 'dnd'] as const;

export type SignalName = (typeof SIGNALS)[number];

/** `unknown` never holds a break. */
export type SignalState = 'on' | 'off' | 'unknown';

/** Why a signal cannot be told here. */
export type UnknownBecause =
  /** Asked only when a break is due. */
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'missing-program'; readonly program: string }
  /** What was asked failed or took too long. */
  | { readonly kind: 'no-answer' }
  /** A Wayland session tells no program about the windows of others. */
  | { readonly kind: 'wayland' }
  /** This system has no supported way to ask. */
  | { readonly kind: 'no-way' };

/** What a system said about one signal. */
export type SignalReport =
  /** `apps` are the names of programs, as far as known; never a title, a file or an address. */
  | { readonly state: 'on'; readonly apps: readonly string[] }
  | { readonly state: 'off' }
  | { readonly state: 'unknown'; readonly because: UnknownBecause };

export type QuietReport = Readonly<Record<SignalName, SignalReport>>;

/** The same answer for every signal. */
export const everySignal = <T>(value: T): Readonly<Record<SignalName, T>> =>
  Object.fromEntries(SIGNALS.map((name) => [name, value])) as Record<SignalName, T>;

export const unasked: QuietReport = everySignal({
  state: 'unknown',
  because: { kind: 'not-asked' },
});

/** Programs may be left out of these: others are no doing of a program, or one that is meant. */
const BY_APP: readonly SignalName[] = ['call', 'full-screen', 'presentation', 'share'];

/**
 * What a report means for this person: a signal that only programs cause which they told us to ignore
 * is off. One whose program is not known counts.
 */
export function stateOf(
  name: SignalName,
  report: SignalReport,
  settings: Pick<Settings, 'quiet.ignoredApps'>,
): SignalState {
  if (report.state !== 'on' || report.apps.length === 0 || !BY_APP.includes(name))
    return report.state;
  return report.apps.every((app) => isIgnored(app, settings)) ? 'off' : 'on';
}

/** Upper and lower case are the same: names of programs are not written alike everywhere. */
export const isIgnored = (
  app: string,
  { 'quiet.ignoredApps': ignored }: Pick<Settings, 'quiet.ignoredApps'>,
): boolean => ignored.some((name) => name.toLowerCase() === app.toLowerCase());
