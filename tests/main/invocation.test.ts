import { describe, expect, it } from 'vitest';
import { readInvocation } from '../../src/main/invocation';

describe('readInvocation', () => {
  it('is the app when no word was given', () => {
    expect(readInvocation(['--no-sandbox', '/app', '--user-data-dir=/d'], true)).toEqual({
      kind: 'app',
      background: false,
    });
    expect(readInvocation([], false)).toEqual({ kind: 'app', background: false });
  });

  it('is the app without a window at login', () => {
    expect(readInvocation(['/app', '--background'], true)).toEqual({
      kind: 'app',
      background: true,
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
