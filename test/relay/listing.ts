import { isObjectType } from 'graphql';
import { schema } from '../../src/schema/schema.js';
import { fieldAt, isConnection, namedType } from '../support/schema-field.js';
import type { Query } from '../support/server.js';

/** The arguments of a page. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

export interface Edge {
  readonly cursor: string;
  readonly node: object;
}

/** A page with all that can be asked of it. */
export interface Connection {
  readonly edges: readonly Edge[];
  readonly nodes: readonly object[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

interface Answer {
  readonly data: { readonly list?: Connection; readonly entity?: { readonly list: Connection } };
  readonly errors?: readonly unknown[];
}

/** A list that clients can page through, at one place of the graph. */
export interface Listing {
  readonly name: string;
  readonly page: (args: PageArguments) => Promise<Connection>;
  readonly refusal: (args: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

/** The entity that a list belongs to; those of Query belong to none. */
export interface Owner {
  readonly kind: string;
  readonly slug: string;
}

/** What tells an item of a list from all others: its id, or for a link what it says. */
const IDENTITY: Readonly<Record<string, string>> = {
  LinkConnection: 'predicate from { id } to { id }',
};

/** What fields cannot be asked without, besides the page. */
const REQUIRED: Readonly<Record<string, string>> = { search: 'text: "soc",' };

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const VARIABLES = '$first: Int, $last: Int, $after: String, $before: String';
const ARGUMENTS = 'first: $first, last: $last, after: $after, before: $before';

/** A list given by a field, with the arguments that are its own; on an entity where `owner` is given. */
export function listing(query: Query, field: string, own = '', owner?: Owner): Listing {
  const kind = owner?.kind ?? 'Query';
  const identity = IDENTITY[namedType(fieldAt(kind, field))] ?? '__typename id';
  const page = `edges { cursor node { ${identity} } } nodes { ${identity} } ${PAGE_INFO}`;
  const list = `list: ${field}(${own} ${ARGUMENTS}) { ${page} }`;
  const body =
    owner === undefined
      ? list
      : `entity(slug: ${JSON.stringify(owner.slug)}) { ... on ${kind} { ${list} } }`;

  async function ask(args: Readonly<Record<string, unknown>>): Promise<Answer> {
    return (await query(`query (${VARIABLES}) { ${body} }`, args)) as Answer;
  }

  return {
    name: [`${kind}.${field}`, own.replace(/,$/, '')].join(' ').trim(),
    page: async (args) => {
      const { data, errors } = await ask({ ...args });
      const found = data.list ?? data.entity?.list;
      if (found === undefined) throw new Error(`No list: ${JSON.stringify(errors)}`);
      return found;
    },
    refusal: async (args) => (await ask(args)).errors,
  };
}

/** Every field that gives a connection: those of the whole graph, and those of each kind of entity. */
export async function findListings(query: Query): Promise<Listing[]> {
  const owners = await findOwners(query);
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(isConnection)
        // Facts rest on sources; links do not lead to them.
        .filter((field) => type.name !== 'Source' || field.name !== 'links')
        .map((field) => ({ kind: type.name, field: field.name })),
    );
  return Promise.all(
    fields.map(async ({ kind, field }) =>
      kind === 'Query'
        ? listing(query, field, REQUIRED[field])
        : longest(owners, kind, (owner) => listing(query, field, '', owner)),
    ),
  );
}

/** Some entities of every kind, as the lists of the graph show them. */
async function findOwners(query: Query): Promise<readonly Owner[]> {
  const lists = [
    'reports(first: 30)',
    'editions',
    'editions(reading: LEGACY, first: 30)',
    'editions(filter: { basis: OBSERVED }, first: 10)',
    'periods',
    'standards(first: 100)',
    'audiences',
    'families',
    'organizations(first: 60)',
    'auditors(first: 10)',
    'categories',
    'criteria',
    'channels',
    'sources',
  ];
  const fields = lists.map(
    (list, index) => `list${index}: ${list} { nodes { kind: __typename slug } }`,
  );
  const { data } = (await query(`{ ${fields.join(' ')} }`)) as {
    readonly data: Readonly<Record<string, { readonly nodes: readonly Owner[] }>>;
  };
  return Object.values(data).flatMap(({ nodes }) => nodes);
}

/** The list of that entity, of all that are known of its kind, which has the most items. */
async function longest(
  owners: readonly Owner[],
  kind: string,
  listingOf: (owner: Owner) => Listing,
): Promise<Listing> {
  const counted = await Promise.all(
    owners
      .filter((owner) => owner.kind === kind)
      .map(async (owner) => {
        const candidate = listingOf(owner);
        return { candidate, count: (await candidate.page({ first: 0 })).totalCount };
      }),
  );
  const [found] = counted.sort((one, other) => other.count - one.count);
  if (found === undefined) throw new Error(`No entity is known that is a ${kind}.`);
  return found.candidate;
}
