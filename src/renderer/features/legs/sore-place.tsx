import { useState } from 'react';
import { HANDS, type Hand } from '../../../shared/activity/input';
import type { Snapshot } from '../../../shared/ipc';
import { enLegs } from '../../../shared/text/en-legs';
import { Card } from '../../ui/card';
import { Segments } from '../../ui/segments';
import { BodyMap } from '../body-map/body-map';
import { sceneOf } from '../body-map/scenes';
import styles from './sore-place.module.css';

const { where } = enLegs;
const sides = HANDS.map((value) => ({ value, label: where.sides[value] }));
const views = (['foot', 'leg'] as const).map((value) => ({ value, label: where.views[value] }));

/** A foot and a leg to point at; what is pointed at opens in Relief, where it is led on. */
export function SorePlace({ snapshot }: { readonly snapshot: Snapshot }) {
  const [side, setSide] = useState<Hand>(snapshot.settings['body.dominantHand']);
  const [view, setView] = useState<'foot' | 'leg'>('foot');
  const { width, height } = sceneOf(view);
  return (
    <Card title={where.title} sentence={where.sentence}>
      <div className={styles.choices}>
        <Segments legend={where.view} options={views} value={view} onChange={setView} />
        <Segments legend={where.side} options={sides} value={side} onChange={setSide} />
      </div>
      <div className={styles.map} style={{ aspectRatio: width / height }}>
        <BodyMap
          view={view}
          side={side}
          chosen={null}
          onChoose={(complaintId) => {
            location.hash = `relief/${complaintId}/${side}`;
          }}
        />
      </div>
    </Card>
  );
}
