import { useId, useState } from 'react';
import type { Intent, Snapshot } from '../../../shared/ipc';
import { words } from '../../lib/words';
import { BreaksCard } from './breaks-card';
import { CountsCard } from './counts-card';
import { HandsCard } from './hands-card';
import { Hero } from './hero';
import { Notices } from './notices';
import { PressesCard, PressesToggle, SomethingHurts } from './presses-card';
import { SensorBanner } from './sensor-banner';
import { SessionsCard } from './sessions-card';
import styles from './today-page.module.css';
import { UndoSkip } from './undo-skip';

export interface TodayProps {
  readonly snapshot: Snapshot;
  readonly dispatch: (intent: Intent) => void;
}

/** Where the next break stands, what the hands carry, and what the day was made of so far. */
export function TodayPage({ snapshot, dispatch }: TodayProps) {
  const { today, sensor } = snapshot;
  const list = useId();
  const [choosing, setChoosing] = useState(false);
  const counting = sensor.mode === 'counting';
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        <h1 className={styles.title}>{words.today.title}</h1>
        <p className={styles.summary}>{words.today.summary(today, counting)}</p>
        <p className={styles.stays}>{words.today.privacy}</p>
      </div>
      <UndoSkip snapshot={snapshot} dispatch={dispatch} />
      {sensor.mode !== 'counting' && (
        <SensorBanner sensor={sensor} now={snapshot} dispatch={dispatch} />
      )}
      <div className={styles.cards}>
        <div className={styles.hero}>
          <Hero
            snapshot={snapshot}
            dispatch={dispatch}
            more={
              <>
                <PressesToggle
                  open={choosing}
                  list={list}
                  onToggle={() => setChoosing(!choosing)}
                />{' '}
                <SomethingHurts />
              </>
            }
          />
        </div>
        <HandsCard today={today} dose={snapshot.dose} counting={counting} />
        {choosing && (
          <div className={styles.presses}>
            <PressesCard id={list} snapshot={snapshot} dispatch={dispatch} />
          </div>
        )}
        <div className={styles.sessions}>
          <SessionsCard recent={snapshot.recent} now={snapshot} />
        </div>
        <BreaksCard press={today.press} micro={today.micro} />
        <div className={styles.counts}>
          <CountsCard
            today={today}
            counting={counting}
            daily={snapshot.daily}
            hours={snapshot.hours}
            now={snapshot}
          />
        </div>
      </div>
      <Notices notices={snapshot.notices} />
    </div>
  );
}
