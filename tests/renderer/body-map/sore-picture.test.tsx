// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { placedComplaints } from '../../../src/renderer/features/body-map/picker-types';
import { sceneOf, viewOf } from '../../../src/renderer/features/body-map/scenes';
import { soreView } from '../../../src/renderer/features/body-map/sore-crop';
import { SorePicture } from '../../../src/renderer/features/body-map/sore-picture';
import { boxAround, flatten } from '../../../src/renderer/features/charts/geometry';

afterEach(cleanup);

describe.each(placedComplaints)('the small picture of %s', (complaint) => {
  const whole = sceneOf(viewOf(complaint) ?? 'body');
  const sore = soreView(whole, complaint);

  it('shows one limb of the scene, and the whole place in the picture', () => {
    if (sore === null) throw new Error('the place is on no limb');
    const { scene, crop } = sore;
    const shapes = scene.regions.flatMap((each) => each.shapes);
    const limbs = new Set(scene.parts.map(({ id }) => id.split('-').slice(0, 2).join('-')));
    const place = boxAround(shapes.flatMap(({ outline }) => flatten(outline)));
    const middle = [place.x + place.width / 2, place.y + place.height / 2] as const;

    expect(limbs.size).toBe(1);
    expect(shapes).toHaveLength(1);
    expect(middle[0]).toBeGreaterThan(crop.x);
    expect(middle[0]).toBeLessThan(crop.x + crop.width);
    expect(place.height).toBeLessThan(crop.height);
    expect(middle[1]).toBeGreaterThan(crop.y);
    expect(middle[1]).toBeLessThan(crop.y + crop.height);
  });
});

describe('the small picture of a sore place', () => {
  it('says where it hurts and on which side, and marks that in a picture without a target', () => {
    const { container } = render(<SorePicture complaint="shin-inner" side="left" />);

    expect(
      screen.getByRole('img', { name: 'Hurts here: inner edge of the shin, left' }),
    ).toBeDefined();
    expect(container.querySelectorAll('.body-map-hurt').length).toBeGreaterThan(0);
    expect(container.querySelector('[data-state], .chart-marker, input')).toBeNull();
  });

  it('shows the left limb as the right one in a mirror', () => {
    const views = (['right', 'left'] as const).map((side) => {
      const { container } = render(<SorePicture complaint="calf" side={side} />);
      const [x = 0, , width = 0] = (container.querySelector('svg')?.getAttribute('viewBox') ?? '')
        .split(' ')
        .map(Number);
      const turned = container.querySelector('svg > g')?.getAttribute('transform') ?? null;
      cleanup();
      return { middle: x + width / 2, turned };
    });

    expect(views[0]?.turned).toBeNull();
    expect(views[1]?.turned).toMatch(/scale\(-1 1\)$/);
    expect((views[0]?.middle ?? 0) + (views[1]?.middle ?? 0)).toBeCloseTo(sceneOf('leg').width);
  });

  it('is nothing for a complaint without a place', () => {
    const { container } = render(<SorePicture complaint="hand-numb-tingle" side="right" />);

    expect(container.innerHTML).toBe('');
  });
});
