import type { PressTarget } from '../../../shared/guide/press-target';
import type { SessionState } from '../../../shared/guide/session-state';
import { pressAt, ringOf, type Standing } from '../../../shared/guide/view';
import { useMediaQuery } from '../../lib/use-media-query';
import { GuidedPicture } from './guided-picture';
import styles from './guided-screen.module.css';
import { guidedText, unsaid } from './guided-text';
import { HoldRing } from './hold-ring';
import { KeyBar } from './key-bar';
import { PausedPanel } from './paused-panel';
import { PressureBar } from './pressure-bar';
import { ProgressHeader } from './progress-header';
import type { StageRunner } from './stage-runner';
import { ToolCard } from './tool-card';
import { ToolInUse, type Use } from './tool-in-use';
import { useElapsed } from './use-elapsed';
import { useFit } from './use-fit';
import { useReducedMotion } from './use-reduced-motion';

interface GuidedScreenProps {
  readonly session: SessionState;
  readonly standing: Standing;
  readonly runner: StageRunner;
  /** Text for reading from across the room. */
  readonly far: boolean;
  readonly lying: boolean;
}

type StepProps = Pick<GuidedScreenProps, 'session' | 'standing'>;

/** Up to 3:2 there is no height for ring and words one above the other. */
const SQUARISH = '(max-aspect-ratio: 155 / 100)';

/** A step: on the left where to press, on the right what to do and for how long. */
export function GuidedScreen({ session, standing, runner, far, lying }: GuidedScreenProps) {
  const text = guidedText(session, standing);
  const squarish = useMediaQuery(SQUARISH);
  // A pause has no picture, and so no place under it.
  const drawn = session.plan.rates;
  const ringBelow = drawn && (far || squarish);
  const step = { session, standing };
  const caption = standing.paused ? '' : unsaid(session.caption, [text.headline, text.line]);
  const words = useFit<HTMLElement>(`${text.headline}|${text.line}|${caption}|${standing.paused}`);
  return (
    <div className={styles.screen} data-ring={ringBelow ? 'below' : 'beside'}>
      {drawn && (
        <div className={styles.left}>
          <GuidedPicture {...step} lying={lying} />
          {ringBelow && (
            <div className={styles.below}>
              <RingOrTool {...step} />
            </div>
          )}
        </div>
      )}
      <section
        ref={words}
        className={styles.words}
        data-paused={standing.paused || undefined}
        aria-label={text.headline}
      >
        <ProgressHeader {...step} />
        <div className={styles.instruction}>
          <h1 className={styles.headline}>{text.headline}</h1>
          {!standing.paused && <p className={styles.line}>{text.line}</p>}
        </div>
        {standing.paused ? (
          <PausedPanel {...step} runner={runner} />
        ) : (
          <Work {...step} ringBelow={ringBelow} />
        )}
        <p className={styles.caption}>{caption}</p>
        <KeyBar standing={standing} runner={runner} next={text.next} />
      </section>
    </div>
  );
}

/** The middle of the screen: the tool while somebody gets into place, then how hard to press. */
function Work({ session, standing, ringBelow }: StepProps & { readonly ringBelow: boolean }) {
  const press = pressAt(session);
  const { mode } = standing.stretch;
  if (isSettling(standing)) {
    if (ringBelow && !press) return <div className={styles.work} />;
    return (
      <div className={styles.work}>
        {press && standing.step.kind !== 'close' ? (
          <ToolCard
            tools={press.toolIds}
            size="large"
            check={mode === 'settle' ? press.checkMove : null}
            picture={!ringBelow}
            use={placeOfUse(press, { session, standing })}
          />
        ) : (
          !ringBelow && <RunningRing session={session} standing={standing} />
        )}
      </div>
    );
  }
  return (
    <div className={styles.work}>
      {!ringBelow && <RunningRing standing={standing} session={session} />}
      {press && (
        <div className={styles.how}>
          <ToolCard tools={press.toolIds} size="small" check={null} picture />
          <PressureBar most={standing.maxPain} />
        </div>
      )}
    </div>
  );
}

/** Under the picture: the ring, or before it runs what to press with. */
function RingOrTool({ session, standing }: StepProps) {
  const press = pressAt(session);
  if (!isSettling(standing)) return <RunningRing session={session} standing={standing} />;
  return press && standing.step.kind !== 'close' ? (
    <ToolInUse tool={press.toolIds[0]} use={placeOfUse(press, { session, standing })} />
  ) : (
    <RunningRing session={session} standing={standing} />
  );
}

function RunningRing({ session, standing }: StepProps) {
  const still = useReducedMotion();
  const elapsedMs = useElapsed(session.nowMs, !standing.paused, still ? 1000 : 200);
  return <HoldRing ring={ringOf(standing, elapsedMs)} />;
}

const placeOfUse = ({ spotId }: PressTarget, { session, standing }: StepProps): Use => ({
  spotId,
  side: standing.step.side ?? session.plan.side,
});

const isSettling = ({ stretch }: Standing): boolean =>
  stretch.mode === 'say' || stretch.mode === 'settle';
