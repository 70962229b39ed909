import type { ToolId } from '../../../shared/knowledge';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { stageEn } from '../../../shared/text/stage-en';
import styles from './tool-card.module.css';
import { ToolInUse, type Use } from './tool-in-use';
import { ToolPicture } from './tool-picture';

interface ToolCardProps {
  /** The first is drawn and named; the second is named as the other choice. */
  readonly tools: readonly [ToolId, ...ToolId[]];
  readonly size: 'small' | 'large';
  /** A movement that makes the muscle show itself, while there is time for it. */
  readonly check: string | null;
  /** False where the tool is drawn elsewhere on the screen. */
  readonly picture: boolean;
  /** What is pressed with it and on which side, where there is room to show how that looks. */
  readonly use?: Use;
}

/** What to press with. */
export function ToolCard({ tools, size, check, picture, use }: ToolCardProps) {
  const [first, second] = tools;
  const words = knowledgeEn.tools;
  return (
    <div className={`${styles.card} ${styles[size]}`}>
      {picture && (use ? <ToolInUse tool={first} use={use} /> : <ToolPicture tool={first} />)}
      <div className={styles.names}>
        <p className={styles.name}>{words[first].name}</p>
        {second && <p className={styles.other}>{stageEn.guided.orTool(words[second].inline)}</p>}
      </div>
      {check && (
        <p className={styles.check}>
          <strong className={styles.findIt}>{stageEn.guided.findIt}</strong> {check}
        </p>
      )}
    </div>
  );
}
