import { join } from 'node:path';
import type { App } from 'electron';
import { type ChordKey, chordKeys } from '#shared/reach/chord-refusal';
import { parseLink, partOf } from '#shared/reach/link';
import type { Settings } from '#shared/settings/schema';
import { en } from '#shared/text/en';
import { createAutostart, type Refreshed } from './adapters/autostart';
import { createChords, type SetChord } from './adapters/chord';
import { createLinkHandler } from './adapters/link-handler';
import type { Untaken } from './settings-desk';

/** What this system keeps of Knead: chords, the entry at login, who opens links. */
export interface Reach {
  readonly setChord: SetChord;
  /** Switches start at login on or off; one line when that could not be done. */
  readonly setAutostart: (on: boolean) => string | null;
  readonly setLinks: (on: boolean) => string | null;
  /** Takes up at a start what the settings say. @returns What of it could not be had. */
  readonly begin: (settings: Settings) => readonly Untaken[];
  readonly close: () => void;
}

/** @param acts What each chord does. */
export function createReach(app: App, acts: Readonly<Record<ChordKey, () => void>>): Reach {
  const start = {
    platform: process.platform,
    env: process.env,
    home: app.getPath('home'),
    executable: process.execPath,
    args: process.argv.slice(1),
  };
  const chords = createChords(acts);
  const autostart = createAutostart({
    ...start,
    mark: join(app.getPath('userData'), 'autostart-entry'),
    setLoginItem: (item) => app.setLoginItemSettings(item),
    hasLoginItem: (item) => app.getLoginItemSettings(item).openAtLogin,
  });
  const setLinks = createLinkHandler({
    ...start,
    setClient: (...client) => app.setAsDefaultProtocolClient(...client),
    removeClient: (...client) => app.removeAsDefaultProtocolClient(...client),
  });
  return {
    setChord: chords.set,
    setAutostart: autostart.set,
    setLinks,
    begin: (settings) => {
      const lines = chordKeys.map((key) => ({ key, line: chords.set(key, settings[key]) }));
      const links = settings['links.enabled'] ? setLinks(true) : null; // the program may have moved
      return [
        ...lines.filter(({ line }) => line !== null),
        ...(settings.startAtLogin ? untakenLogin(autostart.refresh()) : []),
        ...(links === null ? [] : [{ key: 'links.enabled' as const, line: links }]),
      ];
    },
    close: chords.close,
  };
}

const untakenLogin = ({ problem, removed }: Refreshed): readonly Untaken[] =>
  problem === null && !removed ? [] : [{ key: 'startAtLogin', line: problem }];

interface LinkDesk {
  readonly windows: {
    openMain(part?: string): void;
    focusStage(): void;
    hasStage(): boolean;
    keepsPage(): boolean;
  };
  snapshot(): { readonly session: unknown };
  tell(line: string): void;
  untell(line: string): void;
}

/**
 * Goes where a link leads, and no further: it is a page of the window. Whoever presses, or answers what
 * has to be asked before, is not led away from it: that comes to the front, and a line says that the link
 * was left. What a link said is neither shown nor logged.
 */
export function followLink(text: string, desk: LinkDesk): void {
  const { windows } = desk;
  const link = parseLink(text);
  const pressing = desk.snapshot().session !== null || windows.hasStage();
  const busy = pressing || windows.keepsPage();
  const line = link === null ? en.reach.unknownLink : busy ? en.reach.linkLeft : null;
  for (const old of [en.reach.unknownLink, en.reach.linkLeft]) if (old !== line) desk.untell(old);
  if (line !== null) desk.tell(line);
  if (pressing) return windows.focusStage();
  windows.openMain(link === null || busy ? undefined : partOf(link));
}
