import { words } from '../../lib/words';
import { ToolsField } from '../settings/tools-field';
import type { TodayProps } from '../today/today-page';
import styles from './tools-step.module.css';

/** What a person has at hand to press with; kept at once, like every setting. */
export function ToolsStep({ snapshot, dispatch }: TodayProps) {
  const { detail, legend, none } = words.welcome.tools;
  const own = snapshot.settings['body.tools'];
  return (
    <div className={styles.tools}>
      <p id="welcome-tools" className={styles.detail}>
        {detail}
      </p>
      <ToolsField
        id="welcome-tools-list"
        label={legend}
        value={own}
        describedBy="welcome-tools"
        invalid={false}
        large
        onChange={(value) => dispatch({ type: 'set-setting', key: 'body.tools', value })}
        onProblem={() => {}}
      />
      <p className={styles.none} role="status">
        {own.length === 0 ? none : ''}
      </p>
    </div>
  );
}
