import { useId } from 'react';
import { definitionOf } from '../../../shared/settings/definition';
import { enLegs } from '../../../shared/text/en-legs';
import { Card } from '../../ui/card';
import { Switch } from '../../ui/switch';
import styles from './floor-mode.module.css';
import type { LegsProps } from './legs-page';

const keys = ['legs.largeText', 'legs.voice', 'legs.lying'] as const;

/** How a session of the legs looks and sounds from the floor: the same settings as in Settings. */
export function FloorMode({ snapshot, dispatch }: LegsProps) {
  const { title, sentence } = enLegs.floor;
  return (
    <Card title={title} sentence={sentence}>
      <div className={styles.rows}>
        {keys.map((key) => (
          <Row
            key={key}
            settingKey={key}
            on={snapshot.settings[key]}
            onChange={(value) => dispatch({ type: 'set-setting', key, value })}
          />
        ))}
      </div>
    </Card>
  );
}

interface RowProps {
  readonly settingKey: (typeof keys)[number];
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Row({ settingKey, on, onChange }: RowProps) {
  const id = useId();
  const { label, consequence } = definitionOf(settingKey);
  return (
    <div className={styles.row}>
      <div>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <p id={`${id}-what`} className={styles.what}>
          {consequence}
        </p>
      </div>
      <Switch id={id} checked={on} aria-describedby={`${id}-what`} onChange={onChange} />
    </div>
  );
}
