// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Pressed } from '#shared/guide/pressed';
import { loadAllCharts } from '../../../src/renderer/features/charts/chart-store';
import { PressedPicture } from '../../../src/renderer/features/guide/pressed-picture';

await loadAllCharts();
afterEach(cleanup);

const press = (pressed: Partial<Pressed>): Pressed => ({
  spotId: 'edc-middle-strip',
  side: 'right',
  places: [0, 1],
  effect: 'better',
  ...pressed,
});

const marks = () =>
  [...document.querySelectorAll('.pressed-chart [data-effect]')].map((mark) =>
    mark.getAttribute('data-effect'),
  );

describe('the picture of what was pressed', () => {
  it('marks each place by what it did, on its limb, and says so in a sentence', () => {
    render(
      <PressedPicture
        pressed={[
          press({}),
          press({ spotId: 'ecrb-mid', places: [0], effect: 'worse' }),
          press({ spotId: 'gastroc-medial-belly', side: 'left', places: [1], effect: 'unrated' }),
        ]}
      />,
    );

    expect(marks()).toEqual(['better', 'better', 'worse', 'unrated']);
    expect(document.querySelectorAll('.pressed-chart')).toHaveLength(2);
    expect(
      screen.getByText(
        'Pressed on the right arm, back: finger lifters, 2 places, better; wrist lifter, 1 place, worse.',
      ),
    ).toBeDefined();
    expect(
      screen.getByText('Pressed on the left lower leg, back: inner calf, 1 place, no answer.'),
    ).toBeDefined();
  });

  it('tells effects apart by shape, and names those that are there', () => {
    const effects = ['better', 'same', 'worse', 'unrated'] as const;
    render(
      <PressedPicture
        pressed={effects.map((effect, i) =>
          // A spot has one effect a side, so no place is marked twice.
          press({
            effect,
            side: i % 2 === 0 ? 'left' : 'right',
            spotId: i < 2 ? 'edc-middle-strip' : 'ecrb-mid',
            places: [0],
          }),
        )}
      />,
    );

    const shapes = [...document.querySelectorAll('figcaption [data-effect]')].map(
      (mark) => mark.innerHTML,
    );
    expect(new Set(shapes).size).toBe(4);
    expect(document.querySelector('figcaption')?.textContent).toBe('betterno changeworseno answer');
  });

  it('has nothing to press any more: no ring, and no target on a limb with several muscles', () => {
    render(<PressedPicture pressed={[press({}), press({ spotId: 'ecrb-mid' })]} />);

    expect(document.querySelector('.chart-marker')).toBeNull();
    expect(document.querySelector('[data-state="target"]')).toBeNull();
    expect(document.querySelectorAll('[data-state="adjacent"]').length).toBeGreaterThan(1);
  });

  it('is nothing for what is not drawn', () => {
    const { container } = render(<PressedPicture pressed={[press({ spotId: 'no-such-spot' })]} />);

    expect(container.innerHTML).toBe('');
  });
});
