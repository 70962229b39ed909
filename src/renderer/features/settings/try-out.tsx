import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Snapshot } from '../../../shared/ipc';
import { languageEn } from '../../../shared/knowledge/words-en/language';
import type { SettingGroup } from '../../../shared/settings/definition';
import type { Settings } from '../../../shared/settings/schema';
import { enDiagnostics } from '../../../shared/text/en-diagnostics';
import { screeningEn } from '../../../shared/text/screening-en';
import { bridge } from '../../bridge';
import { useDispatch } from '../../lib/use-dispatch';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import { type Chimes, createChimes } from '../guide/chimes';
import { createVoice, type Voice } from '../guide/voice';
import styles from './try-out.module.css';

interface TryOutProps {
  readonly group: SettingGroup['id'];
  readonly snapshot: Pick<Snapshot, 'settings' | 'system'>;
}

/** What can be heard or seen of a group before a break needs it. */
export function TryOut({ group, snapshot }: TryOutProps) {
  if (group === 'prompts') return <ShowPrompt />;
  if (group === 'system')
    return (
      <>
        <PageLink href="#welcome">{words.settings.tryOut.firstSteps}</PageLink>
        <CopyDiagnostics />
      </>
    );
  if (group === 'body') return <PageLink href="#safety">{screeningEn.link}</PageLink>;
  return group === 'session' ? <Listen {...snapshot} /> : null;
}

function ShowPrompt() {
  const { dispatch, refused } = useDispatch();
  const [asked, setAsked] = useState(false);
  const { prompt, promptShown } = words.settings.tryOut;
  const show = () => {
    setAsked(true);
    dispatch({ type: 'show-sample-prompt' });
  };
  return (
    <Line told={refused ?? (asked ? promptShown : '')}>
      <Button onClick={show}>{prompt}</Button>
    </Line>
  );
}

function CopyDiagnostics() {
  const { button, about, copied, notCopied } = enDiagnostics;
  const [told, setTold] = useState<string>(about);
  const copy = () =>
    bridge()
      .dispatch({ type: 'copy-diagnostics' })
      .then(
        () => setTold(copied), // putting it together may take a second
        () => setTold(notCopied),
      );
  return (
    <Line told={told}>
      <Button onClick={() => void copy()}>{button}</Button>
    </Line>
  );
}

function PageLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <div className={styles.line}>
      <a className={styles.link} href={href}>
        {children}
      </a>
    </div>
  );
}

function Listen({ settings, system }: TryOutProps['snapshot']) {
  const [told, setTold] = useState('');
  const sounds = useSounds();
  const { voice, voiceLine, voiceMissing, chime, chimeSilent } = words.settings.tryOut;
  const speak = () => {
    setTold(voiceLine);
    sounds.voice(settings, () => setTold(voiceMissing(system === 'linux'))).speak(1, voiceLine);
  };
  const ring = () => {
    setTold('');
    sounds.chimes(settings, () => setTold(chimeSilent)).play('start');
  };
  return (
    <Line told={told}>
      <Button onClick={speak}>{voice}</Button>
      <Button onClick={ring}>{chime}</Button>
    </Line>
  );
}

/** Voice and chimes as the settings are now; one of each sounds at a time, and none after the page. */
function useSounds() {
  const open = useRef<{ voice?: Voice; chimes?: Chimes }>({});
  useEffect(() => {
    const { current } = open;
    return () => {
      current.voice?.close();
      current.chimes?.close();
    };
  }, []);
  return {
    voice: (settings: Settings, onMissing: () => void): Voice => {
      open.current.voice?.close();
      open.current.voice = createVoice({
        synth: window.speechSynthesis ?? null,
        createUtterance: (text) => new SpeechSynthesisUtterance(text),
        language: languageEn,
        voiceName: settings['session.voiceName'],
        rate: settings['session.rate'],
        volume: settings['session.volume'],
        onEnded: () => {},
        onMissing,
      });
      return open.current.voice;
    },
    chimes: (settings: Settings, onSilent: () => void): Chimes => {
      open.current.chimes?.close();
      open.current.chimes = createChimes({
        createContext: typeof AudioContext === 'undefined' ? null : () => new AudioContext(),
        volume: settings['session.volume'],
        onSilent,
      });
      return open.current.chimes;
    },
  };
}

interface LineProps {
  readonly told: string;
  readonly children: ReactNode;
}

function Line({ told, children }: LineProps) {
  return (
    <div className={styles.line}>
      {children}
      <p className={styles.told} role="status">
        {told}
      </p>
    </div>
  );
}
