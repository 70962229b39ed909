// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Hero } from '../../../src/renderer/features/today/hero';
import { aSnapshot } from '../../support/fake-bridge';

const resting = aSnapshot({
  asOf: Date.now(),
  rest: { forMs: 600_000, leftMs: 300_000, resting: false },
  offer: { kind: 'rest', why: 'daily-cap', seconds: 600 },
});

describe('Hero while a rest runs', () => {
  it('shows a ring that is half closed when half of it is over, and no arm', () => {
    const { container } = render(<Hero snapshot={resting} dispatch={() => {}} more={null} />);

    const [, arc] = container.querySelectorAll('circle');
    const around = Number(arc?.getAttribute('stroke-dasharray'));
    expect(Number(arc?.getAttribute('stroke-dashoffset')) / around).toBeCloseTo(0.5, 1);
    expect(container.querySelector('figure')).toBeNull();
  });
});
