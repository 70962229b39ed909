import { type ReactNode, useEffect, useRef } from 'react';
import styles from './stage-panel.module.css';

interface StagePanelProps {
  readonly title: ReactNode;
  /** What a screen reader says in place of a title made of signs. */
  readonly titleLabel?: string;
  readonly tone?: 'calm' | 'danger';
  readonly children?: ReactNode;
}

/** A screen of words and buttons. Its title takes the focus, so that a screen reader begins there. */
export function StagePanel({ title, titleLabel, tone = 'calm', children }: StagePanelProps) {
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
    </section>
  );
}

export const panelStyles = styles;
