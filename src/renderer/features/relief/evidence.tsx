import { complaintOf } from '../../../shared/knowledge';
import type { ComplaintId } from '../../../shared/knowledge/complaints';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { enEvidence } from '../../../shared/text/en-evidence';
import { SourceList } from '../evidence/evidence';
import styles from './panel.module.css';

/** How sure this is, in two words; what it rests on, one press away. */
export function Evidence({ place }: { readonly place: ComplaintId }) {
  const { confidence, sources } = complaintOf(place);
  return (
    <details className={styles.fold}>
      <summary className={styles.foldName}>
        {enEvidence.label[confidence]} · {enEvidence.sources(sources.length)}
      </summary>
      <p>{knowledgeEn.complaints[place].evidenceNote}</p>
      <SourceList ids={sources} />
      <a className={styles.more} href="#evidence">
        {enEvidence.more}
      </a>
    </details>
  );
}
