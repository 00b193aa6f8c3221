import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../../src/import/import-documents.js';
import { recordWith } from '../../support/seed-text.js';
import type { SeedText } from '../../../src/seed/compile.js';
import { withClient } from '../../support/graph-database.js';
import { contentOf, useDatabases } from './imported.js';
import { FIRST } from './seed-version.js';

const createDatabase = useDatabases();
/** Standards that may be there or not, cite one place or another, and replace others or not. */
const standards = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 2, max: 7 }),
      place: fc.constantFrom('top', 'end'),
      name: fc.constantFrom('One', 'Other', '🂡 \\\t', 'ß'),
      partOf: fc.boolean(),
    }),
    { selector: ({ number }) => number, maxLength: 6 },
  )
  .map((written) => {
    const texts = written.map(({ number, place, name, partOf }) => {
      const slug = `s-${number}`;
      const fields = `aliases: [${JSON.stringify(name)}]\n${partOf ? 'partOf: s-1' : ''}`;
      const text = recordWith(fields, 'standards', slug)
        .replace('cite: page#top', `cite: page#${place}`)
        .replace(`name: ${slug}`, `name: ${JSON.stringify(name)}`);
      return [`${slug}.yaml`, text] as const;
    });
    return Object.entries({ ...FIRST, ...Object.fromEntries(texts) })
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, text]) => ({ name, file: name, text }));
  });

/** What an empty database holds after some imports. */
async function contentAfter(url: string, seeds: readonly (readonly SeedText[])[]) {
  for (const texts of seeds) {
    await importDocuments(url, { origin: 'folder', textsAfter: () => texts });
  }
  const content = await contentOf(url);
  const tables = Object.keys(content).map((name) => `"${name}"`);
  await withClient(url, (client) => client.query(`truncate ${tables.join(', ')}`));
  return content;
}

describe('what a database holds', () => {
  it('is what was imported last, letter by letter, whatever was there before', async () => {
    const url = await createDatabase();
    await fc.assert(
      fc.asyncProperty(standards, standards, async (before, after) => {
        const changed = await contentAfter(url, [before, after]);
        expect(changed).toEqual(await contentAfter(url, [after]));
        expect(changed['document']).toHaveLength(after.length);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
