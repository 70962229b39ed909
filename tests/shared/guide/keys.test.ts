import { describe, expect, it } from 'vitest';
import {
  type HeldKeys,
  type KeyMeaning,
  type KeyScreen,
  type KeyStroke,
  noKeys,
  readKey,
} from '#shared/guide/keys';

type Part = Partial<KeyStroke> & Pick<KeyStroke, 'type' | 'key' | 'atMs'>;

const stroke = (part: Part): KeyStroke => ({
  code: part.key,
  repeat: false,
  modified: false,
  shifted: false,
  onControl: false,
  ...part,
});

/** What a series of strokes means, one after the other. */
function meanings(
  screen: KeyScreen,
  parts: readonly Part[],
  characterKeys = true,
): readonly KeyMeaning[] {
  let held: HeldKeys = noKeys;
  const read: KeyMeaning[] = [];
  for (const part of parts) {
    const { held: next, meaning } = readKey(held, stroke(part), screen, characterKeys);
    held = next;
    if (meaning) read.push(meaning);
  }
  return read;
}

const tap = (key: string, forMs = 100, more: Partial<KeyStroke> = {}): readonly Part[] => [
  { type: 'down', key, atMs: 1_000, ...more },
  { type: 'up', key, atMs: 1_000 + forMs, ...more },
];

describe('a key while somebody presses', () => {
  it.each([
    ['x', 'let-go'],
    ['Enter', 'let-go'],
    ['5', 'let-go'],
    ['Backspace', 'let-go'],
    [' ', 'pause'],
    ['ArrowRight', 'forward'],
    ['ArrowLeft', 'back'],
    ['+', 'longer'],
    ['=', 'longer'],
    ['-', 'shorter'],
    ['r', 'repeat'],
    ['R', 'repeat'],
    ['v', 'voice'],
    ['m', 'mute'],
  ])('%s means %s', (key, type) => {
    expect(meanings('guiding', tap(key))).toEqual([{ type }]);
  });

  it.each(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Tab', 'F5'])(
    '%s means nothing',
    (key) => {
      expect(meanings('guiding', tap(key))).toEqual([]);
    },
  );

  it.each(['AudioVolumeUp', 'MediaPlayPause', 'BrightnessDown', 'LaunchMail', 'BrowserBack'])(
    '%s means nothing',
    (key) => {
      expect(meanings('guiding', tap(key))).toEqual([]);
    },
  );

  it('does not count when it was held longer than 600 ms', () => {
    expect(meanings('guiding', tap('x', 600))).toEqual([{ type: 'let-go' }]);
    expect(meanings('guiding', tap('x', 601))).toEqual([]);
  });

  it('may be held longer when it has a meaning of its own', () => {
    expect(meanings('guiding', tap(' ', 1_400))).toEqual([{ type: 'pause' }]);
    expect(meanings('guiding', tap(' ', 1_600))).toEqual([]);
  });

  it('does not count together with Ctrl, Alt or Meta', () => {
    expect(meanings('guiding', tap('c', 100, { modified: true }))).toEqual([]);
  });

  it('takes a plus that needs Shift, and nothing else with it', () => {
    const plus: readonly Part[] = [
      { type: 'down', key: 'Shift', atMs: 900 },
      ...tap('+', 100, { shifted: true }),
    ];
    expect(meanings('guiding', plus)).toEqual([{ type: 'longer' }]);
    expect(meanings('guiding', tap('X', 100, { shifted: true }))).toEqual([]);
  });

  it('counts once, however often it repeats', () => {
    const parts: readonly Part[] = [
      { type: 'down', key: 'x', atMs: 1_000 },
      { type: 'down', key: 'x', atMs: 1_300, repeat: true },
      { type: 'down', key: 'x', atMs: 1_330, repeat: true },
      { type: 'up', key: 'x', atMs: 1_350 },
    ];

    expect(meanings('guiding', parts)).toEqual([{ type: 'let-go' }]);
  });

  it('stops with Esc at once, also under an arm', () => {
    const parts: readonly Part[] = [
      { type: 'down', key: 'a', atMs: 1_000 },
      { type: 'down', key: 'Escape', atMs: 1_010 },
    ];

    expect(meanings('guiding', parts)).toEqual([{ type: 'stop' }]);
  });
});

describe('an arm on the keyboard', () => {
  it('is not a key, even when it lifts quickly', () => {
    const parts: readonly Part[] = [
      { type: 'down', key: 'g', atMs: 1_000 },
      { type: 'down', key: 'h', atMs: 1_004 },
      { type: 'down', key: ' ', atMs: 1_006 },
      { type: 'up', key: 'g', atMs: 1_200 },
      { type: 'up', key: ' ', atMs: 1_210 },
      { type: 'up', key: 'h', atMs: 1_220 },
    ];

    expect(meanings('guiding', parts)).toEqual([]);
  });

  it('is not a key when it rolls from one to the next', () => {
    const parts: readonly Part[] = [
      { type: 'down', key: 'g', atMs: 1_000 },
      { type: 'down', key: 'h', atMs: 1_100 },
      { type: 'up', key: 'g', atMs: 1_150 },
      { type: 'down', key: 'j', atMs: 1_200 },
      { type: 'up', key: 'h', atMs: 1_250 },
      { type: 'up', key: 'j', atMs: 1_300 },
    ];

    expect(meanings('guiding', parts)).toEqual([]);
  });

  it('is forgotten once it has lifted', () => {
    const parts: readonly Part[] = [
      { type: 'down', key: 'g', atMs: 1_000 },
      { type: 'down', key: 'h', atMs: 1_004 },
      { type: 'up', key: 'g', atMs: 3_000 },
      { type: 'up', key: 'h', atMs: 3_010 },
      { type: 'down', key: 'x', atMs: 5_000 },
      { type: 'up', key: 'x', atMs: 5_100 },
    ];

    expect(meanings('guiding', parts)).toEqual([{ type: 'let-go' }]);
  });
});

