import { useId } from 'react';
import { words } from '../../lib/words';
import styles from './care-step.module.css';

interface CareStepProps {
  readonly read: boolean;
  readonly onRead: (read: boolean) => void;
}

/** When not to press: the signs that want a professional, and who should ask one first. */
export function CareStep({ read, onRead }: CareStepProps) {
  const id = useId();
  const { detail, signsTitle, signs, emergency, askFirst, read: label } = words.welcome.care;
  return (
    <div className={styles.care}>
      <p className={styles.detail}>{detail}</p>
      <section className={styles.signs} aria-label={signsTitle}>
        <ul>
          {signs.map((sign) => (
            <li key={sign} className={styles.sign}>
              <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
                <path d="M12 3.5 21.5 20h-19z" />
                <path d="M12 10v4.5M12 17.2v.1" />
              </svg>
              {sign}
            </li>
          ))}
        </ul>
        <p className={styles.emergency}>{emergency}</p>
      </section>
      <p className={styles.detail}>{askFirst}</p>
      <div className={styles.read}>
        <input
          id={id}
          type="checkbox"
          className={styles.box}
          checked={read}
          onChange={(event) => onRead(event.target.checked)}
        />
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      </div>
    </div>
  );
}
