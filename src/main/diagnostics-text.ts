import type { Diagnostics } from '#shared/reach/diagnostics';
import { enDiagnostics } from '#shared/text/en-diagnostics';

/** A report as it is printed. */
export const diagnosticsText = (facts: Diagnostics, json: boolean): string =>
  json ? `${JSON.stringify(facts, null, 2)}\n` : enDiagnostics.report(facts);
