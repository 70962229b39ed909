import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A window of Electron, as far as the main one uses it. */
class FakeWindow extends EventEmitter {
  static made: FakeWindow[] = [];
  readonly webContents = Object.assign(new EventEmitter(), {
    id: FakeWindow.made.length + 1,
    isDestroyed: () => false,
  });
  readonly options: Electron.BrowserWindowConstructorOptions;
  url = '';
  maximized = false;
  minimized = false;
  visible = false;
  focused = false;
  bounds: Electron.Rectangle;
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    const { x = 0, y = 0, width = 0, height = 0 } = options;
    this.bounds = { x, y, width, height };
    FakeWindow.made.push(this);
  }
  loadURL = async (url: string) => {
    this.url = url;
  };
  removeMenu = () => {};
  getNormalBounds = () => this.bounds;
  isMaximized = () => this.maximized;
  isMinimized = () => this.minimized;
  isVisible = () => this.visible;
  show = () => {
    this.visible = true;
    this.focused = true;
  };
  showInactive = () => {
    this.visible = true;
  };
  maximize = () => {
    this.visible = true;
    this.maximized = true;
  };
  destroy = () => this.emit('closed');
}

const display = (id: number) => {
  const bounds = { x: (id - 1) * 1600, y: 0, width: 1600, height: 1000 };
  return { id, bounds, workArea: bounds };
};
const fakeScreen = Object.assign(new EventEmitter(), {
  displays: [display(1), display(2)],
  getAllDisplays: () => fakeScreen.displays,
});
vi.mock('electron', () => ({
  BrowserWindow: FakeWindow,
  screen: fakeScreen,
  powerSaveBlocker: {},
  nativeTheme: Object.assign(new EventEmitter(), {
    shouldUseDarkColors: false,
    shouldUseHighContrastColors: false,
  }),
}));
const { Windows } = await import('../../src/main/adapters/windows');

beforeEach(() => {
  FakeWindow.made = [];
  fakeScreen.removeAllListeners();
  fakeScreen.displays = [display(1), display(2)];
});

/** A main window that is open, as the person has arranged it. */
function opened() {
  const windows = new Windows({
    pagesUrl: 'app://ui',
    preloadFolder: '/preload',
    iconPath: '/icon.png',
    theme: () => 'system',
    textScale: () => 1,
    sinceKeyMs: () => 0,
    promptFailed: () => {},
    stageGone: () => {},
    stageFocus: () => {},
    guard: () => {},
    log: () => {},
  });
  windows.openMain();
  const window = FakeWindow.made[0] as FakeWindow;
  /** The page ends, and what has heard of it asks for the window again. */
  const crash = (quietly = true) => {
    window.webContents.emit('render-process-gone');
    windows.reopenMain('settings/look', quietly);
    const again = FakeWindow.made[1];
    again?.emit('ready-to-show');
    return again;
  };
  return { windows, window, crash };
}

describe('a main window whose page has crashed', () => {
  it('is made again where it was and as large, without the keyboard it did not have', () => {
    const { window, crash } = opened();
    window.emit('ready-to-show');
    window.bounds = { x: 1700, y: 30, width: 900, height: 700 };

    const again = crash();

    expect(again?.options).toMatchObject({ x: 1700, y: 30, width: 900, height: 700 });
    expect(again?.url).toBe('app://ui/main.html#settings/look');
    expect(again).toMatchObject({ visible: true, focused: false, maximized: false });
  });

  it('fills its display again, and has the keyboard again', () => {
    const { window, crash } = opened();
    window.emit('ready-to-show');
    window.maximized = true;

    expect(crash(false)).toMatchObject({ visible: true, focused: true, maximized: true });
  });

  it('fills its display again without the keyboard it did not have', () => {
    const { window, crash } = opened();
    window.emit('ready-to-show');
    window.maximized = true;

    expect(crash()).toMatchObject({ visible: true, focused: false, maximized: true });
  });

  it('is made again on a display that is still there', () => {
    const { window, crash } = opened();
    window.emit('ready-to-show');
    window.bounds = { x: 1700, y: 30, width: 900, height: 700 };
    fakeScreen.displays = [display(1)];

    expect(crash()?.options).toMatchObject({ x: 700, y: 30, width: 900, height: 700 });
  });

  it.each(['minimized', 'hidden'])('stays away where it was %s, until it is asked for', (how) => {
    const { windows, window, crash } = opened();
    window.emit('ready-to-show');
    if (how === 'minimized') window.minimized = true;
    else window.visible = false;

    expect(crash()).toBeUndefined();
    windows.openMain();

    expect(FakeWindow.made).toHaveLength(2);
  });

  it('comes up all the same where it was still being loaded', () => {
    const { crash } = opened();

    expect(crash()).toMatchObject({ visible: true });
  });
});
