import { type ReactNode, useId, useState } from 'react';
import { HANDS, type Hand } from '../../../shared/activity/input';
import { canOverride } from '../../../shared/breaks/quiet';
import type { Offer, Snapshot } from '../../../shared/ipc';
import { pressesBoth } from '../../../shared/knowledge/routine-index';
import type { HeroText } from '../../../shared/text/today-messages';
import { seconds } from '../../../shared/time';
import { useCountdown } from '../../lib/use-countdown';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/segments';
import styles from './hero.module.css';
import { HeroPicture } from './hero-picture';
import { heroText, limbOfSession } from './hero-text';
import { RestPicture } from './rest-picture';
import type { TodayProps } from './today-page';

const sides = HANDS.map((hand) => ({ value: hand, label: words.today.hero.sides[hand] }));

interface HeroProps extends TodayProps {
  /** The way to the other presses, at the end of the sentence about this one. */
  readonly more: ReactNode;
}

/** The answer to "when is the next break", and the way to start one now. */
export function Hero({ snapshot, dispatch, more }: HeroProps) {
  const heading = useId();
  const { offer, session } = snapshot;
  const [chosen, setChosen] = useState<Hand | null>(null);
  const side = session?.side ?? chosen ?? (offer.kind === 'press' ? offer.side : 'right');
  const spotId = session === null ? snapshot.spots[side] : session.spotId;
  const both = pressesBoth(session?.routineId ?? (offer.kind === 'press' ? offer.routineId : null));
  const { eyebrow, title, detail } = useHeroText(snapshot);
  return (
    <section className={styles.hero} aria-labelledby={heading}>
      <div className={styles.words}>
        {/* Its name in one piece: two lines would be read with a blank before the colon between them. */}
        <h2 id={heading} className={styles.heading} aria-label={`${eyebrow}: ${title}`}>
          <span className={styles.eyebrow}>{eyebrow}</span>
          <span className={styles.title}>{title}</span>
        </h2>
        <p className={styles.detail}>
          {detail}
          {mayOverride(snapshot) && (
            <>
              {' '}
              <button
                type="button"
                className={styles.anyway}
                onClick={() => dispatch({ type: 'prompt-anyway' })}
              >
                {words.tray.promptAnyway}
              </button>
            </>
          )}
        </p>
        <div className={styles.actions}>
          {session !== null ? (
            <Button kind="primary" onClick={() => dispatch(startPress(null))}>
              {words.today.hero.showSession}
            </Button>
          ) : offer.kind === 'rest' ? (
            <StartRest
              offer={offer}
              running={snapshot.rest !== null}
              more={more}
              onStart={() => dispatch({ type: 'start-rest' })}
            />
          ) : (
            <StartPress
              side={side}
              both={both}
              spotId={spotId}
              offer={offer}
              more={more}
              onSide={setChosen}
              onStart={() => dispatch(startPress(both ? null : side))}
            />
          )}
        </div>
      </div>
      {snapshot.rest !== null && session === null ? (
        <RestPicture rest={snapshot.rest} asOf={snapshot.asOf} />
      ) : (
        <HeroPicture
          spotId={spotId}
          side={side}
          both={both}
          limb={limbOfSession(session)}
          resting={session === null && offer.kind === 'rest'}
        />
      )}
    </section>
  );
}

const mayOverride = ({ next, held }: Snapshot): boolean =>
  next.state === 'held' && held !== null && canOverride(held);

/** A rest that runs takes the place of "due" and is counted down. */
function useHeroText(snapshot: Snapshot): HeroText {
  const { rest, asOf } = snapshot;
  const leftMs = useCountdown(rest?.leftMs ?? null, asOf, rest?.resting ? seconds(1) : 0);
  return rest === null || leftMs === null
    ? heroText(snapshot)
    : words.today.hero.resting(leftMs, rest.resting);
}

const startPress = (side: Hand | null) => ({ type: 'start-press', routineId: null, side }) as const;

interface StartRestProps {
  readonly offer: Extract<Offer, { readonly kind: 'rest' }>;
  /** The rest was begun already; the words above count it down. */
  readonly running: boolean;
  readonly more: ReactNode;
  readonly onStart: () => void;
}

/** Pressing more today would not help: the rest that takes its place, and why. */
function StartRest({ offer, running, more, onStart }: StartRestProps) {
  const { rest, capped } = words.today.hero;
  return (
    <>
      {!running && (
        <div className={styles.start}>
          <Button kind="primary" onClick={onStart}>
            {rest(offer.seconds)}
          </Button>
        </div>
      )}
      <p className={styles.capped}>
        {capped(offer.why)} <span className={styles.more}>{more}</span>
      </p>
    </>
  );
}

interface StartPressProps {
  readonly side: Hand;
  /** It goes over both arms, so that there is none to choose. */
  readonly both: boolean;
  readonly spotId: string | null;
  readonly offer: Exclude<Offer, { readonly kind: 'rest' }>;
  readonly more: ReactNode;
  readonly onSide: (side: Hand) => void;
  readonly onStart: () => void;
}

function StartPress({ side, both, spotId, offer, more, onSide, onStart }: StartPressProps) {
  const { start, length, side: legend } = words.today.hero;
  return (
    <>
      <div className={styles.start}>
        <Button kind="primary" onClick={onStart}>
          {start}
        </Button>
        {!both && <Segments legend={legend} options={sides} value={side} onChange={onSide} />}
      </div>
      <p className={styles.length}>
        {length(offer.seconds, side, spotId, offer.kind === 'press' ? offer.routineId : null)}{' '}
        <span className={styles.more}>{more}</span>
      </p>
    </>
  );
}
