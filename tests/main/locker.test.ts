import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockerSource } from '../../src/main/adapters/quiet/locker';

const OWN = 77;
const NO_LOGIN = '4294967295';

interface Process {
  readonly comm: string;
  /** Left out for one that may not be looked into. */
  readonly environ?: string;
  readonly sessionid?: string;
}

/** What a system says on which these run beside us. */
function ask(processes: Readonly<Record<number, Process>>, env: NodeJS.ProcessEnv, login = '3') {
  const root = mkdtempSync(join(tmpdir(), 'knead-proc-'));
  const all = { ...processes, [OWN]: { comm: 'electron', sessionid: login } };
  for (const [pid, files] of Object.entries(all)) {
    mkdirSync(join(root, 'proc', pid), { recursive: true });
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(root, 'proc', pid, name), text);
  }
  writeFileSync(join(root, 'proc', 'version'), 'Linux');
  return lockerSource({ root, ownPid: OWN, env }).ask();
}

describe('a locker without a word on the bus', () => {
  const here = { DISPLAY: ':0' };
  const locked = { lock: { state: 'on', apps: [] } };
  const open = { lock: { state: 'off' } };

  it.each(['i3lock', 'slock', 'xsecurelock', 'swaylock'])('is %s on this display', async (name) => {
    const locker = { comm: `${name}\n`, environ: 'HOME=/home/a\0DISPLAY=:0\0' };

    expect(await ask({ 4711: locker }, here)).toEqual(locked);
  });

  it('is known by its Wayland display as well', async () => {
    const locker = { comm: 'swaylock\n', environ: 'WAYLAND_DISPLAY=wayland-1\0' };

    expect(await ask({ 4711: locker }, { WAYLAND_DISPLAY: 'wayland-1' })).toEqual(locked);
  });

  it('is none of somebody else on this machine, who would hold breaks for ever', async () => {
    const elsewhere = { comm: 'i3lock\n', environ: 'DISPLAY=:01\0XDISPLAY=:0\0', sessionid: '3' };

    expect(await ask({ 4711: elsewhere }, here)).toEqual(open);
  });

  it('that may not be looked into is ours by the login, where there is one', async () => {
    const slock = (sessionid: string) => ({ 4711: { comm: 'slock\n', sessionid } });

    expect(await ask(slock('3'), here)).toEqual(locked);
    expect(await ask(slock('5'), here)).toEqual(open);
    expect(await ask(slock(NO_LOGIN), here, NO_LOGIN)).toEqual(open);
  });

  it('is nothing that only waits for its time, or has another name', async () => {
    const environ = 'DISPLAY=:0\0';
    const waiting = ['xss-lock', 'light-locker', 'swayidle', 'i3lock-watch', 'i3'];
    const processes = waiting.map((comm) => ({ comm: `${comm}\n`, environ }));

    expect(await ask({ ...processes }, here)).toEqual(open);
  });

  it('is not known where no processes can be seen', async () => {
    const root = mkdtempSync(join(tmpdir(), 'knead-proc-'));

    expect(await lockerSource({ root, ownPid: OWN, env: here }).ask()).toMatchObject({
      lock: { state: 'unknown' },
    });
  });
});
