import { posix } from 'node:path';
import type { Linter } from 'eslint';
import { layers } from './layers.js';
import type { Layer } from './layers.js';

/** The table of layers as ESLint configuration, so that an editor shows a breach as it is written. */
export function restrictedImports(): Linter.Config[] {
  return layers.map((layer) => ({
    files: [isFolder(layer.place) ? `${layer.place}*.ts` : layer.place],
    ignores: isFolder(layer.place) ? ownRowsIn(layer.place) : [],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: patterns(layer) }] },
  }));
}

function patterns({ place, values, types = [], law }: Layer): object[] {
  const from = folderOf(place);
  const specifiers = (targets: readonly string[]) =>
    `(?:${targets.map((target) => specifierOf(target, from)).join('|')})$`;
  return [
    { regex: `^(?!${specifiers([...values, ...types])})`, message: law },
    ...(types.length === 0
      ? []
      : [{ regex: `^${specifiers(types)}`, allowTypeImports: true, message: law }]),
  ];
}

/** A regular expression for the specifiers that lead from a folder to a place or a package. */
function specifierOf(target: string, from: string): string {
  if (!target.startsWith('src/')) {
    return escape(target) + (/[/:]$/.test(target) ? '.+' : '(?:/.+)?');
  }
  const way = posix.relative(from, folderOf(target));
  const start = way.startsWith('..') ? way : `./${way}`.replace(/\/$/, '');
  return `${escape(start)}/${isFolder(target) ? filesOf(target) : scriptOf(target)}`;
}

function filesOf(folder: string): string {
  const others = ownRowsIn(folder).map((file) => `(?!${scriptOf(file)}$)`);
  return `${others.join('')}[^/]+`;
}

function scriptOf(file: string): string {
  return escape(posix.basename(file).replace(/\.ts$/, '.js'));
}

/** The files of a folder that have a row of their own in the table. */
function ownRowsIn(folder: string): string[] {
  return layers
    .map(({ place }) => place)
    .filter((place) => !isFolder(place) && folderOf(place) === folderOf(folder));
}

function folderOf(place: string): string {
  return isFolder(place) ? place.slice(0, -1) : posix.dirname(place);
}

function isFolder(place: string): boolean {
  return place.endsWith('/');
}

function escape(text: string): string {
  return text.replaceAll('.', String.raw`\.`);
}
