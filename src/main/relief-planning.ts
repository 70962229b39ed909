import {
  previewRelief,
  type ReliefPreview,
  type ReliefRequest,
  reliefPersonOf,
} from '#shared/guide/relief-planner';
import type { Snapshot } from '#shared/ipc';
import { reliefRefusalEn } from '#shared/text/relief-refusal-en';

export { referOutEn } from '#shared/text/relief-refusal-en';

/**
 * Plans a session for a complaint, or says in a line why not. It brings the whole knowledge base with
 * it, so it is loaded when it is first asked for, and never at the start.
 */
export function planRelief(request: ReliefRequest, snapshot: Snapshot): ReliefPreview | string {
  const planned = previewRelief(request, reliefPersonOf(snapshot));
  return planned.kind === 'plan' ? planned : reliefRefusalEn(planned, request.complaintId);
}
