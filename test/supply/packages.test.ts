import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../architecture/reading.js';
import { isPermissive } from './licence.js';
import { lockedPackages, lockfile, manifest, ROOT } from './lockfile.js';

/** What is neither permissive nor passed on: tools that work on our files and leave nothing of themselves in them. */
const ONLY_USED: Readonly<Record<string, string>> = {
  'axe-core': 'MPL-2.0: looks at the pages in tests',
  'caniuse-lite': 'CC-BY-4.0: data on browsers, which a tool of a tool reads',
};

describe('the packages that the project is made with', () => {
  it('are many, counting those of other platforms and those of packages', () => {
    expect(lockedPackages.length).toBeGreaterThan(200);
  });

  it('can all be had on permissive terms', () => {
    const others = lockedPackages
      .filter(({ license = '', name }) => !isPermissive(license) && !(name in ONLY_USED))
      .map(({ title, license = 'no licence' }) => `${title}: ${license}`);
    expect(others).toEqual([]);
  });

  it('have no exceptions but those that are used, and only as tools', () => {
    const used = lockedPackages.filter(({ name }) => name in ONLY_USED);
    expect(used.map(({ name }) => name).sort()).toEqual(Object.keys(ONLY_USED).sort());
    expect(Object.keys(ONLY_USED).filter((name) => name in manifest.dependencies)).toEqual([]);
  });

  it('are named at exact versions', () => {
    const { dependencies, devDependencies, overrides } = manifest;
    const loose = [dependencies, devDependencies, overrides]
      .flatMap((versions) => Object.entries(versions))
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it('run nothing when they are installed unless they are allowed to, which is settled for each', () => {
    const running = lockedPackages.filter(({ hasInstallScript }) => hasInstallScript);
    expect([...new Set(running.map(({ name }) => name))].sort()).toEqual(
      Object.keys(manifest.allowScripts).sort(),
    );
  });
});

describe('the lockfile', () => {
  it('is written as current versions of npm write it', () => {
    expect(lockfile.lockfileVersion).toBe(3);
  });

  it('knows each package by its checksum', () => {
    const unknown = lockedPackages.filter(({ integrity = '' }) => !integrity.startsWith('sha512-'));
    expect(unknown.map(({ title }) => title)).toEqual([]);
  });

  it('leaves the registry to the settings of npm', () => {
    const bound = lockedPackages.filter(({ resolved }) => resolved !== undefined);
    expect(bound.map(({ title, resolved }) => `${title}: ${resolved}`)).toEqual([]);
  });

  it('holds the packages of every platform where it holds one of them', () => {
    const paths = Object.keys(lockfile.packages);
    const missing = Object.entries(lockfile.packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => !paths.some((each) => each.endsWith(`node_modules/${name}`)))
        .map((name) => `${path} asks for ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the packages that the server runs on', () => {
  it('are those that the source imports, no more and no less', () => {
    const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
    const imported = names
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => readingOf(name, readFileSync(join(ROOT, 'src', name), 'utf8')).imports)
      .map(({ specifier }) => specifier)
      .filter((specifier) => !/^(\.|node:)/.test(specifier))
      .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
    expect([...new Set(imported)].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });
});
