import { safetyRules } from '../../../shared/guide/safety';
import { stageEn } from '../../../shared/text/stage-en';
import styles from './pressure-bar.module.css';

const CELLS = Array.from({ length: 10 }, (_, cell) => cell + 1);

/** How hard it may get, on the same scale as the rating. */
export function PressureBar({ most }: { readonly most: number }) {
  return (
    <div className={styles.pressure} role="img" aria-label={stageEn.guided.pressureLabel(most)}>
      <p className={styles.name}>{stageEn.guided.pressure}</p>
      <div className={styles.cells}>
        {CELLS.map((cell) => (
          <span key={cell} className={classOf(cell, most)} />
        ))}
      </div>
      <p className={styles.note}>{stageEn.guided.keepAt(most)}</p>
    </div>
  );
}

/** Below the target band the cells are muted: that little would do nothing. */
function classOf(cell: number, most: number): string | undefined {
  if (cell > most) return styles.empty;
  return cell > safetyRules.maxPainSofter.value || most <= safetyRules.maxPainSofter.value
    ? styles.full
    : styles.low;
}
