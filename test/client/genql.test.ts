import { describe, expect, it } from 'vitest';
import { compilerIn } from './compiler.js';
import { listening } from './listening.js';
import { printedBy } from './program.js';
import { scalars } from './scalar.js';
import { workplaceOf } from './workplace.js';

const address = await listening();
const workplace = workplaceOf('genql');

const types = scalars.flatMap((scalar) => ['--scalar', `${scalar}:string`]);
const places = ['--schema', 'schema.graphql', '--output', 'generated'];
await workplace.runTool('@genql/cli/dist/cli.js', ...places, ...types);

describe('a client that genql makes', () => {
  const faultsOf = compilerIn(workplace.folder, ['program.ts', 'answer-type.ts']);

  it('compiles', { timeout: 60_000 }, () => {
    expect(faultsOf()).toEqual([]);
  });

  it.each([
    {
      right: 'releaseWindow.to.',
      wrong: 'releaseWindow.end.',
      fault: "Property 'end' does not exist on type",
    },
    {
      right: "slug: 'aws-soc-1'",
      wrong: "id: 'aws-soc-1'",
      fault: "'id' does not exist in type '{ slug: string; }'.",
    },
    {
      right: "asOf: '2026-11-23'",
      wrong: 'asOf: 20261123',
      fault: "Type 'number' is not assignable to type 'string'.",
    },
    {
      right: "= ['PRESUMED_RELEASED']",
      wrong: "= ['OUT']",
      fault: "Type '\"OUT\"' is not assignable to type 'EditionStatus'.",
    },
    {
      right: 'on_Auditor: { slug: true }',
      wrong: 'on_Auditor: { publisher: true }',
      fault: "'publisher' does not exist in type",
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
          name: 'AWS SOC 1',
          cadence: {
            periodLength: 'P12M',
            periodEnds: ['--03-31', '--06-30', '--09-30', '--12-31'],
          },
          editions: {
            nodes: [
              {
                slug: 'aws-soc-1--2025-10-01--2026-09-30',
                releasedOn: null,
                releaseWindow: { from: '2026-11-11', to: '2026-11-18' },
              },
            ],
          },
        },
      },
      releases: [['2026', '11', '18']],
      neighbors: {
        entity: {
          links: {
            nodes: [
              {
                predicate: 'EXAMINED_BY',
                neighbor: {
                  __typename: 'Auditor',
                  name: 'Ernst & Young LLP',
                  slug: 'ernst-young',
                },
              },
              {
                predicate: 'OF_FAMILY',
                neighbor: { __typename: 'ReportFamily', name: 'SOC 2', use: 'RESTRICTED' },
              },
            ],
          },
        },
      },
    });
  });
});
