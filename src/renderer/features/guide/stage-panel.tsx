import { type ReactNode, useEffect, useRef } from 'react';
import styles from './stage-panel.module.css';

interface StagePanelProps {
  readonly title: ReactNode;
  /** What a screen reader says in place of a title made of signs. */
  readonly titleLabel?: string;
  readonly tone?: 'calm' | 'danger';
  /** A picture beside the words, where there is room. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** A screen of words and buttons. Its title takes the focus, so that a screen reader begins there. */
export function StagePanel({ title, titleLabel, tone = 'calm', aside, children }: StagePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className={`${styles.panel} ${styles[tone]}`}>
      <div className={styles.content}>
        <h1 ref={heading} tabIndex={-1} className={styles.title} aria-label={titleLabel}>
          {title}
        </h1>
        {children}
      </div>
      {aside}
    </section>
  );
}

export const panelStyles = styles;
