import { complaintOf } from '../../../shared/knowledge';
import type { ComplaintId } from '../../../shared/knowledge/complaints';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { enEvidence } from '../../../shared/text/en-evidence';
import styles from './panel.module.css';
import { sourcesOf } from './relief-facts';

/** How sure this is, in two words; what it rests on, one press away. */
export function Evidence({ place }: { readonly place: ComplaintId }) {
  const sources = sourcesOf(place);
  return (
    <details className={styles.fold}>
      <summary className={styles.foldName}>
        {enEvidence.label[complaintOf(place).confidence]} · {enEvidence.sources(sources.length)}
      </summary>
      <p>{knowledgeEn.complaints[place].evidenceNote}</p>
      <ul className={styles.sources}>
        {sources.map(({ id, citation, finding }) => (
          <li key={id}>
            <p className={styles.citation}>{citation}</p>
            <p>{finding}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
