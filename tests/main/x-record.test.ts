import { describe, expect, it } from 'vitest';
import { cookieFor, readAnswers, serverRecords } from '../../src/main/adapters/x-record';

function field(bytes: string | Buffer): Buffer {
  const data = Buffer.from(bytes as string, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length);
  return Buffer.concat([length, data]);
}

function entry(family: number, address: string, display: string, kind: string, key: string) {
  const head = Buffer.alloc(2);
  head.writeUInt16BE(family);
  return Buffer.concat([head, field(address), field(display), field(kind), field(key)]);
}

const COOKIE = 'MIT-MAGIC-COOKIE-1';

describe('cookieFor', () => {
  const keys = Buffer.concat([
    entry(256, 'elsewhere', '0', COOKIE, 'not this machine'),
    entry(256, 'desk', '1', COOKIE, 'another display'),
    entry(256, 'desk', '0', 'XDM-AUTHORIZATION-1', 'another kind'),
    entry(256, 'desk', '0', COOKIE, 'the key'),
    entry(65_535, '', '', COOKIE, 'for any'),
  ]);

  it('takes the key of this machine and display', () => {
    expect(cookieFor('0', keys, 'desk')?.toString()).toBe('the key');
  });

  it('takes one that fits all where there is no other', () => {
    expect(cookieFor('7', keys, 'desk')?.toString()).toBe('for any');
  });

  it('finds none in an empty, cut or foreign file', () => {
    expect(cookieFor('0', Buffer.alloc(0), 'desk')).toBeNull();
    expect(cookieFor('0', keys.subarray(0, 20), 'desk')).toBeNull();
    expect(cookieFor('0', Buffer.alloc(999, 0xff), 'desk')).toBeNull();
  });
});

describe('readAnswers', () => {
  function answers(letIn: number, present: number): Buffer {
    const bytes = Buffer.alloc(8 + 8 + 32);
    bytes[0] = letIn;
    bytes.writeUInt16LE(2, 6);
    bytes[16] = 1;
    bytes[24] = present;
    return bytes;
  }

  it('knows whether the extension is there once both answers are complete', () => {
    expect(readAnswers(answers(1, 1))).toBe(true);
    expect(readAnswers(answers(1, 0))).toBe(false);
    expect(readAnswers(answers(1, 1).subarray(0, 47))).toBeNull();
    expect(readAnswers(Buffer.alloc(0))).toBeNull();
  });

  it('is told no by a server that does not let us in', () => {
    expect(readAnswers(answers(0, 1))).toBe(false);
  });
});

describe('serverRecords', () => {
  it('does not ask where no server of this machine is named or none answers', async () => {
    for (const DISPLAY of ['', 'host:0', 'localhost:10.0', ':99999'])
      expect(await serverRecords({ DISPLAY, XAUTHORITY: '/nowhere' })).toBe(false);
  });
});
