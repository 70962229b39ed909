/** The routine a session is recorded under that was put together from the spots of a complaint. */
export const reliefRoutineId = 'relief';

/** What main decided about a session for a complaint; the stage builds the same plan from it. */
export interface Relief {
  /** In order. */
  readonly spotIds: readonly string[];
  /** Seconds there are for it, ratings before and after not counted. */
  readonly seconds: number;
  /** 15 to 90, or null for each spot's own. */
  readonly holdSeconds: number | null;
  /** All tools it may use; each spot takes its own best of them. */
  readonly toolIds: readonly string[];
}

/** Sessions of arms and of legs so far today, and how often each place had one; see `placeOf`. */
export interface UsedToday {
  readonly arms: number;
  readonly legs: number;
  readonly places: Readonly<Record<string, number>>;
}
