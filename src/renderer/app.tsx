import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Intent, Snapshot } from '../shared/ipc';
import { enLegs } from '../shared/text/en-legs';
import { enLibrary } from '../shared/text/en-library';
import styles from './app.module.css';
import { SafetyPage } from './features/safety/safety-page';
import { useScreenedDispatch } from './features/safety/use-screened-dispatch';
import { SettingsPage } from './features/settings/settings-page';
import { ShortcutSheet } from './features/shortcuts/shortcut-sheet';
import { useAppKeys } from './features/shortcuts/use-app-keys';
import { PauseMenu } from './features/today/pause-menu';
import { TodayPage } from './features/today/today-page';
import { WelcomePage } from './features/welcome/welcome-page';
import { useAppearance } from './lib/use-appearance';
import { useDispatch } from './lib/use-dispatch';
import { useKeptFocus } from './lib/use-kept-focus';
import { type MainPage, usePage } from './lib/use-page';
import { entryOf, usePageEntry } from './lib/use-page-entry';
import { usePageTitle } from './lib/use-page-title';
import { usePainted } from './lib/use-painted';
import { useSnapshot } from './lib/use-snapshot';
import { words } from './lib/words';
import { DentMark } from './ui/dent';

/** What needs the knowledge base is brought in when it is opened; Today stays light. */
const LegsPage = lazy(async () => ({
  default: (await import('./features/legs/legs-page')).LegsPage,
}));
const EvidencePage = lazy(async () => ({
  default: (await import('./features/evidence/evidence-page')).EvidencePage,
}));
const LibraryPage = lazy(async () => ({
  default: (await import('./features/library/library-page')).LibraryPage,
}));

/** The pages by name, in the order of their keys. The first steps are no page one goes to. */
const pages: readonly { readonly id: MainPage; readonly title: string }[] = [
  { id: 'today', title: words.today.title },
  { id: 'relief', title: words.relief.title },
  { id: 'legs', title: enLegs.title },
  { id: 'library', title: enLibrary.title },
  { id: 'settings', title: words.settings.title },
];

/** Loaded when it is opened: it brings the knowledge and its drawings along. */
const ReliefPage = lazy(() =>
  import('./features/relief/relief-page').then((page) => ({ default: page.ReliefPage })),
);

/** The main window: the mark, the pages by name, and the page. */
export function App() {
  const snapshot = useSnapshot();
  const { page, part } = usePage();
  const { dispatch: send, refused } = useDispatch();
  const { dispatch, startWanted } = useScreenedDispatch(snapshot, send);
  const [sheet, setSheet] = useState(false);
  useAppearance(snapshot?.preferences);
  usePainted(snapshot === null ? null : page);
  const characterKeys = snapshot?.preferences.characterKeys ?? true;
  useAppKeys(pages, characterKeys, () => setSheet(true));
  useKeptFocus();
  usePageTitle(pages.find(({ id }) => id === page)?.title);
  usePageEntry(entryOf(page, part));
  const welcomes = page === 'welcome';

  return (
    <div className={styles.app} data-grows>
      {!welcomes && (
        <Header page={page} onSheet={() => setSheet(true)}>
          {snapshot !== null && <PauseMenu snapshot={snapshot} dispatch={dispatch} />}
        </Header>
      )}
      <p role="alert" className={styles.refused}>
        {refused}
      </p>
      <p role="status" className={styles.said}>
        {page !== 'today' && snapshot?.notices.includes(words.reach.linkLeft)
          ? words.reach.linkLeft
          : ''}
      </p>
      {snapshot === null ? (
        <main className={styles.main}>
          <p className={styles.waiting}>{words.today.waiting}</p>
        </main>
      ) : (
        <Page
          page={page}
          part={part}
          snapshot={snapshot}
          dispatch={dispatch}
          startWanted={startWanted}
        />
      )}
      {sheet && (
        <ShortcutSheet
          pages={pages}
          characterKeys={characterKeys}
          onClose={() => setSheet(false)}
        />
      )}
    </div>
  );
}

interface PageProps {
  readonly page: MainPage;
  readonly part: string | null;
  readonly snapshot: Snapshot;
  readonly dispatch: (intent: Intent) => void;
  /** Starts the press that waited for the safety check; null where none waits. */
  readonly startWanted: (() => void) | null;
}

function Page({ page, part, snapshot, dispatch, startWanted }: PageProps) {
  if (page === 'welcome')
    return <WelcomePage part={part} snapshot={snapshot} dispatch={dispatch} />;
  if (page === 'safety')
    return (
      <main className={styles.main} tabIndex={-1}>
        <SafetyPage snapshot={snapshot} startWanted={startWanted} dispatch={dispatch} />
      </main>
    );
  return (
    <main className={styles.main} tabIndex={-1}>
      <Suspense fallback={<Loading />}>
        <NamedPage page={page} part={part} snapshot={snapshot} dispatch={dispatch} />
      </Suspense>
    </main>
  );
}

interface NamedPageProps extends Omit<PageProps, 'page' | 'startWanted'> {
  readonly page: Exclude<MainPage, 'welcome' | 'safety'>;
}

function NamedPage({ page, ...props }: NamedPageProps) {
  switch (page) {
    case 'today':
      return <TodayPage {...props} />;
    case 'relief':
      return <ReliefPage key={props.part} {...props} />;
    case 'legs':
      return <LegsPage {...props} />;
    case 'evidence':
      return <EvidencePage />;
    case 'library':
      return <LibraryPage {...props} />;
    case 'settings':
      return <SettingsPage {...props} />;
  }
}

function Loading() {
  return (
    <p className={styles.waiting} aria-busy="true">
      {words.relief.loading}
    </p>
  );
}

interface HeaderProps {
  readonly page: MainPage;
  readonly onSheet: () => void;
  readonly children: ReactNode;
}

function Header({ page, onSheet, children }: HeaderProps) {
  return (
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
      <div className={styles.acts}>
        <button
          type="button"
          className={styles.help}
          aria-label={words.shortcuts.open}
          title={words.shortcuts.open}
          onClick={onSheet}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <rect x="2.5" y="6" width="19" height="12.5" rx="2.5" />
            <path d="M6.5 10h.1M10.2 10h.1M13.9 10h.1M17.5 10h.1M6.5 14.5h.1M17.5 14.5h.1M10 14.5h4" />
          </svg>
        </button>
        {children}
      </div>
    </header>
  );
}
