import { useEffect, useRef } from 'react';
import type { Hand } from '../../../shared/activity/input';
import type { SessionState } from '../../../shared/guide/session-state';
import { pressAt, standingOf } from '../../../shared/guide/view';
import { type SpotId, spots } from '../../../shared/knowledge/spots';
import { withSides } from '../../../shared/knowledge/words';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { stageEn } from '../../../shared/text/stage-en';
import styles from './help-sheet.module.css';
import { limbSideOf } from './limb-side';
import { StageButton } from './stage-button';

interface HelpSheetProps {
  readonly session: SessionState;
  readonly characterKeys: boolean;
  readonly onClose: () => void;
}

/** What the keys do, and all that is known about the spot. Lies over the stage, which waits. */
export function HelpSheet({ session, characterKeys, onClose }: HelpSheetProps) {
  const { help } = stageEn;
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const press = pressAt(session);
  const { side } = limbSideOf(session.plan, standingOf(session)?.step);
  return (
    <dialog
      ref={sheet}
      className={styles.sheet}
      aria-label={help.title}
      onCancel={(event) => event.preventDefault()} // Esc comes by the stage's own keys
    >
      <h2 className={styles.title}>{help.title}</h2>
      <div className={styles.columns}>
        <div>
          <dl className={styles.keys}>
            {help.keys.map(([cap, does]) => (
              <div key={cap}>
                <dt>
                  <kbd className={styles.cap}>{cap}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          {!characterKeys && <p className={styles.note}>{help.lettersOff}</p>}
        </div>
        {press && <AboutSpot spotId={press.spotId} side={side} />}
      </div>
      <StageButton kind="primary" onClick={onClose}>
        {help.close}
      </StageButton>
    </dialog>
  );
}

/** The landmark in full, how to be there, how it should feel, and the places beside it that are left alone. */
function AboutSpot({ spotId, side }: { readonly spotId: SpotId; readonly side: Hand }) {
  const { help } = stageEn;
  const spot = knowledgeEn.spots[spotId];
  return (
    <dl className={styles.spot}>
      <dt>{help.where}</dt>
      <dd>{spot.landmark}</dd>
      <dt>{help.posture}</dt>
      <dd>{withSides(spot.position, knowledgeEn, side)}</dd>
      <dt>{help.right}</dt>
      <dd>{spot.rightSpotFeelsLike}</dd>
      <dt>{help.notHere}</dt>
      {spots[spotId].zoneIds.map((zone) => (
        <dd key={zone}>
          {knowledgeEn.zones[zone].where}. {knowledgeEn.zones[zone].why}
        </dd>
      ))}
    </dl>
  );
}
