import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && /\.(ts|tsx|js|cjs|mjs|html)$/.test(path));

/** Words that name which key it was. */
const keyWords = /keycode|rawcode|keychar/;

const mentions = (folder: string): readonly string[] =>
  filesUnder(join(root, folder))
    .filter((path) => keyWords.test(readFileSync(path, 'utf8')))
    .map((path) => relative(root, path));

describe('which key it was', () => {
  it('is looked at in the hook’s adapter only', () => {
    expect(mentions('src')).toEqual(['src/main/adapters/input-hook.ts']);
  });

  it('never reaches a log, a message or a file: nothing in the app imports what could carry it', () => {
    const importers = filesUnder(join(root, 'src')).filter((path) =>
      /from 'uiohook-napi'|import\('uiohook-napi'\)/.test(readFileSync(path, 'utf8')),
    );

    expect(importers.map((path) => relative(root, path)).sort()).toEqual([
      'src/main/adapters/hook-probe.ts',
      'src/main/adapters/system-sensor.ts',
    ]);
  });
});

describe('the network', () => {
  it('is never asked for: no module of the app opens a connection', () => {
    const network = /from 'node:(http|https|dgram|tls|dns)'|\bfetch\(|XMLHttpRequest|WebSocket\(/;
    const askers = filesUnder(join(root, 'src')).filter((path) =>
      network.test(readFileSync(path, 'utf8')),
    );

    expect(askers).toEqual([]);
  });
});

describe('the microphone', () => {
  it('is never opened: nothing in the app asks for microphone or camera', () => {
    const recording = /getUserMedia|mediaDevices|MediaRecorder|SpeechRecognition|desktopCapturer/;
    const recorders = filesUnder(join(root, 'src')).filter((path) =>
      recording.test(readFileSync(path, 'utf8')),
    );

    expect(recorders.map((path) => relative(root, path))).toEqual([]);
  });
});
