import type { StorageWords, WriteTrouble } from './storage-messages';

const whatToDo = (trouble: WriteTrouble, folder: string, why: string): string => {
  switch (trouble) {
    case 'disk-full':
      return `The disk is full: free some space on the disk of ${folder}.`;
    case 'not-allowed':
      return `Knead may not write in ${folder}: make that folder and its files yours and writable.`;
    case 'other':
      return `Knead cannot write in ${folder} (${why}).`;
  }
};

export const enStorage: StorageWords = {
  cannotWrite: (trouble, folder, why) =>
    `${whatToDo(trouble, folder, why)} Breaks go on, a day of records is kept in memory, and it is written as soon as that works.`,
  recordsLost: 'Records of more than a day ago could not be written and are lost.',
  settingsKept: (name) =>
    `Settings could not be read; the file was kept as ${name} and the defaults are used.`,
  settingsRewritten: (name) =>
    `settings.json could not be read and was kept as ${name}; it was written anew.`,
  settingsWaiting: (trouble, why) => {
    const reason = trouble === 'disk-full' ? 'the disk is full' : why;
    return `settings.json cannot be written (${reason}). The change counts, and Knead tries again each minute.`;
  },
  stateKept: (name) =>
    `The running state could not be read; it was kept as ${name} and today was rebuilt from the history.`,
  historyKept: (name) =>
    `Something lay where the history belongs; it was kept as ${name} beside it.`,
  historyUnread: (name, why) =>
    `${name} of the history could not be read (${why}); today may be incomplete.`,
  machineIdKept: (name) =>
    `The name of this machine’s history could not be read; the file was kept as ${name}.`,
  leftInPlace: (name, why) =>
    `${name} could not be read and cannot be moved (${why}). Knead leaves it alone and goes on without it; move it away.`,
  noCommandLine: (why) =>
    `The command line cannot reach Knead, because its socket could not be made (${why}).`,
  noTray:
    'No panel for tray icons was found. Start Knead again to open this window; on GNOME the AppIndicator extension shows the icon.',
  noLock:
    'Knead runs without its lock, because it may not write in its folder: start it only once.',
  foreignLock: (host, lock) =>
    `Knead seems to run on ${host} with this folder. If it does not, delete ${lock} and start again.`,
};
