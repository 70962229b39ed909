import type { SignalReport } from '#shared/breaks/signals';
import type { Instant } from '#shared/time';
import { type Run, readOr } from './programs';
import { type Answers, off, on, type QuietSource, together } from './source';

const STORE =
  'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore';

export interface WindowsPorts {
  readonly run: Run;
  readonly env: NodeJS.ProcessEnv;
  /** When the machine was started. */
  readonly upSince: () => Instant;
}

/**
 * Who uses microphone and camera, by the registry in which Windows itself keeps that for its privacy
 * page: an application whose use has no end is using it now. The rest is not to be had without native
 * code, and is not known.
 */
export const windowsSource = ({ run, env, upSince }: WindowsPorts): QuietSource => ({
  ask: async (): Promise<Answers> => {
    const reg = `${env.SystemRoot ?? 'C:\\Windows'}\\System32\\reg.exe`;
    const asked = ['microphone', 'webcam'].map((device) =>
      run(reg, ['query', `${STORE}\\${device}`, '/s']),
    );
    const answers = await Promise.all(asked);
    return { call: together(answers.map((answered) => readOr(answered, inUse(upSince())))) };
  },
});

/**
 * Reads `reg query … /s`: a key a line, and under it its values.
 *
 * @param upSince When the machine was started. A use that began before has no end because the machine went
 * down in it: nothing uses a microphone over that.
 */
export const inUse =
  (upSince: Instant) =>
  (out: string): SignalReport => {
    const blocks = out.split(/^(?=HKEY_)/m);
    const apps = blocks.flatMap((block) => {
      const lasts = /LastUsedTimeStop\s+REG_QWORD\s+0x0\s*$/m.test(block);
      const began = /LastUsedTimeStart\s+REG_QWORD\s+(0x[\da-f]+)\s*$/im.exec(block)?.[1];
      const isStale = began !== undefined && instantOf(began) < upSince;
      return lasts && !isStale ? [nameOf(block.split(/\r?\n/)[0] ?? '')] : [];
    });
    return apps.length === 0 ? off : on(...apps.filter((app) => app !== ''));
  };

/** Windows counts tenths of microseconds since 1601. */
const instantOf = (fileTime: string): Instant =>
  Number(BigInt(fileTime) / 10_000n) - 11_644_473_600_000;

/** `…\NonPackaged\C:#Program Files#Zoom#bin#Zoom.exe` is Zoom.exe, `…\Microsoft.SkypeApp_kzf8` is Microsoft.SkypeApp. */
function nameOf(key: string): string {
  const last = key.slice(key.lastIndexOf('\\') + 1).trim();
  return last.includes('#') ? last.slice(last.lastIndexOf('#') + 1) : (last.split('_')[0] ?? '');
}
