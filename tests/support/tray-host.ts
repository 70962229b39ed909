import { BusHelper } from './bus-helper';

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

  async click(): Promise<void> {
    await this.ask({ do: 'click' }, 'clicked');
  }
}
