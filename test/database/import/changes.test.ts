import { describe, expect, it } from 'vitest';
import { importFolder } from '../../../src/import/import-folder.js';
import { readSeed } from '../../../src/seed/read.js';
import { seedFolder } from '../../support/seed-folder.js';
import { withClient } from '../../support/graph-database.js';
import { contentOf, handlingOf, useDatabases } from './imported.js';
import { FIRST, SECOND } from './seed-version.js';

const createDatabase = useDatabases();

const NOTHING = { added: [], changed: [], removed: [] };
const NONE = { added: 0, changed: 0, removed: 0 };

describe('an import', () => {
  it('tells what it adds to an empty database, by kind', async () => {
    const folder = seedFolder(FIRST);
    expect(await importFolder(await createDatabase(), folder)).toEqual({
      dataVersion: readSeed(folder).version,
      isDryRun: false,
      hasChanged: true,
      entities: {
        ...NOTHING,
        added: [
          { kind: 'Audience', count: 1, slugs: ['board'] },
          { kind: 'Report', count: 1, slugs: ['acme-soc-1'] },
          { kind: 'ReportFamily', count: 1, slugs: ['soc-1'] },
          { kind: 'ServiceOrganization', count: 1, slugs: ['acme'] },
          { kind: 'Source', count: 1, slugs: ['page'] },
          { kind: 'Standard', count: 1, slugs: ['s-1'] },
        ],
      },
      links: { ...NONE, added: readSeed(folder).links.length },
      facts: { ...NONE, added: readSeed(folder).facts.length },
    });
  });

  it('tells what it adds, changes and removes: an entity changes with its record, its links and its facts', async () => {
    const url = await createDatabase();
    const [first, second] = [seedFolder(FIRST), seedFolder(SECOND)];
    await importFolder(url, first);
    const { entities, links, facts } = await importFolder(url, second, { mostSlugs: 1 });
    expect(entities).toEqual({
      added: [{ kind: 'Standard', count: 2, slugs: ['s-2'] }],
      changed: [{ kind: 'Report', count: 1, slugs: ['acme-soc-1'] }],
      removed: [{ kind: 'Standard', count: 1, slugs: ['s-1'] }],
    });
    expect(links).toEqual({ added: 2, changed: 0, removed: 0 });
    const factsOf = (folder: string, slug: string) =>
      readSeed(folder).facts.filter(({ subject }) => subject === slug).length;
    expect(facts).toEqual({
      // Of the report, whom it is for.
      added: factsOf(second, 's-2') + factsOf(second, 's-3') + 1,
      changed: 0,
      removed: factsOf(first, 's-1'),
    });
  });

  it('tells that an entity has changed of which only the evidence has', async () => {
    const url = await createDatabase();
    await importFolder(url, seedFolder(FIRST));
    const acme = (FIRST['acme.yaml'] ?? '').replace(
      'A provider., cite: page#top',
      'A provider., cite: page#end',
    );
    const { entities, links, facts } = await importFolder(
      url,
      seedFolder({ ...FIRST, 'acme.yaml': acme }),
    );
    expect(entities).toEqual({
      ...NOTHING,
      changed: [{ kind: 'ServiceOrganization', count: 1, slugs: ['acme'] }],
    });
    expect([links, facts.added, facts.removed]).toEqual([NONE, 0, 0]);
    expect(facts.changed).toBeGreaterThan(0);
  });

  it('counts a link as changed where its evidence has, and not where an entity at its end has another name', async () => {
    const url = await createDatabase();
    await importFolder(url, seedFolder(FIRST));
    const report = FIRST['report.yaml'] ?? '';
    const renamed = report.replace('name: acme-soc-1', 'name: Another name');
    const named = await importFolder(url, seedFolder({ ...FIRST, 'report.yaml': renamed }));
    expect(named.links).toEqual(NONE);
    expect(named.facts).toEqual({ ...NONE, changed: 1 });
    const recited = renamed.replace('cite: page#top', 'cite: page#end');
    const cited = await importFolder(url, seedFolder({ ...FIRST, 'report.yaml': recited }));
    expect(cited.links).toEqual({ ...NONE, changed: 2 });
  });

  it('touches no row and tells nobody where all is there already', async () => {
    const url = await createDatabase();
    const folder = seedFolder(FIRST);
    const { dataVersion } = await importFolder(url, folder);
    const before = await handlingOf(url);
    await withClient(url, async (client) => {
      const news: (string | undefined)[] = [];
      client.on('notification', ({ payload }) => news.push(payload));
      await client.query('listen assurance_graph');
      expect(await importFolder(url, folder)).toEqual({
        dataVersion,
        isDryRun: false,
        hasChanged: false,
        entities: NOTHING,
        links: NONE,
        facts: NONE,
      });
      expect(await handlingOf(url)).toEqual(before);
      const other = await importFolder(url, seedFolder(SECOND));
      await client.query('select');
      expect(news).toEqual([`${other.dataVersion} 2`]);
    });
  });

  it('tells of another revision where the same documents make other rows than before', async () => {
    const url = await createDatabase();
    const folder = seedFolder(FIRST);
    const { dataVersion } = await importFolder(url, folder);
    const whole = await contentOf(url);
    await withClient(url, async (client) => {
      // As if it came from a release that wrote it otherwise.
      await client.query(`update node set body = '{}' where slug = 'acme'`);
      await client.query(`update digest set body = '[]'; delete from search_term`);
      const news: (string | undefined)[] = [];
      client.on('notification', ({ payload }) => news.push(payload));
      await client.query('listen assurance_graph');
      expect(await importFolder(url, folder)).toMatchObject({
        dataVersion,
        hasChanged: true,
        entities: {
          ...NOTHING,
          changed: [{ kind: 'ServiceOrganization', count: 1, slugs: ['acme'] }],
        },
      });
      await client.query('select');
      expect(news).toEqual([`${dataVersion} 2`]);
    });
    expect(await contentOf(url)).toEqual(whole);
  });

  it('only says what it would do where it is tried', async () => {
    const [empty, filled] = [await createDatabase(), await createDatabase()];
    const second = seedFolder(SECOND);
    const first = await importFolder(empty, seedFolder(FIRST), { isDryRun: true });
    expect(await contentOf(empty)).toEqual({});
    expect(first).toEqual({ ...(await importFolder(filled, seedFolder(FIRST))), isDryRun: true });
    const before = await handlingOf(filled);
    const tried = await importFolder(filled, second, { isDryRun: true });
    expect(await handlingOf(filled)).toEqual(before);
    expect(await importFolder(filled, second)).toEqual({ ...tried, isDryRun: false });
  });
});
