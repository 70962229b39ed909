import { useEffect } from 'react';
import {
  type KeyMeaning,
  type KeyScreen,
  type KeyStroke,
  noKeys,
  readKey,
} from '../../../shared/guide/keys';
import type { Phase } from '../../../shared/guide/session-state';
import type { StageRunner } from './stage-runner';

/** Listens to the keyboard on the window, so that it does not matter what has the focus. */
export function useStageKeys(runner: StageRunner, characterKeys: boolean): void {
  useEffect(() => {
    let held = noKeys;
    const onKey = (event: KeyboardEvent) => {
      const stroke = strokeOf(event);
      const screen = screenOf(runner.view().session.phase);
      const read = readKey(held, stroke, screen, characterKeys);
      held = read.held;
      if (ownsDefault(stroke, screen)) event.preventDefault();
      if (read.meaning) act(runner, read.meaning);
    };
    const forget = () => {
      held = noKeys;
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('keyup', onKey);
    window.addEventListener('blur', forget);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keyup', onKey);
      window.removeEventListener('blur', forget);
    };
  }, [runner, characterKeys]);
}

function strokeOf(event: KeyboardEvent): KeyStroke {
  const { type, key, code, repeat, ctrlKey, altKey, metaKey, shiftKey, target } = event;
  const onButton = target instanceof Element && target.closest('button, a, select') !== null;
  const onInput = target instanceof HTMLInputElement;
  return {
    type: type === 'keydown' ? 'down' : 'up',
    key,
    code: code || key,
    repeat,
    modified: ctrlKey || altKey || metaKey,
    shifted: shiftKey,
    onControl: onButton || (onInput && key === ' '),
    atMs: performance.now(),
  };
}

const screens: Readonly<Record<Phase['name'], KeyScreen>> = {
  guiding: 'guiding',
  paused: 'paused',
  'rating-before': 'rating',
  'rating-after': 'rating',
  check: 'check',
  'resume-offer': 'choosing',
  safety: 'choosing',
  summary: 'choosing',
};

const screenOf = (phase: Phase): KeyScreen => screens[phase.name];

/** Keys the browser would scroll with, or move a radio group by a second time. */
function ownsDefault({ key, onControl }: KeyStroke, screen: KeyScreen): boolean {
  if (screen === 'choosing' || onControl) return false;
  return key === ' ' || key.startsWith('Arrow');
}

function act(runner: StageRunner, meaning: KeyMeaning): void {
  // Behind the sheet nothing is to happen; the way back is Esc, the key that opened it, or its button.
  if (runner.view().help) {
    if (meaning.type === 'stop' || meaning.type === 'help') runner.closeHelp();
    return;
  }
  switch (meaning.type) {
    case 'let-go':
      return runner.send({ type: 'let-go' });
    case 'stop':
      return runner.send({ type: 'stopped' });
    case 'pause':
      return runner.send({ type: 'pause-toggled' });
    case 'forward':
      return runner.send({ type: 'went-forward' });
    case 'back':
      return runner.send({ type: 'went-back' });
    case 'longer':
      return runner.changeHold('lengthened');
    case 'shorter':
      return runner.changeHold('shortened');
    case 'repeat':
      return runner.send({ type: 'asked-again' });
    case 'voice':
      return runner.toggleVoice();
    case 'mute':
      return runner.toggleChimes();
    case 'digit':
      return runner.send({ type: 'digit-typed', digit: meaning.digit });
    case 'move':
      return runner.send({ type: 'pick-moved', by: meaning.by });
    case 'confirm':
      return runner.send({ type: 'confirmed' });
    case 'not-sure':
      return runner.send({ type: 'not-sure' });
    case 'answer':
      return runner.send({ type: 'spot-answered', answer: meaning.answer });
    case 'help':
      return runner.openHelp();
    case 'other':
      return runner.send({ type: 'fumbled' });
  }
}
