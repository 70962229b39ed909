import type { Point } from '../charts/geometry';
import { entriesFor } from './entries';
import { figureBack, figureFront } from './figure';
import { footInner, footOuter } from './foot-sides-skin';
import { footSole, footTop } from './foot-skin';
import { armBack, armPalm, handBack, handPalm } from './hand-skin';
import { legBack, legFront, legOuter } from './leg-skin';
import type { PickerScene, PickerView } from './picker-types';
import { scene } from './scene';

const hand = scene(
  {
    view: 'hand',
    width: 820,
    height: 770,
    captions: [
      { picture: 'hand-back', at: [236, 752] },
      { picture: 'hand-palm', at: [584, 752] },
    ],
    fades: [{ box: { x: 0, y: 620, width: 820, height: 160 }, toward: 'down' }],
  },
  [
    { picture: handBack, placing: { at: [-40, 0] } },
    { picture: handPalm, placing: { at: [330, 0] } },
  ],
);

const arm = scene(
  {
    view: 'arm',
    width: 820,
    height: 1340,
    captions: [
      { picture: 'arm-back', at: [236, 1326] },
      { picture: 'arm-palm', at: [584, 1326] },
    ],
    fades: [{ box: { x: 0, y: 1216, width: 820, height: 140 }, toward: 'down' }],
  },
  [
    { picture: armBack, placing: { at: [-40, 0] } },
    { picture: armPalm, placing: { at: [330, 0] } },
  ],
);

const FRONT: Point = [360, 20];
const BACK: Point = [1080, 20];
const bare = { nails: [], regions: [] };

const body = scene(
  {
    view: 'body',
    width: 1440,
    height: 1860,
    captions: [
      { picture: 'body-front', at: [FRONT[0], 1832] },
      { picture: 'body-back', at: [BACK[0], 1832] },
    ],
    fades: [],
    entries: entriesFor([FRONT, BACK]),
  },
  [
    { picture: { ...figureFront, ...bare, id: 'body-front' }, placing: { at: FRONT } },
    { picture: { ...figureBack, ...bare, id: 'body-back' }, placing: { at: BACK } },
  ],
);

const foot = scene(
  {
    view: 'foot',
    width: 1010,
    height: 620,
    captions: [
      { picture: 'foot-top', at: [150, 600] },
      { picture: 'foot-sole', at: [400, 600] },
      { picture: 'foot-outer', at: [770, 290] },
      { picture: 'foot-inner', at: [770, 600] },
    ],
    fades: [
      { box: { x: 0, y: 500, width: 270, height: 110 }, toward: 'down' },
      { box: { x: 520, y: -14, width: 490, height: 90 }, toward: 'up' },
      { box: { x: 520, y: 296, width: 490, height: 90 }, toward: 'up' },
    ],
  },
  [
    { picture: footTop, placing: { at: [0, 24] } },
    { picture: footSole, placing: { at: [252, 40] } },
    { picture: footOuter, placing: { scale: 0.66, at: [520, 0] } },
    { picture: footInner, placing: { flipX: true, scale: 0.66, at: [970, 312] } },
  ],
);

const leg = scene(
  {
    view: 'leg',
    width: 1130,
    height: 1130,
    captions: [
      { picture: 'leg-front', at: [212, 1112] },
      { picture: 'leg-outer', at: [555, 1112] },
      { picture: 'leg-back', at: [916, 1112] },
    ],
    fades: [{ box: { x: 0, y: -10, width: 1130, height: 110 }, toward: 'up' }],
  },
  [
    { picture: legFront, placing: { at: [212, -690] } },
    { picture: legOuter, placing: { at: [540, -690] } },
    { picture: legBack, placing: { at: [916, -690] } },
  ],
);

const scenes: Readonly<Record<PickerView, PickerScene>> = { hand, arm, leg, foot, body };

/** The scene of a view. */
export const sceneOf = (view: PickerView): PickerScene => scenes[view];

/** The nearest view that shows where this complaint sits, or null for those without a place. */
export function viewOf(complaint: string): PickerView | null {
  const all = Object.values(scenes);
  const found = all.find(({ regions }) => regions.some((each) => each.complaint === complaint));
  return found?.view ?? null;
}
