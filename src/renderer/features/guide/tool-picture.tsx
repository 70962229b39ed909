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

/** One drawing a tool, on a grid of 96, stroke 4. Skin, hand and tool take their tints from the theme, as in the drawings of how it looks. */
const drawings: Readonly<Record<ToolId, ReactNode>> = {
  ...handDrawings,
  ...thingDrawings,
  'other-forearm': (
    <>
      <path
        className={styles.skin}
        d="M94 38c-20-3-36 4-52 8-5-6-10-9-15-7-4 2-1 6 1 9-12-2-22 2-23 8-1 7 7 11 17 11 8 1 15 0 20-3 16 6 34 11 52 10"
      />
      <path
        className={styles.press}
        d="M51 93c0-20 1-36 5-52-5-4-8-10-7-17 1-10 9-16 18-16s18 7 18 17c0 7-3 12-7 16 4 16 5 32 5 52"
      />
      <path d="M59 14v10M67 11v12M75 14v10" fill="none" />
    </>
  ),
  knuckles: (
    <>
      {limb(82)}
      <path
        className={styles.press}
        d="M18 10v30c0 6 3 9 3 15 0 9 5 15 12 15 3 0 5-1 7-3 2 2 4 3 8 3s6-1 8-3c2 2 4 3 7 3 8 0 13-6 13-14 0-7 4-10 4-17V10"
      />
      <path d="M40 67V52M56 67V52M34 34c10 4 20 4 30 0" fill="none" />
    </>
  ),
  'massage-ball': (
    <>
      {limb(78)}
      <circle className={styles.tool} cx="48" cy="49" r="22" />
      {dots.map(([x, y]) => (
        <path key={`${x} ${y}`} d={`M${x} ${y}h.1`} />
      ))}
    </>
  ),
  'desk-ball': (
    <>
      <path d="M4 78h88M14 78v14M82 78v14" fill="none" />
      <circle className={styles.tool} cx="62" cy="64" r="14" />
      <path
        className={styles.skin}
        d="M94 20c-20-3-36 6-52 10-4-6-10-9-15-6-3 2-1 5 2 8-12-2-22 0-24 6-1 6 7 9 17 9 8 1 15 0 20-2 16 6 34 7 52 5"
      />
    </>
  ),
  thumb: (
    <>
      {limb(84)}
      <path
        className={styles.press}
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
