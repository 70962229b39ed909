import { useEffect, useRef } from 'react';
import {
  blocksPresses,
  questionIds,
  type Screening,
  type ScreeningView,
} from '../../../shared/guide/screening';
import { screeningEn } from '../../../shared/text/screening-en';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import styles from './safety-page.module.css';

interface SafetyVerdictProps {
  readonly screening: ScreeningView;
  readonly last: Screening;
  readonly offsetMinutes: number;
  readonly onAgain: () => void;
  readonly onDoctorAgreed: () => void;
}

/** What the answers come to, kindly, and what was answered. */
export function SafetyVerdict(props: SafetyVerdictProps) {
  const { screening, last, offsetMinutes, onAgain, onDoctorAgreed } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { verdict } = screening;
  if (verdict === null) return null;
  const { title, line } = screeningEn.verdicts[verdict];
  return (
    <div className={styles.form}>
      <section className={blocksPresses(screening) ? styles.blocked : styles.verdict}>
        <h2 ref={heading} tabIndex={-1} className={styles.verdictTitle}>
          {title}
        </h2>
        <p>{line}</p>
        <div className={styles.foot}>
          {verdict === 'ask-doctor' && (
            <Button onClick={onDoctorAgreed}>{screeningEn.doctorAgreed}</Button>
          )}
          <Button onClick={onAgain}>{screeningEn.again}</Button>
          <a className={styles.back} href="#today">
            {screeningEn.toToday}
          </a>
        </div>
      </section>
      <Card title={screeningEn.answered(last.answeredAt, offsetMinutes)}>
        <dl className={styles.answers}>
          {questionIds.map((id) => (
            <div key={id}>
              <dt>{screeningEn.questions[id]}</dt>
              <dd>{last.answers[id] ? screeningEn.yes : screeningEn.no}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </div>
  );
}
