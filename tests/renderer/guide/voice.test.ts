import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseVoice, createVoice, lateVoice } from '../../../src/renderer/features/guide/voice';

type Line = Partial<SpeechSynthesisUtterance> & { readonly text: string };

/** A speech engine in memory; the test decides when lines begin and end. */
function engine() {
  const spoken: Line[] = [];
  const listeners = new Set<() => void>();
  const synth = {
    speaking: false,
    pending: false,
    voices: [] as readonly { readonly name: string; readonly lang: string }[],
    getVoices: () => synth.voices,
    addEventListener: (_: string, heard: () => void) => void listeners.add(heard),
    removeEventListener: (_: string, heard: () => void) => void listeners.delete(heard),
    speak: (line: Line) => {
      spoken.push(line);
      synth.speaking = true;
    },
    cancel: vi.fn(() => {
      synth.speaking = false;
    }),
  };
  const last = () => spoken.at(-1) as Line;
  const fire = (name: 'onstart' | 'onend', event = {}) =>
    (last()[name] as (e: object) => void)(event);
  const fail = (error: string) => (last().onerror as unknown as (e: object) => void)({ error });
  const listVoices = () => {
    synth.voices = [{ name: 'English', lang: 'en-US' }];
    for (const heard of listeners) heard();
  };
  return { synth, spoken, fire, fail, listVoices };
}

function aVoice(synth: ReturnType<typeof engine>['synth'] | null) {
  const onEnded = vi.fn();
  const onMissing = vi.fn();
  const voice = createVoice({
    synth: synth as unknown as SpeechSynthesis | null,
    createUtterance: (text) => ({ text }) as SpeechSynthesisUtterance,
    language: 'en',
    voiceName: '',
    rate: 1.1,
    volume: 0.5,
    onEnded,
    onMissing,
  });
  return { voice, onEnded, onMissing };
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a voice', () => {
  it('says a line with the rate and volume of the settings, and tells when it is over', () => {
    const { synth, spoken, fire } = engine();
    const { voice, onEnded } = aVoice(synth);

    voice.speak(1, 'Let go.');
    fire('onstart');
    fire('onend');

    expect(spoken[0]).toMatchObject({ text: 'Let go.', rate: 1.1, volume: 0.5, lang: 'en' });
    expect(onEnded.mock.calls).toEqual([[1]]);
  });

  it('is missing when the first line does not begin within two seconds', () => {
    const { synth, listVoices } = engine();
    const { voice, onMissing } = aVoice(synth);
    listVoices();

    voice.speak(1, 'Let go.');
    vi.advanceTimersByTime(1_999);
    expect(onMissing).not.toHaveBeenCalled();

    vi.advanceTimersByTime(1);
    expect(onMissing).toHaveBeenCalledOnce();
  });

  it('is waited for while its service still starts, and says then what was lost', () => {
    const { synth, spoken, fire, listVoices } = engine();
    const { voice, onEnded, onMissing } = aVoice(synth);

    voice.speak(1, 'Let go.');
    vi.advanceTimersByTime(9_000);
    expect(onMissing).not.toHaveBeenCalled();
    listVoices();
    fire('onstart');
    fire('onend');

    expect(spoken.map(({ text }) => text)).toEqual(['Let go.', 'Let go.']);
    expect(spoken.at(-1)?.voice).toMatchObject({ name: 'English' });
    expect(onEnded.mock.calls).toEqual([[1]]);
    listVoices(); // again, as some engines do
    expect(spoken).toHaveLength(2);
  });

  it('is missing when its service lists no voice in twelve seconds', () => {
    const { synth } = engine();
    const { voice, onMissing } = aVoice(synth);

    voice.speak(1, 'Let go.');
    vi.advanceTimersByTime(6_000);
    voice.speak(2, 'Rest.');
    vi.advanceTimersByTime(5_999);
    expect(onMissing).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);

    expect(onMissing).toHaveBeenCalledOnce();
  });

  it('says nothing of a line that was hushed before the service was there', () => {
    const { synth, spoken, listVoices } = engine();
    const { voice } = aVoice(synth);
    voice.speak(1, 'Let go.');

    voice.hush();
    listVoices();

    expect(spoken).toHaveLength(1);
  });

  it('is missing when the first line fails', () => {
    const { synth, fail } = engine();
    const { voice, onMissing } = aVoice(synth);

    voice.speak(1, 'Let go.');
    fail('synthesis-failed');
    vi.advanceTimersByTime(5_000);

    expect(onMissing).toHaveBeenCalledOnce();
  });

  it('is missing where there is no speech at all', () => {
    const { voice, onMissing } = aVoice(null);

    voice.speak(1, 'Let go.');

    expect(onMissing).toHaveBeenCalledOnce();
  });

  it('is proven by one line: a later one may take its time', () => {
    const { synth, fire } = engine();
    const { voice, onMissing } = aVoice(synth);
    voice.speak(1, 'One.');
    fire('onstart');
    fire('onend');

    voice.speak(2, 'Two.');
    vi.advanceTimersByTime(10_000);

    expect(onMissing).not.toHaveBeenCalled();
  });

  it('notices the end of a line whose engine never reports it', () => {
    const { synth, fire } = engine();
    const { voice, onEnded } = aVoice(synth);
    voice.speak(1, 'One.');
    fire('onstart');

    synth.speaking = false;
    vi.advanceTimersByTime(600);

    expect(onEnded.mock.calls).toEqual([[1]]);
  });

  it('never speaks two lines at once, and reports nothing of one that was cut off', () => {
    const { synth, spoken, fire } = engine();
    const { voice, onEnded } = aVoice(synth);
    voice.speak(1, 'One.');
    fire('onstart');
    const first = spoken[0] as Line;

    voice.speak(2, 'Two.');
    (first.onend as unknown as (e: object) => void)({});

    expect(synth.cancel).toHaveBeenCalled();
    expect(onEnded).not.toHaveBeenCalled();
  });

  it('is quiet at once when hushed', () => {
    const { synth } = engine();
    const { voice, onEnded } = aVoice(synth);
    voice.speak(1, 'One.');

    voice.hush();
    vi.advanceTimersByTime(5_000);

    expect(synth.speaking).toBe(false);
    expect(onEnded).not.toHaveBeenCalled();
  });
});

