import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createLinkHandler,
  type LinkHandlerPorts,
  linkEntryFile,
  mimeListFile,
} from '../../src/main/adapters/link-handler';
import { withDefault, withoutDefault } from '../../src/main/adapters/mime-defaults';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'knead-home-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const clients: unknown[] = [];
function aHandler(overrides: Partial<LinkHandlerPorts> = {}) {
  clients.length = 0;
  return createLinkHandler({
    platform: 'linux',
    env: {},
    home,
    executable: '/opt/Knead/knead',
    args: [],
    setClient: (...client) => clients.push(['set', ...client]) > 0,
    removeClient: (...client) => clients.push(['remove', ...client]) > 0,
    ...overrides,
  });
}
const entry = () => readFileSync(linkEntryFile({ env: {}, home }), 'utf8');
const list = () => readFileSync(mimeListFile({ env: {}, home }), 'utf8');

describe('links on Linux', () => {
  it('are opened by an entry that is in no menu, from when they are switched on until they are not', () => {
    const setLinks = aHandler({ args: ['/app', 'knead://legs', '--background'] });

    expect(setLinks(true)).toBeNull();
    expect(entry()).toContain('\nNoDisplay=true\n');
    expect(entry()).toContain('\nExec="/opt/Knead/knead" "/app" %u\n');
    expect(entry()).toContain('\nMimeType=x-scheme-handler/knead;\n');
    expect(list()).toBe(
      '[Default Applications]\nx-scheme-handler/knead=app.knead.Knead.links.desktop\n',
    );

    expect(setLinks(false)).toBeNull();
    expect(existsSync(linkEntryFile({ env: {}, home }))).toBe(false);
    expect(list()).not.toContain('knead');
    expect(setLinks(false)).toBeNull();
  });

  it('leave every other line of the person’s list, and its mode, as they were', () => {
    const theirs =
      '[Added Associations]\ntext/html=a.desktop;\n\n[Default Applications]\ntext/html=b.desktop\n';
    const path = mimeListFile({ env: {}, home });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, theirs);
    chmodSync(path, 0o640);
    const setLinks = aHandler();

    setLinks(true);
    setLinks(true);
    expect(list().match(/x-scheme-handler/g)).toHaveLength(1);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    setLinks(false);

    expect(list()).toBe(theirs);
  });

  it('go where XDG says', () => {
    const env = { XDG_DATA_HOME: join(home, 'data'), XDG_CONFIG_HOME: join(home, 'config') };

    aHandler({ env })(true);

    expect(existsSync(join(home, 'data/applications/app.knead.Knead.links.desktop'))).toBe(true);
    expect(existsSync(join(home, 'config/mimeapps.list'))).toBe(true);
  });

  it('say in a line why they could not be switched on, and lose nothing of a list they cannot read', () => {
    mkdirSync(mimeListFile({ env: {}, home }), { recursive: true });

    expect(aHandler()(true)).toMatch(/^Links could not be switched on or off \(.+no file\)\.$/);
  });
});

describe('links elsewhere (against a faked system)', () => {
  it('are the system’s to keep', () => {
    const setLinks = aHandler({ platform: 'win32', executable: 'C:\\Knead.exe', args: ['app'] });

    setLinks(true);
    setLinks(false);

    expect(clients).toEqual([
      ['set', 'knead', 'C:\\Knead.exe', ['app']],
      ['remove', 'knead', 'C:\\Knead.exe', ['app']],
    ]);
    expect(existsSync(join(home, '.local'))).toBe(false);
  });

  it('say when the system refuses', () => {
    expect(aHandler({ platform: 'darwin', setClient: () => false })(true)).toContain(
      'the system did not take it',
    );
  });
});

describe('the list of programs', () => {
  const KIND = 'x-scheme-handler/knead';

  it('gets a group where it has none', () => {
    expect(withDefault('', KIND, 'k.desktop')).toBe(
      '[Default Applications]\nx-scheme-handler/knead=k.desktop\n',
    );
    expect(withDefault('[Other]\na=b', KIND, 'k.desktop')).toBe(
      '[Other]\na=b\n\n[Default Applications]\nx-scheme-handler/knead=k.desktop\n',
    );
  });

  it('keeps what else was chosen for the kind, behind ours and without it', () => {
    const theirs =
      '[Default Applications]\nx-scheme-handler/knead=a.desktop;b.desktop;\n[Z]\nx-scheme-handler/knead=z\n';

    const ours = withDefault(theirs, KIND, 'k.desktop');

    expect(ours).toContain('x-scheme-handler/knead=k.desktop;a.desktop;b.desktop\n');
    expect(ours).toContain('[Z]\nx-scheme-handler/knead=z\n');
    expect(withDefault(ours, KIND, 'k.desktop')).toBe(ours);
    expect(withoutDefault(ours, KIND, 'k.desktop')).toContain(
      'x-scheme-handler/knead=a.desktop;b.desktop\n',
    );
    expect(withoutDefault('[Other]\n', KIND, 'k.desktop')).toBe('[Other]\n');
  });
});
