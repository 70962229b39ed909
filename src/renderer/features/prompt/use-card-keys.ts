import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { PromptAnswer } from '../../../shared/ipc';
import { type Millis, seconds } from '../../../shared/time';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const answers: Readonly<Record<string, Exclude<PromptAnswer, 'accepted'>>> = {
  '5': 'postponed',
  s: 'skipped',
  escape: 'left',
};

/** A covered screen that has just taken the keyboard ignores it for this long (ux.md 3.4). */
const DEAF_MS: Millis = seconds(1.5);

interface CardKeys {
  /** The card has the keyboard: the person opened it, or the covered screen has taken it. */
  readonly hasKeyboard: boolean;
  /** Nobody asked for it: what was typed for something else may still be coming. */
  readonly deafAtFirst: boolean;
  /** Answers the card has; a key for another one does nothing. */
  readonly offered: readonly PromptAnswer[];
  readonly onAnswer: (answer: PromptAnswer) => void;
}

/**
 * The keyboard of a card that may take it: arrows move between the controls, 5, S and Esc answer.
 *
 * The focus starts on the card itself, so Enter and Space answer nothing until the person has moved
 * to a control.
 */
export function useCardKeys({ hasKeyboard, deafAtFirst, offered, onAnswer }: CardKeys) {
  const card = useRef<HTMLDivElement>(null);
  const hearsFrom = useRef(0);

  useEffect(() => {
    if (!hasKeyboard) return;
    hearsFrom.current = performance.now() + (deafAtFirst ? DEAF_MS : 0);
    card.current?.focus();
  }, [hasKeyboard, deafAtFirst]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!hasKeyboard || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (performance.now() < hearsFrom.current) return event.preventDefault();
    const step = steps[event.key];
    const answer = answers[event.key.toLowerCase()];
    if (step !== undefined) moveFocus(event.currentTarget, step);
    else if (answer !== undefined && offered.includes(answer)) onAnswer(answer);
    else return;
    event.preventDefault();
  };

  return { card, onKeyDown };
}

function moveFocus(card: HTMLElement, step: number): void {
  const controls = [...card.querySelectorAll('button')];
  const focused = document.activeElement;
  const at = focused instanceof HTMLButtonElement ? controls.indexOf(focused) : -1;
  const next = at === -1 && step < 0 ? controls.length - 1 : at + step;
  controls[(next + controls.length) % controls.length]?.focus();
}