describe('chooseVoice', () => {
  const voice = (name: string, lang: string, more = {}) => ({
    name,
    lang,
    localService: true,
    default: false,
    ...more,
  });

  it('prefers a plain voice of the language to one with an effect', () => {
    const voices = [
      voice('German', 'de-DE', { default: true }),
      voice('English+Croak', 'en-GB', { default: true }),
      voice('English', 'en_US'),
    ];

    expect(chooseVoice(voices, 'en', '')?.name).toBe('English');
  });

  it('prefers a voice on this machine to one from a server', () => {
    const voices = [
      voice('Far', 'en-US', { localService: false, default: true }),
      voice('Near', 'en-GB'),
    ];

    expect(chooseVoice(voices, 'en', '')?.name).toBe('Near');
  });

  it('takes the one the person chose', () => {
    expect(chooseVoice([voice('A', 'en'), voice('B', 'de')], 'en', 'B')?.name).toBe('B');
  });

  it('leaves the choice to the system when nothing fits', () => {
    expect(chooseVoice([voice('A', 'de')], 'en', '')).toBeNull();
  });
});

describe('a late voice', () => {
  it('looks at no engine before its first line, and is one voice from then on', () => {
    const { synth, spoken } = engine();
    const create = vi.fn(() => aVoice(synth).voice);
    const voice = lateVoice(create);

    voice.hush();
    voice.close();
    expect(create).not.toHaveBeenCalled();

    voice.speak(1, 'Let go.');
    voice.speak(2, 'Breathe.');
    voice.close();
    expect(spoken).toHaveLength(2);
    expect(create).toHaveBeenCalledTimes(1);
    expect(synth.cancel).toHaveBeenCalled();
  });
});
