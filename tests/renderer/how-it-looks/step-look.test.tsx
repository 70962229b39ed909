// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { StepLook } from '../../../src/renderer/features/how-it-looks/step-look';

afterEach(cleanup);

describe('how a step looks, in the preview of a session', () => {
  it('is the body at it with the tool that is named under it, once that has been brought in', async () => {
    const { container } = render(<StepLook tool="foam-roller" spotId="tib-ant-mid" side="left" />);

    expect(screen.getByText('Foam roller')).toBeDefined();
    await expect
      .poll(() => container.querySelector('.how-it-looks'), { timeout: 20_000 })
      .not.toBeNull();
    expect(container.querySelector('.how-it-looks g')?.getAttribute('transform')).toMatch(
      /scale\(-1 1\)$/,
    );
  });

  it('is the tool alone where nothing is drawn', async () => {
    const { container } = render(<StepLook tool="thumb" spotId="ecrb-mid" side="right" />);

    await expect.poll(() => container.querySelectorAll('svg'), { timeout: 20_000 }).toHaveLength(1);
    expect(container.querySelector('.how-it-looks')).toBeNull();
  });
});
