import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { guardAgainstCrashes } from '../../src/main/crash-guard';

const settle = () => new Promise((resolve) => setImmediate(resolve));

function aGuard() {
  const app = new EventEmitter();
  const system = new EventEmitter();
  const log: string[] = [];
  const acts: string[] = [];
  const clock = { at: 0 };
  const counts = guardAgainstCrashes(
    { app, process: system },
    {
      monotonicMs: () => clock.at,
      home: '/home/ann',
      log: (line) => log.push(line),
      save: () => acts.push('save'),
      reopen: (part, quietly) => acts.push(`reopen ${part}${quietly ? ' quietly' : ''}`),
      giveUpMain: () => acts.push('give up'),
      end: () => acts.push('end'),
    },
  );
  const pageGone = (url: string, { focused = false, reason = 'crashed' } = {}) =>
    app.emit(
      'render-process-gone',
      {},
      { getURL: () => `app://ui/${url}`, isFocused: () => focused },
      { reason },
    );
  return { app, system, log, acts, clock, counts, pageGone };
}

describe('a crash', () => {
  it('of the main window makes it again where it was, and takes no keyboard from elsewhere', async () => {
    const { pageGone, acts, counts } = aGuard();

    pageGone('main.html#settings/look', { focused: true });
    pageGone('main.html', { reason: 'killed' });
    await settle();

    expect(acts).toEqual(['reopen settings/look', 'reopen  quietly']);
    expect(counts().main).toBe(2);
  });

  it('of the main window for the third time within a minute leaves it closed', async () => {
    const { pageGone, acts, clock } = aGuard();

    for (let times = 0; times < 3; times += 1) pageGone('main.html');
    await settle();
    clock.at = 61_000;
    pageGone('main.html');
    await settle();

    expect(acts).toEqual(['reopen  quietly', 'reopen  quietly', 'give up', 'reopen  quietly']);
  });

  it('of a prompt, the stage or a process beside us is counted and logged', async () => {
    const { app, pageGone, counts, log, acts } = aGuard();

    pageGone('prompt.html');
    pageGone('stage.html', { reason: 'oom' });
    pageGone('stage.html', { reason: 'clean-exit' });
    app.emit('child-process-gone', {}, { type: 'Utility', reason: 'killed' });
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'clean-exit' });
    await settle();

    expect(counts()).toEqual({ main: 0, prompt: 1, stage: 1, helper: 1, error: 0 });
    expect(log).toEqual([
      'The page prompt ended: crashed.',
      'The page stage ended: oom.',
      'A Utility process ended: killed.',
    ]);
    expect(acts).toEqual([]);
  });
});

describe('an error nobody caught', () => {
  it('is logged in a line without its message and the name of the home, and everything is saved', () => {
    const { system, log, acts, counts } = aGuard();
    const error = new TypeError('sore thumb');
    error.stack = 'TypeError: sore thumb\n    at run (/home/ann/knead/index.js:1:2)';

    system.emit('uncaughtException', error);

    expect(log).toEqual(['An error nobody caught: TypeError | ~/knead/index.js:1:2']);
    expect(acts).toEqual(['save']);
    expect(counts().error).toBe(1);
  });

  it('ends Knead in order when it comes again and again, and only once', () => {
    const { system, acts, log } = aGuard();

    for (let times = 0; times < 4; times += 1) system.emit('unhandledRejection', 'no reason');

    expect(acts).toEqual(['save', 'save', 'save', 'end', 'save']);
    expect(log.filter((line) => line.endsWith('Knead ends.'))).toHaveLength(1);
  });
});
