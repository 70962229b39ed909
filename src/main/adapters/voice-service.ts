import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type System = Pick<NodeJS.Process, 'platform' | 'env'>;

/** How speech stands on this system, as far as that is seen without speaking. */
export function voiceService({ platform, env }: System): string {
  if (platform !== 'linux') return 'of the system';
  const socket = join(env.XDG_RUNTIME_DIR ?? '/nowhere', 'speech-dispatcher', 'speechd.sock');
  if (existsSync(socket)) return 'speech-dispatcher runs';
  const folders = (env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, 'speech-dispatcher')))
    ? 'speech-dispatcher is installed and does not run'
    : 'speech-dispatcher is not installed';
}
