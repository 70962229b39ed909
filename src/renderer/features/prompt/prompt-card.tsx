import { useId } from 'react';
import type { PromptAnswer, PromptView } from '../../../shared/ipc';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import { OfferPicture } from './offer-picture';
import styles from './prompt-card.module.css';
import { useCardKeys } from './use-card-keys';
import { useInert } from './use-inert';

/** After so many in a row the offer shrinks; after so many in a day it steps back. */
const ENOUGH = 3;

interface PromptCardProps {
  readonly prompt: PromptView;
  readonly postponeSeconds: number;
  /** Main turned the last answer down: keys are still coming. */
  readonly refused: boolean;
  readonly onAnswer: (answer: PromptAnswer) => void;
  readonly onPauseUntilTomorrow: () => void;
}

/** Asks for the break that is due: start, later or skip. Never focused unless the person opened it. */
export function PromptCard(props: PromptCardProps) {
  const { prompt, postponeSeconds, onAnswer } = props;
  const inert = useInert(prompt.focusable);
  const { card, onKeyDown } = useCardKeys(prompt.focusable, onAnswer);
  const [title, text] = [useId(), useId()];
  const { start, startRest, postpone, skip } = words.prompt;
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
      <div className={styles.answers}>
        <Button kind="primary" inert={inert} onClick={() => onAnswer('accepted')}>
          {prompt.offer.kind === 'rest' ? startRest : start}
        </Button>
        <Button inert={inert} onClick={() => onAnswer('postponed')}>
          {postpone(postponeSeconds)}
        </Button>
        <Button inert={inert} onClick={() => onAnswer('skipped')}>
          {skip}
        </Button>
      </div>
      <LastLine {...props} inert={inert} />
      {inert && <div className={styles.gettingReady} aria-hidden="true" />}
    </div>
  );
}

function cardTitle({ offer, postponedInARow }: PromptView): string {
  if (offer.kind === 'rest') return words.prompt.restTitle;
  return postponedInARow >= ENOUGH ? words.prompt.shortTitle : words.prompt.cardTitle;
}

/** Why the card is here, what it offers, and that a postponed load did not go away. */
function Why({ prompt }: { readonly prompt: PromptView }) {
  const { reason, offer, shortOffer, postponed } = words.prompt;
  const shrunk = prompt.postponedInARow >= ENOUGH;
  return (
    <>
      <p>{reason(prompt.because)}</p>
      <p>{shrunk ? shortOffer(prompt.offer) : offer(prompt.offer)}</p>
      {prompt.postponedInARow > 0 && (
        <p className={styles.note}>{postponed(prompt.postponedInARow)}</p>
      )}
    </>
  );
}

function LastLine({
  prompt,
  refused,
  inert,
  onPauseUntilTomorrow,
}: PromptCardProps & { readonly inert: boolean }) {
  const { notYet, pauseUntilTomorrow } = words.prompt;
  if (!refused && prompt.skippedToday >= ENOUGH) {
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
      {refused ? notYet : promiseOf(prompt)}
    </p>
  );
}

function promiseOf({ sample, focusable }: PromptView): string {
  const { samplePromise, keysPromise, promise } = words.prompt;
  if (sample) return samplePromise;
  return focusable ? keysPromise : promise;
}
