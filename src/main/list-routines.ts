import { routineIndex } from '#shared/knowledge/routine-index';
import { en } from '#shared/text/en';

/** What `knead list routines` prints; the fields of its JSON are promised to the outside and stay. */
export function listRoutines(json: boolean): string {
  return json
    ? `${JSON.stringify(
        routineIndex.map(({ id, name, forWhom, seconds, sideRule, toolId }) => ({
          id,
          name,
          forWhom,
          seconds,
          side: sideRule,
          tool: toolId,
        })),
      )}\n`
    : `${routineIndex.map(en.presses.listed).join('\n')}\n`;
}
