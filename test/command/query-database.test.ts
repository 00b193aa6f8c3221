import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSeed } from '../../src/seed/read.js';
import { seedFolder } from '../support/seed-folder.js';
import { startPostgres } from '../support/postgres.js';
import type { Postgres } from '../support/postgres.js';
import { FIRST, SECOND } from '../database/import/seed-version.js';
import { importFolder } from '../../src/import/import-folder.js';
import { buildCommand, runCommand } from './built-command.js';

const { program } = buildCommand();

let postgres: Postgres;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);

afterAll(() => postgres.stop());

const QUESTION = '{ meta { dataVersion } }';

const run = (words: readonly string[], environment: NodeJS.ProcessEnv) =>
  runCommand(program, ['query', QUESTION, ...words], { environment });

describe('a question on the command line', () => {
  it('is answered from the database of the environment, unless a seed is named', async () => {
    const DATABASE_URL = await postgres.createDatabase();
    const [first, second] = [seedFolder(FIRST), seedFolder(SECOND)];
    await importFolder(DATABASE_URL, first);
    const answer = async (words: readonly string[]) => {
      const { code, output, errors } = await run(words, { DATABASE_URL });
      return { code, data: JSON.parse(output) as unknown, errors };
    };
    const version = (folder: string) => ({
      code: 0,
      data: { data: { meta: { dataVersion: readSeed(folder).version } } },
      errors: '',
    });
    expect(await answer([])).toEqual(version(first));
    expect(await answer(['--seed', second])).toEqual(version(second));
  });

  it('has no answer where the database has no graph, and says so', async () => {
    expect(await run([], { DATABASE_URL: await postgres.createDatabase() })).toEqual({
      code: 1,
      output: '',
      errors:
        'The database has no graph yet: "assurance-graph import <folder>" puts that of a seed folder into it, and so does a start with "--seed <folder>".\n',
    });
  });
});
