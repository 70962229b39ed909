import {
  definitionOf,
  type SettingDefinition,
  type SettingGroup,
  type SettingKey,
  settingGroups,
} from '../../../shared/settings/definition';

const letters = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** The groups with the settings that work and that a search is about; groups without one are left out. */
export function findSettings(query: string): readonly SettingGroup[] {
  const wanted = letters(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const isFound = (key: SettingKey, group: string) => {
    const { label, consequence } = definitionOf(key);
    const text = letters(`${group} ${label} ${consequence} ${key}`);
    return wanted.every((word) => text.includes(word));
  };
  return settingGroups
    .map((group) => ({
      ...group,
      keys: group.keys.filter((key) => isOnScreen(definitionOf(key)) && isFound(key, group.name)),
    }))
    .filter(({ keys }) => keys.length > 0);
}

/** Those that change something, and are changed here. */
const isOnScreen = ({ notYet, elsewhere }: SettingDefinition): boolean =>
  notYet !== true && elsewhere !== true;
