import type { MouseEvent } from 'react';
import { onTheFloor } from '../../../shared/guide/floor';
import type { Plan } from '../../../shared/guide/plan';
import { standingOf } from '../../../shared/guide/view';
import type { Preferences, SessionView, Snapshot } from '../../../shared/ipc';
import { stageEn } from '../../../shared/text/stage-en';
import { usePreparedPictures } from '../charts/use-picture';
import { CheckScreen } from './check-screen';
import { EdgeFlash } from './edge-flash';
import { GuidedScreen } from './guided-screen';
import { HelpSheet } from './help-sheet';
import { limbSideOf } from './limb-side';
import { LiveRegion } from './live-region';
import { NoteLine } from './note-line';
import { RatingScreen } from './rating-screen';
import { ResumeOffer } from './resume-offer';
import { SafetyPanel } from './safety-panel';
import styles from './stage.module.css';
import type { StageRunner, StageView } from './stage-runner';
import { SummaryScreen } from './summary-screen';
import { useScreenLock } from './use-screen-lock';
import { type Stage as RunningStage, useStage } from './use-stage';
import { useStageKeys } from './use-stage-keys';
import { useWorkElsewhere } from './use-work-elsewhere';

interface StageProps {
  readonly session: SessionView;
  readonly plan: Plan;
  readonly snapshot: Snapshot;
}

/** Runs a session and shows where it stands. */
export function Stage({ session, plan, snapshot }: StageProps) {
  const { limb } = limbSideOf(plan);
  const preferences = onTheFloor(snapshot.preferences, limb);
  const stage = useStage(session, plan, preferences);
  const { view, runner } = stage;
  const { characterKeys } = preferences;
  const far = isFar(preferences);
  const lying = limb === 'lower' && preferences.legs.lying;
  useStageKeys(runner, characterKeys);
  useWorkElsewhere(runner, snapshot);
  useScreenLock(runner, snapshot.locked);
  usePreparedPictures(plan.steps.flatMap(({ press }) => press?.spotId ?? []));

  const onClick = (event: MouseEvent) => {
    if (!isControl(event.target)) runner.send({ type: 'let-go' });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: any key does the same, see use-stage-keys.
    <main
      className={styles.stage}
      data-far={far || undefined}
      aria-label={stageEn.title}
      onClick={onClick}
    >
      <LiveRegion session={view.session} />
      <Notices stage={stage} onLinux={snapshot.system === 'linux'} />
      <Screen
        begun={session}
        view={view}
        runner={runner}
        snapshot={snapshot}
        far={far}
        lying={lying}
      />
      {view.note && <NoteLine key={`note ${view.note.number}`} note={view.note} />}
      {view.help && (
        <HelpSheet
          session={view.session}
          characterKeys={characterKeys}
          onClose={runner.closeHelp}
        />
      )}
      <EdgeFlash key={`flash ${view.flashes}`} shown={view.flashes > 0} />
    </main>
  );
}

/** From this text size on, the layout for far text has the room for it. */
const LARGE_TEXT = 1.2;

const isFar = ({ farText, textScale }: Preferences): boolean => farText || textScale >= LARGE_TEXT;

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, a, input, label, select, dialog') !== null;

interface ScreenProps {
  /** The session as it was when it began. */
  readonly begun: SessionView;
  readonly view: StageView;
  readonly runner: StageRunner;
  readonly snapshot: Snapshot;
  readonly far: boolean;
  /** The person lies on the side: the picture is turned by a quarter. */
  readonly lying: boolean;
}

function Screen({ begun, view, runner, snapshot, far, lying }: ScreenProps) {
  const { session } = view;
  const { phase } = session;
  const standing = standingOf(session);
  if (standing) {
    return (
      <GuidedScreen session={session} standing={standing} runner={runner} far={far} lying={lying} />
    );
  }
  switch (phase.name) {
    case 'resume-offer':
      return <ResumeOffer session={session} phase={phase} runner={runner} />;
    case 'rating-before':
    case 'rating-after':
      return (
        <RatingScreen
          key={phase.name}
          session={session}
          phase={phase}
          runner={runner}
          past={begun.past}
          snapshot={snapshot}
        />
      );
    case 'check':
      return <CheckScreen session={session} phase={phase} runner={runner} />;
    case 'safety':
      return <SafetyPanel session={session} phase={phase} runner={runner} />;
    default:
      return <SummaryScreen session={session} begun={begun} runner={runner} snapshot={snapshot} />;
  }
}

interface NoticesProps {
  readonly stage: RunningStage;
  readonly onLinux: boolean;
}

/** What went wrong around the session. It never gets in its way. */
function Notices({ stage, onLinux }: NoticesProps) {
  const lines = [
    ...(stage.view.voiceMissing ? [stageEn.noVoice(onLinux)] : []),
    ...(stage.notSaved ? [stageEn.notSaved] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div className={styles.notices} role="status">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
