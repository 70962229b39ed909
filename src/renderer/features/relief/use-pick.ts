import { useMemo, useState } from 'react';
import type { Hand } from '../../../shared/activity/input';
import type { Snapshot } from '../../../shared/ipc';
import type { ComplaintId } from '../../../shared/knowledge/complaints';
import { isComplaint } from './relief-facts';

/** What is chosen on the page: the place, its side, and whether the person is past choosing. */
export interface Pick {
  readonly place: ComplaintId | null;
  readonly side: Hand;
  /** Chosen for good: where there is no room for both, the plan takes the place of the list. */
  readonly opened: boolean;
  /** How many minutes the address says there are; null where it does not. */
  readonly minutes: number | null;
  /** How often the person went on to the plan: the keyboard goes there each time. */
  readonly goneOn: number;
  readonly choose: (place: ComplaintId) => void;
  readonly chooseSide: (side: Hand) => void;
  /** Chooses for good, with the pointer: the keyboard stays where it is, if that can be seen. */
  readonly open: (place: ComplaintId) => void;
  /** Chooses for good and goes there. */
  readonly goOn: (place: ComplaintId, side?: Hand) => void;
  readonly close: () => void;
}

/**
 * The choice, the same object until it changes: a snapshot comes every second while hands work.
 *
 * @param part A place to begin with, from the address, its side after a slash, and then its minutes.
 */
export function usePick(part: string | null, snapshot: Snapshot): Pick {
  const [asked, askedSide, askedMinutes] = part?.split('/') ?? [];
  const first = isComplaint(asked) ? asked : null;
  const [place, choose] = useState(first);
  const [side, chooseSide] = useState<Hand>(
    askedSide === 'left' || askedSide === 'right' ? askedSide : usualSide(snapshot),
  );
  const [opened, setOpened] = useState(first !== null);
  const [goneOn, setGoneOn] = useState(0);
  const minutes = askedMinutes === undefined ? null : Number(askedMinutes);
  return useMemo(() => {
    const open = (wanted: ComplaintId) => {
      choose(wanted);
      setOpened(true);
    };
    return {
      place,
      side,
      opened,
      minutes,
      goneOn,
      choose,
      chooseSide,
      open,
      goOn(wanted, wantedSide = side) {
        open(wanted);
        chooseSide(wantedSide);
        setGoneOn((times) => times + 1);
      },
      close: () => setOpened(false),
    };
  }, [place, side, opened, minutes, goneOn]);
}

/** The side of the last complaint, or else the hand that does most. */
const usualSide = ({ lastTimes, settings }: Snapshot): Hand =>
  lastTimes[0]?.side ?? settings['body.dominantHand'];