describe('a key on another screen', () => {
  it('counts as a digit only where something is rated', () => {
    expect(meanings('rating', tap('7'))).toEqual([{ type: 'digit', digit: 7 }]);
    expect(meanings('choosing', tap('7'))).toEqual([]);
    expect(meanings('paused', tap('7'))).toEqual([]);
  });

  it.each([
    ['ArrowRight', { type: 'move', by: 1 }],
    ['ArrowUp', { type: 'move', by: 1 }],
    ['ArrowLeft', { type: 'move', by: -1 }],
    ['ArrowDown', { type: 'move', by: -1 }],
    ['Enter', { type: 'confirm' }],
    ['n', { type: 'not-sure' }],
    ['x', { type: 'other' }],
    ['Escape', { type: 'stop' }],
  ] as const)('%s means something of its own in a rating', (key, meaning) => {
    expect(meanings('rating', tap(key))).toEqual([meaning]);
  });

  it('leaves Enter and Space to a button that has the focus', () => {
    expect(meanings('rating', tap('Enter', 100, { onControl: true }))).toEqual([]);
    expect(meanings('guiding', tap(' ', 100, { onControl: true }))).toEqual([]);
  });

  it('goes on from a pause with Space, and with nothing that could be an arm', () => {
    expect(meanings('paused', tap(' '))).toEqual([{ type: 'pause' }]);
    expect(meanings('paused', tap('x'))).toEqual([]);
  });

  it('means nothing when it went down on the screen before', () => {
    const { held } = readKey(noKeys, stroke({ type: 'down', key: 'x', atMs: 0 }), 'rating');

    const { meaning } = readKey(held, stroke({ type: 'up', key: 'x', atMs: 100 }), 'guiding');

    expect(meaning).toBeNull();
  });

  it('means nothing when only its release was seen', () => {
    expect(meanings('guiding', [{ type: 'up', key: 'x', atMs: 100 }])).toEqual([]);
  });
});

describe('an arm on the keyboard while something is rated', () => {
  it('rates nothing', () => {
    const arm = ['u', 'i', '7', '8', '0'].map(
      (key) => ({ type: 'down', key, atMs: 1_000 }) as const,
    );

    expect(meanings('rating', arm)).not.toContainEqual(expect.objectContaining({ type: 'digit' }));
  });

  it('leaves a quick 1 and 0 a ten', () => {
    const ten = [
      { type: 'down', key: '1', atMs: 1_000 },
      { type: 'down', key: '0', atMs: 1_080 },
    ] as const;

    expect(meanings('rating', ten)).toEqual([
      { type: 'digit', digit: 1 },
      { type: 'digit', digit: 0 },
    ]);
  });
});

describe('the check after a spot', () => {
  it.each([
    ['1', 'better'],
    ['2', 'same'],
    ['3', 'worse'],
    ['b', 'better'],
    ['S', 'same'],
    ['w', 'worse'],
  ])('%s answers %s', (key, answer) => {
    expect(meanings('check', tap(key))).toEqual([{ type: 'answer', answer }]);
  });

  it('is left out with N or the right arrow, and any other key means nothing', () => {
    expect(meanings('check', tap('n'))).toEqual([{ type: 'not-sure' }]);
    expect(meanings('check', tap('ArrowRight'))).toEqual([{ type: 'not-sure' }]);
    expect(meanings('check', [...tap('x'), ...tap('4'), ...tap('Enter')])).toEqual([]);
  });
});

describe('the question mark', () => {
  it('opens the sheet, in whatever order its keys come up', () => {
    const shift = { key: 'Shift', code: 'ShiftLeft' };
    const slash = { code: 'Slash', shifted: true };

    expect(meanings('guiding', tap('?', 100, slash))).toEqual([{ type: 'help' }]);
    expect(
      meanings('guiding', [
        { type: 'down', atMs: 0, ...shift },
        { type: 'down', key: '?', atMs: 50, ...slash },
        { type: 'up', atMs: 100, ...shift },
        { type: 'up', key: '/', atMs: 150, code: 'Slash' },
      ]),
    ).toEqual([{ type: 'help' }]);
  });

  it('is no question under an arm', () => {
    expect(
      meanings('guiding', [
        { type: 'down', key: '.', atMs: 0 },
        { type: 'down', key: '?', atMs: 5 },
        { type: 'up', key: '.', atMs: 100 },
        { type: 'up', key: '?', atMs: 105 },
      ]),
    ).toEqual([]);
  });
});

describe('letters and signs that were switched off', () => {
  it.each(['r', 'v', 'm', '+', '-', '?', 'x', '5'])('%s means nothing in a hold', (key) => {
    expect(meanings('guiding', tap(key), false)).toEqual([]);
  });

  it.each([
    [' ', 'pause'],
    ['Enter', 'let-go'],
    ['ArrowRight', 'forward'],
    ['Escape', 'stop'],
  ])('%s keeps its meaning', (key, type) => {
    expect(meanings('guiding', tap(key), false)).toEqual([{ type }]);
  });

  it('leave the digits of a rating and of a check', () => {
    expect(meanings('rating', tap('7'), false)).toEqual([{ type: 'digit', digit: 7 }]);
    expect(meanings('rating', tap('n'), false)).toEqual([]);
    expect(meanings('check', tap('2'), false)).toEqual([{ type: 'answer', answer: 'same' }]);
    expect(meanings('check', tap('w'), false)).toEqual([]);
  });
});
