import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf, requireNoBuild } from '../../scripts/lib/build.mjs';
import { cacheFolder } from '../../scripts/lib/paths.mjs';

describe('hashOf', () => {
  let root: string;
  const inputs = ['src', 'package.json', 'not-there'];
  const hash = () => hashOf(root, inputs);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'knead-build-'));
    mkdirSync(join(root, 'src/main'), { recursive: true });
    writeFileSync(join(root, 'src/main/index.ts'), 'one');
    writeFileSync(join(root, 'src/other.ts'), 'two');
    writeFileSync(join(root, 'package.json'), '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('stays when only times change', () => {
    const before = hash();

    utimesSync(join(root, 'src/other.ts'), 0, 0);

    expect(hash()).toBe(before);
  });

  it('changes with a content, with a name, and with a file that is gone', () => {
    const seen = [hash()];

    writeFileSync(join(root, 'src/other.ts'), 'three');
    seen.push(hash());
    renameSync(join(root, 'src/other.ts'), join(root, 'src/another.ts'));
    seen.push(hash());
    rmSync(join(root, 'src/another.ts'));
    seen.push(hash());

    expect(new Set(seen).size).toBe(4);
  });
});

describe('half a build', () => {
  const mark = join(mkdtempSync(join(tmpdir(), 'knead-build-')), '.being-built');
  const NOBODY = 2 ** 22 + 1; // above the highest process id of Linux

  it('is not started while it is being made', () => {
    expect(() => requireNoBuild(mark)).not.toThrow();

    writeFileSync(mark, String(process.pid));
    expect(() => requireNoBuild(mark)).toThrow(/just being built. Run this again/);

    writeFileSync(mark, String(NOBODY)); // killed
    expect(() => requireNoBuild(mark)).not.toThrow();
  });
});

describe('cacheFolder', () => {
  it("is the user's, and ignores a relative path as the convention asks", () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/caches' }, '/home/me')).toBe('/caches/knead');
    expect(cacheFolder({ XDG_CACHE_HOME: 'here' }, '/home/me')).toBe('/home/me/.cache/knead');
    expect(cacheFolder({}, '/home/me')).toBe('/home/me/.cache/knead');
  });
});
