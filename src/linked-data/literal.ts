import type { Edition } from '../model/edition.js';
import type { GraphNode } from '../model/entity.js';
import type { Report } from '../model/report.js';
import { typesOf } from './vocabulary.js';

/** An object as it is written in JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Members that are told by links or in another way than as they are. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  // What the node is, and how it was found.
  'kind',
  'slug',
  'view',
  // The slugs of its links.
  'amends',
  'auditor',
  'audiences',
  'categories',
  'category',
  'channels',
  'correspondsTo',
  'definedIn',
  'family',
  'interprets',
  'issuer',
  'operator',
  'partOf',
  'provider',
  'report',
  'standards',
  'summarizes',
  'supersedes',
  'supplements',
  // What is told with its sources, in days, or by each reading.
  'unknowns',
  'period',
  'cadence',
  'legacyCadence',
]);

/** Members that clients know by another name. */
const RENAMED: Readonly<Record<string, string>> = { standardKind: 'kind' };

/** The classes of values that belong to the node that shows them. */
const VALUES = { access: 'Access', effective: 'Effective', releaseLag: 'ReleaseLag' } as const;

/** What a node says by itself: all that is no link, under the names that it has in GraphQL. */
export function literalsOf(node: GraphNode): JsonObject {
  return {
    ...plainMembers(node),
    ...(node.kind === 'Edition' ? daysOf(node) : {}),
    ...(node.kind === 'Report' ? { cadence: cadencesOf(node) } : {}),
  };
}

function plainMembers(value: object): JsonObject {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => !LEFT_OUT.has(name) && isSaid(member))
      .map(([name, member]: [string, unknown]) => [
        RENAMED[name] ?? name,
        isValue(name)
          ? { '@type': typesOf(VALUES[name]), ...plainMembers(member as object) }
          : member,
      ]),
  );
}

function isValue(name: string): name is keyof typeof VALUES {
  return name in VALUES;
}

/** False for what no source says: in linked data silence is said by silence. */
function isSaid(member: unknown): boolean {
  return member !== null && !(Array.isArray(member) && member.length === 0);
}

function daysOf({ period: { from, to } }: Edition): JsonObject {
  return { start: from, end: to, temporalCoverage: `${from}/${to}` };
}

function cadencesOf({ cadence, legacyCadence }: Report): JsonObject[] {
  const preferred = { reading: 'PREFERRED', ...cadence };
  const legacy = legacyCadence === null ? [] : [{ reading: 'LEGACY', ...legacyCadence }];
  return [preferred, ...legacy].map((rule) => ({
    '@type': typesOf('Cadence'),
    ...plainMembers(rule),
  }));
}
