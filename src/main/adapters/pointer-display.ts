import { app, type Display, screen } from 'electron';
import { drawsOn } from './session-type';

/**
 * The display with the pointer on it. A Wayland app is not told where the pointer is, and asking before
 * it has a window crashes it (seen with Electron 33); its compositor places windows by itself anyway.
 */
export const pointerDisplay = (): Display =>
  drawsOn(app.commandLine.getSwitchValue('ozone-platform'), process) === 'wayland'
    ? screen.getPrimaryDisplay()
    : screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
