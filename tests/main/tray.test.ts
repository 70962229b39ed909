import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TrayActions } from '../../src/main/ports';
import { minutes } from '../../src/shared/time';
import { aSnapshot } from '../support/fake-bridge';

const made = vi.hoisted(() => [] as { calls: string[]; gone: boolean }[]);

vi.mock('electron', () => ({
  Menu: { buildFromTemplate: (template: unknown) => template },
  nativeImage: { createFromPath: (path: string) => path },
  Tray: class {
    readonly own = { calls: [] as string[], gone: false };
    constructor() {
      made.push(this.own);
    }
    on() {}
    setImage = () => this.own.calls.push('image');
    setToolTip = () => this.own.calls.push('tooltip');
    setContextMenu = () => this.own.calls.push('menu');
    destroy = () => {
      this.own.gone = true;
    };
  },
}));

const { KneadTray } = await import('../../src/main/adapters/tray');

const snapshot = aSnapshot();
const aTray = () => {
  const tray = new KneadTray('/icons');
  tray.obey({} as TrayActions);
  return tray;
};
const last = () => made.at(-1)?.calls ?? [];

beforeEach(() => void made.splice(0));

describe('the tray', () => {
  it('is touched when what it shows has changed, and only then', () => {
    const tray = aTray();
    tray.show(snapshot);
    last().splice(0);

    for (let time = 0; time < 100; time += 1) tray.show({ ...snapshot });
    expect(last()).toEqual([]);

    const more = { ...snapshot.today, keys: snapshot.today.keys + 1 };
    tray.show({ ...snapshot, today: more });
    expect(last()).toEqual([]);
    tray.show({ ...snapshot, today: more, asOf: snapshot.asOf + minutes(1) });
    expect(last()).toEqual(['menu']);
  });

  it('changes its picture with its state', () => {
    const tray = aTray();
    tray.show(snapshot);
    last().splice(0);

    tray.show({ ...snapshot, next: { ...snapshot.next, state: 'paused' }, paused: true });

    expect(last()).toEqual(['image', 'tooltip', 'menu']);
  });

  it('put up anew leaves no old icon, and shows what the old one showed', () => {
    const tray = aTray();
    tray.show(snapshot);

    for (let time = 0; time < 10; time += 1) tray.renew();

    expect(made.filter(({ gone }) => !gone)).toHaveLength(1);
    expect(last()).toEqual(['tooltip', 'menu']);
  });
});
