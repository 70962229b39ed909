import type { Effect } from '#shared/app/events';
import {
  type Experience,
  experienceOf,
  noExperience,
  withRun,
  withSession,
} from '#shared/guide/experience';
import { formatRun, formatSession, parseLine } from '#shared/history/lines';
import type { RunRecord, SessionRecord } from '#shared/history/record';

/**
 * Keeps what the history teaches: all of it, read once after the start beside other work, and from
 * then on each session and run as it ends.
 */
export class ExperienceKeeper {
  #experience: Experience = noExperience;
  /** What came since the start, by the line that stands for it; null once the past is known. */
  #sinceStart: Map<string, SessionRecord | RunRecord> | null = new Map();

  get experience(): Experience {
    return this.#experience;
  }

  /** Takes in what is recorded; other effects teach nothing. */
  record(effect: Effect): void {
    if (effect.type === 'record-session') {
      this.#sinceStart?.set(formatSession(effect.record), effect.record);
      this.#experience = withSession(this.#experience, effect.record);
    } else if (effect.type === 'record-run') {
      this.#sinceStart?.set(formatRun(effect.record), effect.record);
      this.#experience = withRun(this.#experience, effect.record);
    }
  }

  /**
   * Reads the past; a line of it that was recorded meanwhile counts once.
   *
   * @param lines All lines of the history that are no minutes, in any order.
   */
  async recall(lines: AsyncIterable<string>): Promise<void> {
    const sessions: SessionRecord[] = [];
    const runs: RunRecord[] = [];
    for await (const text of lines) {
      if (this.#sinceStart?.has(text) || !EVENT.test(text)) continue;
      const line = parseLine(text);
      if (line.kind === 'session') sessions.push(line.record);
      else if (line.kind === 'run') runs.push(line.record);
    }
    for (const record of this.#sinceStart?.values() ?? []) {
      if ('startedAt' in record) sessions.push(record);
      else runs.push(record);
    }
    this.#sinceStart = null;
    this.#experience = experienceOf(sessions, runs);
  }
}

/** Prompts are most of the lines, and are passed by unread. */
const EVENT = /"k":"(session|run)"/;
