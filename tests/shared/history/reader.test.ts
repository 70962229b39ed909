import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMinute, formatPrompt, parseLine } from '../../../src/shared/history/lines';
import type { MinuteRecord } from '../../../src/shared/history/record';

const hand = { keys: 1, chords: 0, clicks: 3, scrolls: 4, dragSeconds: 5, heldSeconds: 6 };
const minuteAt = (utcMinute: number): MinuteRecord => ({
  utcMinute,
  offsetMinutes: 60,
  sensor: 'counting',
  activeSeconds: 41,
  left: hand,
  right: { ...hand, keys: 90 },
  travelPx: 1_234,
});

/** Lines of this version, of another one, and of another kind. */
const lines: readonly string[] = Array.from({ length: 24 }, (_, index) => {
  if (index % 4 === 1)
    return formatPrompt({
      kind: 'press',
      at: index * 60_000,
      offsetMinutes: 0,
      outcome: 'held',
      reason: 'ä “call”',
    });
  if (index % 4 === 2) return `{"v":2,"k":"later","t":${index},"new":{"deep":[1,null]}}`;
  return formatMinute(minuteAt(29_000_000 + index));
});

interface Damage {
  readonly at: number;
  readonly remove: number;
  readonly insert: Uint8Array;
}

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc.constant(new Uint8Array(4_096)), // NULs, as a power cut leaves them
  fc.constant(new Uint8Array([0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80])), // no UTF-8
  fc.constant(Buffer.from('\r\n')),
  fc.constant(Buffer.from('[{"a":'.repeat(1_500))), // a giant line, deeply nested
);
const damages = fc.array(
  fc.record({ at: fc.nat({ max: 2_400 }), remove: fc.nat({ max: 90 }), insert: bytes }),
  { minLength: 1, maxLength: 6 },
);

/** The file after the damage, and the lines that none of it touched. */
function damaged(all: readonly string[], done: readonly Damage[]) {
  const file = Buffer.from(`${all.join('\n')}\n`);
  // Places are those of the undamaged file, so that one damage does not move another.
  const isRemoved = (place: number) =>
    done.some(({ at, remove }) => place >= at && place < at + remove);
  const pieces = Array.from({ length: file.length + 1 }, (_, place) => [
    ...done.filter(({ at }) => Math.min(at, file.length) === place).map(({ insert }) => insert),
    isRemoved(place) ? Buffer.alloc(0) : file.subarray(place, place + 1),
  ]);
  const broken = Buffer.concat(pieces.flat());
  let start = 0;
  const untouched = all.filter((line) => {
    const end = start + Buffer.byteLength(line) + 1; // its end of line belongs to it
    const hit = done.some(({ at, remove }) => at < end && at + remove >= start);
    start = end;
    return !hit;
  });
  return { text: broken.toString('utf8'), untouched };
}

describe('a history file that was damaged', () => {
  it('still gives every line that the damage did not touch, and never makes the reader throw', () => {
    fc.assert(
      fc.property(damages, (done) => {
        const { text, untouched } = damaged(lines, done);

        const read = new Set(text.split('\n').map((line) => JSON.stringify(parseLine(line))));

        for (const line of untouched) expect(read).toContain(JSON.stringify(parseLine(line)));
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it('gives only records whose numbers are numbers', () => {
    fc.assert(
      fc.property(damages, (done) => {
        const minutes = damaged(lines, done)
          .text.split('\n')
          .map(parseLine)
          .flatMap((line) => (line.kind === 'minute' ? [line.record] : []));

        for (const { utcMinute, activeSeconds, left, right, travelPx } of minutes)
          for (const value of [utcMinute, activeSeconds, travelPx, left.keys, right.keys])
            expect(Number.isFinite(value)).toBe(true);
      }),
      { seed: 12, numRuns: 40 },
    );
  });

  it('may have Windows line ends', () => {
    expect(lines.map((line) => parseLine(`${line}\r`))).toEqual(lines.map(parseLine));
  });

  it('keeps what another version wrote, whole', () => {
    const later = '{"v":2,"k":"later","t":1,"new":{"deep":[1,null]}}';

    expect(parseLine(later)).toEqual({ kind: 'unknown', value: JSON.parse(later) });
  });
});
