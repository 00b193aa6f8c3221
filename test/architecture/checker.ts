import { posix } from 'node:path';
import { layers, reserves } from './layers.js';
import type { Layer } from './layers.js';
import { readingOf } from './reading.js';
import type { Import, Reading } from './reading.js';

/**
 * Every breach of the architecture in a set of files, each as a sentence.
 * Takes the text of each file by its path from the root of the project, such as `src/model/date.ts`.
 */
export function breachesIn(files: ReadonlyMap<string, string>): string[] {
  const readings = new Map([...files].map(([file, text]) => [file, readingOf(file, text)]));
  return [
    ...[...files.keys()].flatMap(nameBreaches),
    ...[...readings].flatMap(([file, reading]) => importBreaches(file, reading)),
    ...[...readings].flatMap(([file, reading]) => reserveBreaches(file, reading)),
    ...cycles(readings),
  ];
}

/** The layer that a file belongs to: its own row of the table, or else its folder's. */
export function layerOf(file: string): Layer | undefined {
  const folder = `${posix.dirname(file)}/`;
  return layers.find(({ place }) => place === file) ?? layers.find(({ place }) => place === folder);
}

function nameBreaches(file: string): string[] {
  const names = file.replace(/\.ts$/, '').split('/');
  const vague = names.find((name) => /^(utils?|helpers?|common|misc)$/.test(name));
  return [
    ...(names.at(-1) === 'index'
      ? [`${file} is a barrel: import things from the files that define them.`]
      : []),
    ...(vague === undefined ? [] : [`${file} is named "${vague}": name it after the thing.`]),
    ...(names.every((name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
      ? []
      : [`${file} is not written in kebab-case.`]),
  ];
}

function importBreaches(file: string, { imports }: Reading): string[] {
  const layer = layerOf(file);
  if (layer === undefined)
    return [`${file} belongs to no layer: give its place a row in layers.ts.`];
  return imports.flatMap((each) => {
    const target = targetOf(file, each);
    return [
      ...(each.reexportsAll ? [`${file} exports all of ${target}: export what it names.`] : []),
      ...(layer.values.some((allowed) => matches(target, allowed))
        ? []
        : typeBreaches(file, layer, each)),
    ];
  });
}

function typeBreaches(file: string, { types = [], law }: Layer, each: Import): string[] {
  const target = targetOf(file, each);
  if (!types.some((allowed) => matches(target, allowed))) {
    return [`${file} must not import ${target}. ${law}`];
  }
  return each.typeOnly ? [] : [`${file} may import only types from ${target}. ${law}`];
}

/** The file or the package that an import names. */
function targetOf(file: string, { specifier }: Import): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts');
}

function matches(target: string, allowed: string): boolean {
  if (allowed.startsWith('src/')) return layerOf(target)?.place === allowed;
  const prefix = /[/:]$/.test(allowed) ? allowed : `${allowed}/`;
  return target === allowed || target.startsWith(prefix);
}

function reserveBreaches(file: string, { expressions }: Reading): string[] {
  return reserves
    .filter(({ expression, files }) => expressions.includes(expression) && !files.includes(file))
    .map(({ expression, law }) => `${file} uses ${expression}. ${law}`);
}

function cycles(readings: ReadonlyMap<string, Reading>): string[] {
  const reported = new Set<string>();
  return [...readings.keys()].flatMap((file) => {
    const way = reported.has(file) ? undefined : wayBack(file, readings);
    if (way === undefined) return [];
    for (const stop of way) reported.add(stop);
    return [`${file} reaches itself: ${way.join(' → ')}.`];
  });
}

/** The shortest way from a file to itself by imports of values, or undefined where there is none. */
function wayBack(file: string, readings: ReadonlyMap<string, Reading>): string[] | undefined {
  const ways = [[file]];
  const seen = new Set<string>();
  for (const way of ways) {
    const stop = way.at(-1) ?? file;
    for (const each of readings.get(stop)?.imports ?? []) {
      const next = targetOf(stop, each);
      if (each.typeOnly || seen.has(next)) continue;
      if (next === file) return [...way, next];
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
