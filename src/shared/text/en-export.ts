import { quantity } from './en-parts';
import type { ExportWords } from './export-messages';

export const enExport: ExportWords = {
  done: (file, { days, minutes, prompts, sessions, runs }) => {
    const parts = [
      quantity(days, 'day'),
      quantity(minutes, 'minute'),
      quantity(prompts, 'prompt'),
      quantity(sessions, 'session'),
      ...(runs > 0 ? [quantity(runs, 'run')] : []),
    ];
    return `Wrote ${file}: ${parts.join(', ')}.`;
  },
  leftOut: (lines) =>
    `${quantity(lines, 'line')} of the history could not be read and ${lines === 1 ? 'was' : 'were'} left out.`,
  unread: (file, why) => `${file} could not be read (${why}); what is in it is missing.`,
  noHistory: (folder) =>
    `There is no history in ${folder} yet. It begins with the first minute Knead counts.`,
  nothingThen: 'The history holds nothing on those days; no file was written.',
  exists: (file) => `${file} exists. Choose another name, or add --force to replace it.`,
  isFolder: (file) => `${file} is no file. Name a file that ends in .csv or .json.`,
  noFolder: (folder) => `There is no folder ${folder}. Make it first, or choose another.`,
  cannotWrite: (trouble, file, why) => {
    switch (trouble) {
      case 'disk-full':
        return `The disk is full: free some space, or write ${file} elsewhere.`;
      case 'not-allowed':
        return `${file} may not be written there. Choose a folder that is yours.`;
      case 'other':
        return `${file} cannot be written (${why}).`;
    }
  },
};
