import { describe, expect, it } from 'vitest';
import { electronSteps } from '../../scripts/lib/electron-choice.mjs';
import { electronFlags, sandboxObstacle } from '../../scripts/lib/electron-flags.mjs';

const bare = {
  wanted: undefined,
  officialReady: false,
  registryReady: false,
  platform: 'linux',
  arch: 'x64',
};

describe('electronSteps', () => {
  it('tries the official binary first on a bare machine, then the registry', () => {
    expect(electronSteps(bare)).toEqual(['fetch-official', 'fetch-registry']);
  });

  it('uses the official binary once it is installed', () => {
    const steps = electronSteps({ ...bare, officialReady: true, registryReady: true });

    expect(steps[0]).toBe('use-official');
  });

  it('does not ask for the official one again when the other is in the cache', () => {
    expect(electronSteps({ ...bare, registryReady: true })).toEqual(['use-registry']);
  });

  it('asks again when told to, and goes back to the cache when that fails', () => {
    const steps = electronSteps({ ...bare, wanted: 'official', registryReady: true });

    expect(steps).toEqual(['fetch-official', 'use-registry']);
  });

  it("can be told to take the registry's", () => {
    const steps = electronSteps({ ...bare, wanted: 'registry', officialReady: true });

    expect(steps).toEqual(['fetch-registry']);
  });

  it('knows only the official binary on other systems', () => {
    expect(electronSteps({ ...bare, platform: 'darwin', arch: 'arm64' })).toEqual([
      'fetch-official',
    ]);
    expect(electronSteps({ ...bare, arch: 'arm64', wanted: 'registry' })).toEqual([
      'fetch-official',
    ]);
  });
});

describe('sandboxObstacle', () => {
  const user = { platform: 'linux', root: false, setuidHelper: false, userNamespaces: true };

  it('finds none for a user who may make namespaces, nor outside Linux', () => {
    expect(sandboxObstacle(user)).toBeNull();
    expect(sandboxObstacle({ ...user, platform: 'darwin', userNamespaces: false })).toBeNull();
  });

  it('names root, and restricted namespaces', () => {
    expect(sandboxObstacle({ ...user, root: true })).toMatch('root');
    expect(sandboxObstacle({ ...user, userNamespaces: false })).toMatch('user namespaces');
  });

  it('finds none where the helper is installed', () => {
    expect(sandboxObstacle({ ...user, userNamespaces: false, setuidHelper: true })).toBeNull();
  });
});

describe('electronFlags', () => {
  it('chooses X11 or headless, and leaves Wayland to Electron', () => {
    const flagsOn = (screen: string) =>
      electronFlags({ platform: 'linux', screen, sandbox: true }).join(' ');

    expect(flagsOn('x11')).toContain('--ozone-platform=x11');
    expect(flagsOn('headless')).toContain('--ozone-platform=headless');
    expect(flagsOn('wayland')).not.toContain('--ozone-platform');
  });

  it('turns the sandbox off only when it must', () => {
    const facts = { platform: 'linux', screen: 'x11' };

    expect(electronFlags({ ...facts, sandbox: true })).not.toContain('--no-sandbox');
    expect(electronFlags({ ...facts, sandbox: false })).toContain('--no-sandbox');
  });

  it('adds nothing on other systems', () => {
    expect(electronFlags({ platform: 'win32', screen: 'native', sandbox: true })).toEqual([]);
  });
});
