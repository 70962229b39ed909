// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bridge } from '../../../src/renderer/bridge';
import { useAppearance } from '../../../src/renderer/lib/use-appearance';
import { useCountdown } from '../../../src/renderer/lib/use-countdown';
import { useSnapshot } from '../../../src/renderer/lib/use-snapshot';
import { seconds } from '../../../src/shared/time';
import { aSnapshot, installFakeBridge, somePreferences } from '../../support/fake-bridge';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('bridge', () => {
  it('says what is missing when a page was opened without its preload script', () => {
    Object.defineProperty(window, 'bridge', { value: undefined, configurable: true });

    expect(() => bridge()).toThrow(/window\.bridge is missing/);
  });
});

describe('useSnapshot', () => {
  it('is null until main has sent one, and then the latest', () => {
    const fake = installFakeBridge(null);
    const { result } = renderHook(() => useSnapshot());
    expect(result.current).toBeNull();

    const second = aSnapshot({ version: '2' });
    act(() => fake.push(aSnapshot({ version: '1' })));
    act(() => fake.push(second));

    expect(result.current).toBe(second);
  });
});

describe('useCountdown', () => {
  const count = (leftMs: number | null, asOf = Date.now()) =>
    renderHook((props) => useCountdown(props.leftMs, props.asOf), {
      initialProps: { leftMs, asOf },
    });

  it('counts down between two snapshots and stops at nothing', () => {
    const { result } = count(seconds(10));

    act(() => vi.advanceTimersByTime(seconds(4)));
    expect(result.current).toBe(seconds(6));

    act(() => vi.advanceTimersByTime(seconds(60)));
    expect(result.current).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes off the age an amount has when it arrives', () => {
    const { result } = count(seconds(10), Date.now() - seconds(3));

    expect(result.current).toBe(seconds(7));
  });

  it('starts again from a new amount', () => {
    const { result, rerender } = count(seconds(10));
    act(() => vi.advanceTimersByTime(seconds(9)));

    rerender({ leftMs: seconds(30), asOf: Date.now() });

    expect(result.current).toBe(seconds(30));
  });

  it('is not stretched by a clock set back', () => {
    const { result } = count(seconds(10));

    vi.setSystemTime(Date.now() - seconds(3_600));
    act(() => vi.advanceTimersByTime(seconds(5)));

    expect(result.current).toBe(seconds(5));
  });

  it('has no timer while there is nothing to count', () => {
    const { result } = count(null);

    expect(result.current).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('useAppearance', () => {
  const root = document.documentElement;
  const wear = (look: Partial<typeof somePreferences>) =>
    renderHook(() => useAppearance({ ...somePreferences, ...look }));

  it('leaves theme and motion to the system where that is the choice', () => {
    wear({});

    expect(root.hasAttribute('data-theme')).toBe(false);
    expect(root.hasAttribute('data-motion')).toBe(false);
  });

  it('puts the person’s choice on the document', () => {
    wear({ theme: 'contrast', reducedMotion: 'on', textScale: 1.5, easierLetters: true });

    expect(root.getAttribute('data-theme')).toBe('contrast');
    expect(root.getAttribute('data-motion')).toBe('reduced');
    expect(root.getAttribute('data-letters')).toBe('easier');
    expect(root.style.getPropertyValue('--text-scale')).toBe('1.5');
  });

  it('keeps motion for a person who wants it although the system does not', () => {
    wear({ reducedMotion: 'off' });

    expect(root.getAttribute('data-motion')).toBe('full');
  });

  it('follows a system that asks for more contrast', () => {
    const media = Object.assign(new EventTarget(), { matches: true });
    vi.spyOn(window, 'matchMedia').mockReturnValue(media as unknown as MediaQueryList);

    wear({ theme: 'system' });

    expect(root.getAttribute('data-theme')).toBe('contrast');
  });
});
