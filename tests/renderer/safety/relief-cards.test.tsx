// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  questionsFor,
  type ReliefAnswers,
  reliefQuestionIds,
  reliefQuestions,
} from '#shared/guide/relief-screening';
import type { Intent, Snapshot } from '#shared/ipc';
import { type ComplaintId, complaints } from '#shared/knowledge/complaints';
import { reliefScreeningEn } from '#shared/text/relief-screening-en';
import { ReliefCards } from '../../../src/renderer/features/safety/relief-cards';
import { aScreening, aSnapshot, installFakeBridge, someMorning } from '../../support/fake-bridge';

function open(complaintId: string, given: Partial<Snapshot> = {}) {
  const sent: Intent[] = [];
  const onClear = vi.fn();
  const onCancel = vi.fn();
  const bridge = installFakeBridge();
  const { unmount } = render(
    <ReliefCards
      snapshot={aSnapshot(given)}
      complaintId={complaintId}
      side="right"
      dispatch={(intent) => sent.push(intent)}
      onClear={onClear}
      onCancel={onCancel}
    />,
  );
  return { bridge, sent, onClear, onCancel, unmount };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const noToAll = () => {
  for (const each of screen.getAllByRole('button', { name: /^No to/ })) fireEvent.click(each);
};
const yesTo = (question: RegExp) =>
  fireEvent.click(
    within(screen.getByRole('group', { name: question })).getByRole('radio', { name: 'Yes' }),
  );
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const cardTitles = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const asked = (id: ComplaintId, known: ReliefAnswers = {}) => questionsFor(complaints[id], known);

/** Every question that can stop a session, with a complaint that it is asked before. */
const known = { 'sq-conditions': false, 'sq-sensitive': false };
const dangers = reliefQuestionIds
  .filter((question) => reliefQuestions[question].yes !== 'light')
  .flatMap((question) => {
    const id = (Object.keys(complaints) as ComplaintId[]).find((each) =>
      asked(each, known).includes(question),
    );
    return id === undefined ? [] : [[question, id] as const];
  });

afterEach(cleanup);

describe('the cards before a complaint', () => {
  it('are not led away from by a link, while they stand there', () => {
    const { bridge, unmount } = open('heel');
    expect(bridge.kept).toBe(true);

    unmount();

    expect(bridge.kept).toBe(false);
  });

  it('ask every danger sign before some complaint', () => {
    const stopping = reliefQuestionIds.filter((id) => reliefQuestions[id].yes !== 'light');

    expect(dangers.map(([question]) => question)).toEqual(
      stopping.filter((id) => id !== 'sq-conditions'), // monthly; the safety check has it
    );
  });

  it('are heard once each by somebody who does not see them', () => {
    open('shin-front');

    for (const group of screen.getAllByRole('group')) {
      const question = group.querySelector('legend')?.textContent ?? '';
      const heard = screen
        .getAllByText(question)
        .filter((each) => each.closest('[aria-hidden=true]') === null);
      expect(heard, question).toEqual([group.querySelector('legend')]);
    }
  });

  it('are two for an arm, and lead on after a no to each', () => {
    const { sent, onClear } = open('finger-ring');
    expect(cardTitles()).toEqual(['Right now', 'Where it hurts']);
    expect(document.activeElement?.textContent).toBe('Before we press');

    noToAll();
    press('Go on');

    expect(sent).toEqual([
      {
        type: 'answer-relief-screening',
        complaintId: 'finger-ring',
        answers: Object.fromEntries(asked('finger-ring', known).map((id) => [id, false])),
        doctorAgreed: false,
      },
    ]);
    expect(onClear).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('are one more for a leg: the look at both', () => {
    open('calf');

    expect(cardTitles()).toEqual(['Right now', 'Where it hurts', 'Look at both legs first']);
  });

  it('ask about the person once a month', () => {
    open('finger-ring', { screening: { due: true, verdict: null, last: null } });

    expect(cardTitles()).toContain('About you, once a month');
  });

  it('are the same for a routine of the legs, by its id', () => {
    open('post-run-lower-leg-600');

    expect(cardTitles()).toEqual(['Right now', 'Where it hurts', 'Look at both legs first']);
  });

  it('hold nothing for what is not there', () => {
    open('tail');

    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  });

  it('wait for each answer', () => {
    const { sent } = open('finger-ring');
    press('No to both');

    press('Go on');

    expect(screen.getByText('4 answers are missing.')).toBeTruthy();
    const first = screen.getByRole('group', { name: /fall, blow/ });
    expect(first.contains(document.activeElement)).toBe(true);
    expect(sent).toEqual([]);
  });

  it('go back without an answer', () => {
    const { sent, onCancel } = open('finger-ring');

    press('Back');

    expect(onCancel).toHaveBeenCalledOnce();
    expect(sent).toEqual([]);
  });

  it.each(dangers)('refer out after a yes to %s, for example before %s', (question, id) => {
    const { sent, onClear } = open(id);
    noToAll();
    const group = screen.getByRole('group', { name: reliefScreeningEn.questions[question] });
    fireEvent.click(within(group).getByRole('radio', { name: 'Yes' }));

    press('Go on');

    expect(onClear).not.toHaveBeenCalled();
    expect(sent).toMatchObject([{ answers: { [question]: true } }]);
    expect(screen.getByText(reliefScreeningEn.after[question])).toBeTruthy();
    expect(screen.queryByRole('button', { name: /go on|start/i })).toBeNull();
  });
});

describe('a yes', () => {
  it('says how soon and whom to see, and can be taken back', () => {
    const { sent, onClear } = open('calf');
    noToAll();
    yesTo(/one leg more swollen/);
    press('Go on');

    expect(title()).toBe('Please have it looked at today');
    expect(screen.getByText(/medical advice line today/)).toBeTruthy();

    press('Answer again');
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    noToAll();
    press('Go on');
    expect(sent).toHaveLength(2);
    expect(onClear).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('to varicose veins keeps it light', () => {
    const { onClear } = open('calf');
    noToAll();
    yesTo(/varicose/);

    press('Go on');

    expect(onClear).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('that asks for a doctor goes on, lightly, once one agreed', () => {
    const { sent, onClear } = open('calf');
    noToAll();
    yesTo(/pregnant/);
    press('Go on');
    expect(title()).toBe('Ask first');

    press('They agreed to light pressing');

    expect(sent.at(-1)).toMatchObject({ answers: { 'sq-pregnant': true }, doctorAgreed: true });
    expect(onClear).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('of this month counts on without being asked again', () => {
    const reliefScreenings = {
      heel: { answeredAt: someMorning, answers: { 'sq-pregnant': true }, doctorAgreed: false },
    };
    const { onClear } = open('calf', { reliefScreenings });
    expect(screen.queryByRole('group', { name: /pregnant/ })).toBeNull();
    noToAll();

    press('Go on');

    expect(title()).toBe('Ask first');
    expect(onClear).not.toHaveBeenCalled();
    press('Answer again');
    expect(screen.getByRole('group', { name: /pregnant/ })).toBeTruthy();
  });

  it('about an arm in the safety check leads there', () => {
    open('finger-ring', { screening: aScreening({ 'sq-numb': true }) });

    const link = screen.getByRole('link', { name: 'Read or answer the safety check' });
    expect(link.getAttribute('href')).toBe('#safety');
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  });
});

describe('what the sessions so far ask for', () => {
  it('comes before the cards, for this complaint and side', () => {
    const complaintCare: Snapshot['complaintCare'] = [
      { complaintId: 'finger-ring', side: 'right', reason: 'worse-twice' },
    ];
    const { sent, onCancel } = open('finger-ring', { complaintCare });
    expect(title()).toBe('Have someone look at it first');
    expect(screen.getByText(/worse after pressing/)).toBeTruthy();

    press('Back');
    press('Someone has looked at it');

    expect(onCancel).toHaveBeenCalledOnce();
    expect(sent).toEqual([{ type: 'answer-care', complaintId: 'finger-ring', side: 'right' }]);
    cleanup();
    open('finger-ring', { complaintCare: [{ ...complaintCare[0], side: 'left' } as never] });
    expect(title()).toBe('Before we press');
  });
});
