import { describe, expect, it } from 'vitest';
import { groupInView } from '../../../src/renderer/features/settings/group-in-view';

/** Four groups of a page of 2000 px, in a window of 600 px that is scrolled down so far. */
function seenAt(scrolledTo: number, asked: string | null = null) {
  const ends = { breaks: 900, prompts: 1500, look: 1800, system: 2000 };
  let from = 0;
  const places = Object.entries(ends).map(([id, end]) => {
    const place = { id, top: from - scrolledTo, bottom: end - scrolledTo };
    from = end;
    return place;
  });
  return groupInView(places, { share: scrolledTo / 1400, height: 600 }, asked);
}

describe('the group in view', () => {
  it('goes through every group as the page goes by, also the short ones at its end', () => {
    const seen = Array.from({ length: 29 }, (_, at) => seenAt(at * 50));

    expect([...new Set(seen)]).toEqual(['breaks', 'prompts', 'look', 'system']);
    expect(seen.at(0)).toBe('breaks');
    expect(seen.at(-1)).toBe('system');
  });

  it('is the one that was asked for, while it stands where the jump put it', () => {
    expect(seenAt(884, 'prompts')).toBe('prompts');
    expect(seenAt(1400, 'look')).toBe('look'); // the page ends before it reaches the top
    expect(seenAt(0, 'look')).toBe('breaks'); // scrolled away from since
  });

  it('is nothing where a search finds nothing, and the first while the page is short', () => {
    expect(groupInView([], { share: 1, height: 600 }, 'look')).toBeNull();
    const one = [{ id: 'look', top: 200, bottom: 700 }];
    expect(groupInView(one, { share: 0, height: 600 }, null)).toBe('look');
  });
});
