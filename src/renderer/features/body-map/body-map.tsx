import '../charts/art-tokens.css';
import './body-map.css';

import { type CSSProperties, useId } from 'react';
import { bodyMapEn } from '../../../shared/text/body-map-en';
import { type Box, boxAround, flatten, toPathData } from '../charts/geometry';
import type { PickerEntry, PickerScene, PickerView, RegionShape } from './picker-types';
import { sceneOf } from './scenes';
import { SkinDrawing } from './skin-drawing';

type Side = 'left' | 'right';

export interface BodyMapProps {
  readonly view: PickerView;
  /** Whose side the near pictures show; the whole body shows both. */
  readonly side: Side;
  /** The complaint that is chosen, as its id in the content. */
  readonly chosen: string | null;
  readonly onChoose: (complaintId: string) => void;
  /**
   * The id of the radio button of a place, where a list beside the picture has them: then the picture has
   * none of its own, so that nobody who cannot see it meets a place twice.
   */
  readonly inputIdOf?: (complaintId: string) => string;
  /** Somebody points at a limb that has a nearer picture: which one, and its side. */
  readonly onEnter?: (view: PickerView, side: Side) => void;
}

/**
 * A picture of bare skin to point at what hurts. Each place is a radio input, visually hidden or in the list beside it,
 * with its shapes on the picture as labels; on the whole body each limb is a button that leads to a nearer picture.
 *
 * It knows no muscles and has no way to show a place to press: where it hurts is never where one presses.
 */
export function BodyMap(props: BodyMapProps) {
  const { view, side, chosen, onChoose, inputIdOf, onEnter } = props;
  const id = useId().replace(/\W/g, '');
  const ownId = (part: string) => `${id}-${part}`;
  const scene = sceneOf(view);
  const mirrored = side === 'left' && view !== 'body';
  return (
    <fieldset
      className="body-map"
      data-view={view}
      style={{ '--map-ratio': scene.width / scene.height } as CSSProperties}
    >
      <legend className="visually-hidden">{bodyMapEn.legend(view, side)}</legend>
      <div className="body-map-picture">
        <SkinDrawing scene={scene} id={id} mirrored={mirrored} chosen={chosen} />
        {scene.regions.map(({ complaint, shapes }) => (
          <div key={complaint} className="body-map-region">
            {inputIdOf === undefined && (
              <input
                id={ownId(complaint)}
                className="visually-hidden"
                type="radio"
                name={id}
                checked={complaint === chosen}
                aria-label={bodyMapEn.places[complaint]}
                onChange={() => onChoose(complaint)}
              />
            )}
            <Labels
              id={id}
              htmlFor={(inputIdOf ?? ownId)(complaint)}
              scene={scene}
              shapes={shapes}
              mirrored={mirrored}
            />
          </div>
        ))}
        {scene.entries.map((entry) => (
          <div key={keyOf(entry)} className="body-map-region">
            <button
              id={ownId(keyOf(entry))}
              className="visually-hidden"
              type="button"
              aria-label={bodyMapEn.entries[entry.view](sideOf(entry, side))}
              onClick={() => onEnter?.(entry.view, sideOf(entry, side))}
            />
            <Labels
              id={id}
              htmlFor={ownId(keyOf(entry))}
              scene={scene}
              shapes={entry.shapes}
              mirrored={mirrored}
            />
          </div>
        ))}
        {scene.captions.map(({ picture, at: [x, y] }) => (
          <span
            key={picture}
            className="body-map-caption"
            style={{
              insetInlineStart: percent(mirrored ? scene.width - x : x, scene.width),
              insetBlockStart: percent(y, scene.height),
            }}
          >
            {bodyMapEn.captions(picture, side)}
          </span>
        ))}
      </div>
    </fieldset>
  );
}

const sideOf = (entry: PickerEntry, shown: Side): Side =>
  entry.side === 'same' ? shown : entry.side;

const keyOf = (entry: PickerEntry): string => `${entry.view}-${entry.side}`;

interface LabelsProps {
  readonly id: string;
  /** The id of the control. */
  readonly htmlFor: string;
  readonly scene: PickerScene;
  readonly shapes: readonly RegionShape[];
  readonly mirrored: boolean;
}

/**
 * The shapes of one place as labels: first what reaches a little beyond each, for narrow places and shaky hands, then
 * each itself. The style sheet lays all shapes of all places over all their reaches.
 */
function Labels(props: LabelsProps) {
  const { shapes } = props;
  return (['reach', 'shape'] as const).flatMap((kind) =>
    shapes.map((shape) => (
      <Label key={kind + toPathData(shape.outline)} {...props} kind={kind} shape={shape} />
    )),
  );
}

interface LabelProps extends LabelsProps {
  readonly kind: 'reach' | 'shape';
  readonly shape: RegionShape;
}

function Label({ id, htmlFor, scene, shape: { outline, within }, kind, mirrored }: LabelProps) {
  const d = toPathData(outline);
  const box = boxAround(flatten(outline));
  return (
    <label
      htmlFor={htmlFor}
      className={`body-map-label is-${kind}`}
      style={placeOf(box, scene, mirrored)}
    >
      <svg viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} aria-hidden="true">
        <g {...(mirrored && { transform: `translate(${2 * box.x + box.width} 0) scale(-1 1)` })}>
          <path
            className={`body-map-${kind}`}
            d={d}
            {...(kind === 'shape' && within !== null && { clipPath: `url(#${id}-in-${within})` })}
          />
        </g>
      </svg>
    </label>
  );
}

function placeOf(box: Box, scene: PickerScene, mirrored: boolean): CSSProperties {
  const x = mirrored ? scene.width - box.x - box.width : box.x;
  return {
    left: percent(x, scene.width),
    top: percent(box.y, scene.height),
    width: percent(box.width, scene.width),
    height: percent(box.height, scene.height),
  };
}

const percent = (part: number, whole: number): string =>
  `${Math.round((10000 * part) / whole) / 100}%`;
