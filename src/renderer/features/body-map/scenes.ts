import type { Point } from '../charts/geometry';
import { armBack, armPalm } from './arm-skin';
import { around, entriesFor, leadsTo } from './entries';
import { figureBack, figureFront } from './figure';
import { footInner, footOuter } from './foot-sides-skin';
import { footSole, footTop } from './foot-skin';
import { handBack, handPalm } from './hand-skin';
import { legBack, legFront, legOuter } from './leg-skin';
import type { PickerScene, PickerView } from './picker-types';
import { scene } from './scene';

const hand = scene(
  {
    view: 'hand',
    width: 820,
    height: 780,
    captions: [
      { picture: 'hand-back', at: [236, 750] },
      { picture: 'hand-palm', at: [584, 750] },
    ],
    fades: [{ box: { x: 0, y: 620, width: 820, height: 172 }, toward: 'down' }],
    entries: [
      leadsTo(
        'arm',
        around([140, 632], [226, 626], [330, 632], [340, 716], [226, 722], [130, 716]),
        around([490, 632], [590, 626], [690, 632], [700, 716], [590, 722], [480, 716]),
      ),
    ],
  },
  [
    { picture: handBack, placing: { at: [-40, 0] } },
    { picture: handPalm, placing: { at: [330, 0] } },
  ],
);

const arm = scene(
  {
    view: 'arm',
    width: 940,
    height: 1370,
    captions: [
      { picture: 'arm-back', at: [276, 1330] },
      { picture: 'arm-palm', at: [664, 1330] },
    ],
    fades: [{ box: { x: 0, y: 1216, width: 940, height: 112 }, toward: 'down' }],
    entries: [
      leadsTo(
        'hand',
        around([70, 480], [60, 300], [160, 10], [340, 10], [410, 200], [400, 480], [260, 492]),
        around([540, 480], [530, 200], [610, 10], [780, 10], [910, 300], [860, 480], [680, 492]),
      ),
    ],
  },
  [
    { picture: armBack, placing: { at: [0, 0] } },
    { picture: armPalm, placing: { at: [410, 0] } },
  ],
);

const FRONT: Point = [370, 20];
const BACK: Point = [1110, 20];
const bare = { nails: [], regions: [] };

const body = scene(
  {
    view: 'body',
    width: 1480,
    height: 1860,
    captions: [
      { picture: 'body-front', at: [FRONT[0], 1800] },
      { picture: 'body-back', at: [BACK[0], 1800] },
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
      { box: { x: 520, y: 284, width: 490, height: 102 }, toward: 'up' },
    ],
  },
  [
    { picture: footTop, placing: { at: [0, 24] } },
    { picture: footSole, placing: { flipX: true, at: [550, 40] } },
    { picture: footOuter, placing: { scale: 0.66, at: [520, 0] } },
    { picture: footInner, placing: { flipX: true, scale: 0.66, at: [970, 312] } },
  ],
);

const leg = scene(
  {
    view: 'leg',
    width: 1270,
    height: 1150,
    captions: [
      { picture: 'leg-front', at: [274, 1104] },
      { picture: 'leg-outer', at: [652, 1104] },
      { picture: 'leg-back', at: [1094, 1104] },
    ],
    fades: [
      { box: { x: 0, y: -10, width: 1270, height: 110 }, toward: 'up' },
      // The other leg, which cannot be pointed at here.
      { box: { x: 0, y: 0, width: 190, height: 1150 }, toward: 'left' },
      { box: { x: 811, y: 0, width: 199, height: 1150 }, toward: 'left' },
    ],
    entries: [
      leadsTo(
        'foot',
        around([222, 940], [269, 932], [314, 940], [344, 1060], [272, 1080], [212, 1060]),
        around([566, 1000], [626, 930], [684, 950], [820, 1030], [820, 1080], [550, 1080]),
        around([1050, 1010], [1092, 1004], [1134, 1010], [1164, 1060], [1094, 1080], [1034, 1060]),
      ),
    ],
  },
  [
    { picture: legFront, placing: { at: [184, -690] } },
    { picture: legOuter, placing: { at: [620, -690] } },
    { picture: legBack, placing: { at: [1006, -690] } },
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
