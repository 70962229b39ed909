import { definitionOf, type SettingKey } from '../settings/definition';
import { changedKeys, type SettingValue } from '../settings/edit';
import type { Settings } from '../settings/schema';
import type { Crashes } from './crashes';

/** What a report of a fault needs; no counts, no health, no words of the person. */
export interface Diagnostics {
  readonly versions: {
    readonly knead: string;
    readonly electron: string;
    readonly chrome: string;
    readonly node: string;
  };
  readonly system: {
    readonly platform: string;
    readonly release: string;
    readonly arch: string;
    /** `x11`, `wayland` and so on; empty where the system does not say. */
    readonly session: string;
    readonly desktop: string;
  };
  readonly notifications: NotificationFacts;
  readonly voice: string;
  /** Those that differ from their defaults; a text or a list only as that it is there. */
  readonly settings: Readonly<Record<string, SettingValue>>;
  readonly storage: StorageFacts;
  /** What only a running Knead knows; null where none runs. */
  readonly running: RunningFacts | null;
  /** The last lines, oldest first. */
  readonly log: readonly string[];
}

export interface NotificationFacts {
  /** Name and version; null where none answers. */
  readonly service: string | null;
  readonly capabilities: readonly string[];
}

export interface StorageFacts {
  readonly writable: boolean;
  /** Bytes; null for a file that is not there. */
  readonly settingsBytes: number | null;
  readonly stateBytes: number | null;
  readonly historyFiles: number;
  readonly historyBytes: number;
  /** Files that could not be read and were kept under another name. */
  readonly setAside: number;
}

export interface RunningFacts {
  readonly displays: readonly DisplayFacts[];
  readonly sensor: {
    readonly mode: string;
    readonly why: string | null;
    readonly idleSource: string;
  };
  readonly tray: string;
  /** What each signal about quiet says now. */
  readonly quiet: Readonly<Record<string, string>>;
  readonly crashes: Crashes['counts'];
}

/** Sizes in device-independent pixels. */
export interface DisplayFacts {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly primary: boolean;
}

/** The settings that differ from their defaults, without anything a person may have written. */
export const settingsToTell = (settings: Settings): Readonly<Record<string, SettingValue>> =>
  Object.fromEntries(changedKeys(settings).map((key) => [key, tellable(key, settings[key])]));

function tellable(key: SettingKey, value: SettingValue): SettingValue {
  switch (definitionOf(key).type) {
    case 'boolean':
    case 'number':
    case 'optional-number':
    case 'choice':
      return value;
    case 'text':
      return '(set)';
    case 'text-list':
    case 'week':
      return `(${Array.isArray(value) ? value.length : 0} entries)`;
  }
}

/** The same without the name of the person that stands in the path of their home. */
export const withoutHome = (line: string, home: string): string =>
  home.length > 1 ? line.replaceAll(home, '~') : line;
