import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSeed } from '../../src/seed/read.js';
import { faultsIn, seedFolder } from '../support/seed-folder.js';
import { startPostgres } from '../support/postgres.js';
import type { Postgres } from '../support/postgres.js';
import { FAULTY, FIRST, SECOND } from '../database/import/seed-version.js';
import { buildCommand, runCommand } from './built-command.js';

const { program } = buildCommand();

let postgres: Postgres;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);

afterAll(() => postgres.stop());

const run = (words: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  runCommand(program, ['import', ...words], { environment });

describe('the import of a folder', () => {
  it('says what it changes, and that nothing is left to change', async () => {
    const DATABASE_URL = await postgres.createDatabase();
    const folder = seedFolder(FIRST);
    const { version, links, facts } = readSeed(folder);
    const added = [
      `added: 6 entities, 0 conflicts, ${links.length} links, ${facts.length} facts`,
      '  Audience 1: board',
      '  Report 1: acme-soc-1',
      '  ReportFamily 1: soc-1',
      '  ServiceOrganization 1: acme',
      '  Source 1: page',
      '  Standard 1: s-1',
      'changed: 0 entities, 0 conflicts, 0 links, 0 facts',
      'removed: 0 entities, 0 conflicts, 0 links, 0 facts',
    ];
    const lines = (first: string) => [first, ...added].map((line) => `${line}\n`).join('');
    expect(await run([folder, '--dry-run'], { DATABASE_URL })).toEqual({
      code: 0,
      output: lines(
        `The database would get the graph of ${folder}, and is as it was: version ${version}`,
      ),
      errors: '',
    });
    expect(await run([folder], { DATABASE_URL })).toEqual({
      code: 0,
      output: lines(`The database has the graph of ${folder} now: version ${version}`),
      errors: '',
    });
    expect(await run([folder, '--database-url', DATABASE_URL])).toEqual({
      code: 0,
      output: `The database has the graph of ${folder} already: version ${version}\n`,
      errors: '',
    });
  });

  it('says the same as JSON', async () => {
    const url = await postgres.createDatabase();
    await run([seedFolder(FIRST), '--database-url', url]);
    const folder = seedFolder(SECOND);
    const { code, output, errors } = await run([folder, '--json', '--database-url', url]);
    expect([code, errors]).toEqual([0, '']);
    expect(JSON.parse(output)).toMatchObject({
      dataVersion: readSeed(folder).version,
      isDryRun: false,
      hasChanged: true,
      entities: { removed: [{ kind: 'Standard', count: 1, slugs: ['s-1'] }] },
      links: { added: 2, changed: 0, removed: 0 },
    });
  });

  it('tells every fault as the check does', async () => {
    const folder = seedFolder(FAULTY);
    const url = await postgres.createDatabase();
    expect(await run([folder, '--database-url', url])).toEqual({
      code: 1,
      output: '',
      errors: faultsIn(folder)
        .map((line) => `${line}\n`)
        .join(''),
    });
  });

  it('is misused without a folder, without a database, and with an address that cannot be one', async () => {
    const misuse = (sentence: string) => ({ code: 2, output: '', errors: `${sentence}\n` });
    expect(await run([])).toEqual(
      misuse("Missing required argument 'folder'. See assurance-graph --help."),
    );
    expect(await run(['seed'])).toEqual(
      misuse('No database is named; expected --database-url, or DATABASE_URL in the environment.'),
    );
    const fault =
      'is no address of PostgreSQL; expected an address such as postgres://user:password@localhost:5432/graph.';
    expect(await run(['seed', '--database-url', 'mysql://me:secret@host/graph'])).toEqual(
      misuse(`--database-url ${fault}`),
    );
    expect(await run(['seed'], { DATABASE_URL: 'postgres//me:secret@host' })).toEqual(
      misuse(`DATABASE_URL ${fault}`),
    );
  });

  it('says why a database cannot be reached, and never the password', async () => {
    const failure = (reason: string) => ({
      code: 1,
      output: '',
      errors: `Nothing is imported. The database cannot be reached, since ${reason}.\n`,
    });
    const away = 'postgres://me:secret@127.0.0.1:1/graph';
    expect(await run(['seed'], { DATABASE_URL: away })).toEqual(
      failure('nothing listens at the address in DATABASE_URL'),
    );
    // The words are those of the option where that names the database.
    expect(await run(['seed', '--database-url', away])).toEqual(
      failure('nothing listens at the address in --database-url'),
    );
    const nameless = new URL(await postgres.createDatabase());
    nameless.pathname = '/no-such-graph';
    expect(await run(['seed', '--database-url', nameless.href])).toEqual(
      failure('it has no database of the name in --database-url'),
    );
  });

  it('takes the word aws-artifact for a command of its own, and ./aws-artifact for a folder', async () => {
    const url = await postgres.createDatabase();
    const [command, folder] = await Promise.all([
      run(['aws-artifact', '--help']),
      run(['./aws-artifact', '--database-url', url]),
    ]);
    expect(command.output).toContain('Usage: assurance-graph import aws-artifact ');
    expect(folder).toEqual({
      code: 1,
      output: '',
      errors: './aws-artifact: cannot be read (ENOENT); expected a folder of *.yaml files\n',
    });
  });
});
