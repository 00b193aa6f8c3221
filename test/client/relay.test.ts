import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trustAt } from '../server/trusting.js';
import { cursorText } from '../support/cursor.js';
import { compilerIn } from './compiler.js';
import { listening } from './listening.js';
import { printedBy } from './program.js';
import { relayPlugin } from './relay-plugin.js';
import { workplaceOf } from './workplace.js';

const workplace = workplaceOf('relay');
await workplace.runTool('relay-compiler/cli.js', '--noWatchman', 'relay.config.json');
const trust = trustAt(join(workplace.folder, 'persisted.json'), { trustedOnly: true });
const address = await listening({ trust });

const [soc1, soc2, soc3] = [
  edge('aws-soc-1', ['--03-31', '--06-30', '--09-30', '--12-31']),
  edge('aws-soc-2', ['--03-31', '--09-30']),
  edge('aws-soc-3', ['--03-31', '--09-30']),
];

function edge(slug: string, periodEnds: readonly string[]) {
  const cadence = { periodLength: 'P12M', periodEnds, validFrom: null };
  const cursor = cursorText([2, 'Report by slug', slug]);
  return { cursor, node: { __typename: 'Report', slug, cadence } };
}

describe('a client that the compiler of Relay makes', () => {
  const faultsOf = compilerIn(workplace.folder, ['program.ts', 'answer-type.ts']);

  it('compiles', { timeout: 60_000 }, () => {
    expect(faultsOf()).toEqual([]);
  });

  it.each([
    {
      right: 'periodLength.slice',
      wrong: 'length.slice',
      fault: "Property 'length' does not exist on type '{ readonly periodEnds:",
    },
    {
      right: 'firstPage = reportsIn(answer)',
      wrong: 'firstPage = answer.reports',
      fault: "Property 'reports' does not exist on type 'programReportsQuery$data'.",
    },
    {
      right: "text: 'ISAE 3402'",
      wrong: 'text: 3402',
      fault: "Type 'number' is not assignable to type 'string'.",
    },
    {
      right: "kinds: ['STANDARD']",
      wrong: "kinds: ['STANDARDS']",
      fault: "Type '\"STANDARDS\"' is not assignable to type 'EntityKind'.",
    },
    {
      right: 'after: firstPage',
      wrong: 'cursor: firstPage',
      fault: "'cursor' does not exist in type 'programNextReportsQuery$variables'.",
    },
  ])('does not compile with $wrong for $right', ({ fault, ...mistake }) => {
    expect(faultsOf({ file: 'program.ts', ...mistake })).toContainEqual(
      expect.stringContaining(fault),
    );
  });

  it('asks for pages by the ids of its operations, and gets the answers that its types promise', async () => {
    expect(await printedBy(workplace, address, [relayPlugin])).toEqual({
      firstPage: {
        edges: [soc1, soc2],
        pageInfo: { endCursor: soc2.cursor, hasNextPage: true },
      },
      bothPages: {
        edges: [soc1, soc2, soc3],
        pageInfo: { endCursor: soc3.cursor, hasNextPage: false },
      },
      found: {
        search: {
          edges: [
            {
              matchedField: 'code',
              node: {
                __typename: 'Standard',
                name: 'International Standard on Assurance Engagements 3402',
                code: 'ISAE 3402',
              },
            },
          ],
        },
      },
      lengths: ['12M', '12M', '12M'],
    });
  });
});
