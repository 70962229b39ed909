import type { Offer } from '../../../shared/ipc';
import { DentMark } from '../../ui/dent';
import { MuscleThumbnail } from '../charts/muscle-thumbnail';
import { usePicture } from '../charts/use-picture';
import styles from './offer-picture.module.css';

interface OfferPictureProps {
  readonly offer: Offer;
}

/** The muscle a press begins with; the mark for a rest, and for a spot that has no drawing yet. */
export function OfferPicture({ offer }: OfferPictureProps) {
  const picture = usePicture(offer.kind === 'press' ? offer.spotId : null);
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
