import type { Hand } from '#shared/activity/input';
import type { Effect } from '#shared/app/events';
import { CARD_INERT_MS, refusalOf } from '#shared/breaks/escalation';
import { pauseEnd } from '#shared/breaks/pause';
import type { HeldReason, Intent, PromptAnswer, PromptView, Snapshot } from '#shared/ipc';
import type { Settings } from '#shared/settings/schema';
import { en } from '#shared/text/en';
import {
  type Clock,
  type LocalDay,
  localDay,
  type Millis,
  nextDayStart,
  seconds,
} from '#shared/time';
import type { AnswerPorts } from './answer-command';
import type { Page } from './intents';
import type { Keeper } from './keeper';
import type { TrayActions, TrayPort, WindowEvents, WindowsPort } from './ports';
import { type Happening, Runtime } from './runtime';
import { isSampleAnswer, samplePrompt } from './sample-prompt';
import { SettingsDesk } from './settings-desk';

/** A card answers nothing in its first two seconds, nor until keys have been silent for one. */
const KEYS_SILENT_MS = seconds(1);

export interface DeskPorts<W extends WindowsPort> {
  readonly keeper: Keeper;
  readonly version: string;
  readonly clock: Clock;
  /** Milliseconds since any key went down, in any application. */
  readonly sinceKeyMs: () => Millis;
  /** What speaks against a prompt now, as far as this system tells; null when nothing does. */
  readonly quietReason: () => HeldReason | null;
  readonly setMouseHand: (hand: Hand) => void;
  readonly setSensor: (wanted: Settings['sensor']) => void;
  /** The person wants counting: asks for its permission, or tries the hook again. */
  readonly startCounting: () => void;
  readonly system: Snapshot['system'];
  /** Puts a chord in the place of the one before; one line when it cannot be had. */
  readonly setChord: (chord: string) => string | null;
  /** Switches start at login on or off; one line when that could not be done. */
  readonly setAutostart: (on: boolean) => string | null;
  readonly makeWindows: (events: WindowEvents) => W;
  readonly makeTray: (actions: TrayActions) => TrayPort;
  readonly quit: () => void;
}

/**
 * Connects the runtime with what a person sees and touches: effects go out to windows and disk,
 * clicks and reports come in as events. It decides nothing but when a card is ready for a click.
 */
export class Desk<W extends WindowsPort> {
  readonly windows: W;
  readonly #ports: DeskPorts<W>;
  readonly #keeper: Keeper;
  readonly #tray: TrayPort;
  readonly #runtime: Runtime;
  readonly #settings: SettingsDesk;
  /** A card that is shown to be looked at, over whatever the schedule does. */
  #sample: PromptView | null = null;
  #changed: () => void = () => {};
  #paceOf: LocalDay = '';
  #cardShownAtMs = Number.NEGATIVE_INFINITY;

