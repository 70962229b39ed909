import { useEffect, useState } from 'react';
import type { SettingGroup } from '../../../shared/settings/definition';
import { words } from '../../lib/words';
import { groupInView } from './group-in-view';
import styles from './group-links.module.css';

/** The address of a group, and the id of its element, so that the browser jumps there by itself. */
export const groupAddress = (id: SettingGroup['id']): string => `settings/${id}`;

interface GroupLinksProps {
  readonly groups: readonly SettingGroup[];
  /** The group the address names, if any. */
  readonly asked: string | null;
}

/** The groups by name, beside them where there is room; the one that is looked at is marked. */
export function GroupLinks({ groups, asked }: GroupLinksProps) {
  const shown = useGroupInView(groups, asked);
  return (
    <nav className={styles.links} aria-label={words.settings.groups}>
      <ul>
        {groups.map(({ id, name }) => (
          <li key={id}>
            <a
              className={styles.link}
              href={`#${groupAddress(id)}`}
              aria-current={id === shown ? 'location' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useGroupInView(groups: readonly SettingGroup[], asked: string | null) {
  const [shown, setShown] = useState<SettingGroup['id'] | null>(null);
  useEffect(() => {
    const look = () => setShown(groupInView(placesOf(groups), scrolled(), asked));
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [groups, asked]);
  return shown;
}

const placesOf = (groups: readonly SettingGroup[]) =>
  groups.flatMap(({ id }) => {
    const box = document.getElementById(groupAddress(id))?.getBoundingClientRect();
    return box ? [{ id, top: box.top, bottom: box.bottom }] : [];
  });

function scrolled() {
  const hidden = document.documentElement.scrollHeight - innerHeight;
  const share = hidden <= 0 ? 1 : Math.min(1, (scrollY + 1) / hidden); // a page may end half a pixel early
  return { share, height: innerHeight };
}
