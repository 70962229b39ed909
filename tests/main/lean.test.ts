import { describe, expect, it } from 'vitest';
import { drawsOn } from '../../src/main/adapters/session-type';
import { makeLean } from '../../src/main/lean';

function aCommandLine(features = '') {
  const switches = new Map<string, string>([['enable-features', features]]);
  return {
    switches,
    commandLine: {
      appendSwitch: (name: string, value = '') => void switches.set(name, value),
      getSwitchValue: (name: string) => switches.get(name) ?? '',
    } as Electron.CommandLine,
  };
}

describe('makeLean', () => {
  it('sets the three switches for graphics together, because one alone makes it heavier', () => {
    const { switches, commandLine } = aCommandLine();

    makeLean({ commandLine }, 'other');

    expect([...switches.keys()]).toEqual(
      expect.arrayContaining(['in-process-gpu', 'disable-gpu', 'disable-software-rasterizer']),
    );
  });

  it('keeps the features somebody asked for', () => {
    const { switches, commandLine } = aCommandLine('Vulkan');

    makeLean({ commandLine }, 'other');

    expect(switches.get('enable-features')).toBe('Vulkan,NetworkServiceInProcess2');
  });

  it('leaves a Wayland app its GPU process, without which it would not end', () => {
    const { switches, commandLine } = aCommandLine();

    makeLean({ commandLine }, 'wayland');

    expect([...switches.keys()]).not.toContain('in-process-gpu');
  });
});

describe('what windows are drawn on', () => {
  const system = (platform: NodeJS.Platform, env = {}) => ({ platform, env });
  const session = { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' };

  it.each([
    ['x11', system('linux', session), 'other'],
    ['wayland', system('linux'), 'wayland'],
    ['', system('linux', session), 'wayland'],
    ['', system('linux', { XDG_SESSION_TYPE: 'wayland' }), 'wayland'],
    ['', system('linux', { DISPLAY: ':0' }), 'other'],
    ['', system('darwin', session), 'other'],
    ['headless', system('linux', session), 'other'],
  ] as const)('with --ozone-platform=%s is told by switch and session', (ozone, at, drawn) => {
    expect(drawsOn(ozone, at)).toBe(drawn);
  });
});
