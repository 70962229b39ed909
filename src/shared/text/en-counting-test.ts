import type { BlindReason } from '../activity/input';
import type { Snapshot } from '../ipc';
import { quantity } from './en-parts';
import type { CountingTestWords } from './settings-messages';

const both = ({ keys, clicks }: { readonly keys: number; readonly clicks: number }): string =>
  `${quantity(keys, 'key')}, ${quantity(clicks, 'click')}`;

/** What helps by reason; the rest depends on the system. */
const byReason: Partial<Readonly<Record<BlindReason, string>>> = {
  wayland:
    'In a Wayland session no app may count the keys of others. At login, choose the session named “on Xorg” or “X11”; or go on by the idle time.',
  'cannot-start':
    'No X server answers, or it has no RECORD extension, as some remote desktops do. In another session Knead can count.',
  'no-library':
    'Install the library libXt (package libxt6 on Debian and Ubuntu), then start counting again.',
  'wrong-build':
    'There is no build of the counting for this processor yet. Breaks follow the idle time.',
  'idle-unknown':
    'Nothing here tells even whether you work. Install swayidle, or choose the session named “on Xorg” at login.',
};

const bySystem: Readonly<Record<Snapshot['system'], string>> = {
  linux:
    'Start counting again. If it stays silent, another program may hold the keyboard: close full-screen games and remote desktops, then test once more.',
  mac: 'Open System Settings, Privacy & Security, Accessibility, and allow Knead. If it is allowed already, take it out of the list and put it back.',
  windows:
    'A window that runs as administrator hides its keys, and some security programs stop the counting. Try another window, then start counting again.',
};

/** English for the test of counting. */
export const enCountingTest: CountingTestWords = {
  title: 'Test counting',
  about: 'What you type here is dropped at once. Knead shows how many keys it heard, never which.',
  field: 'Type ten keys here',
  seen: (presses) => `In this field: ${both(presses)}`,
  heard: (presses) => `Heard by Knead: ${both(presses)}`,
  off: 'Counting is switched off above. Choose “Keys and mouse” to test it.',
  verdict: (verdict, seen, heard) => {
    switch (verdict) {
      case 'waiting':
        return '';
      case 'all':
        return 'Knead heard all of them.';
      case 'some':
        return `Knead heard ${heard.keys} of ${quantity(seen.keys, 'key')} and ${heard.clicks} of ${quantity(seen.clicks, 'click')}.`;
      case 'nothing':
        return 'Knead heard nothing.';
    }
  },
  help: (why, system) => (why === null ? bySystem[system] : (byReason[why] ?? bySystem[system])),
  act: (why) => {
    if (why === 'permission') return 'Allow counting';
    return why === 'wayland' || why === 'wrong-build' ? null : 'Start counting again';
  },
  again: 'Test once more',
};
