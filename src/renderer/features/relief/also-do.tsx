import type { ComplaintId } from '../../../shared/knowledge/complaints';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import styles from './panel.module.css';

interface AlsoDoProps {
  readonly place: ComplaintId;
  readonly title: string;
}

/** What is worth doing besides, in the day and not in a press. */
export function AlsoDo({ place, title }: AlsoDoProps) {
  const tips = knowledgeEn.complaints[place].alsoDo;
  if (tips.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul className={styles.tips}>
        {tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </div>
  );
}
