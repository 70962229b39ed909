// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadAllCharts } from '../../../src/renderer/features/charts/chart-store';
import { describeChart } from '../../../src/renderer/features/charts/describe-chart';
import { drawn } from '../../../src/renderer/features/charts/drawn-chart';
import { pictureOf } from '../../../src/renderer/features/charts/positions';
import {
  StagePicture,
  type StagePictureProps,
} from '../../../src/renderer/features/charts/stage-picture';

vi.mock('../../../src/renderer/features/charts/drawn-chart', { spy: true });

await loadAllCharts();

const picture = pictureOf('edc-middle-strip');
if (!picture) throw new Error('the spot has no picture');

const usual: StagePictureProps = {
  ...picture,
  side: 'right',
  muscleName: 'finger lifters',
  active: 0,
};

const marker = () => document.querySelector<SVGGElement>('.chart-marker');
const edges = () =>
  [...document.querySelectorAll('.stage-picture-edge')].map((edge) => edge.textContent);

afterEach(cleanup);

describe('StagePicture', () => {
  it('says which limb, from which side, what to press and which place it is', () => {
    render(<StagePicture {...usual} active={1} />);

    expect(
      screen.getByRole('img', {
        name: 'Right forearm, back; press: finger lifters, a fifth of the way toward the hand, 2 of 2 on this muscle',
      }),
    ).toBeDefined();
  });

  it('is one picture to a screen reader: the small one repeats it', () => {
    render(<StagePicture {...usual} />);

    expect(screen.getAllByRole('img')).toHaveLength(1);
  });

  it('has its view as title, or the title it is given', () => {
    const { rerender } = render(<StagePicture {...usual} />);
    expect(screen.getByText('Right arm, back')).toBeDefined();

    rerender(<StagePicture {...usual} title="Your right forearm" />);
    expect(screen.getByText('Your right forearm')).toBeDefined();
  });

  it('swaps the side labels with the side', () => {
    const { rerender } = render(<StagePicture {...usual} />);
    expect(edges()).toEqual(['thumb side', 'little-finger side']);

    rerender(<StagePicture {...usual} side="left" />);
    expect(edges()).toEqual(['little-finger side', 'thumb side']);
  });

  it('moves the same marker to the next place, so that it can be seen to travel', () => {
    const { rerender } = render(<StagePicture {...usual} />);
    const before = marker();
    const start = before?.style.transform;

    rerender(<StagePicture {...usual} active={1} />);

    expect(marker()).toBe(before);
    expect(marker()?.style.transform).not.toBe(start);
  });

  it('does not draw the limb again while the marker moves', () => {
    const { rerender } = render(<StagePicture {...usual} hurt={['ring']} />);
    const drawings = vi.mocked(drawn).mock.calls.length;

    rerender(<StagePicture {...usual} hurt={['ring']} active={1} paused />);

    expect(drawings).toBeGreaterThan(0);
    expect(drawn).toHaveBeenCalledTimes(drawings);
  });

  it('starts afresh on the other arm instead of flying across', () => {
    const { rerender } = render(<StagePicture {...usual} />);
    const before = marker();

    rerender(<StagePicture {...usual} side="left" />);

    expect(marker()).not.toBe(before);
  });

  it('shows a dot for every place', () => {
    render(<StagePicture {...usual} />);

    expect(document.querySelectorAll('.chart-dot')).toHaveLength(2);
  });

  it('measures the first place from the elbow bump, and names the bump', () => {
    const { rerender } = render(<StagePicture {...usual} />);
    expect(document.querySelector('.chart-ruler')).not.toBeNull();
    expect(document.querySelector('.chart-label')?.textContent).toBe('outer elbow bump');

    rerender(<StagePicture {...usual} active={1} />);
    expect(document.querySelector('.chart-ruler')).toBeNull();
  });

  it('holds its pulse while paused', () => {
    const { rerender } = render(<StagePicture {...usual} />);
    expect(document.querySelector('.chart-marks[data-paused]')).toBeNull();

    rerender(<StagePicture {...usual} paused />);
    expect(document.querySelector('.chart-marks[data-paused]')).not.toBeNull();
  });

  it('shows where it hurts in both pictures', () => {
    render(<StagePicture {...usual} hurt={['ring']} />);

    expect(document.querySelectorAll("[data-hurt='ring']")).toHaveLength(2);
  });
});

describe('describeChart', () => {
  it.each([
    [
      'edc-middle-strip',
      'finger lifters, a fifth of the way toward the hand, 1 of 2 on this muscle',
    ],
    [
      'edc-index-strip',
      'finger lifters, a fifth of the way toward the hand, 1 of 2 on this muscle',
    ],
    ['ecrb-mid', 'wrist lifter, a quarter of the way toward the hand, 1 of 2 on this muscle'],
    [
      'finger-flexor-mid',
      'finger benders, a third of the way toward the hand, 1 of 2 on this muscle',
    ],
  ])('says of %s how far along the arm it is', (spot, said) => {
    const shown = pictureOf(spot);
    const muscleName = said.split(',')[0] ?? '';

    const name =
      shown && describeChart(shown.chart, 'left', { muscleName, active: 0, places: shown.places });

    expect(name).toMatch(/^Left forearm, (back|palm side); press: /);
    expect(name?.split('press: ')[1]).toBe(said);
  });

  it.each([
    [
      'gastroc-medial-belly',
      'Right lower leg, back; press: it, a quarter of the way toward the foot',
    ],
    [
      'fibularis-longus-upper',
      'Right lower leg, outer side; press: it, a quarter of the way toward the foot',
    ],
    ['tib-ant-mid', 'Right lower leg, front; press: it, half of the way toward the foot'],
    ['fdl-inner', 'Right lower leg, inner side; press: it, half of the way toward the foot'],
    ['rectus-femoris-mid', 'Right thigh, front; press: it, half of the way toward the knee'],
    [
      'biceps-femoris-mid',
      'Right thigh and buttock, back; press: it, half of the way toward the knee',
    ],
    ['adductor-mid', 'Right thigh, inner side; press: it, half of the way toward the knee'],
    ['tfl-front', 'Right hip, front and outer side; press: it'],
  ])('says of %s how far along the leg it is', (spot, said) => {
    const shown = pictureOf(spot);
    if (!shown) throw new Error('the spot has no picture');
    const pressing = { muscleName: 'it', active: 0, places: shown.places.slice(0, 1) };

    expect(describeChart(shown.chart, 'right', pressing)).toBe(said);
  });

  it('names only the limb when there is nothing to press', () => {
    expect(describeChart(usual.chart, 'left', null)).toBe('Left forearm, back');
  });

  it('does not count a single place', () => {
    const pressing = { muscleName: 'finger lifters', active: 0, places: usual.places.slice(0, 1) };

    expect(describeChart(usual.chart, 'right', pressing)).toBe(
      'Right forearm, back; press: finger lifters, a fifth of the way toward the hand',
    );
  });
});
