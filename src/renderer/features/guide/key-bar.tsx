import type { Standing } from '../../../shared/guide/view';
import { stageEn } from '../../../shared/text/stage-en';
import styles from './key-bar.module.css';
import type { StageRunner } from './stage-runner';

interface KeyBarProps {
  readonly standing: Standing;
  readonly runner: StageRunner;
  readonly next: string;
}

/** The keys, which are buttons as well, and what comes next. */
export function KeyBar({ standing, runner, next }: KeyBarProps) {
  const { keys } = stageEn;
  const { paused, placeCount, stretch } = standing;
  return (
    <footer className={styles.bar}>
      <fieldset className={styles.keys} aria-label={keys.legend}>
        <Key name={keys.space} onPress={() => runner.send({ type: 'pause-toggled' })}>
          {paused ? keys.goOn : keys.pause}
        </Key>
        {stretch.mode === 'hold' && !paused ? (
          <Key name={keys.anyKey} onPress={() => runner.send({ type: 'let-go' })}>
            {keys.itLetGo}
          </Key>
        ) : (
          <Key name={keys.forward} onPress={() => runner.send({ type: 'went-forward' })}>
            {placeCount === 0 ? keys.nextStep : keys.nextPlace}
          </Key>
        )}
        <Key name={keys.escape} onPress={() => runner.send({ type: 'stopped' })}>
          {keys.stop}
        </Key>
        <Key name={keys.question} onPress={runner.openHelp}>
          {keys.allKeys}
        </Key>
      </fieldset>
      <p className={styles.next}>{next}</p>
    </footer>
  );
}

interface KeyProps {
  readonly name: string;
  readonly children: string;
  readonly onPress: () => void;
}

function Key({ name, children, onPress }: KeyProps) {
  return (
    <button
      type="button"
      className={styles.key}
      onClick={(event) => {
        // A click leaves no focus behind: the next press of the space bar means "pause" again.
        if (event.detail > 0) event.currentTarget.blur();
        onPress();
      }}
    >
      <kbd className={styles.cap}>{name}</kbd> {children}
    </button>
  );
}
