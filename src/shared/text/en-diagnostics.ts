import type { Diagnostics, RunningFacts } from '../reach/diagnostics';

/** English for `knead diagnostics` and its button. A report is read by who mends Knead, so it is terse. */
export const enDiagnostics = {
  button: 'Copy diagnostics',
  about: 'For a report of a fault: versions, desktop and log, no counts. Nothing is sent.',
  copied: 'Copied. Paste it where you report the fault.',
  notCopied: 'It could not be copied. “knead diagnostics” prints the same.',

  report: (facts: Diagnostics): string =>
    [
      ...(facts.running === null
        ? ['Knead is not running; this is what can be told without it.']
        : []),
      ...ownLines(facts),
      ...(facts.running === null ? [] : runningLines(facts.running)),
      `Log, the last ${facts.log.length} lines:`,
      ...facts.log.map((line) => `  ${line}`),
    ]
      .map((line) => `${line}\n`)
      .join(''),
} as const;

const listed = (words: readonly string[], none: string): string =>
  words.length === 0 ? none : words.join(', ');

const pairs = (record: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(record).map(([key, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? `${key} ${value}`
      : `${key} ${JSON.stringify(value)}`,
  );

const bytes = (count: number | null): string => (count === null ? 'none' : `${count} bytes`);

function ownLines(facts: Diagnostics): readonly string[] {
  const { versions, system, notifications, voice, settings, storage } = facts;
  const { service, capabilities } = notifications;
  return [
    `Knead ${versions.knead}, Electron ${versions.electron}, Chromium ${versions.chrome}, Node ${versions.node}`,
    `System: ${system.platform} ${system.release} ${system.arch}, session ${system.session || 'unknown'}, desktop ${system.desktop || 'unknown'}`,
    `Notifications: ${service === null ? 'no service answers' : `${service} (${listed(capabilities, 'nothing')})`}`,
    `Voice: ${voice}`,
    `Settings that differ: ${listed(pairs(settings), 'none')}`,
    `Storage: ${storage.writable ? 'writable' : 'NOT writable'}, settings ${bytes(storage.settingsBytes)}, state ${bytes(storage.stateBytes)}, history ${storage.historyFiles} files and ${bytes(storage.historyBytes)}, ${storage.setAside} set aside`,
  ];
}

function runningLines({ displays, sensor, tray, quiet, crashes }: RunningFacts): readonly string[] {
  const screens = displays.map(
    ({ width, height, scale, primary }) =>
      `${width}×${height} at ${scale}${primary ? ' (primary)' : ''}`,
  );
  return [
    `Displays: ${listed(screens, 'none')}`,
    `Sensor: ${sensor.mode}${sensor.why === null ? '' : ` because of ${sensor.why}`}, idle time from ${sensor.idleSource}`,
    `Tray: ${tray}`,
    `Quiet: ${listed(pairs(quiet), 'nothing asked')}`,
    `Crashes in this run: ${listed(pairs(crashes), 'none')}`,
  ];
}
