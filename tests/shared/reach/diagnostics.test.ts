import { describe, expect, it } from 'vitest';
import { noCrashes } from '#shared/reach/crashes';
import { type Diagnostics, settingsToTell, withoutHome } from '#shared/reach/diagnostics';
import { defaultSettings } from '#shared/settings/schema';
import { enDiagnostics } from '#shared/text/en-diagnostics';

describe('settings in a report', () => {
  it('are those that differ, and no word or place of the person', () => {
    const settings = {
      ...defaultSettings(),
      'look.theme': 'dark' as const,
      'micro.seconds': 45,
      'prompt.chord': 'my secret',
      'body.avoid': ['elbow-inner'],
      workingHours: [['09:00-17:00'], [], [], [], [], [], []],
    };

    const told = settingsToTell(settings);

    expect(told).toEqual({
      'look.theme': 'dark',
      'micro.seconds': 45,
      'prompt.chord': '(set)',
      'body.avoid': '(1 entries)',
      workingHours: '(7 entries)',
    });
  });
});

describe('a line of the log', () => {
  it('does not name the person’s home', () => {
    expect(withoutHome('Cannot write /home/ann/.config/x.', '/home/ann')).toBe(
      'Cannot write ~/.config/x.',
    );
    expect(withoutHome('/usr/lib', '/')).toBe('/usr/lib');
  });
});

describe('the report', () => {
  const facts: Diagnostics = {
    versions: { knead: '1.2.3', electron: '33.2.1', chrome: '130', node: '20.18.1' },
    system: { platform: 'linux', release: '6.1', arch: 'x64', session: 'x11', desktop: 'XFCE' },
    notifications: { service: 'dunst 1.9.0', capabilities: ['actions', 'body'] },
    voice: 'speech-dispatcher runs',
    settings: { 'look.theme': 'dark', 'session.holdSeconds': null },
    storage: {
      writable: true,
      settingsBytes: 20,
      stateBytes: null,
      historyFiles: 2,
      historyBytes: 900,
      setAside: 0,
    },
    running: {
      displays: [{ width: 1920, height: 1080, scale: 1.5, primary: true }],
      sensor: { mode: 'idle-only', why: 'wayland', idleSource: 'swayidle' },
      tray: 'a panel',
      quiet: { lock: 'off' },
      crashes: { ...noCrashes.counts, stage: 1 },
    },
    log: ['one', 'two'],
  };

  it('says each thing in a line', () => {
    expect(enDiagnostics.report(facts)).toBe(
      `Knead 1.2.3, Electron 33.2.1, Chromium 130, Node 20.18.1
System: linux 6.1 x64, session x11, desktop XFCE
Notifications: dunst 1.9.0 (actions, body)
Voice: speech-dispatcher runs
Settings that differ: look.theme dark, session.holdSeconds null
Storage: writable, settings 20 bytes, state none, history 2 files and 900 bytes, 0 set aside
Displays: 1920×1080 at 1.5 (primary)
Sensor: idle-only because of wayland, idle time from swayidle
Tray: a panel
Quiet: lock off
Crashes in this run: main 0, prompt 0, stage 1, helper 0, error 0
Log, the last 2 lines:
  one
  two
`,
    );
  });

  it('says first that Knead does not run', () => {
    const report = enDiagnostics.report({ ...facts, running: null });

    expect(report).toMatch(/^Knead is not running;/);
    expect(report).not.toContain('Sensor:');
  });
});
