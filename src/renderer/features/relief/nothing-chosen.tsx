import { useId } from 'react';
import { enRelief } from '../../../shared/text/en-relief';
import styles from './panel.module.css';

/** Beside the list while no place is chosen: what comes next. */
export function NothingChosen() {
  const id = useId();
  const { title, steps, care } = enRelief.none;
  return (
    <section className={`${styles.panel} ${styles.nothing}`} aria-labelledby={id}>
      <h2 id={id} className={styles.subtitle}>
        {title}
      </h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.quiet}>{care}</p>
    </section>
  );
}
