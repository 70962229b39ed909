import { useEffect, useRef, useState } from 'react';
import {
  type Answers,
  blocksPresses,
  type Screening,
  screeningAt,
} from '../../../shared/guide/screening';
import type { Intent, Snapshot } from '../../../shared/ipc';
import { screeningEn } from '../../../shared/text/screening-en';
import { useKeptPage } from '../../lib/use-kept-page';
import { usePageTitle } from '../../lib/use-page-title';
import styles from './safety-page.module.css';
import { SafetyQuestions } from './safety-questions';
import { SafetyVerdict } from './safety-verdict';

interface SafetyPageProps {
  readonly snapshot: Snapshot;
  /** Starts the press that led here; null where none did. */
  readonly startWanted: (() => void) | null;
  readonly dispatch: (intent: Intent) => void;
}

/** The safety check: asked before the first press and then monthly, and to be read at any time. */
export function SafetyPage({ snapshot, startWanted, dispatch }: SafetyPageProps) {
  const { screening, asOf } = snapshot;
  const [asking, setAsking] = useState(screening.due);
  const last = screening.last;
  const heading = useRef<HTMLHeadingElement>(null);
  const questions = asking || last === null;
  usePageTitle(screeningEn.title);
  useKeptPage(questions || startWanted !== null);
  // The questions come in place of what was pressed; the keyboard begins with them at the top.
  useEffect(() => {
    if (asking) heading.current?.focus({ preventScroll: true });
  }, [asking]);

  const answer = (answers: Answers, doctorAgreed: boolean) => {
    const given: Screening = { answeredAt: asOf, answers, doctorAgreed };
    dispatch({ type: 'answer-screening', answers, doctorAgreed });
    setAsking(false);
    if (startWanted === null || blocksPresses(screeningAt(given, asOf))) return;
    startWanted();
    location.hash = 'today'; // what is there once the stage has closed
  };
  return (
    <div className={styles.page}>
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {screeningEn.title}
        </h1>
        <p className={styles.intro}>{screeningEn.intro}</p>
      </div>
      {questions ? (
        <SafetyQuestions
          leadsOn={startWanted !== null}
          onAnswered={(answers) => answer(answers, false)}
        />
      ) : (
        <SafetyVerdict
          screening={screening}
          last={last}
          offsetMinutes={snapshot.offsetMinutes}
          onAgain={() => setAsking(true)}
          onDoctorAgreed={() => answer(last.answers, true)}
        />
      )}
    </div>
  );
}
