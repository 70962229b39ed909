import type { Point } from '../charts/geometry';
import { around, entriesFor, leadsTo } from './entries';
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
    width: 820,
    height: 1340,
    captions: [
      { picture: 'arm-back', at: [236, 1326] },
      { picture: 'arm-palm', at: [584, 1326] },
    ],
    fades: [{ box: { x: 0, y: 1196, width: 820, height: 136 }, toward: 'down' }],
    entries: [
      leadsTo(
        'hand',
        around([30, 480], [20, 300], [120, 10], [300, 10], [370, 200], [360, 480], [220, 492]),
        around([460, 480], [450, 200], [530, 10], [700, 10], [830, 300], [780, 480], [600, 492]),
      ),
    ],
  },
  [
    { picture: armBack, placing: { at: [-40, 0] } },
    { picture: armPalm, placing: { at: [330, 0] } },
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
      { box: { x: 520, y: 284, width: 490, height: 102 }, toward: 'up' },
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
    entries: [
      leadsTo(
        'foot',
        around([250, 940], [297, 932], [342, 940], [372, 1060], [300, 1080], [240, 1060]),
        around([486, 1000], [546, 930], [604, 950], [740, 1030], [740, 1080], [470, 1080]),
        around([960, 1010], [1002, 1004], [1044, 1010], [1074, 1060], [1004, 1080], [944, 1060]),
      ),
    ],
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
