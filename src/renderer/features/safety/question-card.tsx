import { screeningEn } from '../../../shared/text/screening-en';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Segments } from '../../ui/segments';
import styles from './safety-page.module.css';

const OPTIONS = [
  { value: 'no', label: screeningEn.no },
  { value: 'yes', label: screeningEn.yes },
] as const;

/** True is a yes; a question without an answer is not in it. */
type Given<Id extends string> = Readonly<Partial<Record<Id, boolean>>>;

interface QuestionCardProps<Id extends string> {
  readonly title: string;
  /** Says no to every question of the card. */
  readonly all: string;
  readonly questions: readonly { readonly id: Id; readonly text: string }[];
  readonly given: Given<Id>;
  /** Hears only of what was answered now. */
  readonly onGiven: (answers: Given<Id>) => void;
}

/** Questions that belong together, to be answered one by one or with a no to all of them. */
export function QuestionCard<Id extends string>(props: QuestionCardProps<Id>) {
  const { title, all, questions, given, onGiven } = props;
  const answer = (ids: readonly Id[], yes: boolean) =>
    onGiven(Object.fromEntries(ids.map((id) => [id, yes])) as Given<Id>);
  return (
    <Card title={title}>
      <div className={styles.questions}>
        {questions.map(({ id, text }) => (
          <div key={id} className={styles.question}>
            <p aria-hidden="true">{text}</p>
            <Segments<'yes' | 'no' | ''>
              legend={text}
              options={OPTIONS}
              value={given[id] === undefined ? '' : given[id] ? 'yes' : 'no'}
              onChange={(value) => answer([id], value === 'yes')}
            />
          </div>
        ))}
        {questions.length > 1 && (
          <div>
            <Button
              onClick={() =>
                answer(
                  questions.map(({ id }) => id),
                  false,
                )
              }
            >
              {all}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

/** Takes the keyboard to the first question of a form that has no answer yet. */
export function focusUnanswered(form: HTMLFormElement): void {
  const question = [...form.querySelectorAll('fieldset')].find(
    (each) => each.querySelector(':checked') === null,
  );
  question?.querySelector('input')?.focus();
}
