import '../charts/art-tokens.css';
import './body-map.css';
import './sore-picture.css';

import { useId } from 'react';
import { bodyMapEn } from '../../../shared/text/body-map-en';
import { chartEn } from '../../../shared/text/chart-en';
import type { PlacedComplaint } from './picker-types';
import { sceneOf, viewOf } from './scenes';
import { SkinDrawing } from './skin-drawing';
import { soreView } from './sore-crop';

interface SorePictureProps {
  readonly complaint: string;
  readonly side: 'left' | 'right';
}

/**
 * Where it hurts, small: the bare limb with that place on it, beside a chart that shows where to press instead. Like all
 * pictures here it has no way to show a target. Nothing for a complaint without a place.
 */
export function SorePicture({ complaint, side }: SorePictureProps) {
  const id = useId().replace(/\W/g, '');
  const view = viewOf(complaint);
  const sore = view === null ? null : soreView(sceneOf(view), complaint);
  if (sore === null) return null;
  const place = bodyMapEn.places[complaint as PlacedComplaint];
  return (
    <div className="sore-picture" role="img" aria-label={chartEn.soreAt(side, place)}>
      <SkinDrawing {...sore} id={id} mirrored={side === 'left'} chosen={complaint} />
      <span className="sore-picture-name" aria-hidden="true">
        {chartEn.sore}
      </span>
    </div>
  );
}
