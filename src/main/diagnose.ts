import { release } from 'node:os';
import { join } from 'node:path';
import {
  type Diagnostics,
  type NotificationFacts,
  type RunningFacts,
  settingsToTell,
  withoutHome,
} from '#shared/reach/diagnostics';
import { migrateSettings } from '#shared/settings/migrate';
import { parseSettings } from '#shared/settings/schema';
import { seconds } from '#shared/time';
import { NOTIFICATIONS, ofService } from './adapters/bus-notifications';
import { ofBus, readStringList, readStrings } from './adapters/dbus-wire';
import { readText } from './adapters/files';
import { openSessionBus, type SessionBus, sessionBus } from './adapters/session-bus';
import { lastLogLines, storageFacts } from './adapters/storage-facts';
import { voiceService } from './adapters/voice-service';

export interface DiagnosePorts {
  readonly folder: string;
  readonly home: string;
  readonly version: string;
  /** Null where Knead does not run: then the rest is told without it. */
  readonly running: RunningFacts | null;
}

const MOST_LINES = 50;
/** A service that has not answered by then does not. */
const PATIENCE_MS = seconds(2);

/** Everything a report of a fault needs. Nothing is changed, started or sent by asking. */
export async function diagnose(ports: DiagnosePorts): Promise<Diagnostics> {
  const { folder, home, version, running } = ports;
  const { versions, platform, arch, env } = process;
  return {
    versions: {
      knead: version,
      electron: versions.electron ?? 'none',
      chrome: versions.chrome ?? 'none',
      node: versions.node,
    },
    system: {
      platform,
      release: release(),
      arch,
      session: env.XDG_SESSION_TYPE ?? (env.WAYLAND_DISPLAY ? 'wayland' : env.DISPLAY ? 'x11' : ''),
      desktop: env.XDG_CURRENT_DESKTOP ?? env.DESKTOP_SESSION ?? '',
    },
    notifications: await notificationFacts(sessionBus(env), platform),
    voice: voiceService(process),
    settings: settingsToTell(settingsIn(folder)),
    storage: storageFacts(folder),
    running,
    log: lastLogLines(join(folder, 'knead.log'), MOST_LINES).map((line) => withoutHome(line, home)),
  };
}

/** As the file says now; one that cannot be read is left where it is, and told of by its size. */
function settingsIn(folder: string) {
  const found = readText(join(folder, 'settings.json'));
  return parseSettings(found.found === 'text' ? objectOf(found.text) : {}).settings;
}

function objectOf(text: string): unknown {
  try {
    return migrateSettings(JSON.parse(text));
  } catch {
    return {};
  }
}

const noService: NotificationFacts = { service: null, capabilities: [] };

async function notificationFacts(
  socket: string | null,
  platform: NodeJS.Platform,
): Promise<NotificationFacts> {
  if (platform !== 'linux') return { service: 'of the system', capabilities: [] };
  if (socket === null) return noService;
  const bus = openSessionBus(socket);
  const limit = setTimeout(() => bus.close(), PATIENCE_MS);
  try {
    return await askService(bus);
  } catch {
    return noService;
  } finally {
    clearTimeout(limit);
    bus.close();
  }
}

/** Only one that runs is asked: a question to one that does not would start it. */
async function askService(bus: SessionBus): Promise<NotificationFacts> {
  const named = await bus.call(ofBus('NameHasOwner'), { type: 's', value: NOTIFICATIONS });
  if (named.body.readUInt32LE(0) !== 1) return noService;
  const about = await bus.call(ofService('GetServerInformation'));
  const [name = '', , version = ''] = readStrings(about.body);
  const can = await bus.call(ofService('GetCapabilities'));
  return { service: `${name} ${version}`, capabilities: readStringList(can.body) };
}
