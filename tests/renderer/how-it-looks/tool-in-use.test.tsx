// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { tools } from '#shared/knowledge/tools';
import { ToolInUse } from '../../../src/renderer/features/guide/tool-in-use';
import { ToolPicture } from '../../../src/renderer/features/guide/tool-picture';
import { HowItLooks } from '../../../src/renderer/features/how-it-looks/how-it-looks';

afterEach(cleanup);

describe('a tool in use', () => {
  it('is shown on the body once the drawing has been brought in, the tool alone until then', async () => {
    const { container } = render(
      <ToolInUse tool="knuckles" use={{ spotId: 'ecrb-mid', side: 'right' }} />,
    );
    expect(container.querySelector('.how-it-looks')).toBeNull();
    expect(container.querySelector('svg')).not.toBeNull();

    await expect.poll(() => container.querySelector('.how-it-looks')).not.toBeNull();

    expect(container.querySelectorAll('svg')).toHaveLength(1);
  });

  it('is the left side as the right one in a mirror, the mark with it', () => {
    const markup = (side: 'left' | 'right') => {
      const { container } = render(
        <HowItLooks tool="wall-ball" spotId="glute-med-side" side={side} otherwise={null} />,
      );
      const group = container.querySelector('g');
      const parts = { turned: group?.getAttribute('transform'), drawing: group?.innerHTML };
      cleanup();
      return parts;
    };

    const [right, left] = [markup('right'), markup('left')];

    expect(right.turned).toBeNull();
    expect(left.turned).toMatch(/scale\(-1 1\)$/);
    expect(left.drawing).toBe(right.drawing);
  });

  it('has an empty ring for its mark where the leg hides the place', () => {
    const markOf = (tool: string) => {
      const { container } = render(
        <HowItLooks tool={tool} spotId="biceps-femoris-mid" side="right" otherwise={null} />,
      );
      const mark = container.querySelector('circle')?.getAttribute('class');
      cleanup();
      return mark;
    };

    expect(markOf('roller-stick')).toBe('how-spot is-hidden');
    expect(markOf('knuckles')).toBe('how-spot');
  });

  it('is what stands in for it where nothing is drawn', () => {
    render(
      <HowItLooks tool="thumb" spotId="ecrb-mid" side="right" otherwise={<p>the tool alone</p>} />,
    );

    expect(screen.getByText('the tool alone')).toBeDefined();
  });
});

describe('the picture of a tool', () => {
  it.each(Object.keys(tools) as (keyof typeof tools)[])('is drawn for %s', (tool) => {
    const { container } = render(<ToolPicture tool={tool} />);

    expect(container.querySelectorAll('path, circle').length).toBeGreaterThan(1);
  });
});
