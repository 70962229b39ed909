import type { SettingValue } from '../../../shared/settings/edit';

/** What every control of a setting gets from its row. */
export interface FieldProps<V extends SettingValue> {
  /** The control of the row; its label points here. */
  readonly id: string;
  readonly label: string;
  readonly value: V;
  /** Ids of the consequence and of the error. */
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly onChange: (value: V) => void;
  /** What is wrong with something typed that was not taken; null when nothing is. */
  readonly onProblem: (problem: string | null) => void;
}
