import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { PreparedWindows } from '../../src/main/adapters/prepared-windows';
import type { PromptRequest } from '../../src/shared/prompt-layout';

const card: PromptRequest = { surface: 'card', focusable: false, cover: false, everywhere: false };
const corner = { x: 0, y: 0, width: 392, height: 280 };
const layout = [{ role: 'card', bounds: corner }] as const;

class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  destroyed = false;
  destroy() {
    this.destroyed = true;
    this.emit('closed');
  }
}

function prepared() {
  const made: FakeWindow[] = [];
  const windows = new PreparedWindows();
  const make = (request: PromptRequest) =>
    windows.make(
      request,
      () => layout,
      () => {
        const window = new FakeWindow();
        made.push(window);
        return window as never;
      },
    );
  make(card);
  const alive = () => made.filter(({ destroyed }) => !destroyed).length;
  return { windows, make, made, alive };
}

describe('windows made ahead', () => {
  it('are made once, and handed over with whether they are drawn', () => {
    const { windows, make, made, alive } = prepared();
    make({ ...card });
    expect(made).toHaveLength(1);
    made[0]?.emit('ready-to-show');

    expect(windows.take(card, layout)).toEqual([{ window: made[0], role: 'card', drawn: true }]);

    windows.drop();
    expect(alive()).toBe(1);
    expect(windows.windows).toEqual([]);
  });

  it('may be handed over before they are drawn', () => {
    expect(prepared().windows.take(card, layout)).toMatchObject([{ drawn: false }]);
  });

  it.each([
    ['another prompt', { ...card, focusable: true }, layout],
    ['another place', card, [{ role: 'card', bounds: { ...corner, x: 900 } }] as const],
  ])('go when %s is to be shown', (_, request, place) => {
    const { windows, alive } = prepared();

    expect(windows.take(request, place)).toBeNull();
    expect(alive()).toBe(0);
  });

  it('go when nothing waits any more, and when something else does', () => {
    const dropped = prepared();
    dropped.windows.drop();
    expect(dropped.alive()).toBe(0);

    const changed = prepared();
    changed.make({ ...card, surface: 'micro' });
    expect(changed.made).toHaveLength(2);
    expect(changed.alive()).toBe(1);
  });

  it.each(['crashed', 'closed'])('that were %s are not made again until they are shown', (how) => {
    const { windows, make, made, alive } = prepared();
    if (how === 'closed') made[0]?.emit('closed');
    else made[0]?.webContents.emit('render-process-gone');

    make(card);

    expect(made).toHaveLength(1);
    expect(alive()).toBe(0);
    expect(windows.take(card, layout)).toBeNull();
    make(card);
    expect(made).toHaveLength(2);
  });
});
