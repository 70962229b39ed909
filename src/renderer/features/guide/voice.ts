import { type Millis, seconds } from '../../../shared/time';

/** Says lines one after the other, in the system's voice. */
export interface Voice {
  speak(id: number, text: string): void;
  /** Stops at once; what was waiting is dropped. */
  hush(): void;
  close(): void;
}

interface VoicePorts {
  readonly synth: SpeechSynthesis | null;
  readonly createUtterance: (text: string) => SpeechSynthesisUtterance;
  readonly language: string;
  /** Empty picks the best voice of the language. */
  readonly voiceName: string;
  readonly rate: number;
  readonly volume: number;
  /** A line is over. */
  readonly onEnded: (id: number) => void;
  /** There is no voice: nothing was heard, and nothing will be. */
  readonly onMissing: () => void;
}

/** A voice that has not begun its first line by then is taken to be missing. */
const PROBE: Millis = seconds(2);
/**
 * As long as no voice is listed, the service may still be starting: speech-dispatcher with espeak-ng
 * took 4 to 7 s to name its 13,000 voices on two slow processors.
 */
const LOADING_PROBE: Millis = seconds(12);
/** Some voices never say that they have ended; then the engine is asked this often. */
const POLL: Millis = 250;

/**
 * The system's voice.
 *
 * Whether there is one is learnt from the first line: on Linux the list of voices may be empty
 * although speaking works, and full although the speech service is not there. What is said before the
 * list has come is lost there without a word, so the line is then said again.
 */
export function createVoice(ports: VoicePorts): Voice {
  const { synth, onEnded, onMissing } = ports;
  const patience = createPatience();
  let proven = false;
  let missing = synth === null;
  let probe: ReturnType<typeof setTimeout> | undefined;
  let poll: ReturnType<typeof setInterval> | undefined;
  /** Chromium forgets an utterance that nobody holds, together with its events. */
  let current: SpeechSynthesisUtterance | null = null;
  /** The line that no voice has begun yet. */
  let unheard: { readonly id: number; readonly text: string } | null = null;

  const quiet = () => {
    clearTimeout(probe);
    clearInterval(poll);
    current = null;
    unheard = null;
    synth?.cancel();
  };
  const lose = () => {
    if (missing) return;
    missing = true;
    quiet();
    onMissing();
  };
  const end = (utterance: SpeechSynthesisUtterance, id: number) => {
    if (utterance !== current) return;
    clearInterval(poll);
    current = null;
    onEnded(id);
  };

  const start = (utterance: SpeechSynthesisUtterance, id: number) => {
    proven = true;
    unheard = null;
    clearTimeout(probe);
    clearInterval(poll);
    poll = whenSilent(synth, () => end(utterance, id));
  };

  const say = (engine: SpeechSynthesis, id: number, text: string) => {
    quiet();
    const utterance = lineFor(text, engine.getVoices(), ports);
    current = utterance;
    unheard = { id, text };
    utterance.onstart = () => start(utterance, id);
    utterance.onend = () => end(utterance, id);
    utterance.onerror = ({ error }) => {
      if (utterance !== current || error === 'canceled' || error === 'interrupted') return;
      if (proven) end(utterance, id);
      else lose();
    };
    if (!proven) probe = setTimeout(lose, patience(engine.getVoices().length > 0));
    engine.speak(utterance);
  };

  const sayAgain = () => {
    if (synth && unheard) say(synth, unheard.id, unheard.text);
  };
  synth?.getVoices(); // asking is what makes them load
  synth?.addEventListener?.('voiceschanged', sayAgain);

  return {
    speak(id, text) {
      if (missing || !synth) onMissing();
      else say(synth, id, text);
    },
    hush: quiet,
    close() {
      synth?.removeEventListener?.('voiceschanged', sayAgain);
      quiet();
    },
  };
}

/**
 * A voice that is made with its first line. The page's speech engine wakes the system's service when it
 * is merely looked at, and a service that hangs keeps the whole program from ending.
 */
export function lateVoice(create: () => Voice): Voice {
  let voice: Voice | null = null;
  return {
    speak(id, text) {
      voice ??= create();
      voice.speak(id, text);
    },
    hush: () => voice?.hush(),
    close: () => voice?.close(),
  };
}

/** Calls back once the engine was silent at two looks in a row, and at every look from then on. */
function whenSilent(
  synth: SpeechSynthesis | null,
  silent: () => void,
): ReturnType<typeof setInterval> {
  let silentBefore = false;
  return setInterval(() => {
    const isSilent = !synth?.speaking && !synth?.pending;
    if (isSilent && silentBefore) silent();
    silentBefore = isSilent;
  }, POLL);
}

/** How long to wait for a line to begin; for a list that does not come, counted from the first line. */
function createPatience(): (isListed: boolean) => Millis {
  let askedAt: Millis | null = null;
  return (isListed) => {
    askedAt ??= performance.now();
    return isListed ? PROBE : Math.max(PROBE, askedAt + LOADING_PROBE - performance.now());
  };
}

function lineFor(
  text: string,
  voices: readonly SpeechSynthesisVoice[],
  { createUtterance, language, voiceName, rate, volume }: VoicePorts,
): SpeechSynthesisUtterance {
  const utterance = createUtterance(text);
  utterance.lang = language;
  utterance.rate = rate;
  utterance.volume = volume;
  const voice = chooseVoice(voices, language, voiceName);
  if (voice) utterance.voice = voice;
  return utterance;
}

/**
 * The voice to speak with: the person's own, else the best of the language.
 *
 * Names with a `+` are effects laid over another voice, such as a croak or a whisper. Voices on this
 * machine come before voices from a server.
 */
export function chooseVoice<
  V extends Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>,
>(voices: readonly V[], language: string, wanted: string): V | null {
  const own = voices.find(({ name }) => name === wanted);
  if (own) return own;
  const base = language.split('-')[0]?.toLowerCase() ?? '';
  const fitting = voices.filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === base);
  const points = (voice: V): number =>
    (voice.name.includes('+') ? 0 : 4) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return fitting.reduce<V | null>(
    (best, voice) => (best === null || points(voice) > points(best) ? voice : best),
    null,
  );
}
