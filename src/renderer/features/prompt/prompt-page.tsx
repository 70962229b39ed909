import type { PromptView, Snapshot } from '../../../shared/ipc';
import { useAppearance } from '../../lib/use-appearance';
import { useDispatch } from '../../lib/use-dispatch';
import { usePainted } from '../../lib/use-painted';
import { useSnapshot } from '../../lib/use-snapshot';
import { words } from '../../lib/words';
import { HeadsUp } from './heads-up';
import { MicroCard } from './micro-card';
import { PromptCard } from './prompt-card';
import styles from './prompt-page.module.css';

/** The prompt window: it draws whichever surface main has put up, and fills the window with it. */
export function PromptPage() {
  const snapshot = useSnapshot();
  const prompt = snapshot?.prompt ?? null;
  useAppearance(snapshot?.preferences);
  usePainted(prompt === null ? null : `${prompt.id} ${prompt.surface}`);

  return (
    <main className={styles.page} aria-label={words.prompt.label}>
      {/* There before it has anything to say: a region that comes with its text is not read out. */}
      <p className="visually-hidden" role="status">
        {prompt === null ? '' : announcement(prompt)}
      </p>
      {snapshot !== null && prompt !== null && (
        <Surface key={`${prompt.id} ${prompt.surface}`} prompt={prompt} snapshot={snapshot} />
      )}
    </main>
  );
}

interface SurfaceProps {
  readonly prompt: PromptView;
  readonly snapshot: Snapshot;
}

function Surface({ prompt, snapshot }: SurfaceProps) {
  const { dispatch, refused } = useDispatch();
  switch (prompt.surface) {
    case 'heads-up':
      return <HeadsUp prompt={prompt} />;
    case 'micro':
      return <MicroCard seconds={prompt.offer.seconds} today={snapshot.today} />;
    case 'card':
      return (
        <PromptCard
          prompt={prompt}
          postponeSeconds={snapshot.preferences.postponeSeconds}
          refused={refused !== null}
          onAnswer={(answer) => dispatch({ type: 'answer-prompt', promptId: prompt.id, answer })}
          onPauseUntilTomorrow={() => dispatch({ type: 'pause-breaks', forMs: 'tomorrow' })}
        />
      );
  }
}

/** Said politely, since nobody asked; the micro card stays silent, and a focused card is read anyway. */
function announcement(prompt: PromptView): string {
  const { headsUpTitle, headsUpBody, cardTitle, reason } = words.prompt;
  if (prompt.surface === 'micro' || prompt.focusable) return '';
  return prompt.surface === 'heads-up'
    ? `${headsUpTitle(prompt.cardInMs)}. ${headsUpBody(prompt.because)}`
    : `${cardTitle}. ${reason(prompt.because)}`;
}
