import type { Effect } from '#shared/app/events';
import type { Reminder } from '#shared/app/reminder';
import { CARD_INERT_MS, refusalOf } from '#shared/breaks/escalation';
import type { PromptAnswer, PromptSurface, PromptView, Snapshot } from '#shared/ipc';
import type { PromptRequest } from '#shared/prompt-layout';
import type { Settings } from '#shared/settings/schema';
import { en } from '#shared/text/en';
import { type NoticeReach, noticeOf } from '#shared/text/notice';
import { type Clock, type Millis, seconds } from '#shared/time';
import type { NotifierPort, WindowsPort } from './ports';
import type { Happening } from './runtime';
import { samplePrompt } from './sample-prompt';

/** A card answers nothing in its first two seconds, nor until keys have been silent for one. */
const KEYS_SILENT_MS = seconds(1);

export interface PromptDeskPorts {
  readonly clock: Clock;
  readonly settings: () => Settings;
  /** Milliseconds since any key went down, in any application. */
  readonly sinceKeyMs: () => Millis;
  /** As the runtime has it, without a sample. */
  readonly snapshot: () => Snapshot;
  readonly dispatch: (happening: Happening) => void;
  readonly publish: () => void;
  readonly windows: () => WindowsPort;
  readonly notifier: NotifierPort;
  /** False where a window that comes up by itself may take the keyboard: a notification asks instead. */
  readonly windowsMayComeUp: boolean;
  /** Shows a line in the window; it is about the person, so no log keeps it. */
  readonly show: (line: string) => void;
}

/** Brings a prompt up in the person's style, and says when it may be answered. */
export class PromptDesk {
  readonly #ports: PromptDeskPorts;
  /** A prompt that is shown to be looked at, over whatever the schedule does. */
  #sample: PromptView | null = null;
  #shownAtMs = Number.NEGATIVE_INFINITY;

  constructor(ports: PromptDeskPorts) {
    this.#ports = ports;
  }

  get sample(): PromptView | null {
    return this.#sample;
  }

  show({ surface, focusable }: Extract<Effect, { readonly type: 'show-prompt' }>): void {
    this.closeSample();
    this.#shownAtMs = this.#ports.clock.monotonicMs();
    const { prompt, daily } = this.#ports.snapshot();
    if (prompt === null) return;
    this.#bringUp(prompt, daily, surface, focusable);
  }

  /**
   * Has the prompt's windows made while it waits for a pause: then it is there at once.
   *
   * A page draws whichever prompt is on the screen, so none is made beside another.
   */
  prepare(surface: PromptSurface | null): void {
    const none = surface === null || this.#sample !== null || this.#style === 'notification';
    this.#ports.windows().preparePrompt(none ? null : this.#requestOf(surface, false));
  }

  hide(): void {
    this.#ports.notifier.hide();
    this.#ports.windows().hidePrompt();
  }

