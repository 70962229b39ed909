import {
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Intent, Snapshot } from '../../../shared/ipc';
import { isChordKey } from '../../../shared/reach/chord-refusal';
import type { SettingGroup, SettingKey } from '../../../shared/settings/definition';
import { changedKeys } from '../../../shared/settings/edit';
import type { Settings } from '../../../shared/settings/schema';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { UndoBar } from '../../ui/undo-bar';
import { Notices } from '../today/notices';
import { findSettings } from './find-settings';
import { GroupLinks, groupAddress } from './group-links';
import { QuietNow } from './quiet-now';
import styles from './settings-page.module.css';
import { SettingsRow } from './settings-row';
import { TestCounting } from './test-counting';
import { TryOut } from './try-out';

interface SettingsPageProps {
  readonly snapshot: Snapshot;
  /** The group to begin with, from the address. */
  readonly part: string | null;
  readonly dispatch: (intent: Intent) => void;
}

/** Every setting that does something, in groups and by search; what is not allowed is said in its row. */
export function SettingsPage({ snapshot, part, dispatch }: SettingsPageProps) {
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const groups = useMemo(() => findSettings(wanted), [wanted]);
  const { settings, asOf, undoResetUntil } = snapshot;
  const { title, summary, wasReset, undo, secondsLeft } = words.settings;
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.summary}>{summary}</p>
      </div>
      <div className={styles.tools}>
        <Search query={query} groups={groups} onChange={setQuery} />
        <ResetAll
          settings={settings}
          onReset={() => dispatch({ type: 'reset-settings', key: null })}
        />
      </div>
      <UndoBar
        until={undoResetUntil}
        asOf={asOf}
        what={wasReset}
        undo={undo}
        secondsLeft={secondsLeft}
        onUndo={() => dispatch({ type: 'undo-reset' })}
      />
      <Notices notices={snapshot.notices} />
      <div className={styles.columns}>
        <GroupLinks groups={groups} asked={part} />
        <div className={styles.groups}>
          {groups.map((group) => (
            <Group key={group.id} group={group} snapshot={snapshot} wanted={group.id === part}>
              {group.id === 'privacy' && <TestCounting snapshot={snapshot} />}
              {group.id === 'quiet' && <QuietNow snapshot={snapshot} />}
            </Group>
          ))}
        </div>
      </div>
    </div>
  );
}

interface SearchProps {
  readonly query: string;
  readonly groups: readonly SettingGroup[];
  readonly onChange: (query: string) => void;
}

function Search({ query, groups, onChange }: SearchProps) {
  const id = useId();
  const { search, found, nothingFound } = words.settings;
  const count = groups.reduce((sum, { keys }) => sum + keys.length, 0);
  const said = count === 0 ? nothingFound(query) : found(count);
  return (
    <div className={styles.search}>
      <label className="visually-hidden" htmlFor={id}>
        {search}
      </label>
      <svg className={styles.glass} viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="10.5" cy="10.5" r="6" />
        <path d="M15 15l5 5" />
      </svg>
      <input
        id={id}
        type="search"
        className={styles.query}
        placeholder={search}
        value={query}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className={styles.found} role="status">
        {query.trim() === '' ? '' : said}
      </p>
    </div>
  );
}

interface ResetAllProps {
  readonly settings: Settings;
  readonly onReset: () => void;
}

function ResetAll({ settings, onReset }: ResetAllProps) {
  const changed = changedKeys(settings).length;
  if (changed === 0) return null;
  return <Button onClick={onReset}>{words.settings.resetAll(changed)}</Button>;
}

/** Where something of this computer overrules a setting just now. */
function remarkOn(key: SettingKey, snapshot: Snapshot): string | null {
  const { settings, preferences, notices, sensor } = snapshot;
  if (key === 'prompt.style')
    return sensor.why === 'wayland' && ['card', 'cover'].includes(settings[key])
      ? words.settings.notificationOnWayland
      : null;
  if (key === 'session.voice')
    return settings[key] && !preferences.voice ? words.settings.voiceLeftToReader : null;
  if (!isChordKey(key)) return null;
  const taken = words.reach.chord.taken(key, settings[key]);
  if (notices.includes(taken)) return taken;
  const isHalfHeard = sensor.why === 'wayland' && settings[key] !== 'none';
  return isHalfHeard ? words.reach.chord.onWayland : null;
}

interface GroupProps {
  readonly group: SettingGroup;
  readonly snapshot: Snapshot;
  /** True when the address names this group. */
  readonly wanted: boolean;
  /** What stands below the rows. */
  readonly children?: ReactNode;
}

function Group({ group, snapshot, wanted, children }: GroupProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted) place.current?.scrollIntoView();
  }, [wanted]);
  return (
    <div ref={place} id={groupAddress(group.id)} className={styles.group}>
      <Card title={group.name} sentence={words.settings.about[group.id]}>
        <div className={styles.rows}>
          {group.keys.map((key) => (
            <SettingsRow
              key={key}
              settingKey={key}
              settings={snapshot.settings}
              remark={remarkOn(key, snapshot)}
            />
          ))}
        </div>
        <TryOut group={group.id} snapshot={snapshot} />
        {children}
      </Card>
    </div>
  );
}
