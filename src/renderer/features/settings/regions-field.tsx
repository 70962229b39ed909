import { deskRegions, pressedRegions } from '../../../shared/knowledge/routine-index';
import type { PressRegion } from '../../../shared/knowledge/terms';
import { words } from '../../lib/words';
import type { FieldProps } from './field';
import styles from './tools-field.module.css';

/** The places that presses go to, to be ticked off. Words this version does not know are kept. */
export function RegionsField(props: FieldProps<readonly string[]>) {
  const { id, label, value, describedBy, onChange } = props;
  const toggle = (region: PressRegion, avoided: boolean) =>
    onChange(avoided ? [...value, region] : value.filter((own) => own !== region));
  const all = deskRegions.every((region) => value.includes(region));
  return (
    <fieldset id={id} className={styles.tools} aria-describedby={describedBy}>
      <legend className="visually-hidden">{label}</legend>
      {pressedRegions.map((region) => (
        <label key={region} className={styles.tool}>
          <input
            type="checkbox"
            className={styles.input}
            checked={value.includes(region)}
            onChange={(event) => toggle(region, event.target.checked)}
          />
          <span className={styles.face}>
            <span className={styles.name}>{words.presses.region(region)}</span>
            <svg className={styles.tick} viewBox="0 0 24 24" aria-hidden="true">
              <circle cx="12" cy="12" r="10" />
              <path d="M7.5 12.3l3 3 6-6.3" />
            </svg>
          </span>
        </label>
      ))}
      <p className={styles.note} role="status">
        {all ? words.presses.allAvoided : ''}
      </p>
    </fieldset>
  );
}