  /** A notification, and a line in the window where the system shows none. A click opens the window. */
  remind({ routineId, side }: Reminder): void {
    const { title, body } = en.prompt.reminder(side, routineId);
    const notice = { title, body, actions: [], silent: true, waits: false };
    this.#ports.notifier.show(() => notice, {
      opened: () => this.#ports.windows().openMain(),
      answered: () => {},
      failed: () => this.#ports.show(`${title} ${body}`),
    });
  }

  /** @throws One line while a real break is in the way. */
  showSample(): void {
    const { prompt, session, offer, asOf, daily } = this.#ports.snapshot();
    if (prompt !== null || session !== null) throw new Error('A real break is on the screen now.');
    this.#sample = samplePrompt(offer, asOf);
    this.#bringUp(this.#sample, daily, 'card', this.#style === 'card' || this.#style === 'tray');
    this.#ports.publish();
  }

  closeSample(): void {
    if (this.#sample === null) return;
    this.#sample = null;
    this.hide();
    this.#ports.publish();
  }

  /** The window never came to be seen: nothing is left standing, and the break stays due. */
  failed(): void {
    if (this.#sample !== null) return this.closeSample();
    const promptId = this.#ports.snapshot().prompt?.id;
    if (promptId !== undefined) this.#ports.dispatch({ type: 'prompt-failed', promptId });
  }

  /**
   * Strict mode has fewer answers, and its way out opens a little later.
   *
   * @throws One line that says what works.
   */
  assertMayAnswer(answer: PromptAnswer, windowId: number): void {
    this.assertReady(windowId);
    const { prompt } = this.#ports.snapshot();
    if (prompt === null) return;
    const refusal = refusalOf(answer, prompt.choices);
    if (refusal !== null) throw new Error(en.prompt.refused[refusal]);
    const opened = prompt.focusable && prompt.choices.skip;
    if (answer === 'left' && !opened && this.#ageMs() < prompt.choices.leaveAfterMs)
      throw new Error(en.prompt.leaveLater);
  }

  /**
   * Keys still in flight, or a click meant for what lay under the card, must not answer it.
   *
   * @throws One line while that can be.
   */
  assertReady(windowId: number): void {
    const expected = this.#ports.snapshot().prompt?.focusable === true; // opened by the person
    if (expected || this.#ports.windows().hasKeyboard(windowId)) return;
    const upMs = Math.min(this.#ageMs(), this.#ports.windows().promptAgeMs(windowId));
    if (upMs < CARD_INERT_MS || this.#ports.sinceKeyMs() < KEYS_SILENT_MS)
      throw new Error('The card is not ready yet: it answers once typing has stopped.');
  }

  get #style(): Settings['prompt.style'] {
    const style = this.#ports.settings()['prompt.style'];
    return style === 'tray' || this.#ports.windowsMayComeUp ? style : 'notification';
  }

  #bringUp(
    prompt: PromptView,
    daily: Snapshot['daily'],
    surface: PromptSurface,
    focusable: boolean,
  ): void {
    const card = this.#requestOf(surface, focusable);
    if (this.#style === 'notification' && !focusable) this.#notify(prompt, daily, card);
    else this.#ports.windows().showPrompt(card);
  }

  #requestOf(surface: PromptSurface, focusable: boolean): PromptRequest {
    return {
      surface,
      focusable,
      cover: this.#style === 'cover' && surface === 'card' && !focusable,
      everywhere: this.#ports.settings()['prompt.display'] === 'all',
    };
  }

  /**
   * A notification that cannot be had, or that the system loses, becomes the card. Where no window may
   * come up by itself the break stays due, and the tray says so.
   */
  #notify(prompt: PromptView, daily: Snapshot['daily'], card: PromptRequest): void {
    const { notifier, dispatch, settings } = this.#ports;
    if (prompt.surface === 'heads-up') return; // the tray has it; two notifications in a row are noise
    const stillThere = () => (this.#sample ?? this.#ports.snapshot().prompt)?.id === prompt.id; // a sample has a number of its own
    const write = (reach: NoticeReach) =>
      noticeOf(prompt, daily, {
        reach,
        sound: settings()['prompt.sound'],
        postponeSeconds: settings()['press.postponeSeconds'],
      });
    notifier.show(write, {
      opened: () => {
        if (!stillThere()) return;
        if (prompt.sample) this.#ports.windows().showPrompt({ ...card, focusable: true });
        else if (prompt.surface === 'card') dispatch({ type: 'prompt-opened-focusable' });
      },
      answered: (answer) => {
        if (prompt.sample) this.closeSample();
        else dispatch({ type: 'prompt-answered', promptId: prompt.id, answer });
      },
      failed: () => {
        if (!stillThere()) return;
        if (prompt.sample || this.#ports.windowsMayComeUp) this.#ports.windows().showPrompt(card);
        else dispatch({ type: 'prompt-failed', promptId: prompt.id });
      },
    });
  }

  #ageMs(): Millis {
    return this.#ports.clock.monotonicMs() - this.#shownAtMs;
  }
}
