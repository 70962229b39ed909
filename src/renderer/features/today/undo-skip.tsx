import { words } from '../../lib/words';
import { UndoBar } from '../../ui/undo-bar';
import type { TodayProps } from './today-page';

/** A skip can be taken back for a few seconds. */
export function UndoSkip({ snapshot, dispatch }: TodayProps) {
  const { skipped, undoSkip, secondsLeft } = words.today;
  return (
    <UndoBar
      until={snapshot.undoSkipUntil}
      asOf={snapshot.asOf}
      what={skipped}
      undo={undoSkip}
      secondsLeft={secondsLeft}
      onUndo={() => dispatch({ type: 'undo-skip' })}
    />
  );
}
