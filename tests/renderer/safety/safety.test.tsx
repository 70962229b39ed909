// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { questionIds } from '#shared/guide/screening';
import type { Snapshot } from '#shared/ipc';
import { App } from '../../../src/renderer/app';
import { aScreening, aSnapshot, installFakeBridge } from '../../support/fake-bridge';

const never = { due: true, verdict: null, last: null } as const;

function open(screening: Snapshot['screening'], hash = '') {
  location.hash = hash;
  const bridge = installFakeBridge(aSnapshot({ screening }));
  render(<App />);
  const sent = () => bridge.dispatched.filter(({ type }) => type !== 'painted');
  return { bridge, sent };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

const startPress = { type: 'start-press', routineId: null, side: 'right' };
const noToAll = Object.fromEntries(questionIds.map((id) => [id, false]));

/** Presses Start, and comes to the page it leads to. */
async function startsPress(page = 'Safety check'): Promise<void> {
  press('Start a press');
  await screen.findByRole('heading', { level: 1, name: page });
}

const answerAll = () => {
  for (const each of screen.getAllByRole('button', { name: /^No to/ })) fireEvent.click(each);
};

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('the first press that is started from the window', () => {
  it('comes after the safety check, and by itself', async () => {
    const { bridge, sent } = open(never);
    await startsPress();
    expect(title()).toBe('Safety check');
    expect(sent()).toEqual([]);
    expect(bridge.kept).toBe(true);

    answerAll();
    press('Done, start the press');

    expect(sent()).toEqual([
      { type: 'answer-screening', answers: noToAll, doctorAgreed: false },
      startPress,
    ]);
    await waitFor(() => expect(bridge.kept).toBe(false));
  });

  it('does not come after a yes, which refers out kindly', async () => {
    const { sent, bridge } = open(never);
    await startsPress();
    answerAll();
    const swollen = screen.getByRole('group', { name: /hot, red, swollen/ });
    fireEvent.click(within(swollen).getByRole('radio', { name: 'Yes' }));

    press('Done, start the press');
    act(() => bridge.push(aSnapshot({ screening: aScreening({ 'sq-swelling': true }) })));

    expect(sent().map(({ type }) => type)).toEqual(['answer-screening']);
    expect(screen.getByRole('heading', { name: 'Have someone look at it first' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /start/i })).toBeNull();
  });

  it('waits until each question has its answer', async () => {
    const { sent } = open(never);
    await startsPress();
    press('No to all three');

    press('Done, start the press');

    expect(screen.getByText('4 answers are missing.')).toBeTruthy();
    const first = screen.getByRole('group', { name: /Chest pain/ });
    expect(first.contains(document.activeElement)).toBe(true);
    expect(sent()).toEqual([]);
  });

  it('is not asked about again within the month', async () => {
    const { sent } = open(aScreening());
    await startsPress('Today');

    expect(title()).toBe('Today');
    expect(sent()).toEqual([startPress]);
  });
});

describe('the last answers', () => {
  it('can be read again, with their date, and given anew', () => {
    open(aScreening({ 'sq-sensitive': true }), '#safety');

    expect(screen.getByRole('heading', { name: 'Keep it light' })).toBeTruthy();
    expect(screen.getByText('Answered on 23 November')).toBeTruthy();
    const sensitive = screen.getByText(/Widespread pain/).closest('div');
    expect(sensitive?.textContent).toMatch(/Yes$/);

    press('Answer again');
    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(14);
    expect(document.activeElement?.textContent).toBe('Safety check');
  });

  it('are linked from the settings', () => {
    open(aScreening(), '#settings');

    const link = screen.getByRole('link', { name: 'Read or answer the safety check' });
    expect(link.getAttribute('href')).toBe('#safety');
  });

  it('turn into light pressing once a doctor agreed', () => {
    const { sent } = open(aScreening({ 'sq-conditions': true }), '#safety');

    press('A doctor agreed to light pressing');

    expect(sent()).toEqual([
      {
        type: 'answer-screening',
        answers: { ...noToAll, 'sq-conditions': true },
        doctorAgreed: true,
      },
    ]);
  });
});
