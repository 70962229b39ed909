import { type HourView, heatOf, hoursOf, isGap, isKnown, shownHours } from '../../../shared/hours';
import type { DayHours, QuarterView } from '../../../shared/ipc';
import type { LocalNow } from '../../../shared/text/messages';
import { words } from '../../lib/words';
import styles from './hours-strip.module.css';

interface HoursStripProps {
  readonly hours: DayHours;
  readonly now: LocalNow;
}

/** When in the day hands worked, as a strip of quarters and as a table; gaps are named. */
export function HoursStrip({ hours, now }: HoursStripProps) {
  const { gaps, hour } = words.today.hours;
  const shown = shownHours(hours);
  const unheard = gaps(hours, now);
  return (
    <div className={styles.hours}>
      <div className={styles.strip} style={columns(shown.length)} aria-hidden="true">
        {shown.map((view) => (
          <div key={view.at} className={styles.hour}>
            <div className={styles.quarters}>
              <Quarters quarters={view.quarters} />
            </div>
            <span className={styles.label} data-number>
              {hour(view.at, now)}
            </span>
          </div>
        ))}
      </div>
      {unheard.length > 0 && (
        <ul className={styles.gaps}>
          {unheard.map((gap) => (
            <li key={gap}>
              <i
                className={`${styles.quarter} ${styles.sample}`}
                data-kind="gap"
                aria-hidden="true"
              />
              {gap}
            </li>
          ))}
        </ul>
      )}
      <AsTable hours={hoursOf(hours)} now={now} />
    </div>
  );
}

const columns = (count: number) => ({ gridTemplateColumns: `repeat(${count}, minmax(0, 1fr))` });

const PLACES = [0, 1, 2, 3] as const;

/** Four places an hour; those to come stay empty. */
function Quarters({ quarters }: { readonly quarters: readonly QuarterView[] }) {
  return PLACES.map((place) => {
    const quarter = quarters[place];
    return (
      <i
        key={place}
        className={styles.quarter}
        data-kind={kindOf(quarter)}
        data-heat={quarter === undefined ? undefined : heatOf(quarter)}
      />
    );
  });
}

/** A quarter that was heard in part is a gap as well: what is missing must not pass for rest. */
function kindOf(quarter: QuarterView | undefined): 'ahead' | 'gap' | 'known' | 'unknown' {
  if (quarter === undefined) return 'ahead';
  if (isGap(quarter)) return 'gap';
  return isKnown(quarter) ? 'known' : 'unknown';
}

interface AsTableProps {
  readonly hours: readonly HourView[];
  readonly now: LocalNow;
}

/** Only hours with something in them: twenty empty rows tell nobody anything. */
function AsTable({ hours, now }: AsTableProps) {
  const { label, asTable, columns: heads, hour, minutes } = words.today.hours;
  const told = hours.filter(({ active, gap }) => active > 0 || gap > 0);
  if (told.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{asTable}</summary>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{heads.hour}</th>
            <th scope="col">{heads.work}</th>
            <th scope="col">{heads.gap}</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ at, active, gap }) => (
            <tr key={at}>
              <th scope="row" data-number>
                {hour(at, now)}:00
              </th>
              <td data-number>{minutes(active)}</td>
              <td data-number>{minutes(gap)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
