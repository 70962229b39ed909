import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** What a file imports at once, types and dynamic imports left out. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gms)]
    .filter(([statement]) => !/^(?:import|export) \{(?:\s*type [^,}]+,?)+\s*\}/.test(statement))
    .flatMap(([, from]) => fileOf(from ?? '', file));

function fileOf(from: string, importer: string): readonly string[] {
  if (from.startsWith('#shared/')) return [join(source, 'shared', `${from.slice(8)}.ts`)];
  if (!from.startsWith('.')) return [];
  const path = join(dirname(importer), from);
  const isFolder = readdirSync(dirname(path), { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && join(dirname(path), entry.name) === path,
  );
  const asFile = `${path}.ts`;
  return [isFolder && !exists(asFile) ? join(path, 'index.ts') : asFile];
}

const exists = (file: string): boolean =>
  readdirSync(dirname(file)).some((name) => file.endsWith(`/${name}`));

function loadedBy(entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...importsOf(file));
  }
  return seen;
}

describe('main', () => {
  it('loads no knowledge but the indexes at its start', () => {
    const loaded = [...loadedBy(join(source, 'main/app.ts'))].map((file) => relative(source, file));

    expect(loaded.length).toBeGreaterThan(100);
    expect(loaded).toContain('shared/knowledge/complaint-index.ts');
    expect(loaded).not.toContain('main/relief-planning.ts');
    expect(loaded.filter((file) => file.startsWith('shared/knowledge/words-en'))).toEqual([]);
    expect(loaded).not.toContain('shared/knowledge/spots.ts');
  });
});
