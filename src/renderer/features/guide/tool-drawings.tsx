import type { ReactNode } from 'react';
import styles from './tool-picture.module.css';

/** The limb that is pressed, under the tool. */
const limb = (y: number) => <path d={`M8 ${y}c18-7 30-7 40-7s24 0 40 7`} fill="none" />;

/** One of three fingers that come down side by side, its nail toward the viewer. */
const finger = (x: number, y: number) => (
  <g key={x}>
    <path className={styles.press} d={`M${x - 8.5} 6v${y}c0 8 3.5 12 8.5 12s8.5-4 8.5-12V6`} />
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
        d="M4 88c18 0 28-4 34-12 4-6 5-14 10-14s6 8 10 14c6 8 16 12 34 12"
      />
      <path className={styles.press} d="M7 12c4 20 12 36 25 48 6 5 14 1 12-7-2-11-14-24-17-47" />
      <path className={styles.press} d="M89 12c-4 20-12 36-25 48-6 5-14 1-12-7 2-11 14-24 17-47" />
      <path d="M27 45c2 4 5 8 8 11M69 45c-2 4-5 8-8 11" fill="none" />
    </>
  ),
  palm: (
    <>
      {limb(90)}
      <path
        className={styles.press}
        d="M92 40 63 73c-8 9-19 9-25-1-7-12-15-31-22-48-3-8 5-13 10-6 8 12 16 23 23 30l27-33"
      />
      <path d="M33 50c6 2 11 2 16-2" fill="none" />
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
      <path d="M4 75h54M12 75v17M50 75v17" fill="none" />
      <path
        className={styles.skin}
        d="M4 20c22-1 44 1 64 3 12 1 17 8 16 19l-3 50H64l-1-38C44 57 24 55 4 53"
      />
      <circle className={styles.tool} cx="34" cy="64" r="10" />
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
      <path d="M4 90h88" fill="none" />
      <circle className={styles.tool} cx="36" cy="74" r="14" />
      <path
        className={styles.skin}
        d="M4 24c20-3 38 10 58 13 5 1 8-1 9-6l4-19c2-7 12-5 12 3 0 16 0 29-4 39-2 5-7 6-13 5-22-2-44 5-66-3"
      />
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
