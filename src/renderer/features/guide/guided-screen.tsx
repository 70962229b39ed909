import type { SessionState } from '../../../shared/guide/session-state';
import { ringOf, type Standing } from '../../../shared/guide/view';
import { GuidedPicture } from './guided-picture';
import styles from './guided-screen.module.css';
import { guidedText } from './guided-text';
import { HoldRing } from './hold-ring';
import { KeyBar } from './key-bar';
import { PausedPanel } from './paused-panel';
import { PressureBar } from './pressure-bar';
import { ProgressHeader } from './progress-header';
import type { StageRunner } from './stage-runner';
import { ToolCard } from './tool-card';
import { useElapsed } from './use-elapsed';
import { useReducedMotion } from './use-reduced-motion';

interface GuidedScreenProps {
  readonly session: SessionState;
  readonly standing: Standing;
  readonly runner: StageRunner;
}

/** A step: on the left where to press, on the right what to do and for how long. */
export function GuidedScreen({ session, standing, runner }: GuidedScreenProps) {
  const text = guidedText(session, standing);
  return (
    <div className={styles.screen}>
      <GuidedPicture session={session} standing={standing} />
      <section
        className={styles.words}
        data-mode={standing.stretch.mode}
        aria-label={text.headline}
      >
        <ProgressHeader session={session} standing={standing} />
        <div className={styles.instruction}>
          <h1 className={styles.headline}>{text.headline}</h1>
          {!standing.paused && <p className={styles.line}>{text.line}</p>}
        </div>
        {standing.paused ? (
          <PausedPanel session={session} standing={standing} runner={runner} />
        ) : (
          <Work session={session} standing={standing} />
        )}
        <p className={styles.caption}>{standing.paused ? '' : captionOf(session, text.line)}</p>
        <KeyBar standing={standing} runner={runner} next={text.next} />
      </section>
    </div>
  );
}

/** The spoken line, unless it already stands above in the same words. */
const captionOf = ({ caption }: SessionState, line: string): string =>
  caption.endsWith(line) ? '' : caption;

/** The middle of the screen: the tool while somebody gets into place, then the ring. */
function Work({ session, standing }: Pick<GuidedScreenProps, 'session' | 'standing'>) {
  const still = useReducedMotion();
  const elapsedMs = useElapsed(session.nowMs, true, still ? 1000 : 200);
  const { mode } = standing.stretch;
  const press = standing.step.press ?? nextPress(session, standing.step.index);
  if (mode === 'say' || mode === 'settle') {
    const done = standing.step.kind === 'close' || !press;
    return (
      <div className={styles.work}>
        {done ? (
          <HoldRing ring={ringOf(standing, elapsedMs)} />
        ) : (
          <ToolCard
            tools={press.toolIds}
            size="large"
            check={mode === 'settle' ? press.checkMove : null}
          />
        )}
      </div>
    );
  }
  return (
    <div className={styles.work}>
      <HoldRing ring={ringOf(standing, elapsedMs)} />
      {press && (
        <div className={styles.how}>
          <ToolCard tools={press.toolIds} size="small" check={null} />
          <PressureBar most={standing.maxPain} />
        </div>
      )}
    </div>
  );
}

const nextPress = ({ plan }: SessionState, stepIndex: number) =>
  plan.steps.slice(stepIndex).find(({ press }) => press)?.press ?? null;
