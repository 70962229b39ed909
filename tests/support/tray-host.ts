import { BusHelper } from './bus-helper';

/** The icon as it comes over the bus. */
export interface TrayIconFacts {
  readonly size: readonly [number, number];
  /** A fingerprint of all pixels. */
  readonly pixels: string;
  /** Share of the pixels that is drawn, 0 to 1. */
  readonly covered: number;
  readonly tooltip: readonly string[];
}

/** A panel for the tray icon, on the session bus of the tests. */
export class TrayHost extends BusHelper {
  constructor() {
    super('tray-host.py');
  }

  /** Resolves once an icon has registered. */
  registered(): Promise<unknown> {
    return this.next('registered');
  }

  async menu(): Promise<readonly string[]> {
    return (await this.ask({ do: 'menu' }, 'menu')) as readonly string[];
  }

  async choose(label: string): Promise<void> {
    await this.ask({ do: 'choose', label }, 'chose');
  }

  /** What the panel would draw, and show when the pointer rests there. */
  async icon(): Promise<TrayIconFacts> {
    return (await this.ask({ do: 'icon' }, 'icon')) as TrayIconFacts;
  }

  /** How many signals of each name the icon sent since this was asked last. */
  async signals(): Promise<Readonly<Record<string, number>>> {
    return (await this.ask({ do: 'signals' }, 'signals')) as Readonly<Record<string, number>>;
  }

  async click(): Promise<void> {
    await this.ask({ do: 'click' }, 'clicked');
  }
}
