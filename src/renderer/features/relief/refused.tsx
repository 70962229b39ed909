import type { ReliefRefusal } from '../../../shared/guide/relief-planner';
import type { Snapshot } from '../../../shared/ipc';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { enRelief } from '../../../shared/text/en-relief';
import styles from './panel.module.css';

interface RefusedProps {
  readonly refusal: ReliefRefusal;
  readonly snapshot: Snapshot;
}

/** Why nothing can be started now, and what would help. */
export function Refused(props: RefusedProps) {
  return <p className={styles.refused}>{lineFor(props)}</p>;
}

function lineFor({ refusal, snapshot }: RefusedProps): string {
  const { refused, itTakes, bothHandsSore } = enRelief.plan;
  if (refusal.why !== 'no-tool') return refused[refusal.why];
  const owned: readonly string[] = snapshot.settings['body.tools'];
  const missing = refusal.toolIds.filter((tool) => tool !== 'thumb' && !owned.includes(tool));
  const names = missing.map((tool) => knowledgeEn.tools[tool].inline);
  return refusal.sparesHands ? bothHandsSore(names) : itTakes(names);
}
