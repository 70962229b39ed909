import { type FormEvent, useState } from 'react';
import {
  type Answers,
  type QuestionGroup,
  type QuestionId,
  questionIds,
  questions,
} from '../../../shared/guide/screening';
import { screeningEn } from '../../../shared/text/screening-en';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Segments } from '../../ui/segments';
import styles from './safety-page.module.css';

interface SafetyQuestionsProps {
  /** True when a press follows the answers. */
  readonly leadsOn: boolean;
  readonly onAnswered: (answers: Answers) => void;
}

const GROUPS: readonly QuestionGroup[] = ['now', 'arm', 'you'];
const OPTIONS = [
  { value: 'no', label: screeningEn.no },
  { value: 'yes', label: screeningEn.yes },
] as const;

/** Three cards of questions, each to be answered one by one or with a no to all of it. */
export function SafetyQuestions({ leadsOn, onAnswered }: SafetyQuestionsProps) {
  const [given, setGiven] = useState<Partial<Answers>>({});
  const [sent, setSent] = useState(false);
  const missing = questionIds.filter((id) => given[id] === undefined).length;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSent(true);
    if (isComplete(given)) onAnswered(given);
    else firstUnanswered(event.currentTarget)?.focus();
  };
  return (
    <form className={styles.form} onSubmit={send}>
      {GROUPS.map((group) => (
        <Group key={group} group={group} given={given} onGiven={setGiven} />
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

/** Where the keyboard goes when an answer is missing. */
const firstUnanswered = (form: HTMLFormElement): HTMLElement | null =>
  [...form.querySelectorAll('fieldset')]
    .find((question) => question.querySelector(':checked') === null)
    ?.querySelector('input') ?? null;

const isComplete = (given: Partial<Answers>): given is Answers =>
  questionIds.every((id) => given[id] !== undefined);

interface GroupProps {
  readonly group: QuestionGroup;
  readonly given: Partial<Answers>;
  readonly onGiven: (given: Partial<Answers>) => void;
}

function Group({ group, given, onGiven }: GroupProps) {
  const own = questionIds.filter((id) => questions[id].group === group);
  const words = screeningEn.groups[group];
  const answer = (ids: readonly QuestionId[], yes: boolean) =>
    onGiven({ ...given, ...Object.fromEntries(ids.map((id) => [id, yes])) });
  return (
    <Card title={words.title}>
      <div className={styles.questions}>
        {own.map((id) => (
          <div key={id} className={styles.question}>
            <p>{screeningEn.questions[id]}</p>
            <Segments<'yes' | 'no' | ''>
              legend={screeningEn.questions[id]}
              options={OPTIONS}
              value={given[id] === undefined ? '' : given[id] ? 'yes' : 'no'}
              onChange={(value) => answer([id], value === 'yes')}
            />
          </div>
        ))}
        <div>
          <Button onClick={() => answer(own, false)}>{words.all}</Button>
        </div>
      </div>
    </Card>
  );
}
