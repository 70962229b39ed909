import type { Hand } from '../../../shared/activity/input';
import { HANDS } from '../../../shared/activity/input';
import type { ReliefRefusal } from '../../../shared/guide/relief-planner';
import { sorenessOf } from '../../../shared/guide/relief-tools';
import type { Snapshot } from '../../../shared/ipc';
import { complaintOf } from '../../../shared/knowledge';
import type { ComplaintId } from '../../../shared/knowledge/complaints';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { enRelief } from '../../../shared/text/en-relief';
import styles from './panel.module.css';

interface RefusedProps {
  readonly refusal: ReliefRefusal;
  readonly place: ComplaintId;
  readonly side: Hand;
  readonly snapshot: Snapshot;
}

/** Why nothing can be started now, and what would help. */
export function Refused(props: RefusedProps) {
  return <p className={styles.refused}>{lineFor(props)}</p>;
}

function lineFor({ refusal, place, side, snapshot }: RefusedProps): string {
  const { refused, itTakes, bothHandsSore } = enRelief.plan;
  if (refusal.why !== 'no-tool') return refused[refusal.why];
  const complaint = { complaintId: place, limb: complaintOf(place).limb, side };
  const { hands } = sorenessOf(complaint, snapshot.recent, snapshot.asOf);
  if (HANDS.every((hand) => hands.includes(hand))) return bothHandsSore;
  const owned: readonly string[] = snapshot.settings['body.tools'];
  const missing = refusal.toolIds.filter((tool) => tool !== 'thumb' && !owned.includes(tool));
  return itTakes(missing.map((tool) => knowledgeEn.tools[tool].inline));
}
