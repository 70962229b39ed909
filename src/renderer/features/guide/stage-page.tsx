import { useState } from 'react';
import { type Plan, planFor } from '../../../shared/guide/plan';
import { reliefPlanOf } from '../../../shared/guide/relief-plan';
import type { Preferences, SessionView, Snapshot } from '../../../shared/ipc';
import { stageEn } from '../../../shared/text/stage-en';
import { bridge } from '../../bridge';
import { useAppearance } from '../../lib/use-appearance';
import { usePainted } from '../../lib/use-painted';
import { useSnapshot } from '../../lib/use-snapshot';
import { Stage } from './stage';
import { StageButton } from './stage-button';
import { StagePanel } from './stage-panel';

/** The full-screen page: one guided session, from the first question to the summary. */
export function StagePage() {
  const snapshot = useSnapshot();
  const session = useLastSession(snapshot);
  useAppearance(snapshot?.preferences);
  usePainted(session === null ? null : `${session.id}`);
  if (!snapshot || !session) return <main aria-label={stageEn.title} />;
  return <SessionStage key={session.id} session={session} snapshot={snapshot} />;
}

/** The session stays on the screen after its end was reported, until another one begins. */
function useLastSession(snapshot: Snapshot | null): SessionView | null {
  const [last, setLast] = useState<SessionView | null>(null);
  const now = snapshot?.session ?? null;
  if (now && now.id !== last?.id) {
    setLast(now);
    return now;
  }
  return last;
}

interface SessionStageProps {
  readonly session: SessionView;
  readonly snapshot: Snapshot;
}

/** Makes the plan once: settings that change on the way count from the next session on. */
function SessionStage({ session, snapshot }: SessionStageProps) {
  const [plan] = useState(() => planOf(session, snapshot.preferences));
  if (!plan) return <NoRoutine />;
  return <Stage session={session} plan={plan} snapshot={snapshot} />;
}

/** What main put together for a complaint, or the routine as it is. */
function planOf(session: SessionView, preferences: Preferences): Plan | null {
  const { complaintId, relief } = session;
  return complaintId !== null && relief !== null
    ? reliefPlanOf({ ...session, complaintId, relief })
    : planFor(session, preferences);
}

/** Never a guess: without a routine there is nothing to press. */
function NoRoutine() {
  return (
    <main>
      <StagePanel title={stageEn.noRoutine}>
        <StageButton
          kind="primary"
          onClick={() => void bridge().dispatch({ type: 'close-window' })}
        >
          {stageEn.done}
        </StageButton>
      </StagePanel>
    </main>
  );
}
