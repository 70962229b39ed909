import { describe, expect, it } from 'vitest';
import { type DisplayFacts, promptLayout, sameLayout } from '../../src/shared/prompt-layout';

const left: DisplayFacts = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 27, width: 1920, height: 1053 },
};
const right: DisplayFacts = {
  id: 2,
  bounds: { x: 1920, y: 0, width: 1280, height: 1024 },
  workArea: { x: 1920, y: 0, width: 1280, height: 984 },
};
const displays = [left, right];
const card = { surface: 'card', focusable: false, cover: false, everywhere: false } as const;

describe('promptLayout', () => {
  it('puts one card into the corner of the display with the pointer', () => {
    expect(promptLayout(card, displays, 2, 1)).toEqual([
      { role: 'card', bounds: { x: 3200 - 440 - 16, y: 984 - 300 - 16, width: 440, height: 300 } },
    ]);
  });

  it('repeats it on the other displays where that is wished', () => {
    const places = promptLayout({ ...card, everywhere: true }, displays, 2, 1);

    expect(places.map(({ role }) => role)).toEqual(['echo', 'card']);
    expect(places[0]?.bounds).toMatchObject({ x: 1920 - 440 - 16, y: 1080 - 300 - 16 });
  });

  it('covers every display whole, and dims those without the pointer', () => {
    expect(promptLayout({ ...card, cover: true }, displays, 1, 1)).toEqual([
      { role: 'cover', bounds: left.bounds },
      { role: 'shade', bounds: right.bounds },
    ]);
  });

  it('grows with the text, and never beyond the work area', () => {
    const small = { ...left, workArea: { x: 0, y: 0, width: 800, height: 560 } };

    expect(promptLayout(card, displays, 1, 2)[0]?.bounds).toMatchObject({
      width: 880,
      height: 600,
    });
    expect(promptLayout(card, [small], 1, 2)[0]?.bounds).toEqual({
      x: 0,
      y: 0,
      width: 800,
      height: 560,
    });
  });

  it('takes the first display when the pointer’s is gone', () => {
    expect(promptLayout(card, [left], 2, 1).map(({ role }) => role)).toEqual(['card']);
  });
});

describe('sameLayout', () => {
  const before = promptLayout({ ...card, cover: true }, displays, 1, 1);

  it('knows when a change of displays moves nothing', () => {
    const panelHidden = { ...left, workArea: left.bounds };

    expect(
      sameLayout(before, promptLayout({ ...card, cover: true }, [panelHidden, right], 1, 1)),
    ).toBe(true);
  });

  it.each([
    ['a display went', [left]],
    ['a display was turned', [left, { ...right, bounds: { ...right.bounds, height: 1280 } }]],
  ])('knows when %s', (_what, now) => {
    expect(sameLayout(before, promptLayout({ ...card, cover: true }, now, 1, 1))).toBe(false);
  });
});
