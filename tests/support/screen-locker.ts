import { BusHelper } from './bus-helper';

/** Locks the screen as a desktop does: by its lock screen, by logind, or by going to sleep. */
export class ScreenLocker extends BusHelper {
  constructor() {
    super('screen-locker.py');
  }

  /** What Knead is launched with to find this logind. */
  async env(): Promise<Readonly<Record<string, string>>> {
    return { DBUS_SYSTEM_BUS_ADDRESS: (await this.ready()) as string };
  }

  async lock(on: boolean): Promise<void> {
    await this.ask({ lock: on }, 'done');
  }

  async hint(on: boolean): Promise<void> {
    await this.ask({ hint: on }, 'done');
  }

  async sleep(on: boolean): Promise<void> {
    await this.ask({ sleep: on }, 'done');
  }
}
