import '../charts/art-tokens.css';
import './how-it-looks.css';

import type { ReactNode } from 'react';
import type { Side } from '../charts/chart-types';
import { type Path, toPathData } from '../charts/geometry';
import { sceneFor } from './how-scenes';
import type { HowLayer, HowScene } from './how-types';

export interface HowItLooksProps {
  readonly tool: string;
  /** The content's spot id; its region says which part of the body is pressed. */
  readonly spotId: string;
  /** Which side is pressed; the left is the right one in a mirror. */
  readonly side: Side;
  /** What stands there where no drawing is right, such as the tool's own picture. */
  readonly otherwise: ReactNode;
}

/**
 * A small drawing of the body at it: this tool on that part. It says nothing that the words beside it do not say, so a
 * screen reader skips it.
 */
export function HowItLooks({ tool, spotId, side, otherwise }: HowItLooksProps) {
  const scene = sceneFor(tool, spotId);
  return scene ? <HowPicture scene={scene} side={side} /> : otherwise;
}

/** The drawing itself. */
export function HowPicture({ scene, side }: { readonly scene: HowScene; readonly side: Side }) {
  const { width, origin, layers, spot, hidden = false } = scene;
  const [x, y] = origin;
  return (
    <svg
      className="how-it-looks"
      viewBox={`${x} ${y} ${width} ${(width * 3) / 4}`}
      aria-hidden="true"
    >
      <g {...(side === 'left' && { transform: `translate(${2 * x + width} 0) scale(-1 1)` })}>
        {layers.map((layer) => (
          <Layer key={layer.tone + joined(layer.shapes)} layer={layer} />
        ))}
        <circle
          className={hidden ? 'how-spot is-hidden' : 'how-spot'}
          cx={spot[0]}
          cy={spot[1]}
          r={width / 55}
        />
      </g>
    </svg>
  );
}

const joined = (paths: readonly Path[] = []): string => paths.map(toPathData).join('');

function Layer({ layer: { tone, shapes, lines, nails } }: { readonly layer: HowLayer }) {
  return (
    <>
      <path className="how-edge" d={joined(shapes)} />
      {shapes.map((shape) => (
        <path key={toPathData(shape)} className={`how-fill is-${tone}`} d={toPathData(shape)} />
      ))}
      {lines && <path className="how-line" d={joined(lines)} />}
      {nails && <path className="how-nail" d={joined(nails)} />}
    </>
  );
}
