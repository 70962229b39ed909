import type { ReactNode } from 'react';
import type { ToolId } from '../../../shared/knowledge';
import { handDrawings, thingDrawings } from './tool-drawings';
import styles from './tool-picture.module.css';

/** The limb that is pressed, under the tool. */
const limb = (y: number) => <path d={`M8 ${y}c18-7 30-7 40-7s24 0 40 7`} fill="none" />;

const dots = [
  [40, 44],
  [50, 41],
  [57, 49],
  [47, 52],
  [39, 56],
  [53, 60],
] as const;

/** One drawing a tool, on a grid of 96, stroke 4. Skin and tool take their tint from the theme. */
const drawings: Readonly<Record<ToolId, ReactNode>> = {
  ...handDrawings,
  ...thingDrawings,
  'other-forearm': (
    <>
      <path
        className={styles.skin}
        d="M94 40c-18-2-36 4-53 8-5-3-11-5-18-5-11 0-19 5-19 12s8 11 19 11c7 0 13-1 18-4 17 4 35 9 53 7"
      />
      <path className={styles.skin} d="M40 48c-2-6-6-12-11-14-5-2-8 3-5 7 2 3 4 5 5 9" />
      <path
        className={styles.tool}
        d="M53 92c-1-18 1-38 5-55-4-3-7-7-7-13 0-9 7-16 17-16s17 7 17 16c0 6-3 10-7 13 4 17 6 37 5 55"
      />
      <path d="M59 14c0 4 1 7 1 9M68 10v13M77 14c0 4-1 7-1 9" fill="none" />
    </>
  ),
  knuckles: (
    <>
      {limb(82)}
      <path
        className={styles.skin}
        d="M18 10v30c0 6 3 9 3 15 0 9 5 15 12 15 3 0 5-1 7-3 2 2 4 3 8 3s6-1 8-3c2 2 4 3 7 3 8 0 13-6 13-14 0-7 4-10 4-17V10"
      />
      <path d="M40 67V52M56 67V52M34 34c10 4 20 4 30 0" fill="none" />
    </>
  ),
  'massage-ball': (
    <>
      {limb(78)}
      <circle className={styles.tool} cx="48" cy="51" r="19" />
      {dots.map(([x, y]) => (
        <path key={`${x} ${y}`} d={`M${x} ${y}h.1`} />
      ))}
    </>
  ),
  'desk-ball': (
    <>
      <path d="M6 72h84M16 72v18M80 72v18" fill="none" />
      <circle className={styles.tool} cx="48" cy="58" r="13" />
      <path
        className={styles.skin}
        d="M10 30c14-4 26-4 38-2s26 2 38-4v18c-14 4-26 5-38 3s-24-2-38 1z"
      />
    </>
  ),
  thumb: (
    <>
      {limb(84)}
      <path
        className={styles.skin}
        d="M32 6c0 10-1 18-2 26-1 7 1 11 2 17 1 8 3 15 7 21 2 4 5 6 9 6s7-2 9-6c4-6 6-13 7-21 1-6 3-10 2-17-1-8-2-16-2-26"
      />
      <path d="M39 52c0 8 3 18 9 18s9-10 9-18c0-5-4-7-9-7s-9 2-9 7z" fill="none" />
      <path d="M37 33c7 3 15 3 22 0" fill="none" />
    </>
  ),
};

/** A pictogram of a tool. Its name always stands beside it, so a screen reader skips it. */
export function ToolPicture({ tool }: { readonly tool: ToolId }) {
  return (
    <svg className={styles.picture} viewBox="0 0 96 96" aria-hidden="true">
      {drawings[tool]}
    </svg>
  );
}
