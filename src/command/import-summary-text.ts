import type { ImportSummary } from '../import/import-summary.js';
import { jsonText } from './json-text.js';

const CHANGES = ['added', 'changed', 'removed'] as const;

/** What an import did, as lines for people. */
export function importSummaryText(folder: string, summary: ImportSummary): string {
  const { dataVersion, hasChanged, isDryRun } = summary;
  const version = `version ${dataVersion}`;
  if (!hasChanged) return `The database has the graph of ${folder} already: ${version}\n`;
  const outcome = isDryRun
    ? `The database would get the graph of ${folder}, and is as it was: ${version}`
    : `The database has the graph of ${folder} now: ${version}`;
  return [outcome, ...CHANGES.flatMap((change) => linesOf(change, summary))]
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf(
  change: (typeof CHANGES)[number],
  { entities, links, facts }: ImportSummary,
): readonly string[] {
  const kinds = entities[change];
  const countOf = (areConflicts: boolean) =>
    kinds
      .filter(({ kind }) => (kind === 'Conflict') === areConflicts)
      .reduce((sum, { count }) => sum + count, 0);
  const numbers = [
    counted(countOf(false), 'entity', 'entities'),
    counted(countOf(true), 'conflict', 'conflicts'),
    counted(links[change], 'link', 'links'),
    counted(facts[change], 'fact', 'facts'),
  ];
  return [
    `${change}: ${numbers.join(', ')}`,
    ...kinds.map(({ kind, count: ofKind, slugs }) => {
      const more = ofKind > slugs.length ? [`and ${ofKind - slugs.length} more`] : [];
      return `  ${kind} ${ofKind}: ${[...slugs.map(plain), ...more].join(', ')}`;
    }),
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A slug as it is: what a terminal could take for more is escaped. */
function plain(slug: string): string {
  return (jsonText(slug) ?? '').slice(1, -1);
}
