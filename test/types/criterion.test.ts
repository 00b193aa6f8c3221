import { describe, expect, it } from 'vitest';
import { query } from '../support/server.js';

/** The identifiers of some criteria of one group: `CC1`, 3 stands for CC1.1, CC1.2 and CC1.3. */
function codes(group: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${group}.${index + 1}`);
}

const AVAILABILITY = codes('A1', 3);
const CONFIDENTIALITY = codes('C1', 2);
const SECURITY = [
  ...codes('CC1', 5),
  ...codes('CC2', 3),
  ...codes('CC3', 4),
  ...codes('CC4', 2),
  ...codes('CC5', 3),
  ...codes('CC6', 8),
  ...codes('CC7', 5),
  ...codes('CC8', 1),
  ...codes('CC9', 2),
];
const PRIVACY = [
  ...codes('P1', 1),
  ...codes('P2', 1),
  ...codes('P3', 2),
  ...codes('P4', 3),
  ...codes('P5', 2),
  ...codes('P6', 7),
  ...codes('P7', 1),
  ...codes('P8', 1),
];
const PROCESSING_INTEGRITY = codes('PI1', 5);

function nodesOf(found: readonly string[]) {
  return found.map((code) => ({ slug: code.toLowerCase(), code }));
}

describe('a criterion', () => {
  it('tells what it is about and where it belongs', async () => {
    const source = `{
      criterion(slug: "cc1.1") {
        __typename slug name code topic group description aliases
        category { slug }
        definedIn { slug }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        criterion: {
          __typename: 'Criterion',
          slug: 'cc1.1',
          name: 'CC1.1',
          code: 'CC1.1',
          topic: 'integrity and ethical conduct, set from the top',
          group: 'Control environment',
          description:
            'Leaders and staff live by agreed ethical values, and departures from them are noticed and dealt with.',
          aliases: [],
          category: { slug: 'security' },
          definedIn: { slug: 'tsp-100' },
        },
      },
    });
  });

  it('is one of 61, all of which the same document defines', async () => {
    const source = `{
      criteria(first: 100) { totalCount nodes { slug code } }
      standard(slug: "tsp-100") { criteria(first: 100) { totalCount nodes { slug code } } }
    }`;
    const criteria = {
      totalCount: 61,
      nodes: nodesOf([
        ...AVAILABILITY,
        ...CONFIDENTIALITY,
        ...SECURITY,
        ...PRIVACY,
        ...PROCESSING_INTEGRITY,
      ]),
    };
    expect(await query(source)).toEqual({ data: { criteria, standard: { criteria } } });
  });

  it.each([
    ['availability', AVAILABILITY],
    ['confidentiality', CONFIDENTIALITY],
    ['privacy', PRIVACY],
    ['processing-integrity', PROCESSING_INTEGRITY],
    ['security', SECURITY],
    ['simplicity', []],
    ['tsp-100', []],
  ])('can be listed by its category: %s', async (category, found) => {
    const source = `query ($category: String) {
      criteria(first: 100, category: $category) { totalCount nodes { slug code } }
    }`;
    expect(await query(source, { category })).toEqual({
      data: { criteria: { totalCount: found.length, nodes: nodesOf(found) } },
    });
  });

  it('is reached from its category', async () => {
    const source = `{
      category(slug: "security") { criteria(first: 100) { totalCount nodes { slug code } } }
    }`;
    expect(await query(source)).toEqual({
      data: { category: { criteria: { totalCount: 33, nodes: nodesOf(SECURITY) } } },
    });
  });

  it('is null for a slug that nothing has, or that is not of a criterion', async () => {
    const source = `{
      heading: criterion(slug: "p1.0") { slug }
      capitals: criterion(slug: "CC1.1") { slug }
      category: criterion(slug: "security") { slug }
    }`;
    expect(await query(source)).toEqual({
      data: { heading: null, capitals: null, category: null },
    });
  });
});
