import { useEffect, useState } from 'react';
import { stageEn } from '../../../shared/text/stage-en';
import { seconds } from '../../../shared/time';
import styles from './note-line.module.css';
import type { Note } from './stage-runner';

const SHOWN = seconds(3);

/** What a key just changed, for three seconds. Give it the note's number as its key. */
export function NoteLine({ note }: { readonly note: Note }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), SHOWN);
    return () => clearTimeout(timer);
  }, []);
  return over ? null : (
    <p className={styles.note} role="status" data-number>
      {textOf(note)}
    </p>
  );
}

function textOf(note: Note): string {
  return note.about === 'hold'
    ? stageEn.note.hold(note.lengthMs)
    : stageEn.note[note.about](note.on);
}
