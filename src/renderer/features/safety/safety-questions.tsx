import { type FormEvent, useState } from 'react';
import {
  type Answers,
  type QuestionGroup,
  questionIds,
  questions,
} from '../../../shared/guide/screening';
import { screeningEn } from '../../../shared/text/screening-en';
import { Button } from '../../ui/button';
import { focusUnanswered, QuestionCard } from './question-card';
import styles from './safety-page.module.css';

interface SafetyQuestionsProps {
  /** True when a press follows the answers. */
  readonly leadsOn: boolean;
  readonly onAnswered: (answers: Answers) => void;
}

const GROUPS: readonly QuestionGroup[] = ['now', 'arm', 'you'];

/** Three cards of questions, each to be answered one by one or with a no to all of it. */
export function SafetyQuestions({ leadsOn, onAnswered }: SafetyQuestionsProps) {
  const [given, setGiven] = useState<Partial<Answers>>({});
  const [sent, setSent] = useState(false);
  const missing = questionIds.filter((id) => given[id] === undefined).length;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSent(true);
    if (isComplete(given)) onAnswered(given);
    else focusUnanswered(event.currentTarget);
  };
  return (
    <form className={styles.form} onSubmit={send}>
      {GROUPS.map((group) => (
        <QuestionCard
          key={group}
          title={screeningEn.groups[group].title}
          all={screeningEn.groups[group].all}
          questions={questionIds
            .filter((id) => questions[id].group === group)
            .map((id) => ({ id, text: screeningEn.questions[id] }))}
          given={given}
          onGiven={(answers) => setGiven({ ...given, ...answers })}
        />
      ))}
      <div className={styles.foot}>
        <Button kind="primary" submits>
          {leadsOn ? screeningEn.start : screeningEn.done}
        </Button>
        <p role="alert" className={styles.missing}>
          {sent && missing > 0 ? screeningEn.missing(missing) : ''}
        </p>
      </div>
    </form>
  );
}

const isComplete = (given: Partial<Answers>): given is Answers =>
  questionIds.every((id) => given[id] !== undefined);
