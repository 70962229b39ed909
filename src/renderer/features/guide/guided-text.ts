import type { SessionState } from '../../../shared/guide/session-state';
import type { Standing } from '../../../shared/guide/view';
import { stageEn } from '../../../shared/text/stage-en';

export interface GuidedText {
  readonly headline: string;
  readonly line: string;
  readonly next: string;
}

/** What a step says in large letters, and what comes after it. */
export function guidedText(session: SessionState, standing: Standing): GuidedText {
  const { step, stretch } = standing;
  const { press } = step;
  const next = stageEn.guided.next(nextOf(session, standing));
  if (!press) return { headline: step.headline ?? '', line: step.line ?? '', next };
  return {
    headline: headlineOf(standing, press.muscleName),
    line: press.placeLines[stretch.place] ?? '',
    next,
  };
}

function headlineOf({ stretch }: Standing, muscle: string): string {
  switch (stretch.mode) {
    case 'settle':
      return stageEn.guided.settle;
    case 'move':
      return stageEn.guided.move;
    case 'release':
      return stageEn.guided.release;
    default:
      return stageEn.guided.press(muscle);
  }
}

function nextOf({ plan }: SessionState, { step, stretch, guiding }: Standing): string {
  const { press } = step;
  if (press && (stretch.mode === 'settle' || stretch.mode === 'move')) {
    return stageEn.guided.nextPress(press.muscleName);
  }
  if (press && guiding.stretches.some(({ place }) => place > stretch.place)) return press.nextHint;
  const following = plan.steps[step.index + 1];
  if (following?.kind === 'rate') return stageEn.guided.nextRating;
  if (step.when === 'found-here') return stageEn.guided.nextLetGo;
  if (!following) return plan.rates ? stageEn.guided.nextRating : stageEn.guided.nextWork;
  if (following.press) return stageEn.guided.nextPress(following.press.muscleName);
  if (following.kind === 'switch') return stageEn.guided.nextArm;
  return plan.rates ? stageEn.guided.nextLetGo : (following.headline ?? '');
}

/**
 * What of a spoken line does not yet stand on the screen in the same words.
 *
 * @example unsaid('Let go. Breathe out.', ['Let go', 'Arms hang.']) // 'Breathe out.'
 */
export function unsaid(spoken: string, shown: readonly string[]): string {
  const known = new Set(shown.flatMap(sentences).map(bare));
  return sentences(spoken)
    .filter((sentence) => !known.has(bare(sentence)))
    .join(' ');
}

const sentences = (text: string): readonly string[] => text.split(/(?<=[.?])\s+/);

/** "your arm" on the screen is "arm" in the ear, and the other way round. */
const bare = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/\b(?:your|the)\b|[^\w\s]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
