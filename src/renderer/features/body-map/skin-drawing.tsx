import { memo } from 'react';
import { type Box, type Path, toPathData } from '../charts/geometry';
import type { PickerScene, RegionShape, SceneFade } from './picker-types';
import { ALL } from './scene';

interface SkinDrawingProps {
  readonly scene: PickerScene;
  /** Makes the ids of clips and masks the page's own. */
  readonly id: string;
  readonly mirrored: boolean;
  /** What is chosen, as the complaint's id. */
  readonly chosen: string | null;
  /** What of the scene to show, in the coordinates of the right side; all of it when left out. */
  readonly crop?: Box;
}

const joined = (paths: readonly Path[]): string => paths.map(toPathData).join('');

/** The limbs of a scene, bare; what is chosen lies on them in amber, under creases and nails. */
export const SkinDrawing = memo(function SkinDrawing(props: SkinDrawingProps) {
  const { scene, id, mirrored, chosen } = props;
  const region = scene.regions.find(({ complaint }) => complaint === chosen);
  return (
    <svg className="body-map-drawing" viewBox={viewBoxOf(props)} aria-hidden="true">
      <Definitions scene={scene} id={id} />
      <g
        {...(mirrored && { transform: mirror(scene) })}
        {...(scene.fades.length > 0 && { mask: `url(#${id}-fade)` })}
      >
        {scene.parts.map((part) => (
          <use key={part.id} href={`#${id}-${part.id}`} className="body-map-edge" />
        ))}
        {scene.parts.map((part) => (
          <use key={part.id} href={`#${id}-${part.id}`} className="body-map-skin" />
        ))}
        {region?.shapes.map((shape) => (
          <Chosen key={toPathData(shape.outline)} id={id} shape={shape} />
        ))}
        <path className="body-map-crease" d={joined(scene.creases)} />
        <path className="body-map-crease is-fine" d={joined(scene.fineCreases)} />
        <path className="body-map-nail" d={joined(scene.nails)} />
      </g>
    </svg>
  );
});

function viewBoxOf({ scene, mirrored, crop }: SkinDrawingProps): string {
  const { x, y, width, height } = crop ?? everywhere(scene);
  return [mirrored ? scene.width - x - width : x, y, width, height].join(' ');
}

const mirror = ({ width }: PickerScene): string => `translate(${width} 0) scale(-1 1)`;

function Chosen({ id, shape }: { readonly id: string; readonly shape: RegionShape }) {
  return (
    <path
      className="body-map-hurt"
      data-hurt=""
      d={toPathData(shape.outline)}
      {...(shape.within !== null && { clipPath: `url(#${id}-in-${shape.within})` })}
    />
  );
}

const GRADIENT = {
  up: { x2: 0, y1: 1, y2: 0 },
  down: { x2: 0, y1: 0, y2: 1 },
  left: { x1: 1, x2: 0 },
} as const;

function Definitions({ scene, id }: { readonly scene: PickerScene; readonly id: string }) {
  const clips = new Set(clipped(scene));
  return (
    <defs>
      {scene.parts.map((part) => (
        <path
          key={part.id}
          id={`${id}-${part.id}`}
          className="body-map-part"
          d={toPathData(part.outline)}
        />
      ))}
      {scene.parts
        .filter((part) => clips.has(part.id))
        .map((part) => (
          <clipPath key={part.id} id={`${id}-in-${part.id}`}>
            <use href={`#${id}-${part.id}`} />
          </clipPath>
        ))}
      {clips.has(ALL) && (
        <clipPath id={`${id}-in-${ALL}`}>
          {scene.parts.map((part) => (
            <use key={part.id} href={`#${id}-${part.id}`} />
          ))}
        </clipPath>
      )}
      {(['up', 'down', 'left'] as const).map((toward) => (
        <linearGradient key={toward} id={`${id}-${toward}`} {...GRADIENT[toward]}>
          <stop stopOpacity="0" />
          <stop offset="0.7" />
        </linearGradient>
      ))}
      <mask id={`${id}-fade`} maskUnits="userSpaceOnUse" {...everywhere(scene)}>
        <rect {...everywhere(scene)} fill="#fff" />
        {scene.fades.map((fade) => (
          <Fade key={`${fade.box.x} ${fade.box.y}`} id={id} fade={fade} />
        ))}
      </mask>
    </defs>
  );
}

function Fade({ id, fade }: { readonly id: string; readonly fade: SceneFade }) {
  return <rect {...fade.box} fill={`url(#${id}-${fade.toward})`} />;
}

const everywhere = ({ width, height }: PickerScene) => ({ x: 0, y: 0, width, height });

const clipped = (scene: PickerScene): readonly string[] =>
  [...scene.regions, ...scene.entries].flatMap(({ shapes }) =>
    shapes.flatMap(({ within }) => within ?? []),
  );
