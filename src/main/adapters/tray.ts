import { join } from 'node:path';
import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';
import { nextHours } from '#shared/breaks/pause';
import { canOverride } from '#shared/breaks/quiet';
import { isPlayable } from '#shared/breaks/routine-choice';
import type { NextState, Snapshot } from '#shared/ipc';
import { deskRoutines, type RoutineSummary } from '#shared/knowledge/routine-index';
import { en } from '#shared/text/en';
import { type TrayIcon, trayWords } from '#shared/text/tray';
import { hours, type Instant, minutes } from '#shared/time';
import type { TrayActions, TrayPort } from '../ports';
import { trayImage } from './tray-image';

interface MenuSituation {
  readonly snapshot: Snapshot;
  readonly canUndo: boolean;
  readonly isDue: boolean;
  readonly pauseTimes: readonly Instant[];
  /** What the list of presses shows. */
  readonly presses: readonly RoutineSummary[];
  readonly actions: TrayActions;
}

/** Full hours offered as the end of a pause; any other time is typed in the window. */
const PAUSE_TIMES = 3;

/** How old the counts in the menu may be. */
const COUNTS_EVERY_MS = minutes(1);

/** A longer list is no menu any more; the window has them all. */
const MOST_PRESSES = 5;

/** A break waits to be answered. */
const dueStates: readonly NextState[] = ['due', 'prompting', 'held'];

/**
 * The tray icon, a function of the snapshot.
 *
 * Everything is in the menu, because what a left click does differs from desktop to desktop. Image,
 * tooltip and menu are touched only when what they show has changed.
 */
export class KneadTray implements TrayPort {
  #tray: Tray;
  readonly #folder: string;
  #actions: TrayActions | null = null;
  #icon: TrayIcon = 'counting';
  #tooltip = '';
  #shown = '';
  #counts = '';
  #countsAt = 0;
  #last: Snapshot | null = null;

  /** Puts the icon up, which needs no more than its picture: that Knead is there is seen first. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#tray = this.#make();
  }

  /** Says what its click and its menu do; until then it has neither. */
  obey(actions: TrayActions): void {
    this.#actions = actions;
  }

  /** Takes the icon away and puts a new one up: an icon asks for a panel only when it is made. */
  renew(): void {
    this.#tray.destroy();
    this.#tray = this.#make();
    this.#shown = '';
    this.#tooltip = '';
    if (this.#last !== null) this.show(this.#last);
  }

  show(snapshot: Snapshot): void {
    const actions = this.#actions;
    if (actions === null) return;
    this.#last = snapshot;
    const { icon, tooltip, statusLine, countsLine, dailyLine, quietLine } = trayWords(snapshot);
    const { paused } = snapshot; // then the menu has no times to pause until
    const pauseTimes = paused ? [] : nextHours({ ...snapshot, wallAt: snapshot.asOf }, PAUSE_TIMES);
    const canUndo = snapshot.undoSkipUntil !== null;
    const isDue = dueStates.includes(snapshot.next.state);
    // The counts move with every key: once a minute is enough for them.
    const presses = deskRoutines.filter((routine) => isPlayable(routine, snapshot.settings));
    const shown = [
      icon,
      tooltip,
      statusLine,
      dailyLine,
      quietLine,
      paused,
      canUndo,
      isDue,
      pauseTimes,
      presses.map(({ id }) => id),
    ]
      .map(String)
      .join('\n');
    const countsAreOld =
      snapshot.asOf - this.#countsAt >= COUNTS_EVERY_MS && countsLine !== this.#counts;
    if (shown === this.#shown && !countsAreOld) return;
    this.#shown = shown;
    this.#counts = countsLine;
    this.#countsAt = snapshot.asOf;
    if (icon !== this.#icon) this.#tray.setImage(this.#image(icon));
    this.#icon = icon;
    if (tooltip !== this.#tooltip) this.#tray.setToolTip(tooltip);
    this.#tooltip = tooltip;
    this.#tray.setContextMenu(
      Menu.buildFromTemplate([
        { label: statusLine, enabled: false },
        { label: countsLine, enabled: false },
        ...[dailyLine, quietLine].flatMap((label) =>
          label === null ? [] : [{ label, enabled: false }],
        ),
        { type: 'separator' },
        ...this.#entries({ snapshot, canUndo, isDue, pauseTimes, presses, actions }),
      ]),
    );
  }

  destroy(): void {
    this.#tray.destroy();
  }

  #make(): Tray {
    const tray = new Tray(this.#image(this.#icon));
    tray.on('click', () => this.#actions?.startPress());
    return tray;
  }

  #entries(situation: MenuSituation): MenuItemConstructorOptions[] {
    const { snapshot, canUndo, isDue, pauseTimes, presses, actions } = situation;
    const { startPress, openCard, open, openPage, resume, undoSkip, promptAnyway, quit } = actions;
    return [
      { label: en.tray.startPress, click: startPress },
      { label: en.tray.open, click: open },
      { label: en.relief.open, click: () => openPage('relief') },
      { label: en.relief.openLegs, click: () => openPage('legs') },
      this.#pressMenu(presses, actions),
      ...(isDue ? [{ label: en.tray.openCard, click: openCard }] : []),
      ...(snapshot.held !== null && canOverride(snapshot.held)
        ? [{ label: en.tray.promptAnyway, click: promptAnyway }]
        : []),
      ...(canUndo ? [{ label: en.tray.undoSkip, click: undoSkip }] : []),
      { type: 'separator' },
      snapshot.paused
        ? { label: en.tray.resume, click: resume }
        : this.#pauseMenu(snapshot, pauseTimes, actions),
      { label: en.tray.settings, click: () => openPage('settings') },
      { type: 'separator' },
      { label: en.tray.quit, click: quit },
    ];
  }

  #pressMenu(
    presses: readonly RoutineSummary[],
    { startRoutine }: TrayActions,
  ): MenuItemConstructorOptions {
    return {
      label: en.presses.trayMenu,
      submenu: presses.slice(0, MOST_PRESSES).map((routine) => ({
        label: en.presses.named(routine),
        click: () => startRoutine(routine.id),
      })),
    };
  }

  #pauseMenu(
    now: Snapshot,
    times: readonly Instant[],
    { pause, pauseUntil, choosePause }: TrayActions,
  ): MenuItemConstructorOptions {
    return {
      label: en.tray.pause,
      submenu: [
        { label: en.tray.pauseHalfHour, click: () => pause(minutes(30)) },
        { label: en.tray.pauseHour, click: () => pause(hours(1)) },
        ...times.map((at) => ({
          label: en.tray.pauseUntil(at, now),
          click: () => pauseUntil(at),
        })),
        { label: en.tray.pauseUntilTime, click: choosePause },
        { label: en.tray.pauseUntilTomorrow, click: () => pause('tomorrow') },
        { label: en.tray.pauseUntilResumed, click: () => pause(null) },
      ],
    };
  }

  #image(icon: TrayIcon) {
    return nativeImage.createFromPath(join(this.#folder, trayImage(icon, process.platform)));
  }
}
