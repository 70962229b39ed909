import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Plan } from '../../../shared/guide/plan';
import type { Preferences, SessionView } from '../../../shared/ipc';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { bridge } from '../../bridge';
import { createChimes } from './chimes';
import { StageRunner, type StageView } from './stage-runner';
import { createVoice, lateVoice } from './voice';

export interface Stage {
  readonly view: StageView;
  readonly runner: StageRunner;
  /** True after main refused a report. */
  readonly notSaved: boolean;
}

/** Runs a session while the calling component is on the screen. */
export function useStage(session: SessionView, plan: Plan, preferences: Preferences): Stage {
  const [refused, setRefused] = useState(false);
  const [{ runner, close }] = useState(() =>
    build(session, plan, preferences, () => setRefused(true)),
  );
  const view = useSyncExternalStore(runner.subscribe, runner.view);

  useEffect(() => {
    const stop = runner.run();
    return () => {
      stop();
      close();
    };
  }, [runner, close]);

  return { view, runner, notSaved: refused };
}

function build(
  { id, finishedSteps, steps, before, light }: SessionView,
  plan: Plan,
  preferences: Preferences,
  onRefused: () => void,
) {
  const { voice: speaks, voiceName, voiceRate, volume, chimes: sounds } = preferences;
  const made = () =>
    createVoice({
      synth: window.speechSynthesis ?? null,
      createUtterance: (text) => new SpeechSynthesisUtterance(text),
      language: knowledgeEn.language,
      voiceName,
      rate: voiceRate,
      volume,
      onEnded: (line) => runner.send({ type: 'speech-ended', id: line }),
      onMissing: () => runner.loseVoice(),
    });
  // One that is to speak loads its list before the first line is due.
  const voice = speaks ? made() : lateVoice(made);
  const chimes = createChimes({
    createContext: typeof AudioContext === 'undefined' ? null : () => new AudioContext(),
    volume,
    onSilent: () => runner.flash(),
  });
  const runner: StageRunner = new StageRunner(
    {
      sessionId: id,
      plan,
      voice: speaks,
      checks: preferences.perSpotCheck,
      light,
      finishedSteps,
      records: steps,
      before,
    },
    {
      now: () => performance.now(),
      wallNow: () => Date.now(),
      speak: voice.speak,
      hush: voice.hush,
      chime: chimes.play,
      report: (report) => void bridge().dispatch(report).catch(onRefused),
      close: () => void bridge().dispatch({ type: 'close-window' }).catch(onRefused),
      muted: !sounds,
      edgeFlash: preferences.edgeFlash,
    },
  );
  const close = () => {
    voice.close();
    chimes.close();
  };
  return { runner, close };
}
