import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  LOAD_PATIENCE_MS,
  PAINT_PATIENCE_MS,
  type PaintTerms,
  watchPainting,
} from '../../src/main/adapters/paint-watch';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aWindow(terms: Partial<PaintTerms> = {}) {
  const window = new EventEmitter();
  const webContents = new EventEmitter();
  /** What the log had said when it was given up, each time. */
  const failures: (string | null)[] = [];
  let logged: string | null = null;
  const painted = watchPainting(
    Object.assign(window, { webContents }) as never,
    () => failures.push(logged),
    {
      name: 'card',
      log: (line) => {
        logged = line;
      },
      ...terms,
    },
  );
  return { window, webContents, failures, painted };
}

describe('a window in front of somebody’s work', () => {
  it('is given up when it stands unpainted for a second', () => {
    const { window, failures } = aWindow();

    window.emit('ready-to-show');
    vi.advanceTimersByTime(PAINT_PATIENCE_MS - 1);
    expect(failures).toHaveLength(0);
    vi.advanceTimersByTime(1);

    expect(failures).toEqual(['The window of the card was not painted in time.']);
  });

  it('has that second too when its page was loaded ahead', () => {
    const { failures } = aWindow({ drawn: true });

    vi.advanceTimersByTime(PAINT_PATIENCE_MS - 1);
    expect(failures).toHaveLength(0);
    vi.advanceTimersByTime(1);

    expect(failures).toEqual(['The window of the card was not painted in time.']);
  });

  it('has longer where it stands in nobody’s way', () => {
    const { window, failures } = aWindow({ patienceMs: LOAD_PATIENCE_MS });

    window.emit('ready-to-show');
    vi.advanceTimersByTime(LOAD_PATIENCE_MS - 1);
    expect(failures).toHaveLength(0);
    vi.advanceTimersByTime(1);

    expect(failures).toEqual(['The window of the card was not painted in time.']);
  });

  it('stays when it has painted', () => {
    const { window, failures, painted } = aWindow();
    window.emit('ready-to-show');

    painted();
    vi.advanceTimersByTime(60_000);

    expect(failures).toHaveLength(0);
  });

  it('is given up when its page never has anything to show', () => {
    const { failures } = aWindow();

    vi.advanceTimersByTime(LOAD_PATIENCE_MS);

    expect(failures).toEqual(['The window of the card had nothing to show in time.']);
  });

  it.each([
    ['unresponsive', 'The window of the card did not respond.'],
    ['render-process-gone', null], // the log knows
  ])('is given up when it is %s, once', (event, line) => {
    const { window, webContents, failures, painted } = aWindow();
    window.emit('ready-to-show');
    painted();

    window.emit(event);
    webContents.emit(event);
    vi.advanceTimersByTime(60_000);

    expect(failures).toEqual([line]);
  });

  it('is left alone once it was closed', () => {
    const { window, webContents, failures } = aWindow();
    window.emit('ready-to-show');

    window.emit('closed');
    webContents.emit('render-process-gone');
    vi.advanceTimersByTime(60_000);

    expect(failures).toHaveLength(0);
  });
});
