import { describe, expect, it } from 'vitest';
import { compilerIn } from './compiler.js';
import { listening } from './listening.js';
import { printedBy } from './program.js';
import { workplaceOf } from './workplace.js';

const address = await listening();
const workplace = workplaceOf('codegen');

await workplace.runTool('@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts');

describe('a client that GraphQL Code Generator makes', () => {
  const faultsOf = compilerIn(workplace.folder, ['program.ts', 'answer-type.ts']);

  it('compiles', { timeout: 60_000 }, () => {
    expect(faultsOf()).toEqual([]);
  });

  it.each([
    {
      right: 'releaseWindow.to.',
      wrong: 'releaseWindow.end.',
      fault: "Property 'end' does not exist on type '{ from: string; to: string; }'.",
    },
    {
      right: 'useFragment(Days, edition)',
      wrong: 'edition',
      fault:
        "Property 'releaseWindow' does not exist on type '{ slug: string; } & { ' $fragmentRefs'",
    },
    {
      right: "{ report: 'aws-soc-1'",
      wrong: "{ slug: 'aws-soc-1'",
      fault: "'slug' does not exist in type 'Exact<{ report: string;",
    },
    {
      right: "asOf: '2026-11-23'",
      wrong: 'asOf: 20261123',
      fault: "Type 'number' is not assignable to type 'string'.",
    },
    {
      right: "= 'PRESUMED_RELEASED'",
      wrong: "= 'OUT'",
      fault: "Type '\"OUT\"' is not assignable to type 'EditionStatus'.",
    },
    {
      right: "kinds: ['STANDARD']",
      wrong: "kinds: ['STANDARDS']",
      fault: "Type '\"STANDARDS\"' is not assignable to type 'EntityKind'.",
    },
  ])('does not compile with $wrong for $right', ({ fault, ...mistake }) => {
    expect(faultsOf({ file: 'program.ts', ...mistake })).toContainEqual(
      expect.stringContaining(fault),
    );
  });

  it('gets the answers that its types promise', async () => {
    expect(await printedBy(workplace, address)).toEqual({
      editions: {
        report: {
          type: 'TYPE_2',
          cadence: {
            periodLength: 'P12M',
            periodEnds: ['--03-31', '--06-30', '--09-30', '--12-31'],
          },
          editions: {
            nodes: [
              {
                slug: 'aws-soc-1--2025-10-01--2026-09-30',
                status: 'PRESUMED_RELEASED',
                releasedOn: null,
                releaseWindow: { from: '2026-11-11', to: '2026-11-18' },
              },
            ],
          },
        },
      },
      releases: [['2026', '11', '18']],
      found: {
        search: {
          totalCount: 3,
          edges: [
            {
              matchedField: 'code',
              node: {
                __typename: 'Standard',
                slug: 'isae-3402',
                name: 'International Standard on Assurance Engagements 3402',
                description: expect.stringMatching(/^International standard for reports/) as string,
              },
            },
          ],
        },
      },
    });
  });
});
