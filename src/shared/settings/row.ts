/** One setting as declared. */
export type SettingDefinition = {
  readonly label: string;
  /** In a line, what changes for the person. */
  readonly consequence: string;
  /** Kept and checked, but nothing reads it so far; the screen leaves it out. */
  readonly notYet?: true;
  /** Has a control of its own where it is used; the settings screen leaves it out. */
  readonly elsewhere?: true;
} & (
  | { readonly type: 'boolean'; readonly default: boolean }
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly whole?: true;
      readonly unit: 's' | 'load-min' | 'min' | 'h' | 'hour of day' | '×';
      /** The screen shows minutes; file and command line have seconds. */
      readonly shownIn?: 'min';
      /** How far one press of plus or minus goes. */
      readonly step: number;
      readonly default: number;
    }
  | {
      readonly type: 'choice';
      readonly options: readonly string[];
      readonly default: string;
    }
  | {
      readonly type: 'text';
      readonly maxLength: number;
      readonly default: string;
      /** What the text names, for a control that fits. */
      readonly names: 'voice' | 'shortcut' | 'language';
    }
  | {
      readonly type: 'text-list';
      readonly maxItems: number;
      readonly default: readonly string[];
      readonly names: 'tools' | 'regions' | 'routines' | 'apps';
      /** The words it may hold; any where there are none. */
      readonly options?: readonly string[];
    }
  /** Seconds, or null for "as the routine says". */
  | {
      readonly type: 'optional-number';
      readonly min: number;
      readonly max: number;
      readonly whole?: true;
      readonly unit: 's';
      readonly step: number;
      readonly default: null;
    }
  /** Seven lists of `HH:MM-HH:MM`, Monday first; an empty list of days means always. */
  | { readonly type: 'week'; readonly default: readonly (readonly string[])[] }
);

/** Keeps the literal types of some rows and checks each. */
export const rows = <const T extends Readonly<Record<string, SettingDefinition>>>(table: T): T =>
  table;
