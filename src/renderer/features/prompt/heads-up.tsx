import type { PromptView } from '../../../shared/ipc';
import { words } from '../../lib/words';
import { DentMark } from '../../ui/dent';
import styles from './heads-up.module.css';

interface HeadsUpProps {
  readonly prompt: PromptView;
}

/** Says that a break is near. No buttons: there is nothing to hit by accident. */
export function HeadsUp({ prompt }: HeadsUpProps) {
  const { headsUpTitle, headsUpBody } = words.prompt;
  return (
    <div className={styles.headsUp}>
      <span className={styles.mark}>
        <DentMark face="clock" />
      </span>
      <div>
        <h1 className={styles.title}>{headsUpTitle(prompt.cardInMs)}</h1>
        <p className={styles.body}>{headsUpBody(prompt.because)}</p>
      </div>
    </div>
  );
}
