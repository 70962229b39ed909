import type { Effect, PressSource } from '#shared/app/events';
import { type PauseUntil, pausedBy, pauseNamed } from '#shared/breaks/pause';
import type { Snapshot } from '#shared/ipc';
import type { Settings } from '#shared/settings/schema';
import { enDiagnostics } from '#shared/text/en-diagnostics';
import { type LocalDay, localDay, type Millis } from '#shared/time';
import type { AnswerPorts } from './answer-command';
import type { DeskPorts } from './desk-ports';
import type { ActAtOnce, Page } from './intents';
import type { Keeper } from './keeper';
import { happeningOf, isPlain } from './plain-intents';
import type { TrayActions, TrayPort, WindowEvents, WindowsPort } from './ports';
import { PromptDesk } from './prompt-desk';
import { QuietDesk } from './quiet-desk';
import { type Happening, Runtime } from './runtime';
import { isSampleAnswer } from './sample-prompt';
import { assertScreened } from './screening-gate';
import { SettingsDesk } from './settings-desk';

/** Connects the runtime with windows, tray and disk, and what comes from them. It decides nothing. */
export class Desk<W extends WindowsPort> {
  readonly windows: W;
  /** Changes settings, and says what of them the system did not take up. */
  readonly settingsDesk: SettingsDesk;
  readonly #ports: DeskPorts<W>;
  readonly #keeper: Keeper;
  readonly #tray: TrayPort;
  readonly #runtime: Runtime;
  readonly #prompts: PromptDesk;
  readonly #quiet: QuietDesk;
  #changed: () => void = () => {};
  #paceOf: LocalDay = '';
  #closed = false;

  constructor(ports: DeskPorts<W>) {
    this.#ports = ports;
    this.#keeper = ports.keeper;
    const { state, restedMs } = this.#keeper.loadState(ports.clock.now());
    this.settingsDesk = new SettingsDesk({
      ...ports,
      changed: () => this.dispatch({ type: 'settings-changed' }),
    });
    this.#prompts = new PromptDesk({
      ...ports,
      settings: () => this.settings,
      snapshot: () => this.#runtime.snapshot(),
      dispatch: (happening) => this.dispatch(happening),
      publish: () => this.#publish(this.#runtime.snapshot()),
      windows: () => this.windows,
      show: (line) => {
        if (this.#keeper.show(line)) this.#publish(this.#runtime.snapshot());
      },
    });
    this.#quiet = new QuietDesk({ ...ports, dispatch: (happening) => this.dispatch(happening) });
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
        save: (stored, now, durable) => this.#keeper.save(stored, now, durable),
        recentSessions: () => this.#keeper.recentSessions,
        experience: () => this.#keeper.experience,
        notices: () => this.#keeper.notices,
        undoResetUntil: () => this.settingsDesk.undoUntil,
        quiet: () => this.#quiet.heard,
        ownVoice: () => !ports.screenReader() || this.#keeper.isSet('session.voice'),
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

