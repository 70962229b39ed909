import { useId } from 'react';
import { words } from '../../lib/words';
import styles from './notices.module.css';

interface NoticesProps {
  readonly notices: readonly string[];
}

/** What Knead had to work around, a line each, such as a setting it could not read. */
export function Notices({ notices }: NoticesProps) {
  const heading = useId();
  if (notices.length === 0) return null;
  return (
    <section className={styles.notices} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {words.today.notices}
      </h2>
      <ul className={styles.list}>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </section>
  );
}
