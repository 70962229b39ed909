import { describe, expect, it } from 'vitest';
import { readInvocation, readStart } from '../../src/main/invocation';

describe('readInvocation', () => {
  it('is the app when no word was given', () => {
    expect(readInvocation(['--no-sandbox', '/app', '--user-data-dir=/d'], true)).toEqual({
      kind: 'app',
      background: false,
      link: null,
    });
    expect(readInvocation([], false)).toMatchObject({ kind: 'app', background: false });
  });

  it('is the app without a window at login', () => {
    expect(readInvocation(['/app', '--background'], true)).toEqual({
      kind: 'app',
      background: true,
      link: null,
    });
  });

  it('is the app for a link, whatever a link brings along', () => {
    expect(readInvocation(['/app', 'knead://quit', 'quit', '--frob'], true)).toEqual({
      kind: 'app',
      background: false,
      link: 'knead://quit',
    });
  });

  it('finds the words behind switches and the app’s folder', () => {
    const args = [
      '--inspect=0',
      '--no-sandbox',
      '/app',
      '--ozone-platform=x11',
      'press',
      '--side',
      'left',
    ];

    expect(readInvocation(args, true)).toEqual({
      kind: 'command',
      words: ['press', '--side', 'left'],
    });
  });

  it('leaves out the switch that picks the instance, wherever it stands', () => {
    expect(readInvocation(['status', '--user-data-dir=/d', '--json'], false)).toEqual({
      kind: 'command',
      words: ['status', '--json'],
    });
  });

  it('takes --help and --version as words', () => {
    expect(readInvocation(['--version'], false)).toEqual({ kind: 'command', words: ['--version'] });
  });

  it('refuses an option nobody knows', () => {
    expect(readInvocation(['--frobnicate'], false)).toEqual({
      kind: 'wrong',
      message: 'Unknown option "--frobnicate". See knead --help.',
    });
  });
});

describe('readStart', () => {
  it('takes a start as it was told, and anything else for the wish to see the window', () => {
    const start = { background: true, link: 'knead://legs' };

    expect(readStart(start)).toEqual(start);
    for (const odd of [null, undefined, 7, 'x', {}, { background: 1, link: ['knead://x'] }])
      expect(readStart(odd)).toEqual({ background: false, link: null });
  });
});
