import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../scripts/lib/apt.mjs';
import { aptName, missingPackages, PACKAGES, parseOsRelease } from '../../scripts/lib/packages.mjs';

const bookworm = parseOsRelease('ID=debian\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\n');
const trixie = parseOsRelease('ID=debian\nVERSION_ID="13"\nVERSION_CODENAME=trixie\n');
const sid = parseOsRelease('ID=debian\nPRETTY_NAME="Debian GNU/Linux forky/sid"\n');
const noble = parseOsRelease('ID=ubuntu\nVERSION_CODENAME=noble\nUBUNTU_CODENAME=noble\n');
const mint = parseOsRelease('ID=linuxmint\nVERSION_CODENAME=wilma\nUBUNTU_CODENAME=noble\n');

const gtk = { name: 'libgtk-3-0', provides: 'libgtk-3.so.0' };
const chromium = PACKAGES.test.find(({ name }: { name: string }) => name === 'chromium');
const nothing = () => false;

describe('aptName', () => {
  it('uses the plain names on Debian 12', () => {
    const names = PACKAGES.run.map((entry: typeof gtk) => aptName(entry, bookworm));

    expect(names).toContain('libgtk-3-0');
    expect(names.join(' ')).not.toContain('t64');
  });

  it('uses the renamed libraries since Debian 13 and Ubuntu 24.04, and leaves the others', () => {
    for (const system of [trixie, sid, noble, mint]) {
      expect(aptName(gtk, system)).toBe('libgtk-3-0t64');
      expect(aptName({ name: 'libnss3', provides: 'libnss3.so' }, system)).toBe('libnss3');
    }
  });

  it('knows that Chromium has another name on Ubuntu', () => {
    expect(aptName(chromium, trixie)).toBe('chromium');
    expect(aptName(chromium, noble)).toBe('chromium-browser');
  });
});

describe('missingPackages', () => {
  it('takes either name of a renamed library', () => {
    expect(missingPackages([gtk], new Set(['libgtk-3-0t64']), nothing)).toEqual([]);
    expect(missingPackages([gtk], new Set(['libgtk-3-0']), nothing)).toEqual([]);
    expect(missingPackages([gtk], new Set(), nothing)).toEqual([gtk]);
  });

  it('takes another program that does as well', () => {
    const chrome = (program: string) => program === 'google-chrome';

    expect(missingPackages([chromium], new Set(), chrome)).toEqual([]);
  });
});

describe('sizeOf', () => {
  it('reads what apt-get plans to fetch and to unpack', () => {
    const plan =
      'Need to get 61.2 MB of archives.\nAfter this operation, 232 MB of additional disk space will be used.';

    expect(sizeOf(plan)).toBe('61.2 MB to fetch, 232 MB on disk');
  });

  it('says so when part of it was fetched before, or nothing is known', () => {
    expect(sizeOf('Need to get 1,024 kB/61.2 MB of archives.')).toBe('1,024 kB to fetch');
    expect(sizeOf('')).toBe('size not known');
  });
});
