import { type PointerEvent, useState } from 'react';
import type { PromptView, Snapshot } from '../../../shared/ipc';
import { coversScreen, isLeading, type PromptRole, roleInHash } from '../../../shared/prompt-roles';
import { useAppearance } from '../../lib/use-appearance';
import { useDispatch } from '../../lib/use-dispatch';
import { usePainted } from '../../lib/use-painted';
import { useSnapshot } from '../../lib/use-snapshot';
import { words } from '../../lib/words';
import { MicroCard } from './micro-card';
import { Note } from './note';
import { PromptCard } from './prompt-card';
import styles from './prompt-page.module.css';
import { useNudge } from './use-nudge';

/** A prompt window: it draws whichever surface main has put up, and fills the window with it. */
export function PromptPage() {
  const snapshot = useSnapshot();
  const [role] = useState(() => roleInHash(location.hash));
  const prompt = snapshot?.prompt ?? null;
  useAppearance(snapshot?.preferences);
  usePainted(prompt === null ? null : `${prompt.id} ${prompt.surface}`);
  useNudge({
    surface: prompt?.surface ?? null,
    wanted:
      isLeading(role) && prompt?.focusable === false && snapshot?.preferences.promptSound === true,
    headsUp: snapshot?.settings['prompt.headsUp'] === true,
    volume: snapshot?.preferences.volume ?? 0,
  });

  const { dispatch } = useDispatch();
  if (role === 'shade') return <div className={styles.shade} />;
  const covers = coversScreen(role);
  const askForKeys = ({ target }: PointerEvent<HTMLElement>) => {
    if (covers && target instanceof Element && target.closest('button') === null)
      dispatch({ type: 'take-keyboard' });
  };
  return (
    <main
      className={covers ? styles.cover : styles.page}
      data-role={role}
      aria-label={words.prompt.label}
      onPointerDown={askForKeys}
    >
      {/* There before it has anything to say: a region that comes with its text is not read out. */}
      <p className="visually-hidden" role="status">
        {snapshot === null || !isLeading(role) ? '' : announcement(snapshot)}
      </p>
      {snapshot !== null && prompt !== null && (
        <Surface
          key={`${prompt.id} ${prompt.surface}`}
          prompt={prompt}
          snapshot={snapshot}
          role={role}
        />
      )}
    </main>
  );
}

interface SurfaceProps {
  readonly prompt: PromptView;
  readonly snapshot: Snapshot;
  readonly role: PromptRole;
}

function Surface({ prompt, snapshot, role }: SurfaceProps) {
  const { dispatch, refused } = useDispatch();
  const { headsUpTitle, headsUpBody, limitTitle, limitBody } = words.prompt;
  switch (prompt.surface) {
    case 'heads-up':
      return <Note title={headsUpTitle(prompt.cardInMs)} body={headsUpBody(prompt.because)} />;
    case 'limit':
      return <Note title={limitTitle(snapshot.daily)} body={limitBody} />;
    case 'micro':
      return <MicroCard prompt={prompt} asOf={snapshot.asOf} />;
    case 'card':
      return (
        <PromptCard
          prompt={prompt}
          role={role}
          strict={snapshot.settings.strict}
          postponeSeconds={snapshot.preferences.postponeSeconds}
          refused={refused !== null}
          onAnswer={(answer) => dispatch({ type: 'answer-prompt', promptId: prompt.id, answer })}
          onPauseUntilTomorrow={() => dispatch({ type: 'pause-breaks', forMs: 'tomorrow' })}
        />
      );
  }
}

/** Said politely, since nobody asked; the micro card stays silent, and a focused card is read anyway. */
function announcement({ prompt, daily }: Snapshot): string {
  const { headsUpTitle, headsUpBody, cardTitle, reason, limitTitle, limitBody } = words.prompt;
  if (prompt === null || prompt.focusable) return '';
  switch (prompt.surface) {
    case 'micro':
      return '';
    case 'limit':
      return `${limitTitle(daily)}. ${limitBody}`;
    case 'heads-up':
      return `${headsUpTitle(prompt.cardInMs)}. ${headsUpBody(prompt.because)}`;
    case 'card':
      return `${cardTitle}. ${reason(prompt.because)}`;
  }
}
