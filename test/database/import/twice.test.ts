import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../../src/import/import-documents.js';
import { importFolder } from '../../../src/import/import-folder.js';
import { seedFolder } from '../../support/seed-folder.js';
import { contentOf, useDatabases } from './imported.js';
import { ELSEWHERE, FIRST } from './seed-version.js';

const createDatabase = useDatabases();

const NAME = 'observed/aws-artifact.yaml';

/** A database that has something from elsewhere beside a folder. */
async function filled(): Promise<string> {
  const url = await createDatabase();
  await importFolder(url, seedFolder(FIRST));
  await importDocuments(url, {
    origin: 'aws-artifact',
    textsAfter: () => [{ name: NAME, file: NAME, text: ELSEWHERE }],
  });
  return url;
}

const WAY =
  'take it out of what is imported, since "assurance-graph import aws-artifact" keeps it in the database';

describe('a folder that has what came from AWS Artifact before', () => {
  it('takes the place of it where it has the document', async () => {
    const url = await filled();
    const other = ELSEWHERE.replace('examiner', 'other-examiner');
    await importFolder(url, seedFolder({ ...FIRST, [NAME]: other }));
    const fresh = await createDatabase();
    await importFolder(fresh, seedFolder({ ...FIRST, [NAME]: other }));
    expect(await contentOf(url)).toEqual(await contentOf(fresh));
    // It stays when a folder comes that has none.
    await importFolder(url, seedFolder(FIRST));
    expect(await contentOf(url)).toEqual(await contentOf(fresh));
  });

  it.each([
    ['an earlier', 'examiner.yaml'],
    ['a later', 'some.yaml'],
  ])('is told how to go on where %s document has one of its records', async (_, name) => {
    const url = await filled();
    const folder = seedFolder({ ...FIRST, [name]: ELSEWHERE });
    const [here, there] = [`${folder}/${name}`, `${NAME} (aws-artifact, in the database)`];
    const [later, earlier] = name < NAME ? [there, here] : [here, there];
    await expect(importFolder(url, folder)).rejects.toHaveProperty(
      'message',
      `${later}:2:13: examiner, field slug: slug "examiner" is taken by ${earlier}:2; ` +
        `expected a slug that no other record has: ${WAY}`,
    );
  });

  it('is told of records that the folder has twice as everywhere', async () => {
    const url = await filled();
    const folder = seedFolder({ ...FIRST, 'zone.yaml': FIRST['page.yaml'] ?? '' });
    await expect(importFolder(url, folder)).rejects.toThrow(/that no other record has$/);
  });
});
