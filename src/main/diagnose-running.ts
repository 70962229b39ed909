import { app, screen } from 'electron';
import type { QuietReport } from '#shared/breaks/signals';
import type { Crashes } from '#shared/reach/crashes';
import type { Diagnostics } from '#shared/reach/diagnostics';
import type { Sensor } from './adapters/sensor';
import { diagnose } from './diagnose';
import { withLock } from './quiet-desk';
import type { AskQuiet } from './system-quiet';

export interface RunningParts {
  readonly sensor: Sensor;
  /** Where the tray icon is shown. */
  readonly tray: string;
  readonly askQuiet: AskQuiet;
  readonly isLocked: boolean;
  readonly crashes: Crashes['counts'];
}

/** What a Knead that runs can tell about itself. */
export async function diagnoseRunning(parts: RunningParts): Promise<Diagnostics> {
  const { sensor, tray, askQuiet, isLocked, crashes } = parts;
  const said = await new Promise<QuietReport>(askQuiet);
  return diagnose({
    folder: app.getPath('userData'),
    home: app.getPath('home'),
    version: app.getVersion(),
    running: {
      displays: displayFacts(),
      sensor: { ...sensor.health, idleSource: sensor.idleSource },
      tray,
      quiet: quietFacts(withLock(said, isLocked)),
      crashes,
    },
  });
}

/** Without the names of programs: which ones somebody runs is nobody's business. */
const quietFacts = (report: QuietReport): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(report).map(([name, said]) => [
      name,
      said.state === 'unknown' ? `unknown (${said.because.kind})` : said.state,
    ]),
  );

function displayFacts() {
  const { id } = screen.getPrimaryDisplay();
  return screen.getAllDisplays().map((display) => ({
    width: display.bounds.width,
    height: display.bounds.height,
    scale: display.scaleFactor,
    primary: display.id === id,
  }));
}
