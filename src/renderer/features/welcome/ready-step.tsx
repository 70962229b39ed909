import { useId } from 'react';
import type { Hand } from '../../../shared/activity/input';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/segments';
import { LimbChart } from '../charts/limb-chart';
import { usePicture } from '../charts/use-picture';
import type { TodayProps } from '../today/today-page';
import styles from './ready-step.module.css';

/** Whether Knead comes with the computer, and a first press right away. */
export function ReadyStep({ snapshot, dispatch }: TodayProps) {
  const about = useId();
  const { offer } = snapshot;
  const { detail, login, loginDetail, yes, no, tryNow, toToday } = words.welcome.ready;
  const start = () => {
    dispatch({ type: 'start-press', routineId: null, side: null });
    location.hash = 'today'; // what is there once the stage has closed
  };
  return (
    <div className={styles.page}>
      <div className={styles.ready}>
        <p className={styles.detail}>{detail}</p>
        <div className={styles.actions}>
          <Button kind="primary" onClick={start}>
            {tryNow}
          </Button>
          <a className={styles.later} href="#today">
            {toToday}
          </a>
        </div>
        <div className={styles.login}>
          <div className={styles.question}>
            <p className={styles.label}>{login}</p>
            <p id={about} className={styles.detail}>
              {loginDetail}
            </p>
          </div>
          <Segments
            legend={login}
            options={[
              { value: 'yes', label: yes },
              { value: 'no', label: no },
            ]}
            value={snapshot.settings.startAtLogin ? 'yes' : 'no'}
            describedBy={about}
            onChange={(value) =>
              dispatch({ type: 'set-setting', key: 'startAtLogin', value: value === 'yes' })
            }
          />
        </div>
      </div>
      <Arm
        side={offer.kind === 'press' ? offer.side : 'right'}
        spotId={offer.kind === 'press' ? offer.spotId : null}
      />
    </div>
  );
}

interface ArmProps {
  readonly side: Hand;
  readonly spotId: string | null;
}

/** The muscle of the first press. The words beside it say what it is. */
function Arm({ side, spotId }: ArmProps) {
  const picture = usePicture(spotId);
  if (picture === null) return null;
  return (
    <div className={styles.arm}>
      <LimbChart
        chart={picture.chart}
        side={side}
        target={picture.muscle}
        crop="whole"
        size="large"
        scale={0.5}
        noPress={false}
        title={null}
      />
    </div>
  );
}
