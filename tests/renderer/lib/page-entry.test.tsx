// @vitest-environment happy-dom
import { act, cleanup, render, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/renderer/app';
import type { MainPage } from '../../../src/renderer/lib/use-page';
import { entryOf, usePageEntry } from '../../../src/renderer/lib/use-page-entry';
import { aSnapshot, installFakeBridge } from '../../support/fake-bridge';

afterEach(() => {
  cleanup();
  location.hash = '';
  vi.restoreAllMocks();
});

/** A window that is scrolled to where it was asked to last, or where a person went. */
function aWindow() {
  let top = 0;
  vi.spyOn(window, 'scrollTo').mockImplementation(((to: ScrollToOptions) => {
    top = to.top ?? 0;
  }) as typeof window.scrollTo);
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => top);
  const scroll = (to: number) => {
    top = to;
    window.dispatchEvent(new Event('scroll'));
  };
  return { top: () => top, scroll };
}

/** Goes from page to page without drawing them. */
function follow(page: MainPage, part: string | null) {
  const scrolled = aWindow();
  const { rerender } = renderHook(usePageEntry, { initialProps: entryOf(page, part) });
  return { ...scrolled, go: (to: MainPage, its: string | null) => rerender(entryOf(to, its)) };
}

/** Opens the main window. */
function open(hash: string) {
  const scrolled = aWindow();
  location.hash = hash;
  installFakeBridge(aSnapshot());
  render(<App />);
  const go = (to: string) =>
    act(() => {
      location.hash = to;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
  return { ...scrolled, go };
}

describe('a page that is opened', () => {
  it('gives the window its name', () => {
    const { go } = open('#settings');
    expect(document.title).toBe('Knead: Settings');

    go('#today');

    expect(document.title).toBe('Knead: Today');
    go('#safety');
    expect(document.title).toBe('Knead: Safety check');
  });

  it('begins at its top, however far the one before was scrolled', () => {
    const page = open('#settings');
    page.scroll(1_800);

    page.go('#today');

    expect(page.top()).toBe(0);
  });

  it('leaves the library where it was while one of its sessions is looked at', () => {
    const { top, scroll, go } = follow('library', null);
    scroll(640);

    go('library', 'mouse-hand-180');
    expect(top()).toBe(0);
    go('library', null);

    expect(top()).toBe(640);
  });

  it('stays where it is when only a part of it changes', () => {
    const { top, scroll, go } = follow('relief', null);
    scroll(300);

    go('relief', 'finger-ring/right');

    expect(top()).toBe(300);
  });

  it('is left to itself where it scrolls to a part', () => {
    const { top, scroll, go } = follow('today', null);
    scroll(300);

    go('settings', 'look');

    expect(top()).toBe(300);
  });
});
