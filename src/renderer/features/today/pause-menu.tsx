import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Intent } from '../../../shared/ipc';
import { hours, minutes } from '../../../shared/time';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import styles from './pause-menu.module.css';

type PauseLength = Extract<Intent, { readonly type: 'pause-breaks' }>['forMs'];

interface PauseMenuProps {
  readonly paused: boolean;
  readonly dispatch: (intent: Intent) => void;
}

/** Pauses prompts for a while, or ends the pause. Counting and resting go on either way. */
export function PauseMenu({ paused, dispatch }: PauseMenuProps) {
  const { place, keepFocus } = useFocusKept(paused);
  const send = (intent: Intent) => {
    keepFocus();
    dispatch(intent);
  };
  return (
    <div ref={place}>
      {paused ? (
        <Button onClick={() => send({ type: 'resume-breaks' })}>{words.today.pause.resume}</Button>
      ) : (
        <PauseChoices onPause={(forMs) => send({ type: 'pause-breaks', forMs })} />
      )}
    </div>
  );
}

/** The button that was used is replaced by another: the focus goes to that one, and not to the page. */
function useFocusKept(paused: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const used = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of the button is what matters
  useEffect(() => {
    if (used.current) place.current?.querySelector('button')?.focus();
    used.current = false;
  }, [paused]);
  const keepFocus = () => {
    used.current = true;
  };
  return { place, keepFocus };
}

interface PauseChoicesProps {
  readonly onPause: (forMs: PauseLength) => void;
}

function PauseChoices({ onPause }: PauseChoicesProps) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const opener = useRef<HTMLDivElement>(null);
  const { button, halfHour, hour, untilTomorrow, untilResumed } = words.today.pause;
  const choices: readonly (readonly [string, PauseLength])[] = [
    [halfHour, minutes(30)],
    [hour, hours(1)],
    [untilTomorrow, 'tomorrow'],
    [untilResumed, null],
  ];

  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  const choose = (forMs: PauseLength) => {
    setOpen(false);
    onPause(forMs);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for focus leaving and Escape
    <div ref={opener} className={styles.pause} onBlur={leave} onKeyDown={close}>
      <Button aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
        {button}
        <svg className={styles.caret} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 6.5 8 10.5l4-4" />
        </svg>
      </Button>
      <ul id={list} className={styles.choices} hidden={!open}>
        {choices.map(([label, forMs]) => (
          <li key={label}>
            <button type="button" className={styles.choice} onClick={() => choose(forMs)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
