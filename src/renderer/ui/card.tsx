import { type ReactNode, useId } from 'react';
import styles from './card.module.css';

interface CardProps {
  readonly title: string;
  /** The insight; what stands below it is the evidence. */
  readonly sentence?: string;
  readonly children?: ReactNode;
}

/** A titled part of a page: one sentence first, then the picture. */
export function Card({ title, sentence, children }: CardProps) {
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      {sentence !== undefined && <p className={styles.sentence}>{sentence}</p>}
      {children}
    </section>
  );
}
