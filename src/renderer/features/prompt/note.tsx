import { DentMark } from '../../ui/dent';
import styles from './note.module.css';

interface NoteProps {
  readonly title: string;
  readonly body: string;
}

/** Says something and asks nothing. No buttons: there is nothing to hit by accident. */
export function Note({ title, body }: NoteProps) {
  return (
    <div className={styles.note}>
      <span className={styles.mark}>
        <DentMark face="clock" />
      </span>
      <div>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.body}>{body}</p>
      </div>
    </div>
  );
}
