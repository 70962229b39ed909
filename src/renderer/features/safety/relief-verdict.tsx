import { type ReactNode, useEffect, useRef } from 'react';
import {
  type ReliefAnswers,
  type ReliefVerdict,
  reasonsFor,
} from '../../../shared/guide/relief-screening';
import type { CareReason } from '../../../shared/guide/trend';
import { reliefScreeningEn } from '../../../shared/text/relief-screening-en';
import { Button } from '../../ui/button';
import styles from './safety-page.module.css';

/** Answers that speak against pressing, and what they come to. */
export interface Blocked {
  readonly answers: ReliefAnswers;
  readonly verdict: ReliefVerdict;
}

interface ReliefVerdictPanelProps {
  readonly blocked: Blocked;
  readonly onDoctorAgreed: () => void;
  readonly onAgain: () => void;
  readonly onCancel: () => void;
}

/** Why it is not pressed, whom to see, and how soon. */
export function ReliefVerdictPanel(props: ReliefVerdictPanelProps) {
  const { blocked, onDoctorAgreed, onAgain, onCancel } = props;
  const { answers, verdict } = blocked;
  if (verdict === 'clear' || verdict === 'light') return null;
  const { title, whom } = reliefScreeningEn.verdicts[verdict];
  return (
    <Panel title={title}>
      {reasonsFor(answers, verdict).map((id) => (
        <p key={id}>{reliefScreeningEn.after[id]}</p>
      ))}
      <p className={styles.whom}>{whom}</p>
      <div className={styles.foot}>
        {verdict === 'ask-doctor' && (
          <Button onClick={onDoctorAgreed}>{reliefScreeningEn.doctorAgreed}</Button>
        )}
        <Button onClick={onAgain}>{reliefScreeningEn.again}</Button>
        <Button onClick={onCancel}>{reliefScreeningEn.back}</Button>
      </div>
    </Panel>
  );
}

interface CarePanelProps {
  readonly reason: CareReason;
  readonly onLookedAt: () => void;
  readonly onCancel: () => void;
}

/** What the sessions so far ask for. */
export function CarePanel({ reason, onLookedAt, onCancel }: CarePanelProps) {
  const { title, because, whom, lookedAt } = reliefScreeningEn.care;
  return (
    <Panel title={title}>
      <p>{because[reason]}</p>
      <p className={styles.whom}>{whom}</p>
      <div className={styles.foot}>
        <Button onClick={onLookedAt}>{lookedAt}</Button>
        <Button onClick={onCancel}>{reliefScreeningEn.back}</Button>
      </div>
    </Panel>
  );
}

/** The safety check has an answer that these cards do not ask about. */
export function EarlierPanel({ onCancel }: { readonly onCancel: () => void }) {
  const { earlier, verdicts } = reliefScreeningEn;
  return (
    <Panel title={verdicts.soon.title}>
      <p>{earlier.line}</p>
      <p className={styles.whom}>{verdicts.soon.whom}</p>
      <div className={styles.foot}>
        <a className={styles.back} href="#safety">
          {earlier.link}
        </a>
        <Button onClick={onCancel}>{reliefScreeningEn.back}</Button>
      </div>
    </Panel>
  );
}

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Panel({ title, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.page}>
      <section className={styles.blocked}>
        <h1 ref={heading} tabIndex={-1} className={styles.verdictTitle}>
          {title}
        </h1>
        {children}
      </section>
    </div>
  );
}
