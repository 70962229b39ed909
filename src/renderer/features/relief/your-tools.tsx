import { useId } from 'react';
import type { Intent, Snapshot } from '../../../shared/ipc';
import { enRelief } from '../../../shared/text/en-relief';
import { ToolsField } from '../settings/tools-field';
import styles from './panel.module.css';

interface YourToolsProps {
  readonly snapshot: Snapshot;
  readonly dispatch: (intent: Intent) => void;
}

/** The things to press with, to be changed where it matters: the plan follows at once. */
export function YourTools({ snapshot, dispatch }: YourToolsProps) {
  const id = useId();
  const { yourTools } = enRelief.plan;
  return (
    <details className={styles.fold}>
      <summary id={`${id}-name`} className={styles.foldName}>
        {yourTools}
      </summary>
      <div className={styles.tools}>
        <ToolsField
          id={id}
          label={yourTools}
          describedBy={`${id}-name`}
          invalid={false}
          onProblem={() => {}}
          value={snapshot.settings['body.tools']}
          onChange={(value) => dispatch({ type: 'set-setting', key: 'body.tools', value })}
        />
      </div>
    </details>
  );
}
