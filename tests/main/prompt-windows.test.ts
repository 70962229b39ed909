import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

class FakePage extends EventEmitter {
  readonly id: number;
  constructor(id: number) {
    super();
    this.id = id;
  }
  isDestroyed = () => false;
  send = () => {};
}

/** A window of Electron, as far as prompts use one. */
class FakeWindow extends EventEmitter {
  static made: FakeWindow[] = [];
  readonly webContents: FakePage;
  readonly options: Electron.BrowserWindowConstructorOptions;
  url = '';
  gone = false;
  /** Where the window manager has put it, if not where it was meant to be. */
  elsewhere: Electron.Rectangle | null = null;
  /** How it came up: with the keyboard or without. */
  shown: 'active' | 'inactive' | null = null;
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    FakeWindow.made.push(this);
    this.webContents = new FakePage(FakeWindow.made.length);
  }
  loadURL = async (url: string) => {
    this.url = url;
  };
  getBounds = () => {
    const { x = 0, y = 0, width = 0, height = 0 } = this.options;
    return this.elsewhere ?? { x, y, width, height };
  };
  removeMenu = () => {};
  setShape = () => {};
  setIgnoreMouseEvents = () => {};
  setAlwaysOnTop = () => {};
  focus = () => {};
  show = () => {
    this.shown = 'active';
  };
  showInactive = () => {
    this.shown = 'inactive';
  };
  destroy = () => {
    this.gone = true;
    this.emit('closed');
  };
  get role() {
    return this.url.split('#')[1] ?? 'card';
  }
}

const display = (id: number) => {
  const bounds = { x: (id - 1) * 1000, y: 0, width: 1000, height: 800 };
  return { id, bounds, workArea: bounds };
};
const fakeScreen = Object.assign(new EventEmitter(), {
  displays: [display(1)],
  getAllDisplays: () => fakeScreen.displays,
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
  getDisplayNearestPoint: () => fakeScreen.displays[0],
});
vi.mock('electron', () => ({
  BrowserWindow: FakeWindow,
  screen: fakeScreen,
  app: { commandLine: { getSwitchValue: () => 'x11' } },
  nativeTheme: { shouldUseDarkColors: false, shouldUseHighContrastColors: false },
}));
const { PromptWindows } = await import('../../src/main/adapters/prompt-windows');

const card = { surface: 'card', focusable: false, cover: false, everywhere: false } as const;
const cover = { ...card, cover: true };
const second = 1_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  FakeWindow.made = [];
  fakeScreen.removeAllListeners();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Prompts on so many displays; keys were last pressed when `typed` was called. */
function prompts(displays: number) {
  fakeScreen.displays = Array.from({ length: displays }, (_, at) => display(at + 1));
  let keyAt = performance.now() - 60 * second;
  const promptFailed = vi.fn();
  const guard = vi.fn();
  const log = vi.fn();
  const windows = new PromptWindows({
    pagesUrl: 'app://ui',
    preloadFolder: '/preload',
    theme: () => 'light',
    guard,
    log,
    textScale: () => 1,
    sinceKeyMs: () => performance.now() - keyAt,
    promptFailed,
  });
  const standing = () => FakeWindow.made.filter(({ gone }) => !gone);
  const paint = (...painted: readonly FakeWindow[]) => {
    for (const window of painted) {
      window.emit('ready-to-show');
      windows.painted(window.webContents.id);
    }
  };
  return {
    windows,
    promptFailed,
    guard,
    log,
    standing,
    paint,
    roles: () => standing().map(({ role }) => role),
    typed: () => {
      keyAt = performance.now();
    },
  };
}

const newest = () => FakeWindow.made.at(-1) as FakeWindow;

