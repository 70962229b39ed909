import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SignalReport } from '#shared/breaks/signals';
import { type Run, readOr } from './programs';
import { off, on, type QuietSource } from './source';

export interface MicrophonePorts {
  readonly run: Run;
  readonly env: NodeJS.ProcessEnv;
  readonly exists?: (path: string) => boolean;
}

/**
 * Who records from a microphone, by the sound server (PulseAudio, or PipeWire in its place). Knead asks
 * the server for its list and opens no microphone.
 *
 * Where no server runs nothing is asked: the question itself would start one.
 */
export const microphoneSource = ({
  run,
  env,
  exists = existsSync,
}: MicrophonePorts): QuietSource => ({
  ask: async () => {
    if (!soundServerRuns(env, exists)) return {};
    const [streams, sources] = await Promise.all([
      run('pactl', ['list', 'source-outputs']),
      run('pactl', ['list', 'short', 'sources']),
    ]);
    const monitors = sources.kind === 'said' ? monitorsIn(sources.out) : new Set<string>();
    return { call: readOr(streams, (out) => recordersIn(out, monitors)) };
  },
});

/** Whether a sound server can be asked: by its socket, without a word to it. */
export function soundServerRuns(
  env: NodeJS.ProcessEnv,
  exists: (path: string) => boolean,
): boolean {
  const { PULSE_SERVER, PULSE_RUNTIME_PATH, XDG_RUNTIME_DIR } = env;
  if (PULSE_SERVER !== undefined && PULSE_SERVER !== '') return true;
  const folder =
    PULSE_RUNTIME_PATH ?? (XDG_RUNTIME_DIR === undefined ? null : join(XDG_RUNTIME_DIR, 'pulse'));
  return folder !== null && exists(join(folder, 'native'));
}

/** The numbers of sources that are the sound of a loudspeaker: recording one is no call. */
export function monitorsIn(shortSources: string): ReadonlySet<string> {
  const rows = shortSources.split('\n').map((line) => line.split('\t'));
  return new Set(
    rows.flatMap(([index, name]) => (index && name?.endsWith('.monitor') ? [index] : [])),
  );
}

/** Mixers draw level meters from the microphone all the time their window is open. */
const METERS =
  /^(org\.PulseAudio\.pavucontrol|org\.gnome\.VolumeControl|org\.kde\.(plasma-pa|kmix))$/;

/** One recording stream in the server's list. */
interface Recorder {
  readonly source: string;
  readonly corked: boolean;
  /** False for a part of the server itself, such as a loopback. */
  readonly client: boolean;
  readonly app: string;
  readonly appId: string;
}

/** @param out Of `pactl list source-outputs`. Of its properties two are read, both the program's name. */
export function recordersIn(out: string, monitors: ReadonlySet<string>): SignalReport {
  const talking = out
    .split(/^Source Output #/m)
    .slice(1)
    .map(readRecorder)
    .filter(({ source, corked, client, appId }) => {
      return client && !corked && !monitors.has(source) && !METERS.test(appId);
    });
  return talking.length === 0 ? off : on(...talking.map(({ app }) => app).filter(Boolean));
}

function readRecorder(text: string): Recorder {
  const field = (name: string) => new RegExp(`^\\s*${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
  const property = (name: string) =>
    new RegExp(`^\\s*${name.replaceAll('.', '\\.')} = "([^"]*)"$`, 'm').exec(text)?.[1] ?? '';
  return {
    source: field('Source'),
    corked: field('Corked') === 'yes',
    client: field('Client') !== 'n/a',
    app: property('application.name') || property('application.process.binary'),
    appId: property('application.id'),
  };
}
