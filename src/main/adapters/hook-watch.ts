import {
  asksNow,
  initialWatchdog,
  nextLookMs,
  type Watchdog,
  watch,
  worksUnheard,
} from '#shared/activity/watchdog';
import type { Millis } from '#shared/time';
import type { IdleWatch } from './idle-watch';
import type { InputHook } from './input-hook';

/** What a look at the hook showed. */
export interface HookLook {
  readonly lost: boolean;
  readonly restart: boolean;
  /** Somebody works, and the hook does not hear it. */
  readonly unheard: boolean;
  /**
   * How long the hook had been silent when that was first found out: not known to have been rest.
   * Zero at every other look.
   */
  readonly doubtedMs: Millis;
  /** How long it has been silent. */
  readonly silentMs: Millis;
}

/** Keeps an eye on a hook that runs: the system's idle time against what the hook delivers. */
export class HookWatch {
  readonly #hook: Pick<InputHook, 'events'>;
  #events: number;
  #watchdog: Watchdog = initialWatchdog;
  /** True from the moment the present silence was found to be no rest. */
  #doubted = false;

  constructor(hook: Pick<InputHook, 'events'>) {
    this.#hook = hook;
    this.#events = hook.events();
  }

  /** @param idle Asked only when the watch wants to know; null where there is none to ask. */
  look(elapsedMs: Millis, idle: IdleWatch | null): HookLook {
    const events = this.#hook.events();
    const heard = events !== this.#events;
    this.#events = events;
    if (heard) idle?.explained();
    const asks = !heard && asksNow(this.#watchdog, elapsedMs);
    if (!heard && !asks) idle?.prove(elapsedMs);
    const idleMs = asks ? (idle?.provenMs(elapsedMs) ?? null) : null;
    const { watchdog, restart } = watch(
      this.#watchdog,
      heard ? { type: 'heard' } : { type: 'silent', elapsedMs, idleMs },
    );
    this.#watchdog = watchdog;
    const unheard = worksUnheard(watchdog);
    const { silentMs } = watchdog;
    const doubtedMs = unheard && !this.#doubted ? silentMs : 0;
    this.#doubted = watchdog.name !== 'hearing' && (this.#doubted || unheard);
    return { lost: watchdog.name === 'lost', restart, unheard, doubtedMs, silentMs };
  }

  nextLookMs(): Millis | null {
    return nextLookMs(this.#watchdog);
  }
}
