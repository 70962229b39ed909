import { lazy, Suspense } from 'react';
import type { SessionState } from '../../../shared/guide/session-state';
import { pressStepFrom, type Standing } from '../../../shared/guide/view';
import { type SpotId, spotOf } from '../../../shared/knowledge';
import { stageEn } from '../../../shared/text/stage-en';
import { chartIdOf } from '../charts/positions';
import { StagePicture } from '../charts/stage-picture';
import { usePicture } from '../charts/use-picture';
import styles from './guided-screen.module.css';

/** Only a session about a complaint has a sore place to show. */
const SorePicture = lazy(async () => ({
  default: (await import('../body-map/sore-picture')).SorePicture,
}));

interface GuidedPictureProps {
  readonly session: SessionState;
  readonly standing: Standing;
  readonly lying: boolean;
}

/** Where to press. Steps without a press keep the picture of the one that comes, or of the last. */
export function GuidedPicture({ session, standing, lying }: GuidedPictureProps) {
  const { steps, side, complaint } = session.plan;
  const { step, stretch, paused } = standing;
  const coming = pressStepFrom(session, step.index);
  const last = session.records.at(-1)?.spotId;
  const shown =
    coming ??
    steps.findLast((other) => other.press && other.press.spotId === last) ??
    steps.findLast((other) => other.press);
  const press = shown?.press;
  const picture = usePicture(press?.spotId ?? null);
  if (!press) return null;
  if (chartIdOf(press.spotId) === null) return <Undrawn spotId={press.spotId} />;
  // The words must not move aside when a picture comes a moment late.
  if (!picture) return <div className={styles.picture} />;
  const active = step.press ? stretch.place : coming ? 0 : press.places - 1;
  return (
    <div className={styles.picture}>
      <StagePicture
        chart={picture.chart}
        side={shown?.side ?? side}
        muscle={picture.muscle}
        muscleName={press.muscleName}
        places={picture.places.slice(0, press.places)}
        active={active}
        paused={paused || !step.press}
        lying={lying}
        {...(complaint !== null && {
          sore: (
            <Suspense>
              <SorePicture complaint={complaint.id} side={side} />
            </Suspense>
          ),
        })}
      />
    </div>
  );
}

/** Words and voice carry a step alone where nothing is drawn: it is named, and nothing is pointed at. */
const Undrawn = ({ spotId }: { readonly spotId: SpotId }) => (
  <div className={`${styles.picture} ${styles.undrawn}`}>
    <p>{stageEn.region(spotOf(spotId).region)}</p>
  </div>
);
