import {
  type IdleTrust,
  idleExplained,
  idleHeard,
  initialIdleTrust,
  isStuck,
} from '#shared/activity/idle-trust';
import { type Millis, seconds } from '#shared/time';
import type { IdleSource } from './idle-source';

/** Hands that were busy this recently count as working where only the idle time is known. */
const ACTIVE_WITHIN_MS = seconds(5);

/** An idle time, and how far it can be believed. */
export class IdleWatch {
  readonly source: IdleSource;
  #trust: IdleTrust = initialIdleTrust;

  constructor(source: IdleSource) {
    this.source = source;
  }

  /** Whether somebody works by it; null while it is not known or not to be believed. */
  active(elapsedMs: Millis): boolean | null {
    const idleMs = this.#ask(elapsedMs);
    return idleMs === null ? null : idleMs < ACTIVE_WITHIN_MS;
  }

  /** The idle time once it was seen to move; before that it proves nothing against the hook. */
  provenMs(elapsedMs: Millis): Millis | null {
    const idleMs = this.#ask(elapsedMs);
    return this.#trust.proven ? idleMs : null;
  }

  /**
   * Looks whether the idle time moves, as long as that was never seen. A pause of a second shows it, a
   * question five seconds after the last key may always come while somebody types.
   */
  prove(elapsedMs: Millis): void {
    if (!this.#trust.proven) this.#ask(elapsedMs);
  }

  /** The hook heard something, so that an idle time of nothing is right. */
  explained(): void {
    this.#trust = idleExplained(this.#trust);
  }

  close(): void {
    this.source.close();
  }

  #ask(elapsedMs: Millis): Millis | null {
    const idleMs = this.source.idleMs();
    this.#trust = idleHeard(this.#trust, idleMs, elapsedMs);
    if (!isStuck(this.#trust)) return idleMs;
    if (this.source.distrust()) this.#trust = initialIdleTrust;
    return null;
  }
}
