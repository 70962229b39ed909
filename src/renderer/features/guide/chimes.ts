import type { ChimeName } from '../../../shared/guide/session-state';

interface Note {
  readonly hertz: number;
  /** Seconds from the start of the chime. */
  readonly at: number;
}

interface Chime {
  readonly notes: readonly Note[];
  /** Seconds until the last note has died away. */
  readonly length: number;
}

/**
 * The tones of a session. Up means go on, down means stop; nothing sounds like an alarm.
 *
 * Fundamentals of 392 to 588 Hz survive laptop speakers and older ears.
 */
export const chimeTable: Readonly<Record<ChimeName, Chime>> = {
  start: { notes: [note(392), note(587, 0.18)], length: 1.5 },
  half: { notes: [note(587)], length: 0.8 },
  move: { notes: [note(494), note(587, 0.16)], length: 1.2 },
  done: { notes: [note(392), note(494, 0.16), note(587, 0.32)], length: 2 },
  pause: { notes: [note(494), note(392, 0.14)], length: 0.7 },
};

function note(hertz: number, at = 0): Note {
  return { hertz, at };
}

/** A sine with two soft partials that fade sooner: struck wood rather than a beep. */
const partials = [
  { times: 1, gain: 1, fade: 0 },
  { times: 2, gain: 0.28, fade: 3 },
  { times: 3, gain: 0.1, fade: 6 },
] as const;

const ATTACK = 0.012;
/** Peak of one note at full volume; with it the chimes measure −10 to −16 dBFS. */
const LEVEL = 0.145;
/** A note is 40 dB down when the chime is over. */
const DECAY = 4.6;
/** How long a suspended audio device gets to wake up before the cue counts as silent. */
const WAKE_MS = 300;

export interface Chimes {
  /** Sounds a chime; calls `onSilent` when nobody can have heard it. */
  play(name: ChimeName): void;
  close(): void;
}

interface ChimePorts {
  /** Absent where there is no Web Audio. May throw where there is no audio device. */
  readonly createContext: (() => AudioContext) | null;
  /** 0 to 1 */
  readonly volume: number;
  readonly onSilent: () => void;
}

/** Chimes by Web Audio: no sound files. The audio device is opened with the first one. */
export function createChimes({ createContext, volume, onSilent }: ChimePorts): Chimes {
  let context: AudioContext | null = null;
  const opened = (): AudioContext | null => {
    try {
      context ??= createContext?.() ?? null;
    } catch {
      context = null;
    }
    return context;
  };
  return {
    play(name) {
      const audio = volume > 0 ? opened() : null;
      if (!audio) return onSilent();
      scheduleChime(audio, chimeTable[name], volume);
      if (audio.state === 'running') return;
      audio.resume().catch(() => {});
      setTimeout(() => {
        if (audio.state === 'suspended') onSilent();
      }, WAKE_MS);
    },
    close() {
      context?.close().catch(() => {});
      context = null;
    },
  };
}

/** Puts the notes of a chime on the clock of an audio context; also of one that renders offline. */
export function scheduleChime(audio: BaseAudioContext, chime: Chime, volume: number): void {
  const out = audio.createGain();
  out.gain.value = LEVEL * volume;
  out.connect(audio.destination);
  const start = audio.currentTime;
  const end = start + chime.length;
  for (const { hertz, at } of chime.notes) {
    const from = start + at;
    const decay = DECAY / (chime.length - at);
    for (const { times, gain, fade } of partials) {
      const envelope = audio.createGain();
      envelope.gain.setValueAtTime(0, from);
      envelope.gain.linearRampToValueAtTime(gain, from + ATTACK);
      envelope.gain.setTargetAtTime(0, from + ATTACK, 1 / (decay + fade));
      envelope.connect(out);
      const tone = audio.createOscillator();
      tone.frequency.value = hertz * times;
      tone.connect(envelope);
      tone.start(from);
      tone.stop(end);
    }
  }
}