describe('a card', () => {
  it('comes up without the keyboard, and cannot take it', () => {
    const { windows, paint, guard } = prompts(1);

    windows.show(card);
    paint(newest());

    expect(guard).toHaveBeenCalledWith(newest()); // a main that hangs could not take it away
    expect(newest().shown).toBe('inactive');
    expect(newest().options.focusable).toBe(false);
  });

  it('takes it where a person opened it', () => {
    const { windows, paint } = prompts(1);

    windows.show({ ...card, focusable: true });
    paint(newest());

    expect(newest().shown).toBe('active');
    expect(newest().options.focusable).toBe(true);
  });

  it('that does not paint within a second is gone, and said to be', () => {
    const { windows, standing, promptFailed, log } = prompts(1);
    windows.show(card);
    newest().emit('ready-to-show');

    vi.advanceTimersByTime(second - 1);
    expect(standing()).toHaveLength(1);
    vi.advanceTimersByTime(1);

    expect(standing()).toHaveLength(0);
    expect(promptFailed).toHaveBeenCalledTimes(1);
    expect(log).toHaveBeenCalledWith('The window of the card was not painted in time.');
  });

  it('that a changed display brings anew is as new as one just shown', () => {
    const { windows, paint } = prompts(1);
    windows.show(card);
    paint(newest());
    vi.advanceTimersByTime(30 * second);
    const before = newest().webContents.id;
    expect(windows.ageMs(before)).toBe(30 * second);

    const smaller = { ...display(1), workArea: { ...display(1).workArea, height: 500 } };
    fakeScreen.displays = [smaller];
    fakeScreen.emit('display-metrics-changed');

    expect(newest().webContents.id).not.toBe(before);
    expect(windows.ageMs(newest().webContents.id)).toBe(0);
    vi.advanceTimersByTime(2 * second);
    expect(windows.ageMs(newest().webContents.id)).toBe(2 * second);
    expect(windows.ageMs(before)).toBe(Number.POSITIVE_INFINITY);
  });

  it('made ahead that does not paint within a second of being shown is gone too', () => {
    const { windows, standing, promptFailed } = prompts(1);
    windows.prepare(card);
    newest().emit('ready-to-show');
    vi.advanceTimersByTime(60 * second);
    windows.show(card);
    expect(newest().shown).toBe('inactive');

    vi.advanceTimersByTime(second);

    expect(standing()).toHaveLength(0);
    expect(promptFailed).toHaveBeenCalledTimes(1);
  });
});

