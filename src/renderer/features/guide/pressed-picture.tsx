import { effects, type Pressed } from '../../../shared/guide/pressed';
import { muscles } from '../../../shared/knowledge/muscles';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { chartEn } from '../../../shared/text/chart-en';
import type { Chart, Side } from '../charts/chart-types';
import { chartTitle } from '../charts/describe-chart';
import { EffectSign, PressedChart, type PressedMuscle } from '../charts/pressed-chart';
import { usePictures } from '../charts/use-picture';
import styles from './pressed-picture.module.css';

interface PressedLimb {
  readonly chart: Chart;
  readonly side: Side;
  readonly pressed: readonly PressedMuscle[];
}

/** So many limbs have room; a longer session goes on in the words beside them. */
const MOST = 4;

/**
 * Where the session pressed and what that did: a picture of each limb where there is room, and a sentence for a screen
 * reader also where there is none.
 */
export function PressedPicture({ pressed }: { readonly pressed: readonly Pressed[] }) {
  const limbs = useLimbs(pressed);
  if (limbs.length === 0) return null;
  const told = effects.filter((effect) => pressed.some((each) => each.effect === effect));
  return (
    <>
      {limbs.map((limb) => (
        <p key={keyOf(limb)} className="visually-hidden">
          {sentenceOf(limb)}
        </p>
      ))}
      <figure
        className={styles.picture}
        data-limbs={Math.min(limbs.length, MOST)}
        aria-hidden="true"
      >
        <div className={styles.limbs}>
          {limbs.slice(0, MOST).map((limb) => (
            <div key={keyOf(limb)} className={styles.limb}>
              <div className={styles.chart}>
                <PressedChart {...limb} />
              </div>
              <p className={styles.name}>{chartTitle(limb.chart, limb.side)}</p>
            </div>
          ))}
        </div>
        <figcaption className={styles.signs}>
          {told.map((effect) => (
            <span key={effect} className={styles.sign}>
              <EffectSign effect={effect} />
              {chartEn.effects[effect]}
            </span>
          ))}
        </figcaption>
      </figure>
    </>
  );
}

const keyOf = ({ chart, side }: PressedLimb): string => `${chart.id} ${side}`;

/** The limbs that are drawn, each with all that was pressed on it. */
function useLimbs(pressed: readonly Pressed[]): readonly PressedLimb[] {
  const pictures = usePictures(pressed.map(({ spotId }) => spotId));
  const limbs = new Map<string, PressedLimb>();
  pressed.forEach(({ side, places, effect }, i) => {
    const picture = pictures[i];
    if (!picture) return;
    const { chart, muscle } = picture;
    const shown = places.flatMap((place) => picture.places[place] ?? []);
    const key = `${chart.id} ${side}`;
    const known = limbs.get(key)?.pressed ?? [];
    limbs.set(key, { chart, side, pressed: [...known, { muscle, places: shown, effect }] });
  });
  return [...limbs.values()];
}

const sentenceOf = ({ chart, side, pressed }: PressedLimb): string =>
  chartEn.pressed(
    side,
    chart.shortName,
    pressed.map(({ muscle, places, effect }) => ({
      muscle: nameOf(muscle),
      places: places.length,
      effect,
    })),
  );

const nameOf = (muscle: string): string =>
  Object.hasOwn(muscles, muscle)
    ? knowledgeEn.muscles[muscle as keyof typeof muscles].plainName
    : muscle;
