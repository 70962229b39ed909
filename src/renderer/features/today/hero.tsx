import { useId, useState } from 'react';
import { HANDS, type Hand } from '../../../shared/activity/input';
import type { Offer } from '../../../shared/ipc';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/segments';
import styles from './hero.module.css';
import { HeroPicture } from './hero-picture';
import { heroText } from './hero-text';
import type { TodayProps } from './today-page';

const sides = HANDS.map((hand) => ({ value: hand, label: words.today.hero.sides[hand] }));

/** The answer to "when is the next break", and the way to start one now. */
export function Hero({ snapshot, dispatch }: TodayProps) {
  const heading = useId();
  const { offer, session } = snapshot;
  const [chosen, setChosen] = useState<Hand | null>(null);
  const side = session?.side ?? chosen ?? (offer.kind === 'press' ? offer.side : 'right');
  const spotId = session === null ? snapshot.spots[side] : session.spotId;
  const { eyebrow, title, detail } = heroText(snapshot);
  return (
    <section className={styles.hero} aria-labelledby={heading}>
      <div className={styles.words}>
        <h2 id={heading} className={styles.heading}>
          <span className={styles.eyebrow}>{eyebrow}</span>
          <span className="visually-hidden">: </span>
          <span className={styles.title}>{title}</span>
        </h2>
        <p className={styles.detail}>{detail}</p>
        <div className={styles.actions}>
          {session !== null ? (
            <Button kind="primary" onClick={() => dispatch(startPress(null))}>
              {words.today.hero.showSession}
            </Button>
          ) : offer.kind === 'rest' ? (
            <p className={styles.capped}>{words.today.hero.capped(offer.why)}</p>
          ) : (
            <StartPress
              side={side}
              spotId={spotId}
              offer={offer}
              onSide={setChosen}
              onStart={() => dispatch(startPress(side))}
            />
          )}
        </div>
      </div>
      <HeroPicture
        spotId={spotId}
        side={side}
        resting={session === null && offer.kind === 'rest'}
      />
    </section>
  );
}

const startPress = (side: Hand | null) => ({ type: 'start-press', routineId: null, side }) as const;

interface StartPressProps {
  readonly side: Hand;
  readonly spotId: string | null;
  readonly offer: Exclude<Offer, { readonly kind: 'rest' }>;
  readonly onSide: (side: Hand) => void;
  readonly onStart: () => void;
}

function StartPress({ side, spotId, offer, onSide, onStart }: StartPressProps) {
  const { start, length, side: legend } = words.today.hero;
  return (
    <>
      <div className={styles.start}>
        <Button kind="primary" onClick={onStart}>
          {start}
        </Button>
        <Segments legend={legend} options={sides} value={side} onChange={onSide} />
      </div>
      <p className={styles.length}>{length(offer.seconds, side, spotId)}</p>
    </>
  );
}
