import { type RefObject, useId } from 'react';
import type { Hand } from '../../../shared/activity/input';
import type { ComplaintId } from '../../../shared/knowledge/complaints';
import { enRelief } from '../../../shared/text/en-relief';
import { AlsoDo } from './also-do';
import { Evidence } from './evidence';
import styles from './panel.module.css';
import { warningsOf } from './relief-facts';

interface ReferPanelProps {
  readonly place: ComplaintId;
  readonly side: Hand;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** A sign of something that pressing would only delay: whom to see and how soon, and nothing to start. */
export function ReferPanel({ place, side, heading }: ReferPanelProps) {
  const id = useId();
  const { refer } = enRelief;
  return (
    <section className={`${styles.panel} ${styles.refer}`} aria-labelledby={id}>
      <div className={styles.what}>
        <p className={styles.quiet}>{enRelief.named(place, side)}</p>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {refer.title}
        </h2>
        <p>{enRelief.whyElsewhere(place)}</p>
      </div>
      <div className={styles.part}>
        <h3 className={styles.subtitle}>{refer.whomToSee}</h3>
        <WhomToSee place={place} />
      </div>
      <AlsoDo place={place} title={refer.meanwhile} />
      <Evidence place={place} />
    </section>
  );
}

/** The likely one first, as the knowledge has it; what is more urgent stands below with its signs. */
function WhomToSee({ place }: { readonly place: ComplaintId }) {
  const warnings = warningsOf(place);
  const order = [...new Set(warnings.map(({ soon }) => soon))];
  return (
    <dl className={styles.whom}>
      {order.map((soon) => (
        <div key={soon}>
          <dt className={styles.citation}>{enRelief.refer.whom[soon]}</dt>
          {warnings
            .filter((warning) => warning.soon === soon)
            .map(({ id, text }) => (
              <dd key={id}>{text}</dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
