import styles from './app.module.css';
import { PauseMenu } from './features/today/pause-menu';
import { TodayPage } from './features/today/today-page';
import { useAppearance } from './lib/use-appearance';
import { useDispatch } from './lib/use-dispatch';
import { usePainted } from './lib/use-painted';
import { useSnapshot } from './lib/use-snapshot';
import { words } from './lib/words';
import { DentMark } from './ui/dent';

/** The main window: the mark, the pages by name, and the page. */
export function App() {
  const snapshot = useSnapshot();
  const { dispatch, refused } = useDispatch();
  useAppearance(snapshot?.preferences);
  usePainted(snapshot === null ? null : 'main');

  return (
    <div className={styles.app}>
      <header className={styles.header}>
        <p className={styles.brand}>
          <span className={styles.mark}>
            <DentMark />
          </span>
          {words.appName}
        </p>
        <nav aria-label={words.today.navigation}>
          <a className={styles.page} href="#today" aria-current="page">
            {words.today.title}
          </a>
        </nav>
        {snapshot !== null && <PauseMenu paused={snapshot.paused} dispatch={dispatch} />}
      </header>
      <main id="today" className={styles.main}>
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
        {snapshot === null ? (
          <p className={styles.waiting}>{words.today.waiting}</p>
        ) : (
          <TodayPage snapshot={snapshot} dispatch={dispatch} />
        )}
      </main>
    </div>
  );
}
