import type { Page } from '@playwright/test';
import { expect, test } from '../support/knead-app';
import { hasSpeechLibrary, missingPrograms, SpeechService } from '../support/speech-service';
import { WedgedSpeechService } from '../support/wedged-speech-service';
import { input } from '../support/x-input';

/** A line as the page's own speech engine saw it. */
interface Spoken {
  readonly text: string;
  readonly startedMs: number;
  readonly endedMs: number | null;
  /** What a screen reader was given to read while it was spoken. */
  readonly captioned: string;
}

const missing = missingPrograms();

test('the guided press is heard in a real voice, line after line, and the text keeps up with it', {
  tag: '@long',
}, async ({ home }) => {
  test.skip(missing.length > 0, `Not installed here: ${missing.join(', ')}.`);
  test.setTimeout(150_000);
  const speech = new SpeechService();
  home.settings({ micro: { enabled: false }, session: { chimes: false, volume: 1 } });
  try {
    await speech.start();
    await home.launch({ env: speech.env });
    await home.app.context().addInitScript(noteWhatIsSpoken);

    const opened = home.page('main');
    await home.startAgain();
    await testVoice(await opened, speech);

    const opening = home.page('stage');
    await home.knead('press', '--side', 'right');
    const stage = await opening;
    await expect
      .poll(
        async () => {
          input.key('n'); // no rating
          return stage.getByRole('heading', { name: 'Get into place' }).isVisible();
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    const before = speech.heardMs();
    await expect(stage.getByRole('timer')).toBeVisible({ timeout: 60_000 });

    expect(speech.heardMs() - before).toBeGreaterThan(1_500);
    await expect(stage.getByText(/No voice answered/)).toBeHidden();
    const lines = await spokenIn(stage);
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(lines.map(({ captioned }) => captioned)).toEqual(lines.map(({ text }) => text));
    for (const [at, { endedMs }] of lines.slice(0, -1).entries())
      expect(endedMs, 'a line ends before the next begins').toBeLessThanOrEqual(
        lines[at + 1]?.startedMs ?? 0,
      );
  } finally {
    speech.stop();
  }
});

test('quit ends the app also while the speech service hangs, and says so in one line', {
  tag: '@long',
}, async ({ home }) => {
  test.skip(!hasSpeechLibrary(), 'Not installed here: libspeechd2.');
  const speech = await WedgedSpeechService.start();
  try {
    const app = await home.launch({ env: speech.env });
    const closed = app.waitForEvent('close');
    const opening = home.page('main');
    await home.startAgain();
    const main = await opening;
    await main.evaluate(() => {
      location.hash = 'settings/session';
    });
    await main.getByRole('button', { name: 'Test voice' }).click();
    await speech.waitForCaller();

    expect(await home.knead('quit')).toMatchObject({ exit: 0 });
    await closed;

    expect(JSON.parse(home.read('state.json'))).toBeTruthy();
    expect(home.read('knead.log').match(/did not end within/g)).toHaveLength(1);
  } finally {
    speech.stop();
  }
});

/** The sentence that Settings can be tried with comes out of the device, and nothing is complained of. */
async function testVoice(main: Page, speech: SpeechService): Promise<void> {
  await main.evaluate(() => {
    location.hash = 'settings/session';
  });
  await main.getByRole('button', { name: 'Test voice' }).click();

  await expect.poll(() => speech.heardMs(), { timeout: 15_000 }).toBeGreaterThan(500);
  await expect(main.getByText('No voice answered.')).toBeHidden();
}

/** What the page side keeps. */
interface Listening {
  spoken?: { text: string; startedMs: number; endedMs: number | null; captioned: string }[];
}

const spokenIn = (page: Page): Promise<readonly Spoken[]> =>
  page.evaluate(() => (globalThis as Listening).spoken ?? []);

/** Runs in the page: keeps each line with the time it began and ended by the engine's own events. */
function noteWhatIsSpoken(): void {
  const side = globalThis as Listening;
  const spoken: NonNullable<Listening['spoken']> = [];
  side.spoken = spoken;
  const speak = SpeechSynthesis.prototype.speak;
  SpeechSynthesis.prototype.speak = function (utterance) {
    utterance.addEventListener('start', () => {
      const captioned = document.querySelector('[role=status]')?.textContent ?? '';
      const line = { text: utterance.text, startedMs: performance.now(), endedMs: null, captioned };
      spoken.push(line);
    });
    utterance.addEventListener('end', () => {
      const line = spoken.find(({ text, endedMs }) => text === utterance.text && endedMs === null);
      if (line) line.endedMs = performance.now();
    });
    speak.call(this, utterance);
  };
}
