import { describe, expect, it } from 'vitest';
import {
  addFrames,
  parseCpuNs,
  parsePssKb,
  parseResident,
  parseSwitches,
  usedBetween,
} from '../../scripts/bench/proc.mjs';
import { heldAgainst, isKept, lineOf, median, spread } from '../../scripts/bench/report.mjs';
import {
  childrenOf,
  clickEvents,
  firstRoot,
  geometryOf,
  hasDrawing,
  isSeen,
  keyEvents,
  moveEvents,
  parseMessages,
  requests,
} from '../../scripts/bench/x-wire.mjs';

const SMAPS = `55b6b3d3b000-55b6b3d3d000 r--p 00000000 fe:00 1234    /usr/bin/node
Size:                  8 kB
Rss:                   4 kB
Pss:                   2 kB
100000000000-180000000000 ---p 00000000 00:00 0
Size:         8796093022208 kB
Rss:                   0 kB
7ffd28dbd000-7ffd28dc0000 rw-p 00000000 00:00 0          [stack]
Size:                 12 kB
Rss:                  12 kB
`;

describe('what the bench reads from /proc', () => {
  it('takes the nanoseconds of schedstat and the context switches that were wanted', () => {
    expect(parseCpuNs('351849469 398782 18\n')).toBe(351_849_469);
    expect(
      parseSwitches('Name:\tx\nvoluntary_ctxt_switches:\t14\nnonvoluntary_ctxt_switches:\t3\n'),
    ).toBe(14);
  });

  it('takes what was used in between, by new threads too, and forgets threads that ended', () => {
    const before = new Map([
      [1, { cpuNs: 1e6, switches: 5 }],
      [2, { cpuNs: 9e6, switches: 9 }],
    ]);
    const after = new Map([
      [1, { cpuNs: 3e6, switches: 6 }],
      [3, { cpuNs: 4e6, switches: 2 }],
    ]);

    expect(usedBetween(before, after)).toEqual({ cpuMs: 6, switches: 3 });
  });

  it('takes the proportional size of a rollup', () => {
    expect(parsePssKb('Rss:   13548 kB\nPss:   12101 kB\nPss_Dirty:   6892 kB\n')).toBe(12_101);
  });

  it('leaves out mappings that are only reserved', () => {
    expect(parseResident(SMAPS)).toEqual([
      { start: 0x55b6b3d3b000, pages: 2 },
      { start: 0x7ffd28dbd000, pages: 3 },
    ]);
  });

  it('counts a page once that two processes share, and none that is not in memory', () => {
    const frames = new Set<number>();
    const present = 1n << 63n;

    addFrames(new BigUint64Array([present | 7n, present | 8n, 9n]), frames);
    addFrames(new BigUint64Array([present | 8n]), frames);

    expect([...frames]).toEqual([7, 8]);
  });
});

describe('what the bench prints', () => {
  const row = {
    title: 'idle memory',
    unit: 'MB',
    figures: { bare: 160, Knead: 144 },
    reference: 'bare',
    limit: { kind: 'ratio', must: 1.05, hope: 0.9 },
  };

  it('holds the ratio in one run against its limit', () => {
    expect(heldAgainst(row)).toBe(0.9);
    expect(lineOf(row)).toBe(
      'ok  idle memory: bare 160 MB, Knead 144 MB: 0.90 times, must be <= 1.05, hope <= 0.9',
    );
    expect(isKept({ ...row, figures: { bare: 100, Knead: 106 } })).toBe(false);
  });

  it('holds a figure of its own against its limit', () => {
    const switches = { ...row, unit: '/s', digits: 1, limit: { kind: 'most', must: 3 } };

    expect(isKept({ ...switches, figures: { Knead: 3 } })).toBe(true);
    expect(lineOf({ ...switches, figures: { Knead: 3.1 } })).toMatch(/^NO .*must be <= 3 \/s$/);
  });

  it('does not call a missing figure kept', () => {
    expect(isKept({ ...row, figures: { bare: 160 } })).toBe(false);
  });

  it('gives the middle of the values, and how far they spread', () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(spread([8, 9, 10, 11, 12])).toBeCloseTo(0.2);
  });
});

