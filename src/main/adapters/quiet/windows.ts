import { type Run, readOr } from './programs';
import { type Answers, off, on, type QuietSource, together } from './source';

const STORE =
  'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore';

/**
 * Who uses microphone and camera, by the registry in which Windows itself keeps that for its privacy
 * page: an application whose use has no end is using it now. The rest is not to be had without native
 * code, and is not known.
 */
export const windowsSource = (run: Run, env: NodeJS.ProcessEnv): QuietSource => ({
  ask: async (): Promise<Answers> => {
    const reg = `${env.SystemRoot ?? 'C:\\Windows'}\\System32\\reg.exe`;
    const asked = ['microphone', 'webcam'].map((device) =>
      run(reg, ['query', `${STORE}\\${device}`, '/s', '/v', 'LastUsedTimeStop']),
    );
    const answers = await Promise.all(asked);
    return { call: together(answers.map((answered) => readOr(answered, usedNow))) };
  },
});

/** @param out Of `reg query … /s /v LastUsedTimeStop`: a key a line, and under it its value. */
export function usedNow(out: string) {
  const blocks = out.split(/^(?=HKEY_)/m);
  const apps = blocks.flatMap((block) => {
    const inUse = /LastUsedTimeStop\s+REG_QWORD\s+0x0\s*$/m.test(block);
    return inUse ? [nameOf(block.split(/\r?\n/)[0] ?? '')] : [];
  });
  return apps.length === 0 ? off : on(...apps.filter((app) => app !== ''));
}

/** `…\NonPackaged\C:#Program Files#Zoom#bin#Zoom.exe` is Zoom.exe, `…\Microsoft.SkypeApp_kzf8` is Microsoft.SkypeApp. */
function nameOf(key: string): string {
  const last = key.slice(key.lastIndexOf('\\') + 1).trim();
  return last.includes('#') ? last.slice(last.lastIndexOf('#') + 1) : (last.split('_')[0] ?? '');
}
