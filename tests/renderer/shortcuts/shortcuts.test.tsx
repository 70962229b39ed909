// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../../src/renderer/app';
import { aSnapshot, installFakeBridge, somePreferences } from '../../support/fake-bridge';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const open = (hash = '') => {
  location.hash = hash;
  installFakeBridge(aSnapshot());
  render(<App />);
};
const key = (init: KeyboardEventInit, target: Element = document.body) =>
  act(() => {
    fireEvent.keyDown(target, init);
  });
const sheet = () => screen.queryByRole('dialog', { name: 'Keyboard shortcuts' });

describe('keys of the main window', () => {
  it.each([
    ['Ctrl and a digit', { key: '2', ctrlKey: true }, '#relief'],
    ['Cmd and a digit', { key: '3', metaKey: true }, '#legs'],
    ['Ctrl and a comma', { key: ',', ctrlKey: true }, '#settings'],
  ])('go to a page by %s', (_name, init, hash) => {
    open();

    key(init);

    expect(location.hash).toBe(hash);
  });

  it.each([
    ['a digit alone', { key: '2' }],
    ['a digit without a page', { key: '9', ctrlKey: true }],
    [
      'a digit with Alt, which writes a letter on some keyboards',
      { key: '2', ctrlKey: true, altKey: true },
    ],
  ])('leave %s alone', (_name, init) => {
    open();

    key(init);

    expect(location.hash).toBe('');
    expect(sheet()).toBeNull();
  });

  it('open the sheet by ? and close it again', () => {
    open();

    key({ key: '?' });
    expect(sheet()?.textContent).toContain('Go to TodayCtrl + 1');
    expect(sheet()?.textContent).toContain('Go to SettingsCtrl + 5Ctrl + ,');
    expect(sheet()?.textContent).toContain('The left or right side of itLR');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));

    expect(sheet()).toBeNull();
  });

  it('leave a ? alone where single-letter keys are switched off', () => {
    installFakeBridge(aSnapshot({ preferences: { ...somePreferences, characterKeys: false } }));
    render(<App />);

    key({ key: '?' });
    expect(sheet()).toBeNull();
    key({ key: '/', ctrlKey: true });

    expect(sheet()?.textContent).toContain('This sheetCtrl + /');
    expect(sheet()?.textContent).toContain('Letters and signs are off');
  });

  it('tell where the page is that has none', () => {
    open();

    key({ key: '?' });

    expect(sheet()?.textContent).toContain('The safety check is in Settings, under My body.');
  });

  it('leave a ? to what is being typed, where the sheet has another key', () => {
    open('#settings');
    const search = screen.getByRole('searchbox');

    key({ key: '?' }, search);
    expect(sheet()).toBeNull();
    key({ key: '/', ctrlKey: true }, search);

    expect(sheet()).toBeTruthy();
  });
});
