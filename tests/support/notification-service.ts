import { BusHelper } from './bus-helper';

export interface ShownNotification {
  readonly summary: string;
  readonly body: string;
  /** Their labels, from the left. */
  readonly buttons: readonly string[];
}

/** The desktop's notification service, on the session bus of the tests. */
export class NotificationService extends BusHelper {
  constructor() {
    super('notification-service.py');
  }

  /** The next notification that an application shows. */
  async shown(): Promise<ShownNotification> {
    return (await this.next('shown')) as ShownNotification;
  }

  /** Resolves when an application takes its notification away. */
  closed(): Promise<unknown> {
    return this.next('closed');
  }

  /** Clicks the notification that was shown last. */
  async click(): Promise<void> {
    await this.ask({ do: 'click' }, 'clicked');
  }

  /** Presses a button of it. */
  async press(button: string): Promise<void> {
    await this.ask({ do: 'press', button }, 'clicked');
  }
}
