import { describe, expect, it } from 'vitest';
import { compilerIn } from './compiler.js';
import { listening } from './listening.js';
import { printedBy } from './program.js';
import { workplaceOf } from './workplace.js';

const address = await listening();
const workplace = workplaceOf('gql-tada');

await workplace.runTool('gql.tada/bin/cli.js', 'generate-output');

describe('a client with gql.tada', () => {
  const faultsOf = compilerIn(workplace.folder, ['program.ts', 'answer-type.ts']);

  it('compiles', { timeout: 60_000 }, () => {
    expect(faultsOf()).toEqual([]);
  });

  it.each([
    {
      right: 'entity.selfService',
      wrong: 'entity.url',
      fault: "Property 'url' does not exist on type '{ __typename: \"AccessChannel\";",
    },
    {
      right: 'segments.map(textOf)',
      wrong: 'segments.map(({ kind }) => kind)',
      fault: "Property 'kind' does not exist on type '{ [$tada.fragmentRefs]: { Segment:",
    },
    {
      right: 'ask(EntityOfAnyKind, { slug })',
      wrong: 'ask(EntityOfAnyKind, { id: slug })',
      fault: "'id' does not exist in type '{ slug: string; }'.",
    },
    {
      right: "from: '2026-01-01'",
      wrong: 'from: 20260101',
      fault: "Type 'number' is not assignable to type 'string'.",
    },
    {
      right: "reading: 'PREFERRED'",
      wrong: "reading: 'BELIEVED'",
      fault: 'Type \'"BELIEVED"\' is not assignable to type ',
    },
  ])('does not compile with $wrong for $right', ({ fault, ...mistake }) => {
    expect(faultsOf({ file: 'program.ts', ...mistake })).toContainEqual(
      expect.stringContaining(fault),
    );
  });

  it('gets the answers that its types promise', async () => {
    expect(await printedBy(workplace, address)).toEqual({
      coverage: [
        {
          report: {
            slug: 'aws-soc-1',
            cadence: {
              periodLength: 'P12M',
              periodEnds: ['--03-31', '--06-30', '--09-30', '--12-31'],
            },
          },
          segments: [
            { kind: 'COVERED', from: '2026-01-01', to: '2026-09-30' },
            { kind: 'EXPECTED', from: '2026-10-01', to: '2026-12-31' },
          ],
        },
        null,
      ],
      segments: [
        ['covered from 2026-01-01 to 2026-09-30', 'expected from 2026-10-01 to 2026-12-31'],
        null,
      ],
      entities: [
        { entity: { __typename: 'AccessChannel', name: 'AWS Artifact', selfService: true } },
        {
          entity: {
            __typename: 'Source',
            name: 'AWS SOC compliance page',
            url: 'http://aws.amazon.com/compliance/soc-faqs/',
          },
        },
      ],
      selfServed: [true, null],
    });
  });
});
