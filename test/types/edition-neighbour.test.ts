import { describe, expect, it } from 'vitest';
import { observedCatalog } from '../support/observed-catalog.js';
import { query, queryOver, seedCatalog } from '../support/server.js';

interface Neighbours {
  readonly slug: string;
  readonly previous: { readonly slug: string } | null;
  readonly next: { readonly slug: string } | null;
}

const NEIGHBOURS = '{ slug previous { slug } next { slug } }';

/** The editions of a report as a list gives them, latest first, and beside each those next to it. */
async function listed(report: string, args: string, ask = query): Promise<readonly Neighbours[]> {
  const source = `query ($report: String!) {
    report(slug: $report) { editions(first: 100, ${args}) { nodes ${NEIGHBOURS} } }
  }`;
  const { data } = (await ask(source, { report })) as {
    readonly data: { readonly report: { readonly editions: { nodes: readonly Neighbours[] } } };
  };
  return data.report.editions.nodes;
}

/** What stands beside each edition, if the neighbours are those in the list. */
function asListed(editions: readonly Neighbours[]): Neighbours[] {
  const slugAt = (index: number) => {
    const found = editions[index];
    return found === undefined ? null : { slug: found.slug };
  };
  return editions.map(({ slug }, index) => ({
    slug,
    previous: slugAt(index + 1),
    next: slugAt(index - 1),
  }));
}

describe('the editions before and after one', () => {
  it.each([
    ['aws-soc-1', 'reading: PREFERRED'],
    ['aws-soc-1', 'reading: LEGACY'],
    ['aws-soc-2', 'asOf: "2031-02-14"'],
    ['aws-soc-2', 'asOf: "2031-02-14", reading: LEGACY'],
    ['aws-soc-3', 'reading: PREFERRED'],
    ['aws-soc-3', 'reading: LEGACY'],
    ['aws-soc-3', 'asOf: "2020-02-29", reading: LEGACY'],
  ])('of %s are those beside it in the list (%s)', async (report, args) => {
    const editions = await listed(report, args);
    expect(editions.length).toBeGreaterThan(10);
    expect(editions).toEqual(asListed(editions));
  });

  it.each(['harbour-soc-2', 'harbour-soc-3', 'lantern-soc-2'])(
    'of %s are those beside it in the list, also where some were seen',
    async (report) => {
      const editions = await listed(report, '', queryOver(observedCatalog));
      expect(editions).toEqual(asListed(editions));
    },
  );

  it('of one are none where it lies beyond the horizon: what lies between is not known', async () => {
    const ids = ['aws-soc-1--2025-10-01--2026-09-30', 'aws-soc-3--2019-04-01--2019-09-30'].map(
      (slug) => Buffer.from(`Edition:${slug}`).toString('base64url'),
    );
    const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Edition ${NEIGHBOURS} } }`;
    const alone = {
      data: {
        nodes: [
          { slug: 'aws-soc-1--2025-10-01--2026-09-30', previous: null, next: null },
          { slug: 'aws-soc-3--2019-04-01--2019-09-30', previous: null, next: null },
        ],
      },
    };
    for (const today of ['2012-11-23', '2036-11-23'] as const) {
      expect(await queryOver(seedCatalog, today)(source, { ids })).toEqual(alone);
    }
  });

  it('of one from long ago are none on the day that is asked for', async () => {
    const source = `{ edition(slug: "aws-soc-3--2019-04-01--2019-09-30") ${NEIGHBOURS} }`;
    expect(await query(source)).toEqual({
      data: {
        edition: { slug: 'aws-soc-3--2019-04-01--2019-09-30', previous: null, next: null },
      },
    });
  });
});
