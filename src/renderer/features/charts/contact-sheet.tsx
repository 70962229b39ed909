import { Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { muscles } from '../../../shared/knowledge/muscles';
import { spots } from '../../../shared/knowledge/spots';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { pickerViews } from '../body-map/picker-types';
import { sceneOf } from '../body-map/scenes';
import { SkinDrawing } from '../body-map/skin-drawing';
import { HowPicture } from '../how-it-looks/how-it-looks';
import { scenes } from '../how-it-looks/how-scenes';
import { LimbDrawing, turnTo } from './chart-drawing';
import { ChartMarks } from './chart-marks';
import { boxToSide, wholeView } from './chart-measure';
import { loadAllCharts } from './chart-store';
import type { Chart, Place, Side } from './chart-types';
import { stageCrop } from './crop';
import { describeChart } from './describe-chart';
import type { Box } from './geometry';
import { lineWeight } from './line-weight';
import { picturedSpots, pictureOf } from './positions';

const SIDES: readonly Side[] = ['right', 'left'];
/** The two heights at which a chart has to read, in pixels. */
const HEIGHTS = [900, 300] as const;
type Height = (typeof HEIGHTS)[number];
/** Width over height, as the picture has it on a wide stage. */
const ASPECT = 0.66;

export const THEMES = ['light', 'dark', 'contrast'] as const;

/**
 * Every view in every theme, and in the theme that is chosen on the page every spot, both sides, large and small, every
 * picture to point at and every drawing of how it looks, for somebody who reviews them. A limb is in the page once for each of its targets and heights, and used again:
 * its colours come from where it is used, since custom properties go on into what is used.
 */
export async function contactSheet(): Promise<string> {
  const charts = await loadAllCharts();
  return renderToStaticMarkup(
    <>
      {charts.map((chart) => (
        <View key={chart.id} chart={chart} />
      ))}
      {picturedSpots.map((spot) => (
        <Spot key={spot} spot={spot} />
      ))}
      <Pickers />
      <Looks />
    </>,
  );
}

function Pickers() {
  return (
    <section>
      <h2>To point at what hurts</h2>
      <div className="row">
        {pickerViews.map(sceneOf).map((scene) => (
          <div
            key={scene.view}
            className="picker"
            style={{ aspectRatio: scene.width / scene.height }}
          >
            <SkinDrawing
              scene={scene}
              id={`picker-${scene.view}`}
              mirrored={false}
              chosen={scene.regions[0]?.complaint ?? null}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

function Looks() {
  return (
    <section>
      <h2>How it looks</h2>
      <div className="row">
        {Object.entries(scenes).map(([pair, scene]) => (
          <figure key={pair} className="look">
            <HowPicture scene={scene} side="right" />
            <figcaption>{pair}</figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}

function View({ chart }: { readonly chart: Chart }) {
  const shown = { chart, target: null, height: 300, crop: wholeView(chart) } as const;
  return (
    <section>
      <h2>{chart.name}, nothing to press</h2>
      <Drawing {...shown} />
      <div className="row">
        {THEMES.map((theme) => (
          <div key={theme} className="row themed" data-theme={theme}>
            {SIDES.map((side) => (
              <Picture key={side} {...shown} side={side} title={describeChart(chart, side, null)}>
                {`${theme}, ${side}`}
              </Picture>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function Spot({ spot }: { readonly spot: string }) {
  const picture = pictureOf(spot);
  const known = Object.hasOwn(spots, spot) ? (spot as keyof typeof spots) : null;
  if (!picture || !known) return null;
  const { chart, muscle, places } = picture;
  const words = knowledgeEn.spots[known];
  const muscleName = Object.hasOwn(muscles, muscle)
    ? knowledgeEn.muscles[muscle as keyof typeof muscles].plainName
    : muscle;
  const cropTo = (side: Side) => stageCrop({ chart, side, muscle, places, aspect: ASPECT });
  const told = (side: Side, active: number) =>
    describeChart(chart, side, { muscleName, active, places });
  return (
    <section>
      <h2>
        {words.name} <code>{spot}</code>
      </h2>
      <p>{words.landmark}</p>
      <p>{words.explore}</p>
      {HEIGHTS.map((height) => (
        <Drawing
          key={height}
          chart={chart}
          target={muscle}
          height={height}
          crop={cropTo('right')}
          of={spot}
        />
      ))}
      <div className="row">
        {places.map((place, active) => (
          <Fragment key={`${place.t} ${place.s}`}>
            {SIDES.map((side) =>
              HEIGHTS.map((height) => (
                <Picture
                  key={`${side} ${height}`}
                  chart={chart}
                  target={muscle}
                  height={height}
                  crop={cropTo(side)}
                  of={spot}
                  side={side}
                  marks={{ places, active }}
                  title={told(side, active)}
                >
                  {`${told(side, active)}. ${active === 0 ? words.stageLine : words.stageLineNext}`}
                </Picture>
              )),
            )}
          </Fragment>
        ))}
      </div>
    </section>
  );
}

interface Shown {
  readonly chart: Chart;
  readonly target: string | null;
  readonly height: Height;
  readonly crop: Box;
  /** The spot it is drawn for, since each is shown at a scale of its own. */
  readonly of?: string;
}

const idOf = ({ chart, of, height }: Shown): string => `${chart.id}-${of ?? 'rest'}-${height}`;

const scaleOf = ({ height, crop }: Shown): number => height / crop.height;

/** The limb itself, out of sight, for its pictures to use. */
function Drawing(props: Shown) {
  const { chart, target, height } = props;
  return (
    <svg className="drawing" aria-hidden="true">
      <g id={idOf(props)}>
        <LimbDrawing
          id={`${idOf(props)}-own`}
          chart={chart}
          turn={null}
          target={target}
          adjacent=""
          hurt=""
          noPress
          fine={target === null || height > 420}
          scale={scaleOf(props)}
        />
      </g>
    </svg>
  );
}

interface PictureProps extends Shown {
  readonly side: Side;
  readonly marks?: { readonly places: readonly Place[]; readonly active: number };
  readonly title: string;
  readonly children: string;
}

/** A picture as `LimbChart` shows it, of the drawing that is there already. */
function Picture(props: PictureProps) {
  const { chart, side, height, crop, marks, title } = props;
  const { x, y, ...size } = boxToSide(chart, side, crop);
  const viewBox = [x, y, size.width, size.height].map((value) => value.toFixed(1)).join(' ');
  const turn = turnTo(chart, side);
  return (
    <figure>
      <div
        className="picture limb-chart"
        role="img"
        aria-label={title}
        style={{
          blockSize: `${height}px`,
          inlineSize: `${Math.round((height * crop.width) / crop.height)}px`,
          ...{ '--chart-weight': lineWeight(scaleOf(props)) },
        }}
      >
        <svg viewBox={viewBox} aria-hidden="true">
          <use href={`#${idOf(props)}`} {...(turn !== null && { transform: turn })} />
        </svg>
        {marks && (
          <ChartMarks
            {...marks}
            chart={chart}
            side={side}
            viewBox={viewBox}
            paused={false}
            pixels={scaleOf(props)}
          />
        )}
      </div>
      <figcaption>{props.children}</figcaption>
    </figure>
  );
}
