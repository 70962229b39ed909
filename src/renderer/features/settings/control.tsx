import { definitionOf, type SettingKey } from '../../../shared/settings/definition';
import type { SettingValue } from '../../../shared/settings/edit';
import { Switch } from '../../ui/switch';
import { AppsField } from './apps-field';
import { ChoiceField } from './choice-field';
import type { FieldProps } from './field';
import { NumberField } from './number-field';
import { OptionalNumberField } from './optional-number-field';
import { RegionsField } from './regions-field';
import { ShortcutField } from './shortcut-field';
import { ToolsField } from './tools-field';
import { VoiceField } from './voice-field';
import { WeekField } from './week-field';

interface ControlProps extends FieldProps<SettingValue> {
  readonly settingKey: SettingKey;
}

/** The native control that suits the type of a setting. The table and its schema vouch for the casts. */
export function Control({ settingKey, ...props }: ControlProps) {
  const definition = definitionOf(settingKey);
  switch (definition.type) {
    case 'boolean':
      return (
        <Switch
          id={props.id}
          checked={props.value as boolean}
          aria-describedby={props.describedBy}
          onChange={props.onChange}
        />
      );
    case 'number':
      return <NumberField {...props} value={props.value as number} row={definition} />;
    case 'optional-number':
      return (
        <OptionalNumberField {...props} value={props.value as number | null} row={definition} />
      );
    case 'choice': {
      const { options } = definition;
      const value = props.value as string;
      return <ChoiceField {...props} value={value} settingKey={settingKey} options={options} />;
    }
    case 'text':
      return <TextControl {...props} value={props.value as string} names={definition.names} />;
    case 'text-list':
      return (
        <ListControl {...props} value={props.value as readonly string[]} names={definition.names} />
      );
    case 'week':
      return <WeekField {...props} value={props.value as readonly (readonly string[])[]} />;
  }
}

interface ListControlProps extends FieldProps<readonly string[]> {
  readonly names: 'tools' | 'regions' | 'routines' | 'apps';
}

function ListControl({ names, ...props }: ListControlProps) {
  if (names === 'apps') return <AppsField {...props} />;
  return names === 'regions' ? <RegionsField {...props} /> : <ToolsField {...props} />;
}

interface TextControlProps extends FieldProps<string> {
  readonly names: 'voice' | 'shortcut' | 'language';
}

function TextControl({ names, ...props }: TextControlProps) {
  return names === 'voice' ? <VoiceField {...props} /> : <ShortcutField {...props} />;
}
