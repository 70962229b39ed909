import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { PromptAnswer } from '../../../shared/ipc';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * The keyboard of a card that may take it: arrows move between the controls, 5 and S answer.
 *
 * The focus starts on the card itself, so Enter and Space answer nothing until the person has moved
 * to a control.
 */
export function useCardKeys(focusable: boolean, onAnswer: (answer: PromptAnswer) => void) {
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (focusable) card.current?.focus();
  }, [focusable]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!focusable || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = steps[event.key];
    if (step !== undefined) moveFocus(event.currentTarget, step);
    else if (event.key === '5') onAnswer('postponed');
    else if (event.key.toLowerCase() === 's') onAnswer('skipped');
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
