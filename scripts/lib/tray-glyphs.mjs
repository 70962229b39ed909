/**
 * The tray icon as shapes, drawn anew for each size so that edges fall between pixels.
 *
 * State is told by shape alone: an open ring, a ring with clock hands, a solid ball, a ball with a
 * play sign or two bars cut out of it, a ring in pieces.
 */

export const STATES = /** @type {const} */ ([
  'counting',
  'soon',
  'due',
  'in-session',
  'paused',
  'blind',
]);

/** @typedef {(typeof STATES)[number]} State */

/**
 * A ball at (x, y) with the middle of its line at `r`, and lines `w` wide, over a dent that begins
 * at `shoulder` and is deepest at `floor`. All in pixels; the ball's outer and inner edges are whole.
 *
 * @typedef {object} Hint
 * @property {number} x
 * @property {number} y
 * @property {number} r
 * @property {number} w
 * @property {number} shoulder
 * @property {number} floor
 */

/** @type {Readonly<Record<number, Hint>>} */
const hints = {
  16: { x: 8, y: 6, r: 4, w: 2, shoulder: 10, floor: 14 },
  20: { x: 10, y: 8, r: 5, w: 2, shoulder: 13, floor: 17 },
  22: { x: 11, y: 8, r: 6, w: 2, shoulder: 13.5, floor: 18.5 },
  24: { x: 12, y: 9, r: 6.5, w: 3, shoulder: 15, floor: 20.5 },
  32: { x: 16, y: 12, r: 8.5, w: 3, shoulder: 20, floor: 27.5 },
  44: { x: 22, y: 16, r: 12, w: 4, shoulder: 27, floor: 37 },
};

export const SIZES = Object.keys(hints).map(Number);

const INK = '#12181b';
const PRESS = '#f08a6b';

/**
 * The icon of a state as SVG.
 *
 * A Linux or Windows panel is light or dark and does not say which: `rimmed` icons are white lines
 * with a dark rim, so that they show on both. macOS colours a template itself: black on nothing.
 *
 * @param {State} state
 * @param {number} size in pixels; one of `SIZES`
 * @param {'rimmed' | 'template'} kind
 */
export function trayGlyph(state, size, kind) {
  const hint = hints[size];
  if (hint === undefined) throw new Error(`No tray icon is drawn at ${size} pixels.`);
  const face = faceOf(state, hint);
  const line = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
  const paint = kind === 'rimmed' ? '#fff' : '#000';
  const rim =
    kind === 'rimmed'
      ? `<g ${line} stroke="${INK}" stroke-width="${hint.w + 2}">${dent(hint)}${face.rim ?? circle(hint)}</g>
  ${face.solid || face.sign ? circle(hint, INK) : ''}`
      : '';
  // White with a dark rim would look hollow on a light panel.
  const fill = state === 'due' && kind === 'rimmed' ? PRESS : paint;
  const ball = `<g stroke="${fill}">${circle(hint, fill)}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">
  ${rim}
  ${face.cut ? `<mask id="cut"><rect width="${size}" height="${size}" fill="#fff"/>${face.cut}</mask>` : ''}
  <g ${line} stroke="${paint}" stroke-width="${hint.w}">${dent(hint)}</g>
  <g ${line} stroke="${paint}" stroke-width="${hint.w}"${face.cut ? ' mask="url(#cut)"' : ''}>
    ${face.solid ? ball : face.ring}${face.sign ?? ''}
  </g>
</svg>
`;
}

/** `rim` is what the dark rim goes around, where that is not the ring.
 *
 * @typedef {{ ring?: string, rim?: string, solid?: boolean, sign?: string, cut?: string }} Face
 */

/**
 * @param {State} state
 * @param {Hint} hint
 * @returns {Face}
 */
function faceOf(state, hint) {
  const ring = circle(hint);
  switch (state) {
    case 'counting':
      return { ring };
    case 'soon':
      return { ring, sign: hands(hint) };
    case 'due':
      return { solid: true };
    case 'in-session':
      return { solid: true, cut: play(hint) };
    case 'paused':
      return { solid: true, cut: bars(hint) };
    case 'blind':
      return { ring: pieces(hint, 0), rim: pieces(hint, 2) };
  }
}

const circle = (/** @type {Hint} */ { x, y, r }, fill = 'none') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;

/** Flat at both sides, round under the ball: one half, and its mirror image. */
function dent(/** @type {Hint} */ { x, r, shoulder, floor }) {
  const depth = floor - shoulder;
  const half = (/** @type {1 | -1} */ side) => {
    const at = (/** @type {number} */ along) => x + side * along;
    const end = at(x - 1.5);
    const bend = at((x - 1.5 + r) / 2);
    return `M${end} ${shoulder}C${bend} ${shoulder} ${at(r + 0.9)} ${shoulder + depth * 0.3} ${at(r * 0.88)} ${shoulder + depth * 0.62}S${at(r * 0.4)} ${floor} ${x} ${floor}`;
  };
  return `<path d="${half(-1)}${half(1)}"/>`;
}

/**
 * Four pieces, with gaps where the compass points are.
 *
 * @param {Hint} hint
 * @param {number} longer by how many pixels each piece is longer
 */
function pieces({ x, y, r, w }, longer) {
  const around = 2 * Math.PI * r;
  const gap = Math.max(w + 1.5, around / 9) - longer;
  const piece = around / 4 - gap;
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke-linecap="butt" stroke-dasharray="${piece} ${gap}" stroke-dashoffset="${-gap / 2}"/>`;
}

/** The room inside the line. */
const inside = (/** @type {Hint} */ { r, w }) => r - w / 2;

function hands(/** @type {Hint} */ hint) {
  const { x, y } = hint;
  const reach = inside(hint);
  const width = Math.max(1.5, hint.w * 0.75);
  return `<path d="M${x} ${y - reach * 0.55}V${y + 0.2}L${x + reach * 0.55} ${y + reach * 0.4}" stroke-width="${width}"/>`;
}

/** Whole pixels: bars as wide as the line, the gap between them too. */
function bars(/** @type {Hint} */ { x, y, r, w }) {
  const width = Math.max(2, Math.round(w * 0.8));
  const gap = Math.max(1, Math.round(r / 8));
  const high = Math.round(r * 0.75);
  const bar = (/** @type {number} */ left) =>
    `<rect x="${left}" y="${y - high}" width="${width}" height="${2 * high}" fill="#000"/>`;
  return bar(x - gap - width) + bar(x + gap);
}

function play(/** @type {Hint} */ { x, y, r }) {
  const high = Math.round(r * 0.75);
  const left = Math.round(x - r * 0.45);
  return `<path d="M${left} ${y - high}V${y + high}L${left + Math.round(r * 1.2)} ${y}Z" fill="#000" stroke="none"/>`;
}
