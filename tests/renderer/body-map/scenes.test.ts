import { describe, expect, it } from 'vitest';
import { complaints } from '#shared/knowledge/complaints';
import {
  type PickerScene,
  pickerViews,
  placedComplaints,
  type RegionShape,
} from '../../../src/renderer/features/body-map/picker-types';
import { ALL } from '../../../src/renderer/features/body-map/scene';
import { sceneOf, viewOf } from '../../../src/renderer/features/body-map/scenes';
import {
  boxAround,
  flatten,
  inside,
  type Point,
} from '../../../src/renderer/features/charts/geometry';

/** The room that a picture is given in the smallest window, in pixels. */
const ROOM = { width: 500, height: 372 };
/** The stroke of `.body-map-reach`, half of which lies on each side. */
const REACH = 36;
const TARGET = 44;

const scenes = pickerViews.map(sceneOf);

/** All that one can point at, in the order of drawing: later ones lie on top. */
const pointable = (scene: PickerScene) => [
  ...scene.regions.map(({ complaint, shapes }) => ({ name: complaint as string, shapes })),
  ...scene.entries.map(({ view, side, shapes }) => ({ name: `${view} ${side}`, shapes })),
];

const shapesOf = (scene: PickerScene) =>
  pointable(scene).flatMap(({ name, shapes }) => shapes.map((shape) => ({ name, shape })));

/** Points of a shape that lie on the limb it is cut to, on a grid of nine by nine. */
function points(scene: PickerScene, { outline, within }: RegionShape): readonly Point[] {
  const edge = flatten(outline, 3);
  const box = boxAround(edge);
  const grid = Array.from(
    { length: 81 },
    (_, i): Point => [
      box.x + (box.width * ((i % 9) + 0.5)) / 9,
      box.y + (box.height * (Math.floor(i / 9) + 0.5)) / 9,
    ],
  );
  const limbs = scene.parts
    .filter(({ id }) => within === null || within === ALL || id === within)
    .map((part) => flatten(part.outline, 3));
  return grid.filter((p) => inside(edge, p) && limbs.some((limb) => inside(limb, p)));
}

describe('the pictures to point at', () => {
  it('have a place for every complaint that has one', () => {
    const without = placedComplaints.filter((complaint) => viewOf(complaint) === null);

    expect(without).toEqual([]);
  });

  it('have none for what is only told in words', () => {
    const told = Object.keys(complaints).filter((complaint) => viewOf(complaint) === null);

    expect(told.toSorted()).toEqual([
      'bone-point-pain',
      'calf-hot-swollen',
      'foot-numb-weak',
      'hand-numb-tingle',
      'mouse-click-finger',
      'mouse-scroll-finger',
      'thumb-spacebar-phone',
    ]);
  });

  it('show nothing that the content does not know', () => {
    const strange = placedComplaints.filter((complaint) => !Object.hasOwn(complaints, complaint));

    expect(strange).toEqual([]);
  });

  it('show hands as hands and feet as feet', () => {
    expect(viewOf('finger-ring')).toBe('hand');
    expect(viewOf('elbow-outer')).toBe('arm');
    expect(viewOf('heel')).toBe('foot');
    expect(viewOf('hamstring')).toBe('leg');
  });

  it('let the whole body lead to each of the others, on both sides', () => {
    const body = sceneOf('body');

    expect(body.entries.map(({ view, side }) => `${view} ${side}`).toSorted()).toEqual(
      ['arm', 'foot', 'hand', 'leg'].flatMap((view) => [`${view} left`, `${view} right`]),
    );
    expect(body.regions).toEqual([]);
  });

  it('have the right side of the body on the right of each figure', () => {
    const body = sceneOf('body');
    const middle = ({ shapes }: { readonly shapes: readonly RegionShape[] }, i: number) => {
      const shape = shapes[i];
      if (!shape) throw new Error('no such figure');
      const box = boxAround(flatten(shape.outline));
      return box.x + box.width / 2;
    };
    const of = (side: string) => body.entries.find((e) => e.view === 'hand' && e.side === side);
    const [right, left] = [of('right'), of('left')];
    if (!right || !left) throw new Error('no hands');

    expect(middle(right, 0)).toBeGreaterThan(middle(left, 0));
    expect(middle(right, 1)).toBeGreaterThan(middle(left, 1));
  });
});

describe('a right foot', () => {
  const middleOf = (part: string): number => {
    const found = sceneOf('foot').parts.find(({ id }) => id === part);
    if (!found) throw new Error(`There is no ${part}.`);
    const box = boxAround(flatten(found.outline));
    return box.x + box.width / 2;
  };

  it.each([
    ['foot-top', 'left', -1],
    ['foot-sole', 'right', 1],
  ])('has its toes in order on the %s, the big one %s', (picture, _, sign) => {
    const toes = ['toe-5', 'toe-4', 'toe-3', 'toe-2', 'big-toe'];
    const across = toes.map((toe) => sign * middleOf(`${picture}-${toe}`));

    expect(across).toEqual(across.toSorted((a, b) => a - b));
  });

  it('lets its big toe be pointed at in every picture', () => {
    const region = sceneOf('foot').regions.find(({ complaint }) => complaint === 'big-toe');

    expect(region?.shapes).toHaveLength(4);
  });
});

describe.each(scenes)('the picture of the $view', (scene) => {
  it('gives every part its own id', () => {
    const ids = scene.parts.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cuts its places to parts that there are', () => {
    const ids = scene.parts.map(({ id }) => id);
    const cut = shapesOf(scene).flatMap(({ shape }) => shape.within ?? []);

    expect(cut.filter((part) => part !== ALL && !ids.includes(part))).toEqual([]);
  });

  it('has all its limbs within its frame, but for what is cut above and below', () => {
    const points = scene.parts.flatMap(({ outline }) => flatten(outline));
    const box = boxAround(points.filter(([, y]) => y >= 0 && y <= scene.height));

    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(scene.width);
  });

  it('lets every place be pointed at: most of what is seen of it lies on top', () => {
    const all = shapesOf(scene).map((each) => ({ ...each, edge: flatten(each.shape.outline, 3) }));

    const hidden = all.filter(({ shape }, i) => {
      const own = points(scene, shape);
      const free = own.filter((p) => !all.slice(i + 1).some(({ edge }) => inside(edge, p)));
      return own.length === 0 || free.length < own.length / 2;
    });

    expect(hidden.map(({ name }) => name)).toEqual([]);
  });

  it('lets no place lie where the limb of the other side fades', () => {
    const sideways = scene.fades.filter(({ toward }) => toward === 'left');
    const faded = ([x, y]: Point): boolean =>
      sideways.some(({ box }) => x > box.x && x < box.x + box.width && y > box.y);

    const lost = shapesOf(scene).filter(({ shape }) => points(scene, shape).some(faded));

    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('makes no place smaller to point at than 44 pixels in the smallest window', () => {
    const pixel = Math.min(ROOM.width / scene.width, ROOM.height / scene.height);

    const small = shapesOf(scene).filter(({ shape }) => {
      const { width, height } = boxAround(flatten(shape.outline));
      return Math.min(width, height) * pixel + REACH < TARGET;
    });

    expect(small.map(({ name }) => name)).toEqual([]);
  });
});
