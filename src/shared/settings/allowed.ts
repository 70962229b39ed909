import type { SettingDefinition } from './row';

type NumberRow = Extract<
  SettingDefinition,
  { readonly type: 'number' | 'optional-number'; readonly unit: string }
>;

/** What a number must be, to stand after the name of its setting. Said by schema, command line and screen. */
export const numberAllowed = ({
  whole,
  min,
  max,
  unit,
}: Pick<NumberRow, 'whole' | 'min' | 'max' | 'unit'>): string =>
  `must be ${whole ? 'a whole number' : 'a number'} from ${min} to ${max} (${unit})`;

/** What a setting may be, in a few words for the README. */
export function rangeOf(definition: SettingDefinition): string {
  switch (definition.type) {
    case 'boolean':
      return 'true, false';
    case 'number':
      return `${definition.min} to ${definition.max} ${definition.unit}`;
    case 'optional-number':
      return `${definition.min} to ${definition.max} ${definition.unit}, or null`;
    case 'choice':
      return definition.options.join(', ');
    case 'text':
      return `text, at most ${definition.maxLength} characters`;
    case 'text-list':
      return definition.names === 'regions' ? 'a list of regions' : 'a list of words';
    case 'week':
      return 'empty, or seven lists of times, Monday first';
  }
}
