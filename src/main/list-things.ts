import { complaintIndex } from '#shared/knowledge/complaint-index';
import { en } from '#shared/text/en';
import { listRoutines } from './list-routines';
import type { ListCommand } from './list-words';

/** Answers `knead list`; the fields of its JSON are promised to the outside and stay. */
export async function listThings({ what, json }: ListCommand): Promise<string> {
  switch (what) {
    case 'routines':
      return listRoutines(json);
    case 'complaints':
      return listComplaints(json);
    case 'spots': {
      // The words of the knowledge are large, and nothing else of the command line needs them.
      const { listSpots } = await import('./list-spots');
      return listSpots(json);
    }
  }
}

function listComplaints(json: boolean): string {
  if (!json) return `${complaintIndex.map(en.presses.listedComplaint).join('\n')}\n`;
  const listed = complaintIndex.map(({ id, name, limb, kind, spotIds }) => ({
    id,
    name,
    limb,
    kind,
    spots: spotIds,
  }));
  return `${JSON.stringify(listed)}\n`;
}
