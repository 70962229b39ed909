import { type RestTerms, restAfter } from '../activity/dose';
import type { Settings } from '../settings/schema';
import { type Millis, minutes, seconds } from '../time';

/** The kinds of break that are prompted for. */
export type PromptedKind = 'micro' | 'press';

export const PROMPTED_KINDS: readonly PromptedKind[] = ['micro', 'press'];

/** The person's rules in the units the schedule works in. */
export interface BreakPolicy {
  readonly terms: RestTerms;
  readonly microPrompts: boolean;
  /** False where a due press is shown by the tray alone. */
  readonly pressPrompts: boolean;
  readonly maxScreenMs: Millis;
  readonly postponeMs: Millis;
  readonly pauseMs: Millis;
  readonly giveUpMs: Millis;
  /** How long before the press the heads-up comes; null for none. A notification is quiet enough without. */
  readonly headsUpLeadMs: Millis | null;
  /** A press that comes within this time of a micro-break absorbs it. */
  readonly absorbMs: Millis;
}

/** The heads-up comes two minutes before, or a fifth of the interval where that is shorter. */
const HEADS_UP_LEAD_MS = minutes(2);
const HEADS_UP_SHARE = 1 / 5;
const ABSORB_MS = minutes(5);

/** A hand's load-minutes take about as many minutes of work. */
const asTime = (loadMinutes: number): Millis => minutes(loadMinutes);

export function policyOf(settings: Settings): BreakPolicy {
  const style = settings['prompt.style'];
  const shown = style !== 'tray';
  const interval = asTime(settings['press.everyLoadMinutes']);
  return {
    terms: restTermsOf(settings),
    microPrompts: settings['micro.enabled'] && shown,
    pressPrompts: shown,
    maxScreenMs: minutes(settings['press.maxScreenMinutes']),
    postponeMs: seconds(settings['press.postponeSeconds']),
    pauseMs: seconds(settings['prompt.pauseSeconds']),
    giveUpMs: seconds(settings['prompt.giveUpSeconds']),
    headsUpLeadMs:
      settings['prompt.headsUp'] && shown && style !== 'notification'
        ? Math.min(HEADS_UP_LEAD_MS, interval * HEADS_UP_SHARE)
        : null,
    absorbMs: Math.min(ABSORB_MS, asTime(settings['micro.everyLoadMinutes'])),
  };
}

export function restTermsOf(settings: Settings): RestTerms {
  const microRestMs = seconds(settings['micro.seconds']);
  const pressRestMs = seconds(settings['press.restSeconds']);
  return {
    micro: { capacity: settings['micro.everyLoadMinutes'], restMs: microRestMs },
    press: { capacity: settings['press.everyLoadMinutes'], restMs: pressRestMs },
    restAfterMs: restAfter([microRestMs, pressRestMs]),
  };
}
