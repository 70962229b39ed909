import { useId } from 'react';
import { offersPause, offersShort } from '../../../shared/breaks/escalation';
import type { PromptAnswer, PromptView } from '../../../shared/ipc';
import { coversScreen, type PromptRole } from '../../../shared/prompt-roles';
import { seconds } from '../../../shared/time';
import { useCountdown } from '../../lib/use-countdown';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import { OfferPicture } from './offer-picture';
import styles from './prompt-card.module.css';
import { useCardKeys } from './use-card-keys';
import { useInert } from './use-inert';

interface PromptCardProps {
  readonly prompt: PromptView;
  readonly role: PromptRole;
  readonly strict: boolean;
  readonly postponeSeconds: number;
  /** Main turned the last answer down: keys are still coming. */
  readonly refused: boolean;
  readonly onAnswer: (answer: PromptAnswer) => void;
  readonly onPauseUntilTomorrow: () => void;
}

/** Asks for the break that is due. Never focused unless the person opened it or typing has stopped. */
export function PromptCard(props: PromptCardProps) {
  const { prompt, role, strict, onAnswer } = props;
  const hasKeyboard = prompt.focusable || role === 'cover-keys';
  const inert = useInert(hasKeyboard);
  const offered = answersOf(prompt, coversScreen(role) || strict);
  const { card, onKeyDown } = useCardKeys({
    hasKeyboard,
    deafAtFirst: role === 'cover-keys',
    offered: hasKeyboard ? [...offered, 'left'] : offered,
    onAnswer,
  });
  const [title, text] = [useId(), useId()];
  return (
    <div
      ref={card}
      className={styles.card}
      role="dialog"
      aria-labelledby={title}
      aria-describedby={text}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={styles.offer}>
        <OfferPicture offer={prompt.offer} />
        <div>
          <h1 id={title} className={styles.title}>
            {cardTitle(prompt)}
          </h1>
          <div id={text} className={styles.text}>
            <Why prompt={prompt} />
          </div>
        </div>
      </div>
      <Answers {...props} offered={offered} inert={inert} />
      <LastLine {...props} inert={inert} />
      {inert && <div className={styles.gettingReady} aria-hidden="true" />}
    </div>
  );
}

/** Start comes first; strict mode takes Skip away and puts Leave in its place. */
const answersOf = ({ choices }: PromptView, leave: boolean): readonly PromptAnswer[] => [
  'accepted',
  ...(choices.postpone ? (['postponed'] as const) : []),
  ...(choices.skip ? (['skipped'] as const) : []),
  ...(leave ? (['left'] as const) : []),
];

interface AnswersProps extends PromptCardProps {
  readonly offered: readonly PromptAnswer[];
  readonly inert: boolean;
}

function Answers({ prompt, postponeSeconds, offered, inert, onAnswer }: AnswersProps) {
  const leaveIn = useCountdown(prompt.choices.leaveAfterMs, prompt.shownAt, seconds(1)) ?? 0;
  const { start, startRest, postpone, skip, leave } = words.prompt;
  const names: Readonly<Record<PromptAnswer, string>> = {
    accepted: prompt.offer.kind === 'rest' ? startRest : start,
    postponed: postpone(postponeSeconds),
    skipped: skip,
    left: leave,
  };
  return (
    <div className={styles.answers}>
      {offered.map((answer) => (
        <Button
          key={answer}
          kind={answer === 'accepted' ? 'primary' : 'secondary'}
          inert={inert || (answer === 'left' && leaveIn > 0)}
          onClick={() => onAnswer(answer)}
        >
          {names[answer]}
        </Button>
      ))}
    </div>
  );
}

function cardTitle({ offer, postponedInARow }: PromptView): string {
  if (offer.kind === 'rest') return words.prompt.restTitle;
  return offersShort(postponedInARow) ? words.prompt.shortTitle : words.prompt.cardTitle;
}

/** Why the card is here, what it offers, and that a postponed load did not go away. */
function Why({ prompt }: { readonly prompt: PromptView }) {
  const { reason, offer, shortOffer, postponed, heldWhile } = words.prompt;
  const { heldBy } = prompt;
  const shrunk = offersShort(prompt.postponedInARow);
  return (
    <>
      <p>{reason(prompt.because)}</p>
      <p>{shrunk ? shortOffer(prompt.offer) : offer(prompt.offer)}</p>
      {heldBy !== null && <p className={styles.note}>{heldWhile[heldBy]}</p>}
      {prompt.postponedInARow > 0 && heldBy === null && (
        <p className={styles.note}>{postponed(prompt.postponedInARow)}</p>
      )}
    </>
  );
}

function LastLine(props: PromptCardProps & { readonly inert: boolean }) {
  const { prompt, refused, inert, onPauseUntilTomorrow } = props;
  const { notYet, pauseUntilTomorrow } = words.prompt;
  if (!refused && offersPause(prompt.skippedToday)) {
    return (
      <div className={styles.lastLine}>
        <Button kind="quiet" inert={inert} onClick={onPauseUntilTomorrow}>
          {pauseUntilTomorrow}
        </Button>
      </div>
    );
  }
  return (
    <p className={styles.lastLine} role="status">
      {refused ? notYet : promiseOf(props)}
    </p>
  );
}

function promiseOf({ prompt: { sample, focusable }, role, strict }: PromptCardProps): string {
  const { samplePromise, keysPromise, promise, coverPromise, strictPromise } = words.prompt;
  if (sample) return samplePromise;
  if (strict) return strictPromise;
  if (coversScreen(role)) return coverPromise;
  return focusable ? keysPromise : promise;
}
