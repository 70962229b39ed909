import { pointOf, toSide } from './chart-measure';
import type { Chart, Landmark, Place, Side } from './chart-types';
import { add, direction, distance, leftOf, mix, type Point, scale, subtract } from './geometry';

interface ChartMarksProps {
  readonly chart: Chart;
  readonly side: Side;
  readonly viewBox: string;
  readonly places: readonly Place[];
  /** The place to press now, as an index. */
  readonly active: number;
  readonly paused: boolean;
  /** Screen pixels to a chart unit. */
  readonly pixels: number;
}

/** Radius of the ring: 9 mm on the limb, and on a small panel at least this many pixels. */
const RING = { units: 22, pixels: 15 };

/** The ring grows by this much while it pulses, and must not touch the next place even then. */
const PULSE = 1.35;

const LABEL = { units: 16, pixels: 13 };

/** The places to press: a ring with a calm pulse at the present one, small dots at the others. */
export function ChartMarks(props: ChartMarksProps) {
  const { chart, side, places, active, paused, pixels } = props;
  const points = places.map((place) => toSide(chart, side, pointOf(chart, place)));
  const ring = ringRadius(points, pixels);
  const point = points[active];
  const measured = places[active]?.measured;
  const landmark = chart.landmarks.find(({ id }) => id === measured?.from);
  const named = chart.landmarks.filter(({ id }) =>
    places.some((each) => each.measured?.from === id),
  );
  return (
    <svg
      className="chart-marks"
      viewBox={props.viewBox}
      aria-hidden="true"
      {...(paused && { 'data-paused': '' })}
    >
      {point && measured && landmark && (
        <Ruler
          from={toSide(chart, side, landmark.at)}
          to={point}
          fingers={measured.fingers}
          ring={ring}
        />
      )}
      {named.map((each) => (
        <Label
          key={each.id}
          landmark={each}
          at={toSide(chart, side, each.label)}
          size={Math.max(LABEL.units, LABEL.pixels / pixels)}
        />
      ))}
      {points.map((each) => (
        <Dot key={`${each[0]} ${each[1]}`} at={each} ring={ring} />
      ))}
      {point && <Marker at={point} ring={ring} />}
    </svg>
  );
}

/** As large as can be seen from a chair, as small as keeps the pulse off the next place. */
function ringRadius(points: readonly Point[], pixels: number): number {
  const wanted = Math.max(RING.units, RING.pixels / pixels);
  const gaps = points.flatMap((a, i) => points.slice(i + 1).map((b) => distance(a, b)));
  return Math.min(wanted, Math.min(...gaps) / (PULSE + 0.5));
}

interface MarkProps {
  readonly at: Point;
  readonly ring: number;
}

function Dot({ at: [x, y], ring }: MarkProps) {
  return <circle className="chart-dot" cx={x} cy={y} r={ring * 0.38} strokeWidth={ring * 0.17} />;
}

function Marker({ at: [x, y], ring }: MarkProps) {
  return (
    <g className="chart-marker" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <circle className="chart-marker-glow" r={ring * 1.22} />
      <circle className="chart-marker-pulse" r={ring} strokeWidth={ring * 0.18} />
      <circle className="chart-marker-ring" r={ring} strokeWidth={ring * 0.18} />
      <circle className="chart-marker-center" r={ring * 0.48} strokeWidth={ring * 0.14} />
    </g>
  );
}

interface RulerProps {
  readonly from: Point;
  readonly to: Point;
  readonly fingers: number;
  readonly ring: number;
}

/** How far the place is from a point that can be felt, with a tick for every finger-width. */
function Ruler({ from, to, fingers, ring }: RulerProps) {
  const tick = scale(leftOf(direction(subtract(to, from))), ring * 0.4);
  const ticks = Array.from({ length: fingers }, (_, i) => mix(from, to, i / fingers));
  const edge = mix(to, from, ring / distance(from, to));
  const lines = [[from, edge], ...ticks.map((at) => [subtract(at, tick), add(at, tick)])];
  const path = lines.map((line) => `M${line.map(([x, y]) => `${tidy(x)} ${tidy(y)}`).join('L')}`);
  return (
    <>
      <path className="chart-ruler-halo" d={path.join('')} />
      <path className="chart-ruler" d={path.join('')} />
    </>
  );
}

const tidy = (value: number): number => Math.round(value * 10) / 10;

interface LabelProps {
  readonly landmark: Landmark;
  readonly at: Point;
  readonly size: number;
}

function Label({ landmark, at: [x, y], size }: LabelProps) {
  return (
    <text className="chart-label" x={x} y={y} fontSize={size} strokeWidth={size * 0.35}>
      {landmark.name}
    </text>
  );
}
