import type { SessionState } from '../../../shared/guide/session-state';
import { type Ring, ringOf, type Standing, standingOf } from '../../../shared/guide/view';
import { stageEn } from '../../../shared/text/stage-en';
import { type Millis, seconds } from '../../../shared/time';

/**
 * The one region a screen reader listens to: starts of phases, thirty and ten seconds, the end.
 *
 * The digits themselves are a timer, which is not read out second by second.
 */
export function LiveRegion({ session }: { readonly session: SessionState }) {
  return (
    <p className="visually-hidden" role="status">
      {announcementOf(session)}
    </p>
  );
}

export function announcementOf(session: SessionState): string {
  const { phase, caption } = session;
  const standing = standingOf(session);
  if (standing?.paused) return stageEn.announce.paused;
  if (standing) return duringStep(standing, ringOf(standing, 0), caption);
  if (phase.name === 'safety') return `${stageEn.safety.title}. ${stageEn.safety.advice}`;
  return caption;
}

/** The marks at which a hold says how long it goes on, and how long it must be for them to help. */
const MARKS = [
  { at: seconds(10), from: seconds(15) },
  { at: seconds(30), from: seconds(45) },
];

interface Said {
  readonly atMs: Millis;
  readonly text: string;
}

/** Of the beginning of the hold, its cues and its marks the latest: so each is said, once and in order. */
function duringStep({ guiding, stretch }: Standing, ring: Ring | null, caption: string): string {
  if (ring?.kind !== 'hold') return caption;
  const { announce } = stageEn;
  const { lengthMs } = stretch;
  const cue = stretch.cues[guiding.nextCue - 1];
  const begun: Said = { atMs: 0, text: announce.hold(Math.round(lengthMs / seconds(1))) };
  const cues: readonly Said[] = cue ? [{ atMs: cue.atMs, text: caption }] : [];
  const marks = MARKS.filter(({ at, from }) => lengthMs >= from && ring.leftMs <= at).map(
    ({ at }): Said => ({
      atMs: lengthMs - at,
      text: announce.secondsLeft(at / seconds(1)),
    }),
  );
  return [...cues, ...marks].reduce((last, said) => (said.atMs >= last.atMs ? said : last), begun)
    .text;
}
