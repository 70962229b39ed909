import { app, screen } from 'electron';
import type { Snapshot } from '#shared/ipc';
import type { Crashes } from '#shared/reach/crashes';
import type { Diagnostics } from '#shared/reach/diagnostics';
import type { Sensor } from './adapters/sensor';
import { diagnose } from './diagnose';

export interface RunningParts {
  readonly sensor: Sensor;
  /** Where the tray icon is shown. */
  readonly tray: string;
  readonly quiet: Snapshot['quiet'];
  readonly crashes: Crashes['counts'];
}

/** What a Knead that runs can tell about itself. */
export const diagnoseRunning = ({
  sensor,
  tray,
  quiet,
  crashes,
}: RunningParts): Promise<Diagnostics> =>
  diagnose({
    folder: app.getPath('userData'),
    home: app.getPath('home'),
    version: app.getVersion(),
    running: {
      displays: displayFacts(),
      sensor: { ...sensor.health, idleSource: sensor.idleSource },
      tray,
      quiet: quietFacts(quiet),
      crashes,
    },
  });

/** Without the names of programs: which ones somebody runs is nobody's business. */
const quietFacts = ({ report }: Snapshot['quiet']): Readonly<Record<string, string>> =>
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
