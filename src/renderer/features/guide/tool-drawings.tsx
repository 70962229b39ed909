import type { ReactNode } from 'react';
import styles from './tool-picture.module.css';

/** The limb that is pressed, under the tool. */
const limb = (y: number) => <path d={`M8 ${y}c18-7 30-7 40-7s24 0 40 7`} fill="none" />;

/** One of three fingers that come down side by side, its nail toward the viewer. */
const finger = (x: number, y: number) => (
  <g key={x}>
    <path className={styles.skin} d={`M${x - 8.5} 6v${y}c0 8 3.5 12 8.5 12s8.5-4 8.5-12V6`} />
    <path d={`M${x - 4} ${y - 2}v3c0 4 1 6 4 6s4-2 4-6v-3`} fill="none" />
  </g>
);

/** Hands and what is lent by the room, on the same grid as the others. */
export const handDrawings = {
  fingertips: (
    <>
      {limb(88)}
      {finger(29, 50)}
      {finger(67, 50)}
      {finger(48, 56)}
    </>
  ),
  pinch: (
    <>
      <path
        className={styles.skin}
        d="M6 84c16 0 25-3 30-13 4-8 6-16 12-16s8 8 12 16c5 10 14 13 30 13"
      />
      <path
        className={styles.skin}
        d="M10 10c2 16 6 30 13 43 5 9 10 16 16 14 6-3 3-11 0-19-5-13-6-26-5-42"
      />
      <path
        className={styles.skin}
        d="M86 10c-2 16-6 30-13 43-5 9-10 16-16 14-6-3-3-11 0-19 5-13 6-26 5-42"
      />
    </>
  ),
  palm: (
    <>
      {limb(88)}
      <path
        className={styles.skin}
        d="M30 6v44c-6 6-9 12-7 18 2 6 9 8 16 8 10 0 17-5 23-11 8-8 15-14 24-18 5-3 3-9-3-8-11 2-20 7-28 11 1-3 1-30 1-44"
      />
      <path d="M52 53c-5 1-9 4-11 8" fill="none" />
    </>
  ),
  'open-hand': (
    <>
      <path
        className={styles.skin}
        d="M34 92V72C27 66 20 57 12 49c-6-6 1-13 8-9 5 4 9 8 13 12V22c0-9 11-9 11 0v21-31c0-9 11-9 11 0v31-27c0-9 11-9 11 0v29-18c0-9 11-9 11 0v34c0 12-6 19-8 25v6"
      />
      <path d="M44 60c8-2 18-2 25 2" fill="none" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

/** Balls and rollers, where they lie. */
export const thingDrawings = {
  'wall-ball': (
    <>
      <path className={styles.skin} d="M14 4c10 13 15 27 15 44s-5 31-15 44" />
      <circle className={styles.tool} cx="51" cy="48" r="20" />
      <path d="M73 4v88M73 26l13-11M73 50l13-11M73 74l13-11" fill="none" />
    </>
  ),
  'chair-ball': (
    <>
      <path d="M8 70h74M16 70v22M74 70v22M8 70V22" fill="none" />
      <circle className={styles.tool} cx="50" cy="56" r="13" />
      <path
        className={styles.skin}
        d="M14 22c14-3 26-3 38-2s22 2 36-3v20c-12 5-24 7-37 6s-24-2-37 0z"
      />
    </>
  ),
  'tennis-ball': (
    <>
      <circle className={styles.tool} cx="48" cy="48" r="34" />
      <path d="M22 27c13 8 15 32 2 46M74 27c-13 8-15 32-2 46" fill="none" />
    </>
  ),
  'floor-ball': (
    <>
      <path d="M4 88h88" fill="none" />
      <circle className={styles.tool} cx="48" cy="70" r="17" />
      <path className={styles.skin} d="M6 24c16 4 26 26 42 28 16-2 26-24 42-28" />
    </>
  ),
  'foam-roller': (
    <>
      <path d="M4 84h88" fill="none" />
      <path className={styles.tool} d="M26 28h42c10 0 18 12 18 27s-8 27-18 27H26" />
      <ellipse className={styles.tool} cx="26" cy="55" rx="16" ry="27" />
      <ellipse cx="26" cy="55" rx="6" ry="11" fill="none" />
    </>
  ),
  'roller-stick': (
    <g transform="rotate(-38 48 48)">
      <path
        className={styles.skin}
        d="M2 43h18v10H2c-4 0-4-10 0-10zM94 43H76v10h18c4 0 4-10 0-10z"
      />
      <path className={styles.tool} d="M20 38h56v20H20z" />
      <path d="M34 38v20M48 38v20M62 38v20" fill="none" />
    </g>
  ),
} as const satisfies Record<string, ReactNode>;
