import { describe, expect, it } from 'vitest';
import { presenting } from '../../src/main/adapters/quiet/presenting';
import { namesOnBus } from '../../src/main/adapters/quiet/session-bus';
import { busNames, fakePrograms } from '../support/fake-programs';

const off = { state: 'off' };
const noAnswer = { state: 'unknown', because: { kind: 'no-answer' } };
const missing = (program: string) => ({
  state: 'unknown',
  because: { kind: 'missing-program', program },
});
/** How `xfconf-query` 4.16 to 4.20 ends for a switch that nobody ever used. */
const neverSet = 'fails Property "/x" does not exist on channel "y".\n';

describe('a presentation', () => {
  const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/tmp/bus' };
  const ask = async (service: string, answers: Record<string, string | null>) => {
    const { run } = fakePrograms((command) => {
      if (command.includes('ListNames')) return busNames(service);
      const found = Object.entries(answers).find(([part]) => command.includes(part));
      return found === undefined ? 'fails' : found[1];
    });
    return presenting(run, await namesOnBus(run, env));
  };
  const power = 'org.kde.Solid.PowerManagement';
  const session = 'org.gnome.SessionManager';

  it('is told from a film by what the program says to Plasma', async () => {
    const film = `([('firefox', 'Playing video')],)`;
    const slides = `([('firefox', 'Playing video'), ('LibreOffice', 'presentation')],)`;
    const asLists = `([['org.kde.okular', 'Giving a presentation']],)`;

    expect(await ask(power, { ListInhibitions: film })).toEqual(off);
    expect(await ask(power, { ListInhibitions: slides })).toEqual({
      state: 'on',
      apps: ['LibreOffice'],
    });
    expect(await ask(power, { ListInhibitions: asLists })).toMatchObject({ state: 'on' });
  });

  it('is told from a film by what the program says to GNOME', async () => {
    const one = "([objectpath '/org/gnome/SessionManager/Inhibitor5'],)";
    const says = (reason: string) => ({
      GetInhibitors: one,
      'Inhibitor5 --method org.gnome.SessionManager.Inhibitor.GetReason': `('${reason}',)`,
      'Inhibitor5 --method org.gnome.SessionManager.Inhibitor.GetAppId': "('evince',)",
    });

    expect(await ask(session, says('Running in presentation mode'))).toEqual({
      state: 'on',
      apps: ['evince'],
    });
    expect(await ask(session, says('Playing'))).toEqual(off);
    expect(await ask(session, { GetInhibitors: '(@ao [],)' })).toEqual(off);
  });

  it('is the switch of the power manager in Xfce', async () => {
    expect(await ask('org.xfce.Xfconf', { 'presentation-mode': 'true\n' })).toMatchObject({
      state: 'on',
    });
    expect(await ask('org.xfce.Xfconf', { 'presentation-mode': 'false\n' })).toEqual(off);
    expect(await ask('org.xfce.Xfconf', { 'presentation-mode': neverSet })).toEqual(off);
  });

  it('is found among many that keep the screen awake in GNOME', async () => {
    const paths = Array.from({ length: 12 }, (_, at) => `/org/gnome/SessionManager/Inhibitor${at}`);
    const answers = {
      GetInhibitors: `([${paths.map((path) => `objectpath '${path}'`).join(', ')}],)`,
      'Inhibitor11 --method org.gnome.SessionManager.Inhibitor.GetReason': "('Presenting',)",
      GetReason: "('Playing',)",
      GetAppId: "('okular',)",
    };

    expect(await ask(session, answers)).toEqual({ state: 'on', apps: ['okular'] });
  });

  it('is not known where one of them does not say why, and is none where that one has ended', async () => {
    const two =
      "([objectpath '/org/gnome/SessionManager/Inhibitor1', objectpath '/org/gnome/SessionManager/Inhibitor2'],)";
    const says = (second: string) => ({
      GetInhibitors: two,
      'Inhibitor1 --method org.gnome.SessionManager.Inhibitor.GetReason': "('Playing',)",
      'Inhibitor2 --method org.gnome.SessionManager.Inhibitor.GetReason': second,
    });
    const gone =
      'fails Error: GDBus.Error:org.freedesktop.DBus.Error.UnknownMethod: no such object';

    expect(await ask(session, says('fails'))).toEqual(noAnswer);
    expect(await ask(session, says(gone))).toEqual(off);
  });

  it.each([
    ['org.xfce.Xfconf', 'presentation-mode', 'xfconf-query'],
    [session, 'GetInhibitors', 'gdbus'],
    [power, 'ListInhibitions', 'gdbus'],
  ])(
    'is not known where %s gives no answer, or its program is missing',
    async (service, question, program) => {
      expect(await ask(service, {})).toEqual(noAnswer);
      expect(await ask(service, { [question]: null })).toEqual(missing(program));
    },
  );

  it('is not known where nobody keeps a list', async () => {
    expect(await ask('org.example', {})).toMatchObject({ state: 'unknown' });
  });
});
