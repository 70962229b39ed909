import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTypingWindow } from './x-input';

/** Monitors that nobody made; Xvfb has one only, whatever it is told. */
const config = `
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1024x768"
    Virtual 4096 2048
  EndSubSection
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "DontVTSwitch" "true"
EndSection
`;

/** An X server with two displays of 1024 by 768 beside each other, and a plug for a third. */
export async function startTwoDisplays() {
  const folder = mkdtempSync(join(tmpdir(), 'knead-displays-'));
  writeFileSync(join(folder, 'dummy.conf'), config);
  const server = spawn(
    'Xorg',
    [
      ...['-displayfd', '1', '-config', 'dummy.conf', '-logfile', join(folder, 'log')],
      ...['-noreset', '-novtswitch', '-sharevts', '-nolisten', 'tcp'],
    ],
    { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xorg ended with code ${code}.`)));
  });
  const env = { ...process.env, DISPLAY: `:${number}` };
  const run = (command: string, ...args: readonly string[]) =>
    execFileSync(command, args, { env, encoding: 'utf8' });
  const set = (output: string, ...settings: readonly string[]) => {
    run('xrandr', '--output', output, ...settings);
    run('xrandr', '--query'); // the server tells of the change once it is asked
  };
  const setOutput = (...settings: readonly string[]) => set('DUMMY1', ...settings);
  const plugIn = () => setOutput('--mode', '1024x768', '--right-of', 'DUMMY0');
  run('xrandr', '--addmode', 'DUMMY1', '1024x768');
  plugIn();
  const manager = spawn('openbox', ['--sm-disable'], { env, stdio: 'ignore' });
  return {
    display: env.DISPLAY,
    plugIn,
    unplug: () => setOutput('--off'),
    /** A third one, below the first. */
    plugThird() {
      run('xrandr', '--addmode', 'DUMMY2', '800x600');
      set('DUMMY2', '--mode', '800x600', '--below', 'DUMMY0');
    },
    /** As when a person chooses a larger scale: less room on the same display. */
    shrink() {
      run('xrandr', '--addmode', 'DUMMY1', '800x600');
      setOutput('--mode', '800x600', '--right-of', 'DUMMY0');
    },
    openTypingWindow: () => openTypingWindow(env),
    type: (text: string) => run('xdotool', 'type', '--delay', '8', '--', text),
    clickAt: (x: number, y: number) =>
      run('xdotool', 'mousemove', String(x), String(y), 'click', '1'),
    pointTo: (x: number, y: number) => run('xdotool', 'mousemove', String(x), String(y)),
    stop: () => {
      manager.kill('SIGTERM');
      server.kill('SIGTERM');
    },
  };
}
