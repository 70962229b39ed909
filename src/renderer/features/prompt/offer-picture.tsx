import type { Offer } from '../../../shared/ipc';
import { DentMark } from '../../ui/dent';
import { MuscleThumbnail } from '../charts/muscle-thumbnail';
import { pictureOf } from '../charts/positions';
import styles from './offer-picture.module.css';

interface OfferPictureProps {
  readonly offer: Offer;
}

/** The muscle a press begins with; the mark for a rest, and for a spot that has no drawing yet. */
export function OfferPicture({ offer }: OfferPictureProps) {
  const picture = offer.kind === 'press' ? pictureOf(offer.spotId) : null;
  if (picture === null || offer.kind !== 'press') {
    return (
      <div className={styles.rest}>
        <DentMark />
      </div>
    );
  }
  return (
    <MuscleThumbnail chart={picture.chart} side={offer.side} muscle={picture.muscle} title={null} />
  );
}