describe('the X11 the bench speaks', () => {
  it('writes requests in whole words', () => {
    expect(requests.queryExtension('XTEST')).toHaveLength(16);
    const fake = requests.fakeInput(132, { type: 6, detail: 0, x: -1, y: 300 });

    expect([fake.length, fake[0], fake[1], fake.readUInt16LE(2)]).toEqual([36, 132, 2, 9]);
    expect([fake.readInt16LE(24), fake.readInt16LE(26)]).toEqual([-1, 300]);
  });

  it('moves four pixels each time, there and back', () => {
    const way = moveEvents(0, 600).map(({ x }: { x: number }) => x);

    expect(way.slice(1).every((x: number, index: number) => Math.abs(x - way[index]) === 4)).toBe(
      true,
    );
    expect(Math.max(...way) - Math.min(...way)).toBe(512);
    expect(keyEvents(38).map(({ type }: { type: number }) => type)).toEqual([2, 3]);
  });

  it('cuts messages wherever the stream was cut', () => {
    const made = Buffer.alloc(32);
    made[0] = 16;
    made.writeUInt32LE(0xabc, 8);
    made.writeUInt16LE(392, 16);
    made.writeUInt16LE(280, 18);
    const shown = Buffer.alloc(32);
    shown[0] = 19;
    shown.writeUInt32LE(0xabc, 8);
    const stream = Buffer.concat([made, shown]);

    const first = parseMessages(stream.subarray(0, 40), true);
    const second = parseMessages(Buffer.concat([first.rest, stream.subarray(40)]), true);

    expect(first.messages).toEqual([
      { kind: 'placed', window: 0xabc, x: 0, y: 0, width: 392, height: 280 },
    ]);
    expect(second.messages).toEqual([{ kind: 'shown', window: 0xabc, managed: false }]);
    expect(second.rest).toHaveLength(0);
  });

  it('reads a long reply and an error', () => {
    const reply = Buffer.alloc(36);
    reply[0] = 1;
    reply.writeUInt32LE(1, 4);
    const error = Buffer.alloc(32);
    error[1] = 8;

    expect(parseMessages(Buffer.concat([reply, error]), true).messages).toEqual([
      { kind: 'reply', bytes: reply },
      { kind: 'refused', code: 8 },
    ]);
  });

  it('finds the root window behind the vendor’s name and the formats', () => {
    const greeting = Buffer.alloc(40 + 8 + 2 * 8 + 40);
    greeting.writeUInt16LE(5, 24);
    greeting[29] = 2;
    greeting.writeUInt32LE(0x1e5, 64);

    expect(firstRoot(greeting)).toBe(0x1e5);
  });
});

describe('the picture of a window', () => {
  const pictureOf = (...pixels: readonly number[]) => {
    const answer = Buffer.alloc(32 + pixels.length * 4);
    pixels.forEach((pixel, at) => {
      answer.writeUInt32LE(pixel, 32 + at * 4);
    });
    return answer;
  };

  it('is empty while it has one colour', () => {
    expect(hasDrawing(pictureOf(0xffffff, 0xffffff, 0xffffff))).toBe(false);
    expect(hasDrawing(pictureOf(0xffffff, 0xffffff, 0x202020))).toBe(true);
  });

  it('is asked for by window and place', () => {
    const bytes = requests.getImage(0x123, { x: 10, y: 20, width: 300, height: 40 });

    expect(bytes.readUInt8(0)).toBe(73);
    expect(bytes.readUInt32LE(4)).toBe(0x123);
    expect([bytes.readInt16LE(8), bytes.readInt16LE(10)]).toEqual([10, 20]);
    expect([bytes.readUInt16LE(12), bytes.readUInt16LE(14)]).toEqual([300, 40]);
  });
});

describe('the windows of a display', () => {
  it('are listed from the lowest up', () => {
    const answer = Buffer.alloc(40);
    answer.writeUInt16LE(2, 16);
    answer.writeUInt32LE(0x600004, 32);
    answer.writeUInt32LE(0x60001a, 36);

    expect(childrenOf(answer)).toEqual([0x600004, 0x60001a]);
  });

  it('are seen when they are mapped, and what they lie in is too', () => {
    const stateOf = (mapState: number) => {
      const answer = Buffer.alloc(44);
      answer[26] = mapState;
      return isSeen(answer);
    };

    expect([0, 1, 2].map(stateOf)).toEqual([false, false, true]);
  });

  it('have a place, also one beyond the left edge, and a size', () => {
    const answer = Buffer.alloc(32);
    answer.writeInt16LE(-8, 12);
    answer.writeInt16LE(30, 14);
    answer.writeUInt16LE(1280, 16);
    answer.writeUInt16LE(800, 18);

    expect(geometryOf(answer)).toEqual({ x: -8, y: 30, width: 1280, height: 800 });
  });

  it('are clicked by the first button going down and up', () => {
    const types = clickEvents().map(({ type }: { readonly type: number }) => type);

    expect(types).toEqual([4, 5]);
  });
});
