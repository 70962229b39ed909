// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BodyMap } from '../../../src/renderer/features/body-map/body-map';
import { sceneOf } from '../../../src/renderer/features/body-map/scenes';

afterEach(cleanup);

const nothing = () => {};

function labelsOf(container: HTMLElement, input: HTMLElement): readonly HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(`label[for="${input.id}"]`)];
}

describe('the picture of the hand', () => {
  it('is a group of radio inputs, a name each, the chosen one checked', () => {
    render(<BodyMap view="hand" side="right" chosen="finger-ring" onChoose={nothing} />);

    const group = screen.getByRole('group', { name: 'Where does your right hand hurt?' });
    const names = within(group)
      .getAllByRole('radio')
      .map((radio) => radio.getAttribute('aria-label'));

    expect(names).toHaveLength(sceneOf('hand').regions.length);
    expect(new Set(names).size).toBe(names.length);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Ring finger' }).checked).toBe(true);
  });

  it('has a finger on both pictures as label of its one input', async () => {
    const onChoose = vi.fn();
    const { container } = render(
      <BodyMap view="hand" side="left" chosen={null} onChoose={onChoose} />,
    );
    const labels = labelsOf(container, screen.getByRole('radio', { name: 'Little finger' }));
    expect(labels).toHaveLength(4); // back and palm, each as it is drawn and as far as it reaches

    for (const label of labels) {
      const path = label.querySelector('path');
      if (path) await userEvent.click(path);
    }

    expect(onChoose).toHaveBeenCalledWith('finger-little');
    expect(onChoose).toHaveBeenCalledTimes(4);
  });

  it('fills what is chosen, in every picture it is seen in, and nothing else', () => {
    const { container, rerender } = render(
      <BodyMap view="hand" side="right" chosen="finger-thumb" onChoose={nothing} />,
    );
    expect(container.querySelectorAll('[data-hurt]')).toHaveLength(2);

    rerender(<BodyMap view="hand" side="right" chosen="back-of-hand" onChoose={nothing} />);
    expect(container.querySelectorAll('[data-hurt]')).toHaveLength(1);

    rerender(<BodyMap view="hand" side="right" chosen="heel" onChoose={nothing} />);
    expect(container.querySelectorAll('[data-hurt]')).toHaveLength(0);
  });

  it('shows the left hand as the right one in a mirror, words and labels with it', () => {
    const place = (side: 'left' | 'right') => {
      const { container } = render(
        <BodyMap view="hand" side={side} chosen={null} onChoose={nothing} />,
      );
      const [label] = labelsOf(container, screen.getByRole('radio', { name: 'Palm' }));
      const caption = screen.getByText(`palm of ${side} hand`);
      const { left = '', width = '' } = label?.style ?? {};
      cleanup();
      return [
        Number.parseFloat(left),
        Number.parseFloat(width),
        Number.parseFloat(caption.style.insetInlineStart),
      ] as const;
    };

    const right = place('right');
    const left = place('left');

    expect(left[0]).toBeCloseTo(100 - right[0] - right[1], 1);
    expect(left[2]).toBeCloseTo(100 - right[2], 1);
  });
});

describe('the whole body', () => {
  it('has a button for each limb, which leads to its nearer picture and side', async () => {
    const onEnter = vi.fn();
    const { container } = render(
      <BodyMap view="body" side="right" chosen={null} onChoose={nothing} onEnter={onEnter} />,
    );

    await userEvent.click(screen.getByRole('button', { name: 'Left foot and ankle' }));
    const hand = screen.getByRole('button', { name: 'Right hand and wrist' });
    const path = labelsOf(container, hand)[0]?.querySelector('path');
    if (path) await userEvent.click(path);

    expect(onEnter.mock.calls).toEqual([
      ['foot', 'left'],
      ['hand', 'right'],
    ]);
  });
});

describe('a picture of one side', () => {
  it.each([
    { view: 'hand', name: 'Left forearm and elbow', to: 'arm' },
    { view: 'arm', name: 'Left hand and wrist', to: 'hand' },
    { view: 'leg', name: 'Left foot and ankle', to: 'foot' },
  ] as const)('leads on from $view to $to, on the side it shows', async ({ view, name, to }) => {
    const onEnter = vi.fn();
    render(<BodyMap view={view} side="left" chosen={null} onChoose={nothing} onEnter={onEnter} />);

    await userEvent.click(screen.getByRole('button', { name }));

    expect(onEnter.mock.calls).toEqual([[to, 'left']]);
  });
});
