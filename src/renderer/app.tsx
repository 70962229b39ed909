import styles from './app.module.css';
import { SettingsPage } from './features/settings/settings-page';
import { PauseMenu } from './features/today/pause-menu';
import { TodayPage } from './features/today/today-page';
import { useAppearance } from './lib/use-appearance';
import { useDispatch } from './lib/use-dispatch';
import { type MainPage, usePage } from './lib/use-page';
import { usePainted } from './lib/use-painted';
import { useSnapshot } from './lib/use-snapshot';
import { words } from './lib/words';
import { DentMark } from './ui/dent';

const pages: readonly { readonly id: MainPage; readonly title: string }[] = [
  { id: 'today', title: words.today.title },
  { id: 'settings', title: words.settings.title },
];

/** The main window: the mark, the pages by name, and the page. */
export function App() {
  const snapshot = useSnapshot();
  const { page, part } = usePage();
  const { dispatch, refused } = useDispatch();
  useAppearance(snapshot?.preferences);
  usePainted(snapshot === null ? null : page);

  return (
    <div className={styles.app}>
      <header className={styles.header}>
        <p className={styles.brand}>
          <span className={styles.mark}>
            <DentMark />
          </span>
          {words.appName}
        </p>
        <nav className={styles.pages} aria-label={words.today.navigation}>
          {pages.map(({ id, title }) => (
            <a
              key={id}
              className={styles.page}
              href={`#${id}`}
              aria-current={id === page ? 'page' : undefined}
            >
              {title}
            </a>
          ))}
        </nav>
        {snapshot !== null && <PauseMenu snapshot={snapshot} dispatch={dispatch} />}
      </header>
      <main className={styles.main}>
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
        {snapshot === null && <p className={styles.waiting}>{words.today.waiting}</p>}
        {snapshot !== null && page === 'today' && (
          <TodayPage snapshot={snapshot} dispatch={dispatch} />
        )}
        {snapshot !== null && page === 'settings' && (
          <SettingsPage snapshot={snapshot} part={part} dispatch={dispatch} />
        )}
      </main>
    </div>
  );
}
