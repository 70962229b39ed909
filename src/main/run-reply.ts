import type { RunRecord } from '#shared/history/record';
import type { Snapshot } from '#shared/ipc';
import { complaintSummary } from '#shared/knowledge/complaint-index';
import { routineSummary } from '#shared/knowledge/routine-index';
import { runsEn } from '#shared/text/runs-en';

/** What `knead run log` says once the run is logged: what was understood, and what follows from it. */
export function runReply(run: RunRecord, { runCare, afterRun, ...now }: Snapshot): string {
  const place = run.where === null ? null : (complaintSummary(run.where)?.name ?? run.where);
  const lines = [runsEn.logged(runsEn.facts(run, place), run, now)];
  if (runCare !== null) lines.push(runsEn.care(runCare), runsEn.whom);
  if (afterRun !== null && run.loggedAt === null)
    lines.push(runsEn.offer(afterRun, routineSummary(afterRun.routineId)?.name ?? null));
  return lines.join('\n');
}
