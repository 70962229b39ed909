import { renderToStaticMarkup } from 'react-dom/server';
import { muscles } from '../../../shared/knowledge/muscles';
import { spots } from '../../../shared/knowledge/spots';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { loadAllCharts } from './chart-store';
import type { Side } from './chart-types';
import { stageCrop } from './crop';
import { describeChart } from './describe-chart';
import { LimbChart } from './limb-chart';
import { picturedSpots, pictureOf } from './positions';

const SIDES: readonly Side[] = ['right', 'left'];
/** The two heights at which a chart has to read, in pixels. */
const HEIGHTS = [900, 300] as const;
/** Width over height, as the picture has it on a wide stage. */
const ASPECT = 0.66;

/** Every view and every spot, both sides, large and small, for somebody who reviews the drawings. */
export async function contactSheet(): Promise<string> {
  const charts = await loadAllCharts();
  return renderToStaticMarkup(
    <>
      {charts.map((chart) => (
        <section key={chart.id}>
          <h2>{chart.name}, nothing to press</h2>
          <div className="row">
            {SIDES.map((side) => (
              <figure key={side}>
                <div className="picture" style={sized(300, chart.width / chart.height)}>
                  <LimbChart
                    chart={chart}
                    side={side}
                    target={null}
                    crop="whole"
                    size="large"
                    scale={300 / chart.height}
                    title={describeChart(chart, side, null)}
                  />
                </div>
                <figcaption>{side}</figcaption>
              </figure>
            ))}
          </div>
        </section>
      ))}
      {picturedSpots.map((spot) => (
        <Spot key={spot} spot={spot} />
      ))}
    </>,
  );
}

const sized = (height: number, aspect: number) => ({
  blockSize: `${height}px`,
  inlineSize: `${Math.round(height * aspect)}px`,
});

function Spot({ spot }: { readonly spot: string }) {
  const picture = pictureOf(spot);
  const known = Object.hasOwn(spots, spot) ? (spot as keyof typeof spots) : null;
  if (!picture || !known) return null;
  const { chart, muscle, places } = picture;
  const words = knowledgeEn.spots[known];
  const muscleName = Object.hasOwn(muscles, muscle)
    ? knowledgeEn.muscles[muscle as keyof typeof muscles].plainName
    : muscle;
  const shown = places.flatMap((_, active) =>
    SIDES.flatMap((side) =>
      HEIGHTS.map((height) => {
        const crop = stageCrop({ chart, side, muscle, places, aspect: ASPECT });
        return { active, side, height, crop };
      }),
    ),
  );
  return (
    <section>
      <h2>
        {words.name} <code>{spot}</code>
      </h2>
      <p>{words.landmark}</p>
      <p>{words.explore}</p>
      <div className="row">
        {shown.map(({ active, side, height, crop }) => (
          <figure key={`${active} ${side} ${height}`}>
            <div className="picture" style={sized(height, ASPECT)}>
              <LimbChart
                chart={chart}
                side={side}
                target={muscle}
                places={places}
                active={active}
                crop={crop}
                size={height > 420 ? 'large' : 'small'}
                scale={height / crop.height}
                title={describeChart(chart, side, { muscleName, active, places })}
              />
            </div>
            <figcaption>
              {`${describeChart(chart, side, { muscleName, active, places })}. ${active === 0 ? words.stageLine : words.stageLineNext}`}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}
