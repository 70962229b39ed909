import type { Snapshot } from '#shared/ipc';
import { complaintSummary } from '#shared/knowledge/complaint-index';
import { routineSummary } from '#shared/knowledge/routine-index';
import { runsEn } from '#shared/text/runs-en';

/** What `knead run log` says once the run is logged: what was understood, and what follows from it. */
export function runReply({ runs, runCare, afterRun }: Snapshot): string {
  const [run] = runs;
  if (run === undefined) return '';
  const place = run.where === null ? null : (complaintSummary(run.where)?.name ?? run.where);
  const lines = [runsEn.logged(runsEn.facts(run, place))];
  if (runCare !== null) lines.push(runsEn.care(runCare), runsEn.whom);
  if (afterRun !== null)
    lines.push(runsEn.offer(afterRun, routineSummary(afterRun.routineId)?.name ?? null));
  return lines.join('\n');
}
