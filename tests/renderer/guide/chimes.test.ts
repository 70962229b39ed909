import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chimeTable, createChimes } from '../../../src/renderer/features/guide/chimes';

/** An audio context that remembers which tones were started. */
function audio(state: AudioContextState) {
  const tones: { hertz: number; from: number; until: number }[] = [];
  const param = () => ({
    value: 0,
    setValueAtTime: vi.fn(),
    linearRampToValueAtTime: vi.fn(),
    setTargetAtTime: vi.fn(),
  });
  const context = {
    state,
    currentTime: 10,
    destination: {},
    resume: () => Promise.resolve(),
    close: vi.fn(() => Promise.resolve()),
    createGain: () => ({ gain: param(), connect: vi.fn() }),
    createOscillator: () => {
      const tone = { hertz: 0, from: 0, until: 0 };
      tones.push(tone);
      return {
        frequency: {
          set value(hertz: number) {
            tone.hertz = hertz;
          },
        },
        connect: vi.fn(),
        start: (at: number) => {
          tone.from = at;
        },
        stop: (at: number) => {
          tone.until = at;
        },
      };
    },
  };
  return { context: context as unknown as AudioContext, tones };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('chimes', () => {
  it('have the notes of the sound table', () => {
    const notes = Object.fromEntries(
      Object.entries(chimeTable).map(([name, { notes, length }]) => [
        name,
        [length, ...notes.map(({ hertz, at }) => `${hertz}@${at}`)],
      ]),
    );

    expect(notes).toEqual({
      start: [1.5, '392@0', '587@0.18'],
      half: [0.8, '587@0'],
      move: [1.2, '494@0', '587@0.16'],
      done: [2, '392@0', '494@0.16', '587@0.32'],
      pause: [0.7, '494@0', '392@0.14'],
    });
  });

  it('sound each note with its partials, and stop by themselves', () => {
    const { context, tones } = audio('running');
    const onSilent = vi.fn();

    createChimes({ createContext: () => context, volume: 0.8, onSilent }).play('start');

    expect(tones.map(({ hertz }) => hertz)).toEqual([392, 784, 1176, 587, 1174, 1761]);
    expect(tones.every(({ until }) => until === 11.5)).toBe(true);
    expect(onSilent).not.toHaveBeenCalled();
  });

  it.each([
    ['there is no Web Audio', null, 0.8],
    ['the volume is nought', () => audio('running').context, 0],
    [
      'there is no audio device',
      () => {
        throw new Error('no device');
      },
      0.8,
    ],
  ] as const)('say that nobody heard them when %s', (_, createContext, volume) => {
    const onSilent = vi.fn();

    createChimes({ createContext, volume, onSilent }).play('half');

    expect(onSilent).toHaveBeenCalledOnce();
  });

  it('make no sound at all at volume nought', () => {
    const { context, tones } = audio('running');

    createChimes({ createContext: () => context, volume: 0, onSilent: vi.fn() }).play('done');

    expect(tones).toEqual([]);
  });

  it('say that nobody heard them when the device stays asleep', () => {
    const onSilent = vi.fn();

    createChimes({ createContext: () => audio('suspended').context, volume: 1, onSilent }).play(
      'half',
    );
    vi.advanceTimersByTime(400);

    expect(onSilent).toHaveBeenCalledOnce();
  });
});