  /** Reads the whole history for what it teaches; meant for after the start, for it may be long. */
  async recall(): Promise<void> {
    await this.#keeper.recall();
    if (!this.#closed) this.#publish(this.#runtime.snapshot());
  }

  /** Shows a line to the person, in the window and in the log. */
  tell(notice: string): void {
    this.#keeper.tell(notice);
    this.#publish(this.#runtime.snapshot());
  }

  /** Writes what waits for the disk; what goes wrong is shown. */
  save(): void {
    this.#runtime.save();
    this.#publish(this.#runtime.snapshot());
  }

  /** Takes back a line that is true no longer. */
  untell(notice: string): void {
    this.#keeper.untell(notice);
    this.#publish(this.#runtime.snapshot());
  }

  /** Opens the card of a due break for the keyboard and for screen readers. */
  openCard(): void {
    this.dispatch({ type: 'prompt-opened-focusable' });
  }

  /** Starts the press that would be offered, or brings the one that runs to the front. */
  startPress(source: PressSource): void {
    this.dispatch({ type: 'press-requested', routineId: null, side: null, source });
  }

  /** What the command line may reach. */
  get commands(): AnswerPorts {
    return {
      snapshot: () => this.#runtime.snapshot(),
      settings: this.settingsDesk,
      dispatch: (happening) => this.dispatch(happening),
      now: () => this.#ports.clock.now(),
      dayStartHour: () => this.settings['day.start'],
      quit: this.#ports.quit,
      diagnose: this.#ports.diagnose,
    };
  }

  /** Puts a report for whoever mends Knead on the clipboard. */
  async copyDiagnostics(): Promise<void> {
    await this.#ports.copy(enDiagnostics.report(await this.#ports.diagnose()));
  }

  /**
   * Carries out what a window asks for.
   *
   * @param windowId Names the window where there are several of a page.
   * @throws One line when it is refused.
   */
  handle(page: Page, intent: ActAtOnce, windowId = 0): void {
    if (isPlain(intent)) return this.dispatch(happeningOf(intent, this.#ports.clock.now()));
    switch (intent.type) {
      case 'answer-prompt':
        if (isSampleAnswer(intent)) return this.#prompts.closeSample();
        this.#prompts.assertMayAnswer(intent.answer, windowId);
        return this.dispatch({ ...intent, type: 'prompt-answered' });
      case 'start-press':
        assertScreened(this.snapshot(), intent.routineId, page);
        return this.dispatch({ ...intent, type: 'press-requested', source: 'window' });
      case 'pause-breaks':
        if (page === 'prompt') this.#prompts.assertReady(windowId);
        return this.#pause(pauseNamed(intent.forMs));
      case 'pause-until':
        return this.#pause({ kind: 'at', hour: intent.hour, minute: intent.minute });
      case 'set-setting':
        return this.settingsDesk.set(intent.key, intent.value);
      case 'reset-settings':
        return this.settingsDesk.reset(intent.key);
      case 'undo-reset':
        return this.settingsDesk.undo();
      case 'show-sample-prompt':
        return this.#prompts.showSample();
      case 'start-counting':
        return this.#ports.startCounting();
      case 'check-quiet':
        return this.#quiet.ask();
      case 'close-window':
        return this.windows.dismissStage();
      case 'keep-page':
        return this.windows.keepPage(windowId, intent.keep);
      case 'take-keyboard':
        return this.windows.takeKeyboard();
      case 'painted':
        return this.windows.painted(windowId);
    }
  }

  /** The last minute to disk, then the windows away. */
  close(): void {
    this.#closed = true;
    this.#quiet.close();
    this.dispatch({ type: 'quitting' });
    this.#runtime.save();
    this.#keeper.close();
    this.#prompts.hide();
    this.windows.closeAll();
    this.#tray.destroy();
  }

  #publish(snapshot: Snapshot): void {
    this.#tray.show(snapshot);
    this.windows.send(this.#withSample(snapshot));
    this.#prompts.prepare(this.#runtime.waitingSurface());
    this.#changed();
  }

  #withSample(snapshot: Snapshot): Snapshot {
    const { sample } = this.#prompts;
    return sample === null ? snapshot : { ...snapshot, prompt: sample };
  }

  #perform(effect: Effect): void {
    switch (effect.type) {
      case 'show-prompt':
        return this.#prompts.show(effect);
      case 'show-reminder':
        return this.#prompts.remind(effect.reminder);
      case 'hide-prompt':
        return this.#prompts.hide();
      case 'open-stage':
        this.#prompts.closeSample();
        return this.windows.openStage(effect.sessionId);
      case 'focus-stage':
        return this.windows.focusStage();
      case 'close-stage':
        return this.windows.closeStage();
      case 'ask-quiet':
        return this.#quiet.ask();
      case 'record-session':
        this.windows.letSleep();
        return this.#record(effect);
      case 'record-run':
      case 'record-minute':
      case 'record-prompt':
        return this.#record(effect);
    }
  }

  /** Once a day: what is fast for this person is learned from their last two weeks. */
  #record(effect: Parameters<Keeper['record']>[0]): void {
    this.#keeper.record(effect);
    this.#learnPace();
  }

  #learnPace(): void {
    const now = this.#ports.clock.now();
    const today = localDay(now, this.settings['day.start']);
    if (today === this.#paceOf) return;
    this.#paceOf = today;
    const pressesPerMinute = this.#keeper.usualPace(now.wallAt);
    this.dispatch({ type: 'pace-learned', pressesPerMinute });
  }

  #pause(until: PauseUntil): void {
    this.dispatch(pausedBy(until, this.#ports.clock.now(), this.settings['day.start']));
  }

  #windowEvents(): WindowEvents {
    return {
      textScale: () => this.settings['look.textScale'],
      theme: () => this.settings['look.theme'],
      sinceKeyMs: this.#ports.sinceKeyMs,
      promptFailed: () => this.#prompts.failed(),
      stageGone: (sessionId, crashed) => this.dispatch({ type: 'stage-gone', sessionId, crashed }),
      stageFocus: (focused) => this.dispatch({ type: 'stage-focus-changed', focused }),
    };
  }

  #trayActions(): TrayActions {
    return {
      startPress: () => this.startPress('tray'),
      startRoutine: (routineId) =>
        this.dispatch({ type: 'press-requested', routineId, side: null, source: 'tray' }),
      openCard: () => this.openCard(),
      open: () => this.windows.openMain(),
      openPage: (page) => this.windows.openMain(page),
      pause: (forMs) => this.#pause(pauseNamed(forMs)),
      pauseUntil: (until) => this.dispatch({ type: 'paused', until, byClock: true }),
      choosePause: () => this.windows.openMain('today/pause'),
      resume: () => this.dispatch({ type: 'resumed' }),
      undoSkip: () => this.dispatch({ type: 'skip-undone' }),
      promptAnyway: () => this.dispatch({ type: 'hold-overridden' }),
      quit: this.#ports.quit,
    };
  }
}
