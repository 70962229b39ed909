import { useId } from 'react';
import { type SourceId, sources } from '../../../shared/knowledge/sources';
import type { Confidence } from '../../../shared/knowledge/terms';
import { enEvidence } from '../../../shared/text/en-evidence';
import styles from './evidence.module.css';

interface EvidenceProps {
  readonly confidence: Confidence;
  readonly note: string;
  readonly sources: readonly SourceId[];
}

/** How sure it is, in two words and a sentence; the sources are one press away. */
export function Evidence({ confidence, note, sources: ids }: EvidenceProps) {
  const heading = useId();
  return (
    <section className={styles.evidence} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {enEvidence.title}
      </h2>
      <p>
        <strong className={styles.label}>{enEvidence.label[confidence]}.</strong>{' '}
        {enEvidence.meaning[confidence]}
      </p>
      <p className={styles.note}>{note}</p>
      <Sources ids={ids} />
      <a className={styles.more} href="#evidence">
        {enEvidence.more}
      </a>
    </section>
  );
}

/** The publications, folded. */
export function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <details>
      <summary className={styles.foldName}>{enEvidence.sources(ids.length)}</summary>
      <SourceList ids={ids} />
    </details>
  );
}

/** The publications, each with what it found. */
export function SourceList({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <ul className={styles.sources}>
      {ids.map((id) => (
        <li key={id}>
          <p className={styles.citation}>{sources[id].citation}</p>
          <p>{sources[id].finding}</p>
        </li>
      ))}
    </ul>
  );
}