describe('a covered screen', () => {
  it('takes the keyboard two seconds after the last key, and its shield goes when that has painted', () => {
    const { windows, paint, roles, standing, typed } = prompts(1);
    windows.show(cover);
    paint(newest());
    vi.advanceTimersByTime(1.5 * second);
    typed();

    vi.advanceTimersByTime(2 * second - 1);
    expect(roles()).toEqual(['cover']);
    expect(standing()[0]?.shown).toBe('inactive');
    vi.advanceTimersByTime(1);
    expect(roles()).toEqual(['cover', 'cover-keys']);
    expect(newest().shown).toBeNull();
    newest().emit('ready-to-show');
    expect(roles()).toEqual(['cover', 'cover-keys']);
    windows.painted(newest().webContents.id);

    expect(roles()).toEqual(['cover-keys']);
    expect(newest().shown).toBe('active');
  });

  it('tries its keyboard window three times, and stays covered without', () => {
    const { windows, paint, roles, promptFailed } = prompts(1);
    windows.show(cover);
    paint(newest());

    for (let attempt = 0; attempt < 5; attempt++) {
      vi.advanceTimersByTime(2 * second);
      if (roles().includes('cover-keys')) newest().emit('ready-to-show');
      vi.advanceTimersByTime(second);
    }

    expect(FakeWindow.made.filter(({ role }) => role === 'cover-keys')).toHaveLength(3);
    expect(roles()).toEqual(['cover']);
    expect(promptFailed).not.toHaveBeenCalled();
  });

  it('keeps its shield while the window with the keyboard lies over another display', () => {
    const { windows, paint, roles } = prompts(2);
    windows.show(cover);
    paint(...FakeWindow.made);
    vi.advanceTimersByTime(2 * second);
    newest().elsewhere = display(2).bounds;
    paint(newest());
    expect(roles()).toEqual(['cover', 'shade']);

    vi.advanceTimersByTime(2 * second);
    paint(newest());

    expect(roles()).toEqual(['shade', 'cover-keys']);
  });

  it('covers all displays anew when that window is moved away, and gives up after three times', () => {
    const { windows, paint, roles, promptFailed } = prompts(2);
    windows.show(cover);
    const moveAway = () => {
      paint(...FakeWindow.made.filter(({ gone, shown }) => !gone && shown === null));
      vi.advanceTimersByTime(2 * second);
      paint(newest());
      newest().elsewhere = display(2).bounds;
      newest().emit('move');
    };

    moveAway();
    expect(roles()).toEqual(['cover', 'shade']);
    for (let more = 0; more < 3; more++) moveAway();

    expect(roles()).toEqual(['cover', 'shade']);
    expect(FakeWindow.made.filter(({ role }) => role === 'cover-keys')).toHaveLength(3);
    expect(promptFailed).not.toHaveBeenCalled();
  });

  it('leaves no display out because its window was late: it is made again', () => {
    const { windows, paint, roles, promptFailed } = prompts(3);
    windows.show(cover);
    const [leading, left, right] = FakeWindow.made as [FakeWindow, FakeWindow, FakeWindow];
    paint(leading, left);
    right.emit('ready-to-show');

    vi.advanceTimersByTime(second);
    expect(right.gone).toBe(true);
    expect(newest().options.x).toBe(right.options.x);
    paint(newest());
    vi.advanceTimersByTime(0.5 * second);

    expect(roles()).toEqual(['cover', 'shade', 'shade']);
    expect(promptFailed).not.toHaveBeenCalled();
  });

  it('gives such a window up after three times', () => {
    const { windows, paint, roles } = prompts(2);
    windows.show(cover);
    paint(FakeWindow.made[0] as FakeWindow);

    for (let attempt = 0; attempt < 5; attempt++) {
      FakeWindow.made
        .filter(({ role, gone }) => role === 'shade' && !gone)
        .at(-1)
        ?.emit('ready-to-show');
      vi.advanceTimersByTime(second);
    }

    expect(FakeWindow.made.filter(({ role }) => role === 'shade')).toHaveLength(3);
    expect(roles()).not.toContain('shade');
  });

  it('does not end because a window beside it crashes, nor once it has the keyboard', () => {
    const { windows, paint, roles, promptFailed } = prompts(2);
    windows.show(cover);
    paint(...FakeWindow.made);
    vi.advanceTimersByTime(2 * second);
    paint(newest());
    expect(roles()).toEqual(['shade', 'cover-keys']);

    FakeWindow.made[1]?.webContents.emit('render-process-gone');
    paint(newest());

    expect(roles()).toEqual(['cover-keys', 'shade']);
    expect(promptFailed).not.toHaveBeenCalled();
  });

  it('ends when the window with the keyboard crashes', () => {
    const { windows, paint, standing, promptFailed } = prompts(2);
    windows.show(cover);
    paint(...FakeWindow.made);
    vi.advanceTimersByTime(2 * second);
    paint(newest());

    newest().webContents.emit('render-process-gone');

    expect(standing()).toHaveLength(0);
    expect(promptFailed).toHaveBeenCalledTimes(1);
  });

  it.each(['display-added', 'display-removed', 'display-metrics-changed'])(
    'follows at %s, and stands still where nothing moves',
    (event) => {
      const { windows, paint, standing } = prompts(2);
      windows.show(cover);
      paint(...FakeWindow.made);
      const before = standing();

      fakeScreen.emit(event);
      expect(standing()).toEqual(before);
      fakeScreen.displays = [display(1), display(2), display(3)];
      fakeScreen.emit(event);

      expect(standing().map(({ options }) => options.x)).toEqual([0, 1000, 2000]);
      expect(before.every(({ gone }) => gone)).toBe(true);
    },
  );
});