  constructor(ports: DeskPorts<W>) {
    this.#ports = ports;
    this.#keeper = ports.keeper;
    const { state, restedMs } = this.#keeper.loadState(ports.clock.now());
    this.#settings = new SettingsDesk({
      ...ports,
      changed: () => this.dispatch({ type: 'settings-changed' }),
    });
    this.windows = ports.makeWindows(this.#windowEvents());
    this.#tray = ports.makeTray(this.#trayActions());
    this.#runtime = new Runtime(
      {
        clock: ports.clock,
        version: ports.version,
        system: ports.system,
        settings: () => this.settings,
        perform: (effect) => this.#perform(effect),
        publish: (snapshot) => this.#publish(snapshot),
        save: (stored) => this.#keeper.save(stored),
        recentSessions: () => this.#keeper.recentSessions,
        notices: () => this.#keeper.notices,
        undoResetUntil: () => this.#settings.undoUntil,
      },
      state,
    );
    this.dispatch({ type: 'started', restedMs });
    this.#learnPace();
  }

  get settings(): Settings {
    return this.#keeper.settings;
  }

  dispatch(happening: Happening): void {
    this.#runtime.dispatch(happening);
  }

  /** What windows may know. */
  snapshot(): Snapshot {
    return this.#withSample(this.#runtime.snapshot());
  }

  nextDeadlineMs(): Millis | null {
    return this.#runtime.nextDeadlineMs();
  }

  /** Calls back after every event, when deadlines may have moved. */
  onChange(listener: () => void): void {
    this.#changed = listener;
  }

  /** Shows a line to the person, in the window and in the log. */
  tell(notice: string): void {
    this.#keeper.tell(notice);
    this.#publish(this.#runtime.snapshot());
  }

  /** Opens the card of a due break for the keyboard and for screen readers. */
  openCard(): void {
    this.dispatch({ type: 'prompt-opened-focusable' });
  }

  /** What the command line may reach. */
  get commands(): AnswerPorts {
    return {
      snapshot: () => this.#runtime.snapshot(),
      settings: this.#settings,
      dispatch: (happening) => this.dispatch(happening),
      now: () => this.#ports.clock.now(),
      dayStartHour: () => this.settings['day.start'],
      quit: this.#ports.quit,
    };
  }

  /**
   * Carries out what a window asks for.
   *
   * @throws One line when it is refused.
   */
  handle(page: Page, intent: Intent): void {
    switch (intent.type) {
      case 'answer-prompt':
        if (isSampleAnswer(intent)) return this.#closeSample();
        this.#assertMayAnswer(intent.answer);
        return this.dispatch({ ...intent, type: 'prompt-answered' });
      case 'start-press':
        return this.dispatch({ ...intent, type: 'press-requested', source: 'window' });
      case 'pause-breaks':
        if (page === 'prompt') this.#assertCardReady();
        return this.#pause(intent.forMs);
      case 'pause-until': {
        const now = this.#ports.clock.now();
        const { hour, minute } = intent;
        const until = pauseEnd({ kind: 'at', hour, minute }, now, this.settings['day.start']);
        return this.dispatch({ type: 'paused', until });
      }
      case 'resume-breaks':
        return this.dispatch({ type: 'resumed' });
      case 'undo-skip':
        return this.dispatch({ type: 'skip-undone' });
      case 'set-setting':
        return this.#settings.set(intent.key, intent.value);
      case 'reset-settings':
        return this.#settings.reset(intent.key);
      case 'undo-reset':
        return this.#settings.undo();
      case 'show-sample-prompt':
        return this.#showSample();
      case 'start-counting':
        return this.#ports.startCounting();
      case 'close-window':
        return this.windows.dismissStage();
      case 'painted':
        return;
      case 'session-started':
      case 'step-finished':
      case 'session-ended':
        return this.dispatch({ type: 'session-reported', report: intent });
    }
  }

  /** The last minute to disk, then the windows away. */
  close(): void {
    this.dispatch({ type: 'quitting' });
    this.#runtime.save();
    this.#keeper.close();
    this.windows.closeAll();
    this.#tray.destroy();
  }

  #publish(snapshot: Snapshot): void {
    this.#tray.show(snapshot);
    this.windows.send(this.#withSample(snapshot));
    this.#changed();
  }

  #withSample(snapshot: Snapshot): Snapshot {
    return this.#sample === null ? snapshot : { ...snapshot, prompt: this.#sample };
  }

  #showSample(): void {
    const { prompt, session, offer, asOf } = this.#runtime.snapshot();
    if (prompt !== null || session !== null) throw new Error('A real break is on the screen now.');
    this.#sample = samplePrompt(offer, asOf);
    this.windows.showPrompt('card', true);
    this.#publish(this.#runtime.snapshot());
  }

  #closeSample(): void {
    if (this.#sample === null) return;
    this.#sample = null;
    this.windows.hidePrompt();
    this.#publish(this.#runtime.snapshot());
  }

  #perform(effect: Effect): void {
    switch (effect.type) {
      case 'show-prompt':
        this.#sample = null;
        this.#cardShownAtMs = this.#ports.clock.monotonicMs();
        return this.windows.showPrompt(effect.surface, effect.focusable);
      case 'hide-prompt':
        return this.windows.hidePrompt();
      case 'open-stage':
        this.#closeSample();
        return this.windows.openStage(effect.sessionId);
      case 'focus-stage':
        return this.windows.focusStage();
      case 'close-stage':
        return this.windows.closeStage();
      case 'ask-quiet':
        return this.dispatch({ type: 'quiet-changed', reason: this.#ports.quietReason() });
      case 'record-session':
        this.windows.letSleep();
        this.#keeper.record(effect);
        return this.#learnPace();
      case 'record-minute':
      case 'record-prompt':
        this.#keeper.record(effect);
        return this.#learnPace();
    }
  }

  /** Once a day: what is fast for this person is learned from their last two weeks. */
  #learnPace(): void {
    const now = this.#ports.clock.now();
    const today = localDay(now, this.settings['day.start']);
    if (today === this.#paceOf) return;
    this.#paceOf = today;
    this.dispatch({
      type: 'pace-learned',
      pressesPerMinute: this.#keeper.usualPace(now.wallAt),
    });
  }

  #pause(forMs: Millis | 'tomorrow' | null): void {
    const now = this.#ports.clock.now();
    const tomorrow = nextDayStart(now, this.settings['day.start']);
    const end = forMs === 'tomorrow' ? tomorrow : now.wallAt + (forMs ?? 0);
    this.dispatch({ type: 'paused', until: forMs === null ? null : end });
  }

  /** Strict mode has fewer answers, and its way out opens a little later. */
  #assertMayAnswer(answer: PromptAnswer): void {
    this.#assertCardReady();
    const { prompt } = this.snapshot();
    if (prompt === null) return;
    const refusal = refusalOf(answer, prompt.choices);
    if (refusal !== null) throw new Error(en.prompt.refused[refusal]);
    const early = this.#promptAgeMs() < prompt.choices.leaveAfterMs;
    if (answer === 'left' && early && !(prompt.focusable && prompt.choices.skip))
      throw new Error(en.prompt.leaveLater);
  }

  #promptAgeMs(): Millis {
    return this.#ports.clock.monotonicMs() - this.#cardShownAtMs;
  }

  /** Keys still in flight, or a click meant for what lay under the card, must not answer it. */
  #assertCardReady(): void {
    if (this.snapshot().prompt?.focusable === true) return; // opened by the person
    if (this.#promptAgeMs() < CARD_INERT_MS || this.#ports.sinceKeyMs() < KEYS_SILENT_MS)
      throw new Error('The card is not ready yet: it answers once typing has stopped.');
  }

  #windowEvents(): WindowEvents {
    return {
      textScale: () => this.settings['look.textScale'],
      stageGone: (sessionId, crashed) => this.dispatch({ type: 'stage-gone', sessionId, crashed }),
      stageFocus: (focused) => this.dispatch({ type: 'stage-focus-changed', focused }),
    };
  }

  #trayActions(): TrayActions {
    return {
      startPress: () =>
        this.dispatch({ type: 'press-requested', routineId: null, side: null, source: 'tray' }),
      startRoutine: (routineId) =>
        this.dispatch({ type: 'press-requested', routineId, side: null, source: 'tray' }),
      openCard: () => this.openCard(),
      open: () => this.windows.openMain(),
      pause: (forMs) => this.#pause(forMs),
      pauseUntil: (until) => this.dispatch({ type: 'paused', until }),
      choosePause: () => this.windows.openMain('today/pause'),
      resume: () => this.dispatch({ type: 'resumed' }),
      undoSkip: () => this.dispatch({ type: 'skip-undone' }),
      quit: this.#ports.quit,
    };
  }
}
