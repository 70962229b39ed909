import { type ReactNode, useEffect, useId, useState } from 'react';
import { heardSince, type Presses, verdictOf } from '../../../shared/count-test';
import type { Snapshot, TodayTotals } from '../../../shared/ipc';
import { seconds } from '../../../shared/time';
import { useDispatch } from '../../lib/use-dispatch';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import box from './settings-box.module.css';
import styles from './test-counting.module.css';

/** The hook reports once a second; after this it has said what it heard. */
const SETTLES_MS = seconds(3);

const none: Presses = { keys: 0, clicks: 0 };

interface TestCountingProps {
  readonly snapshot: Snapshot;
}

/** Whether counting works: what this page sees being typed, against what the hook has counted. */
export function TestCounting({ snapshot }: TestCountingProps) {
  const heading = useId();
  const { title, about, off } = words.settings.counting;
  return (
    <fieldset className={box.box} aria-labelledby={heading}>
      <h3 id={heading} className={box.title}>
        {title}
      </h3>
      {snapshot.sensor.mode === 'off' ? (
        <p className={box.about}>{off}</p>
      ) : (
        <>
          <p className={box.about}>{about}</p>
          <Test snapshot={snapshot} />
        </>
      )}
    </fieldset>
  );
}

function Test({ snapshot: { today, sensor, system } }: TestCountingProps) {
  const { begin, seen, settled, saw, restart } = useSeen(today);
  const heard = heardSince(begin, today);
  const verdict = verdictOf(seen, heard, settled);
  const { verdict: verdictWords, help, again } = words.settings.counting;
  const failed = verdict === 'nothing' || verdict === 'some';
  return (
    <>
      <Field onKey={() => saw({ keys: 1 })} onClick={() => saw({ clicks: 1 })}>
        <Counts seen={seen} heard={heard} />
      </Field>
      <div role="status">
        {verdict !== 'waiting' && (
          <p className={styles.verdict} data-verdict={verdict}>
            {verdictWords(verdict, seen, heard)}
          </p>
        )}
        {failed && <p className={box.about}>{help(sensor.why, system)}</p>}
      </div>
      <div className={box.acts}>
        {failed && <StartCounting why={sensor.why} onStart={restart} />}
        {seen.keys + seen.clicks > 0 && <Button onClick={restart}>{again}</Button>}
      </div>
    </>
  );
}

/** What the page has seen since the test began, and whether the hook has had time to follow. */
function useSeen(today: TodayTotals) {
  const [begin, setBegin] = useState(today);
  const [seen, setSeen] = useState(none);
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (seen === none) return;
    const timer = setTimeout(() => setSettled(true), SETTLES_MS);
    return () => clearTimeout(timer);
  }, [seen]);
  return {
    begin,
    seen,
    settled,
    saw: (more: Partial<Presses>) => {
      if (seen === none) setBegin(today); // what was typed elsewhere before is no part of it
      setSettled(false);
      setSeen(({ keys, clicks }) => ({
        keys: keys + (more.keys ?? 0),
        clicks: clicks + (more.clicks ?? 0),
      }));
    },
    restart: () => {
      setBegin(today);
      setSeen(none);
      setSettled(false);
    },
  };
}

interface FieldProps {
  readonly onKey: () => void;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Shows nothing of what is typed into it, and keeps nothing. A held key is one key, as for the hook. */
function Field({ onKey, onClick, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.line}>
      <label className={styles.label} htmlFor={id}>
        {words.settings.counting.field}
      </label>
      <input
        id={id}
        className={styles.field}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value=""
        onChange={() => {}}
        onKeyDown={(event) => {
          if (!event.repeat) onKey();
        }}
        onPointerDown={onClick}
      />
      {children}
    </div>
  );
}

function Counts({ seen, heard }: { readonly seen: Presses; readonly heard: Presses }) {
  const { seen: seenWords, heard: heardWords } = words.settings.counting;
  return (
    <p className={styles.counts} data-number>
      <span>{seenWords(seen)}</span> <span>{heardWords(heard)}</span>
    </p>
  );
}

interface StartCountingProps extends Pick<Snapshot['sensor'], 'why'> {
  readonly onStart: () => void;
}

/** Tries to count again; the test then begins anew, to show whether it helped. */
function StartCounting({ why, onStart }: StartCountingProps) {
  const { dispatch, refused } = useDispatch();
  const act = words.settings.counting.act(why);
  if (act === null) return null;
  return (
    <>
      <Button
        kind="primary"
        onClick={() => {
          dispatch({ type: 'start-counting' });
          onStart();
        }}
      >
        {act}
      </Button>
      <p role="alert">{refused}</p>
    </>
  );
}
