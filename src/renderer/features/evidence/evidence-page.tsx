import { useId } from 'react';
import { type BasisId, bases } from '../../../shared/knowledge/bases';
import { type ClaimId, claims } from '../../../shared/knowledge/claims';
import { sources } from '../../../shared/knowledge/sources';
import { confidences } from '../../../shared/knowledge/terms';
import { basesEn } from '../../../shared/knowledge/words-en/bases';
import { claimsEn } from '../../../shared/knowledge/words-en/claims';
import { enEvidence } from '../../../shared/text/en-evidence';
import { usePageTitle } from '../../lib/use-page-title';
import { Sources } from './evidence';
import styles from './evidence-page.module.css';

const { page } = enEvidence;

const claimIds = Object.keys(claims) as readonly ClaimId[];
const basisIds = Object.keys(bases) as readonly BasisId[];

/** What trials show, what is teaching, what nobody has tested, and what our own numbers rest on. */
export function EvidencePage() {
  usePageTitle(page.title);
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        <h1 className={styles.title}>{page.title}</h1>
        <p className={styles.summary}>{page.sentence}</p>
      </div>
      <section className={styles.short}>
        <h2 className={styles.subtitle}>{page.short}</h2>
        <ul className={styles.points}>
          {page.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      {confidences.map((confidence) => {
        const ids = claimIds.filter((id) => claims[id].confidence === confidence);
        return (
          <Group
            key={confidence}
            title={page.groups[confidence]}
            sentence={enEvidence.meaning[confidence]}
            entries={ids.map((id) => ({ id, text: claimsEn[id], sources: claims[id].sources }))}
          />
        );
      })}
      <Group
        title={page.numbers}
        sentence={page.numbersSentence}
        entries={basisIds.map((id) => ({
          id,
          title: basesEn[id].title,
          text: basesEn[id].text,
          sources: bases[id].sources,
        }))}
      />
      <AllSources />
    </div>
  );
}

interface Entry {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly sources: readonly (keyof typeof sources)[];
}

interface GroupProps {
  readonly title: string;
  readonly sentence: string;
  readonly entries: readonly Entry[];
}

function Group({ title, sentence, entries }: GroupProps) {
  const heading = useId();
  if (entries.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h2 id={heading} className={styles.subtitle}>
        {title}
      </h2>
      <p className={styles.sentence}>{sentence}</p>
      <ul className={styles.claims}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.claim}>
            {entry.title !== undefined && <h3 className={styles.name}>{entry.title}</h3>}
            <p>{entry.text}</p>
            <div className={styles.sources}>
              <Sources ids={entry.sources} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AllSources() {
  const ids = Object.keys(sources) as readonly (keyof typeof sources)[];
  const heading = useId();
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h2 id={heading} className={styles.subtitle}>
        {page.all}
      </h2>
      <p className={styles.sentence}>{page.allSentence}</p>
      <Sources ids={ids} />
    </section>
  );
}
