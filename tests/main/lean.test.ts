import { describe, expect, it } from 'vitest';
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

    makeLean({ commandLine });

    expect([...switches.keys()]).toEqual(
      expect.arrayContaining(['in-process-gpu', 'disable-gpu', 'disable-software-rasterizer']),
    );
  });

  it('keeps the features somebody asked for', () => {
    const { switches, commandLine } = aCommandLine('Vulkan');

    makeLean({ commandLine });

    expect(switches.get('enable-features')).toBe('Vulkan,NetworkServiceInProcess2');
  });
});
