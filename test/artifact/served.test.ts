import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importIntoSeed } from '../../src/command/observed-document.js';
import { readSeed } from '../../src/seed/read.js';
import { ROOT } from '../process/server-process.js';
import { listText, listed } from '../support/report-list.js';
import { seedFolder } from '../support/seed-folder.js';
import { queryOver } from '../support/server.js';

it('serves an edition that was listed as one that is out, by rules that are told', async () => {
  const seed = seedFolder({});
  cpSync(join(ROOT, 'seed'), seed, { recursive: true });
  const lists = [listText([listed('a', 2)])];
  importIntoSeed({ lists, day: '2026-11-20', seed, output: null, isDryRun: false });
  const question = `{
    edition(slug: "aws-soc-2--2025-04-01--2026-03-31") {
      basis
      status
      seenOn
      facts { field certainty rule citations { locator source { slug } } }
    }
  }`;
  const citations = [
    {
      locator:
        'report-a, version 2, listed on 2026-11-20: Service Organization Controls (SOC) 2 Report - Current',
      source: { slug: 'aws-artifact-report-list' },
    },
  ];
  const certainty = 'DERIVED';
  const { data } = (await queryOver(readSeed(seed))(question)) as {
    data: { edition: { facts: { field: string }[] } };
  };
  const { facts, ...edition } = data.edition;
  expect(edition).toEqual({ basis: 'OBSERVED', status: 'RELEASED', seenOn: '2026-11-20' });
  expect(facts.filter(({ field }) => field !== 'releaseWindow')).toEqual([
    {
      field: 'report',
      certainty,
      rule: 'The only report of the company whose names account for every word of the listed one.',
      citations,
    },
    {
      field: 'period',
      certainty,
      rule: 'The days in UTC on which the two timestamps of the period fall.',
      citations,
    },
    {
      field: 'seenOn',
      certainty,
      rule: 'What a list has as published was out on the day of the list.',
      citations,
    },
  ]);
});
