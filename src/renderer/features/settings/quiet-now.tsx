import { useId } from 'react';
import { isIgnored, SIGNALS, type SignalName } from '../../../shared/breaks/signals';
import type { Snapshot } from '../../../shared/ipc';
import { useDispatch } from '../../lib/use-dispatch';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import styles from './quiet-now.module.css';
import box from './settings-box.module.css';

interface QuietNowProps {
  readonly snapshot: Pick<Snapshot, 'quiet' | 'settings' | 'asOf' | 'offsetMinutes'>;
}

/** What would hold a break now: each signal as last heard, and what cannot be told here. */
export function QuietNow({ snapshot }: QuietNowProps) {
  const heading = useId();
  const { dispatch, refused } = useDispatch();
  const { title, asked, check } = words.settings.quiet;
  const { quiet } = snapshot;
  return (
    <fieldset className={box.box} aria-labelledby={heading}>
      <h3 id={heading} className={box.title}>
        {title}
      </h3>
      <p className={box.about}>{asked(quiet.askedAt, snapshot)}</p>
      <dl className={styles.signals} aria-live="polite">
        {SIGNALS.map((name) => (
          <Signal key={name} name={name} snapshot={snapshot} />
        ))}
      </dl>
      <div className={box.acts}>
        <Button onClick={() => dispatch({ type: 'check-quiet' })}>{check}</Button>
        <IgnoreApps
          snapshot={snapshot}
          onIgnore={(value) => dispatch({ type: 'set-setting', key: 'quiet.ignoredApps', value })}
        />
      </div>
      <p role="alert">{refused}</p>
    </fieldset>
  );
}

interface SignalProps extends QuietNowProps {
  readonly name: SignalName;
}

function Signal({ name, snapshot: { quiet, settings } }: SignalProps) {
  const { names, state, ignoredNow } = words.settings.quiet;
  const report = quiet.report[name];
  const apps = report.state === 'on' ? report.apps : [];
  const said = state(
    report,
    apps.filter((app) => isIgnored(app, settings)),
  );
  return (
    <div className={styles.signal} data-signal={name} data-state={report.state}>
      <dt>{names[name]}</dt>
      <dd>{quiet.ignored.includes(name) ? `${said}, ${ignoredNow}` : said}</dd>
    </div>
  );
}

interface IgnoreAppsProps extends QuietNowProps {
  readonly onIgnore: (apps: readonly string[]) => void;
}

/** One click for each program that was just seen; nothing of it is kept unless it is clicked. */
function IgnoreApps({ snapshot: { quiet, settings }, onIgnore }: IgnoreAppsProps) {
  const ignored = settings['quiet.ignoredApps'];
  const seen = SIGNALS.flatMap((name) => {
    const report = quiet.report[name];
    return report.state === 'on' ? report.apps : [];
  });
  return [...new Set(seen)]
    .filter((app) => !isIgnored(app, settings))
    .map((app) => (
      <Button key={app} onClick={() => onIgnore([...ignored, app])}>
        {words.settings.quiet.ignore(app)}
      </Button>
    ));
}
