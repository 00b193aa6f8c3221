import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

type Versions = Readonly<Record<string, string>>;

/** What package.json says of other packages, and of Node. */
export interface Manifest {
  readonly engines: { readonly node: string };
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly overrides: Versions;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

/** A package of the lockfile, for whichever platform. */
export interface LockedPackage {
  readonly name: string;
  /** Its name and version, by which people find it. */
  readonly title: string;
  /** The SPDX expression that it states, or undefined where it states none. */
  readonly license: string | undefined;
  readonly integrity: string | undefined;
  /** The address that it is fetched from, which is left to the settings of npm where there is none. */
  readonly resolved: string | undefined;
  readonly hasInstallScript: boolean;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Versions;
}

export interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockEntry>>;
}

export const manifest = jsonFrom('package.json') as Manifest;
export const lockfile = jsonFrom('package-lock.json') as Lockfile;

/** Every package that the lockfile names, apart from the project itself. */
export const lockedPackages: readonly LockedPackage[] = Object.entries(lockfile.packages)
  .filter(([path]) => path !== '')
  .map(([path, { version = '?', license, integrity, resolved, hasInstallScript = false }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return {
      name,
      title: `${name} ${version}`,
      license: license ?? licenseAt(path),
      integrity,
      resolved,
      hasInstallScript,
    };
  });

/** What an installed package says itself, which npm does not always copy. */
function licenseAt(path: string): string | undefined {
  const file = join(path, 'package.json');
  if (!existsSync(join(ROOT, file))) return undefined;
  const { license } = jsonFrom(file) as { readonly license?: unknown };
  return typeof license === 'string' ? license : undefined;
}

function jsonFrom(file: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}
