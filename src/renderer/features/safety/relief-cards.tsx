import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Hand } from '../../../shared/activity/input';
import {
  blocksRelief,
  hasArmAgainst,
  monthlyAnswers,
  questionsFor,
  type ReliefAnswers,
  type ReliefQuestionId,
  reliefCards,
  reliefQuestions,
  reliefVerdict,
} from '../../../shared/guide/relief-screening';
import type { Intent, Snapshot } from '../../../shared/ipc';
import { reliefScreeningEn } from '../../../shared/text/relief-screening-en';
import { useKeptPage } from '../../lib/use-kept-page';
import { Button } from '../../ui/button';
import { focusUnanswered, QuestionCard } from './question-card';
import { type Blocked, CarePanel, EarlierPanel, ReliefVerdictPanel } from './relief-verdict';
import styles from './safety-page.module.css';
import { screenedBy } from './screened-by';

interface ReliefCardsProps {
  readonly snapshot: Snapshot;
  /** What is to be pressed: a complaint, or a routine of the legs by its id. */
  readonly complaintId: string;
  readonly side: Hand;
  readonly dispatch: (intent: Intent) => void;
  /** Nothing speaks against it; `light` keeps the pressure at three out of ten. */
  readonly onClear: (light: boolean) => void;
  readonly onCancel: () => void;
}

/** The questions before a complaint is pressed: danger signs, this area, for legs a look at both. */
export function ReliefCards(props: ReliefCardsProps) {
  const { snapshot, complaintId, side, dispatch, onClear, onCancel } = props;
  const [blocked, setBlocked] = useState<Blocked | null>(null);
  const [anew, setAnew] = useState(false);
  const complaint = screenedBy(complaintId);
  useKeptPage(complaint !== null);
  if (complaint === null) return null;
  const { asOf, reliefScreenings, screening } = snapshot;
  const known = monthlyAnswers({ screenings: reliefScreenings, check: screening.last }, asOf);
  const care = snapshot.complaintCare.find(
    (each) => each.complaintId === complaintId && each.side === side,
  );
  const answer = (given: ReliefAnswers, agreed: boolean) => {
    const answers = { ...known.answers, ...given };
    const doctorAgreed = agreed || (!anew && known.doctorAgreed);
    const verdict = reliefVerdict(answers, doctorAgreed);
    dispatch({
      type: 'answer-relief-screening',
      complaintId,
      answers: agreed ? answers : given,
      doctorAgreed,
    });
    if (blocksRelief(verdict)) setBlocked({ answers, verdict });
    else onClear(verdict === 'light');
  };
  if (blocked !== null)
    return (
      <ReliefVerdictPanel
        blocked={blocked}
        onDoctorAgreed={() => answer(blocked.answers, true)}
        onAgain={() => {
          setAnew(true);
          setBlocked(null);
        }}
        onCancel={onCancel}
      />
    );
  if (care !== undefined)
    return (
      <CarePanel
        reason={care.reason}
        onLookedAt={() => dispatch({ type: 'answer-care', complaintId, side })}
        onCancel={onCancel}
      />
    );
  if (hasArmAgainst(screening.last, complaint.limb)) return <EarlierPanel onCancel={onCancel} />;
  return (
    <Questions
      asked={questionsFor(complaint, anew ? {} : known.answers)}
      onAnswered={(answers) => answer(answers, false)}
      onCancel={onCancel}
    />
  );
}

interface QuestionsProps {
  readonly asked: readonly ReliefQuestionId[];
  readonly onAnswered: (answers: ReliefAnswers) => void;
  readonly onCancel: () => void;
}

function Questions({ asked, onAnswered, onCancel }: QuestionsProps) {
  const [given, setGiven] = useState<ReliefAnswers>({});
  const [sent, setSent] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const missing = asked.filter((id) => given[id] === undefined).length;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSent(true);
    if (missing === 0) onAnswered(given);
    else focusUnanswered(event.currentTarget);
  };
  return (
    <div className={styles.page}>
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {reliefScreeningEn.title}
        </h1>
        <p className={styles.intro}>{reliefScreeningEn.intro}</p>
      </div>
      <form className={styles.form} onSubmit={send}>
        {reliefCards.map((card) => {
          const own = asked.filter((id) => reliefQuestions[id].card === card);
          if (own.length === 0) return null;
          return (
            <QuestionCard
              key={card}
              title={reliefScreeningEn.cards[card]}
              all={reliefScreeningEn.noToAll(own.length)}
              questions={own.map((id) => ({ id, text: reliefScreeningEn.questions[id] }))}
              given={given}
              onGiven={(answers) => setGiven({ ...given, ...answers })}
            />
          );
        })}
        <div className={styles.foot}>
          <Button kind="primary" submits>
            {reliefScreeningEn.goOn}
          </Button>
          <Button onClick={onCancel}>{reliefScreeningEn.back}</Button>
          <p role="alert" className={styles.missing}>
            {sent && missing > 0 ? reliefScreeningEn.missing(missing) : ''}
          </p>
        </div>
      </form>
    </div>
  );
}
