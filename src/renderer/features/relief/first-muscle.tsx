import { memo } from 'react';
import type { Hand } from '../../../shared/activity/input';
import { MuscleThumbnail } from '../charts/muscle-thumbnail';
import { usePicture } from '../charts/use-picture';

interface FirstMuscleProps {
  readonly spotId: string;
  readonly side: Hand;
}

/** The muscle that is pressed first, beside the words that name it; nothing while it is not drawn. */
export const FirstMuscle = memo(function FirstMuscle({ spotId, side }: FirstMuscleProps) {
  const picture = usePicture(spotId);
  return picture === null ? null : (
    <MuscleThumbnail chart={picture.chart} side={side} muscle={picture.muscle} title={null} />
  );
});
