// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../../src/renderer/app';
import type { Settings } from '../../../src/shared/settings/schema';
import { someSettings } from '../../support/builders';
import { aSnapshot, installFakeBridge } from '../../support/fake-bridge';

afterEach(() => {
  cleanup();
  location.hash = '';
});

function open(changes: Partial<Settings> = {}) {
  location.hash = '#settings';
  const bridge = installFakeBridge(aSnapshot({ settings: someSettings(changes) }));
  render(<App />);
  return {
    sent: () => bridge.dispatched.filter(({ type }) => type === 'set-setting'),
    push: (later: Partial<Settings>) =>
      act(() => bridge.push(aSnapshot({ settings: someSettings(later) }))),
  };
}

describe('the routine of an arm break', () => {
  it('is chosen by name and length, among those that press something', () => {
    const { sent } = open();
    const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Arm break routine' });

    expect([...field.options].map(({ textContent }) => textContent)).toEqual([
      '60-second desk forearm press, 1 min',
      'Ball under the arm, 2½ min',
      'Mouse hand reset, 3 min',
      'Full forearm reset, 5 min',
    ]);
    fireEvent.change(field, { target: { value: 'mouse-hand-180' } });
    expect(sent()).toEqual([
      { type: 'set-setting', key: 'press.routine', value: 'mouse-hand-180' },
    ]);
  });
});

describe('places to avoid', () => {
  it('are ticked by name, and one of another version is kept', () => {
    const { sent } = open({ 'body.avoid': ['thigh-front'] });

    fireEvent.click(screen.getByRole('checkbox', { name: 'Palm side of the forearm' }));

    expect(sent()).toEqual([
      { type: 'set-setting', key: 'body.avoid', value: ['thigh-front', 'forearm-palm'] },
    ]);
  });

  it('say what it means when every place is among them', () => {
    const { push } = open({ 'body.avoid': ['forearm-palm'] });
    const line = 'Nothing is left to press, so an arm break is a rest.';
    expect(screen.queryByText(line)).toBeNull();

    push({ 'body.avoid': ['forearm-palm', 'forearm-back'] });

    expect(screen.getByText(line)).toBeDefined();
  });
});
