import type { Path } from '../charts/geometry';
import type {
  PickerEntry,
  PickerRegion,
  PickerScene,
  RegionShape,
  SkinPicture,
} from './picker-types';
import { type Placing, placedPath } from './place-path';

/** Cut to every part of the scene. */
export const ALL = 'all';

interface PlacedPicture {
  readonly picture: SkinPicture;
  readonly placing: Placing;
}

type Frame = Pick<PickerScene, 'view' | 'width' | 'height' | 'captions' | 'fades'> & {
  readonly entries?: readonly PickerEntry[];
};

/** Lays pictures side by side. The same complaint in several of them becomes one region. */
export function scene(frame: Frame, pictures: readonly PlacedPicture[]): PickerScene {
  const laid = pictures.map(({ picture, placing }) => laidOut(picture, placing));
  const shapes = laid.flatMap(({ regions }) => regions);
  const complaints = [...new Set(shapes.map(({ complaint }) => complaint))];
  return {
    entries: [],
    ...frame,
    parts: laid.flatMap(({ parts }) => parts),
    creases: laid.flatMap(({ creases }) => creases),
    fineCreases: laid.flatMap(({ fineCreases }) => fineCreases),
    nails: laid.flatMap(({ nails }) => nails),
    regions: complaints.map(
      (complaint): PickerRegion => ({
        complaint,
        shapes: shapes.flatMap((each) => (each.complaint === complaint ? each.shape : [])),
      }),
    ),
  };
}

function laidOut(picture: SkinPicture, placing: Placing): SkinPicture {
  const move = (path: Path): Path => placedPath(path, placing);
  const name = (part: string): string => `${picture.id}-${part}`;
  const shape = ({ outline, within }: RegionShape): RegionShape => ({
    outline: move(outline),
    within: within === null || within === ALL ? within : name(within),
  });
  return {
    id: picture.id,
    parts: picture.parts.map(({ id, outline }) => ({ id: name(id), outline: move(outline) })),
    creases: picture.creases.map(move),
    fineCreases: picture.fineCreases.map(move),
    nails: picture.nails.map(move),
    regions: picture.regions.map((each) => ({ ...each, shape: shape(each.shape) })),
  };
}
