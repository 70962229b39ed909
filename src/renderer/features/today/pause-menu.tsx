import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Intent, Snapshot } from '../../../shared/ipc';
import { hours, minutes } from '../../../shared/time';
import { usePage } from '../../lib/use-page';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import styles from './pause-menu.module.css';
import { PauseTime } from './pause-time';

interface PauseMenuProps {
  readonly snapshot: Snapshot;
  readonly dispatch: (intent: Intent) => void;
}

/** Pauses prompts for a while, or ends the pause. Counting and resting go on either way. */
export function PauseMenu({ snapshot, dispatch }: PauseMenuProps) {
  const { paused } = snapshot;
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
        <PauseChoices snapshot={snapshot} onChoose={send} />
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

const { halfHour, hour, untilTomorrow, untilResumed } = words.today.pause;
const choices: readonly (readonly [string, Intent])[] = [
  [halfHour, { type: 'pause-breaks', forMs: minutes(30) }],
  [hour, { type: 'pause-breaks', forMs: hours(1) }],
  [untilTomorrow, { type: 'pause-breaks', forMs: 'tomorrow' }],
  [untilResumed, { type: 'pause-breaks', forMs: null }],
];

interface PauseChoicesProps {
  readonly snapshot: Snapshot;
  readonly onChoose: (intent: Intent) => void;
}

function PauseChoices({ snapshot, onChoose }: PauseChoicesProps) {
  const [word, askedMinutes] = usePage().part?.split('/') ?? [];
  const asked = word === 'pause'; // from the tray, which has no field for a time, or a link
  const [open, setOpen] = useState(asked);
  const [wasAsked, setWasAsked] = useState(asked);
  const list = useId();
  const opener = useRef<HTMLDivElement>(null);
  if (asked !== wasAsked) {
    setWasAsked(asked);
    if (asked) setOpen(true);
  }

  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  const choose = (intent: Intent) => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
    onChoose(intent);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for focus leaving and Escape
    <div ref={opener} className={styles.pause} onBlur={leave} onKeyDown={close}>
      <Button aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
        {words.today.pause.button}
        <svg className={styles.caret} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 6.5 8 10.5l4-4" />
        </svg>
      </Button>
      <ul id={list} className={styles.choices} hidden={!open}>
        {choices.map(([label, intent]) => (
          <li key={label}>
            <button type="button" className={styles.choice} onClick={() => choose(intent)}>
              {label}
            </button>
          </li>
        ))}
        <li className={styles.until}>
          {open && (
            <PauseTime
              key={askedMinutes}
              snapshot={snapshot}
              forMinutes={askedMinutes === undefined ? null : Number(askedMinutes)}
              focus={asked}
              onChoose={choose}
            />
          )}
        </li>
      </ul>
    </div>
  );
}
