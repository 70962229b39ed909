import { useEffect, useId, useRef } from 'react';
import type { Shortcut } from '../../../shared/text/messages';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import styles from './shortcut-sheet.module.css';

interface ShortcutSheetProps {
  readonly pages: readonly { readonly id: string; readonly title: string }[];
  /** Whether keys that write something act here too. */
  readonly characterKeys: boolean;
  readonly onClose: () => void;
}

/** Every key of the main window. A dialog of the browser's: Esc closes it and focus goes back. */
export function ShortcutSheet({ pages, characterKeys, onClose }: ShortcutSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => sheet.current?.showModal(), []);
  const { title, close } = words.shortcuts;
  return (
    <dialog ref={sheet} className={styles.sheet} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <dl className={styles.rows}>
        {shortcuts(pages, characterKeys).map(({ does, keys }) => (
          <div key={does} className={styles.row}>
            <dt>{does}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        {words.shortcuts.elsewhere}
        {!characterKeys && ` ${words.shortcuts.lettersOff}`}
      </p>
      <Button onClick={() => sheet.current?.close()}>{close}</Button>
    </dialog>
  );
}

function shortcuts(
  pages: ShortcutSheetProps['pages'],
  characterKeys: boolean,
): readonly Shortcut[] {
  const {
    modifier,
    goTo,
    settings,
    sheet,
    controls,
    controlsKeys,
    leave,
    leaveKey,
    findPlace,
    chooseSide,
  } = words.shortcuts;
  const held = modifier[navigator.userAgent.includes('Mac OS') ? 'mac' : 'other'];
  const extra = (id: string) => (id === 'settings' ? [`${held} + ,`] : []);
  return [
    ...pages.map(({ id, title }, index) => ({
      does: goTo(id === 'settings' ? settings : title),
      keys: [`${held} + ${index + 1}`, ...extra(id)],
    })),
    { does: controls, keys: controlsKeys },
    ...(characterKeys ? [findPlace, chooseSide] : []),
    { does: leave, keys: [leaveKey] },
    { does: sheet, keys: [...(characterKeys ? ['?'] : []), `${held} + /`] },
  ];
}
