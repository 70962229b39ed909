import { type KeyboardEvent, useRef } from 'react';
import { letterMeans, nothingTyped, placeBeginning } from '../../../shared/guide/pick-keys';
import { enRelief } from '../../../shared/text/en-relief';
import type { Pick } from './use-pick';

/**
 * The keys of the group of places, while one of its radio buttons has the keyboard: letters find a
 * place, L and R choose the side, Enter goes on with the place.
 *
 * @param letters False where the person has switched off keys that write something.
 */
export function usePickKeys(
  pick: Pick,
  letters: boolean,
): (event: KeyboardEvent<HTMLElement>) => void {
  const typed = useRef(nothingTyped);
  return (event) => {
    const { key, target, currentTarget, timeStamp } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || !isPlace(target)) return;
    if (key === 'Enter' && pick.place !== null) {
      event.preventDefault();
      pick.goOn(pick.place);
    }
    if (!letters || !/^\p{Letter}$/u.test(key)) return;
    event.preventDefault();
    const places = [...currentTarget.querySelectorAll<HTMLInputElement>(PLACE)];
    const names = places.map(nameOf);
    const { side } = pick;
    const { sideKeys } = enRelief;
    const means = letterMeans(typed.current, key, timeStamp, { side, sideKeys, names });
    typed.current = means.typed;
    pick.chooseSide(means.side);
    if (means.find !== null)
      goTo(places, placeBeginning(means.find, names, places.indexOf(target)));
  };
}

const PLACE = 'input[type=radio]';

const isPlace = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.matches(PLACE);

const nameOf = (place: HTMLInputElement): string =>
  place.getAttribute('aria-label') ?? place.parentElement?.textContent ?? '';

function goTo(places: readonly HTMLInputElement[], index: number | null): void {
  const place = index === null ? undefined : places[index];
  place?.focus();
  place?.click();
}
