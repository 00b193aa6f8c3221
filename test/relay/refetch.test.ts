import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { failingServer, SECRET } from '../support/failure.js';
import { LISTS } from '../support/list-field.js';
import { query, queryTo, seedCatalog } from '../support/server.js';
import { everythingOf, NODE_KINDS } from './whole-node.js';

interface WholeNode {
  readonly __typename: string;
  readonly id: string;
}

function idOf(kind: string, slug: string): string {
  return Buffer.from(`${kind}:${slug}`).toString('base64url');
}

/** Every node of a kind, with all that can be asked of it, as its list shows it. */
async function listed(kind: string): Promise<readonly WholeNode[]> {
  const source = `query ($after: String) {
    list: ${LISTS[kind]}(first: 5, after: $after) {
      nodes { __typename ... on ${kind} ${everythingOf(kind)} }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  const found: WholeNode[] = [];
  for (let after: string | null = null; ;) {
    const answer = (await query(source, { after })) as ListAnswer;
    expect(answer).not.toHaveProperty('errors');
    const { nodes, pageInfo } = answer.data.list;
    found.push(...nodes.filter(({ __typename }) => __typename === kind));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

interface ListAnswer {
  readonly data: {
    readonly list: {
      readonly nodes: readonly WholeNode[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

describe.each(NODE_KINDS)('a node of the kind %s', (kind) => {
  it('is the same when it is fetched again by its id, in everything that can be asked', async () => {
    const nodes = await listed(kind);
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) {
      const source = `query ($id: ID!) { node(id: $id) { ... on ${kind} ${everythingOf(kind)} } }`;
      expect(await query(source, { id: node.id })).toEqual({ data: { node } });
    }
  });

  it('is the same in each place of one answer', async () => {
    const [node] = await listed(kind);
    const fields = `{ ... on ${kind} ${everythingOf(kind)} }`;
    const source = `query ($id: ID!) {
      one: node(id: $id) ${fields}
      many: nodes(ids: [$id, $id]) ${fields}
    }`;
    expect(await query(source, { id: node?.id })).toEqual({
      data: { one: node, many: [node, node] },
    });
  });
});

const SHOWN = [
  ...seedCatalog.entities.slice(0, 12).map(({ kind, slug }) => idOf(kind, slug)),
  ...seedCatalog.conflicts.map(({ slug }) => idOf('Conflict', slug)),
  idOf('Edition', 'aws-soc-1--2025-10-01--2026-09-30'),
  idOf('Period', '2025-10-01--2026-09-30'),
];
const UNKNOWN = ['', '=', 'Report:aws-soc-1', idOf('Report', 'aws-soc-9'), idOf('Query', 'x')];

describe('the answer for many ids', () => {
  it('has the nodes in the order of the ids, each as it is for its id alone', async () => {
    const one = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    const many = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const alone = new Map<string, unknown>();
    for (const id of [...SHOWN, ...UNKNOWN]) {
      const { data } = (await query(one, { id })) as { readonly data: { readonly node: unknown } };
      alone.set(id, data.node);
    }
    expect(SHOWN.every((id) => alone.get(id) !== null)).toBe(true);

    const anyIds = fc.array(fc.constantFrom(...SHOWN, ...UNKNOWN), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(anyIds, async (ids) => {
        expect(await query(many, { ids })).toEqual({
          data: { nodes: ids.map((id) => alone.get(id)) },
        });
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});

const seedStore = createMemoryStore(seedCatalog);

/** The store of the seed, of which one record cannot be read, nor anything together with it. */
const damagedStore: Store = {
  ...seedStore,
  nodesBySlugs: (slugs) =>
    slugs.includes('aws-soc-1') ? Promise.reject(new Error(SECRET)) : seedStore.nodesBySlugs(slugs),
};

describe('a node that cannot be read', () => {
  const masked = (...path: readonly unknown[]) => ({
    message: 'Unexpected error.',
    locations: expect.any(Array) as unknown,
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });

  it('is null with an error at its place, and all others are there', async () => {
    const { server, logged } = failingServer(damagedStore);
    const ids = [
      idOf('Report', 'aws-soc-2'),
      idOf('Report', 'aws-soc-1'),
      idOf('Report', 'aws-soc-9'),
      idOf('Period', '2025-10-01--2026-09-30'),
    ];
    const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await queryTo(server)(source, { ids })).toEqual({
      data: { nodes: [{ id: ids[0] }, null, null, { id: ids[3] }] },
      errors: [masked('nodes', 1)],
    });
    expect(logged()).toContain(SECRET);
  });

  it('takes no other with it, also where it is derived', async () => {
    const observedPeriods = () => Promise.reject(new Error(SECRET));
    const { server } = failingServer({ ...seedStore, observedPeriods });
    const ids = [idOf('Period', '2025-10-01--2026-09-30'), idOf('Report', 'aws-soc-1')];
    const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await queryTo(server)(source, { ids })).toEqual({
      data: { nodes: [null, { id: ids[1] }] },
      errors: [masked('nodes', 0)],
    });
  });

  it('is null with an error when it is asked for alone, by its id or its slug', async () => {
    const { server } = failingServer(damagedStore);
    const source = `query ($id: ID!) {
      node(id: $id) { id }
      entity(slug: "aws-soc-1") { id }
      other: entity(slug: "aws-soc-2") { id }
    }`;
    expect(await queryTo(server)(source, { id: idOf('Report', 'aws-soc-1') })).toEqual({
      data: { node: null, entity: null, other: { id: idOf('Report', 'aws-soc-2') } },
      errors: [masked('node'), masked('entity')],
    });
  });
});

describe('a slug', () => {
  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a slug with a space', ' aws-soc-1'],
    ['a slug in capital letters', 'AWS-SOC-1'],
    ['an id', idOf('Report', 'aws-soc-1')],
    ['the slug of a conflict, which is no entity', 'aws-period-length'],
    ['what every object has', '__proto__'],
    ['what makes every object', 'constructor'],
    ['what every object can do', 'toString'],
  ])('leads to no entity when it is %s', async (_, slug) => {
    const source = 'query ($slug: String!) { entity(slug: $slug) { id } }';
    expect(await query(source, { slug })).toEqual({ data: { entity: null } });
  });
});
