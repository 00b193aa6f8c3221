import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** What differs between two schemas, as clients see it. */
export interface ContractChange {
  /** Where it is: `Report.title`, `Query.report.slug`, `ReportType.TYPE_1`. */
  readonly path: string;
  readonly kind: 'breaking' | 'deprecated' | 'added' | 'changed';
  /** What it is, in a sentence. */
  readonly text: string;
}

/** What the library says of a change, whose own type leaves open what kind it is. */
interface Found {
  readonly type: string;
  readonly path?: string;
  readonly message: string;
  readonly criticality: { readonly level: CriticalityLevel };
}

/** Everything that a schema has changed since an older one, but for descriptions that were written anew. */
export async function changesBetween(older: string, newer: string): Promise<ContractChange[]> {
  const schemas = [buildSchema(older), buildSchema(newer)] as const;
  const all: Found[] = await diff(...schemas);
  // What lies within a new type goes without saying; but a change that breaks is never left out.
  const gathered = new Set((await diff(...schemas, [DiffRule.simplifyChanges])).map(keyOf));
  return all
    .filter((change) => isBreaking(change) || (gathered.has(keyOf(change)) && !isWording(change)))
    .map(toChange)
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

function toChange(change: Found): ContractChange {
  const path = change.path ?? 'schema';
  return {
    path: path.replace(/\.@\w+$/, ''),
    kind: kindOf(change),
    text: `${change.message.replaceAll(/'([^']+)'/g, '`$1`')}.`,
  };
}

function kindOf(change: Found): ContractChange['kind'] {
  if (isBreaking(change)) return 'breaking';
  if (change.type.includes('_DEPRECATION_') || change.path?.endsWith('.@deprecated') === true) {
    return 'deprecated';
  }
  return change.type.endsWith('_ADDED') ? 'added' : 'changed';
}

/**
 * Also a new default, by which the same question has another answer. Of what else is called dangerous, such as another
 * value of an enum, clients are told that it may come.
 */
function isBreaking({ criticality, type }: Found): boolean {
  return criticality.level === CriticalityLevel.Breaking || type.includes('_DEFAULT_');
}

function isWording({ type }: Found): boolean {
  return type.includes('_DESCRIPTION_');
}

function keyOf({ path = '', type, message }: Found): string {
  return `${path} ${type} ${message}`;
}
