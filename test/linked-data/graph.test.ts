import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Catalog } from '../../src/model/catalog.js';
import { createServer } from '../../src/server.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { catalog, emptyCatalog, entity } from '../support/catalog.js';
import { failingServer, SECRET } from '../support/failure.js';
import { seedCatalog, seedServer, serverOver, TODAY } from '../support/server.js';
import { bare, objectsOf, triplesOf } from './rdf.js';
import type { Triple } from './rdf.js';

const ORIGIN = 'http://graph';
const ID = `${ORIGIN}/id/`;
const OURS = `${ORIGIN}/vocabulary#`;
const SCHEMA = 'https://schema.org/';
const PROV = 'http://www.w3.org/ns/prov#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const GRAPH = `${ORIGIN}/graph.jsonld`;

const response = await seedServer.fetch(GRAPH);
const triples = await triplesOf(await response.json());
const entityTriples = await triplesOf(await (await seedServer.fetch(`${ID}aws-soc-1`)).json());

/** The facts about a field of an entity, as the blank nodes that stand for them. */
function factsAbout(all: readonly Triple[], slug: string, field: string): string[] {
  return objectsOf(all, ID + slug, `${OURS}facts`).filter((fact) =>
    objectsOf(all, fact, `${OURS}field`).includes(JSON.stringify(field)),
  );
}

describe('the graph as linked data', () => {
  it('is sent as JSON-LD', () => {
    const names = ['content-type', 'cache-control', 'x-content-type-options'];
    expect([response.status, ...names.map((name) => response.headers.get(name))]).toEqual([
      200,
      'application/ld+json',
      'public, max-age=300',
      'nosniff',
    ]);
  });

  it('names every stored entity and every conflict, with its class', () => {
    const typed = new Set(
      triples
        .filter(({ predicate }) => predicate === TYPE)
        .map(({ subject, object }) => `${subject} ${bare(object)}`),
    );
    const missing = [...seedCatalog.entities, ...seedCatalog.conflicts].filter(
      ({ kind, slug }) => !typed.has(`${ID}${slug} ${OURS}${kind}`),
    );
    expect(missing).toEqual([]);
  });

  it('states every link of the seed', () => {
    const known: Readonly<Record<string, string>> = {
      PROVIDED_BY: `${SCHEMA}provider`,
      ADDRESSED_TO: `${SCHEMA}audience`,
      ISSUED_BY: `${SCHEMA}publisher`,
      PART_OF: `${SCHEMA}isPartOf`,
      EDITION_OF: `${SCHEMA}exampleOfWork`,
      PERFORMED_UNDER: `${OURS}performedUnder`,
      OF_FAMILY: `${OURS}ofFamily`,
    };
    const stated = new Set(
      triples.map(({ subject, predicate, object }) => `${subject} ${predicate} ${bare(object)}`),
    );
    const camel = (text: string) =>
      text.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const missing = seedCatalog.links.filter(
      ({ predicate, from, to }) =>
        !stated.has(`${ID}${from} ${known[predicate] ?? OURS + camel(predicate)} ${ID}${to}`),
    );
    expect(seedCatalog.links.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('states every fact of the seed', () => {
    const valueOf = new Map<string, string>();
    for (const { subject, predicate, object } of triples) {
      if (subject.startsWith('_:')) valueOf.set(`${subject} ${predicate}`, bare(object));
    }
    const told = new Set(
      triples
        .filter(({ predicate }) => predicate === `${OURS}facts`)
        .map(({ subject, object: fact }) =>
          [
            subject,
            valueOf.get(`${fact} ${OURS}subject`),
            valueOf.get(`${fact} ${OURS}field`),
            valueOf.get(`${fact} ${OURS}value`),
          ].join(' '),
        ),
    );
    const missing = seedCatalog.facts.filter(({ subject, field, value }) => {
      const id = ID + subject;
      return !told.has([id, id, JSON.stringify(field), JSON.stringify(value)].join(' '));
    });
    expect(seedCatalog.facts.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('has only absolute addresses, of which each of its own leads to something', async () => {
    const values = triples.flatMap(({ subject, predicate, object }) => [
      subject,
      predicate,
      object,
    ]);
    const addresses = new Set(values.filter((value) => !/^("|_:)/.test(value)).map(bare));
    expect([...addresses].filter((address) => !/^https?:\/\/[^\s<>"]+$/.test(address))).toEqual([]);
    const own = [...addresses].filter((address) => address.startsWith(ID));
    const answers = await Promise.all(
      own.map(async (address) => seedServer.fetch(address, { method: 'HEAD' })),
    );
    expect(own.filter((_, index) => answers[index]?.status !== 200)).toEqual([]);
  });

  it('uses no word of its own that the vocabulary does not explain', async () => {
    const { '@graph': terms } = (await (await seedServer.fetch(`${ORIGIN}/vocabulary`)).json()) as {
      '@graph': Record<string, unknown>[];
    };
    const explained = new Set(terms.map((term) => term['@id']));
    const used = new Set(
      triples
        .flatMap(({ predicate, object }) => [predicate, bare(object)])
        .filter((value) => value.startsWith(OURS)),
    );
    expect([...used].filter((word) => !explained.has(word))).toEqual([]);
    expect(terms.filter((term) => String(term['rdfs:comment']) === '')).toEqual([]);
  });

  it('holds the editions that are expected and the periods that they cover', () => {
    const edition = `${ID}aws-soc-1--2026-10-01--2027-09-30`;
    expect(objectsOf(triples, edition, `${SCHEMA}exampleOfWork`)).toEqual([`<${ID}aws-soc-1>`]);
    expect(objectsOf(triples, edition, `${OURS}covers`)).toEqual([`<${ID}2026-10-01--2027-09-30>`]);
    expect(objectsOf(triples, edition, `${SCHEMA}temporalCoverage`)).toEqual([
      '"2026-10-01/2027-09-30"',
    ]);
    expect(objectsOf(triples, `${ID}2026-10-01--2027-09-30`, `${OURS}end`)).toEqual([
      '"2027-09-30"^^<http://www.w3.org/2001/XMLSchema#date>',
    ]);
  });

  it('tells what a conflict is about', () => {
    const conflict = `${ID}aws-criteria-name`;
    expect(objectsOf(triples, conflict, `${OURS}subject`)).toEqual([`<${ID}tsp-100>`]);
    expect(objectsOf(triples, conflict, `${OURS}topic`)).toEqual([
      '"Name of the criteria behind SOC 2 and SOC 3"',
    ]);
    expect(objectsOf(triples, conflict, `${OURS}value`)).toHaveLength(2);
    expect(objectsOf(triples, conflict, `${OURS}preferred`)).toHaveLength(1);
  });

  it('is a document too when nothing is in it', async () => {
    const empty = serverOver(createMemoryStore(emptyCatalog));
    expect(await (await empty.fetch(GRAPH)).json()).toMatchObject({ '@graph': [] });
  });
});

describe('one entity as linked data', () => {
  it('has its names, its links and its classes', () => {
    const of = (predicate: string) => objectsOf(entityTriples, `${ID}aws-soc-1`, predicate);
    expect(of(`${SCHEMA}name`)).toEqual(['"AWS SOC 1"']);
    expect(of(`${SCHEMA}provider`)).toEqual([`<${ID}aws>`]);
    expect(of(`${OURS}performedUnder`)).toContain(`<${ID}ssae-18>`);
    expect(of(TYPE)).toEqual([`<${OURS}Report>`, `<${SCHEMA}Report>`]);
  });

  it('has its facts with the places that say so, and what contradicts them', () => {
    const facts = factsAbout(entityTriples, 'aws-soc-1', 'cadence.editionsPerYear');
    const expected = seedCatalog.facts.filter(
      ({ subject, field }) => subject === 'aws-soc-1' && field === 'cadence.editionsPerYear',
    );
    expect(expected).not.toEqual([]);
    expect(facts).toHaveLength(expected.length);
    for (const { value, citations, conflict } of expected) {
      const fact = facts.find((one) =>
        objectsOf(entityTriples, one, `${OURS}value`).includes(JSON.stringify(value)),
      ) as string;
      const places = objectsOf(entityTriples, fact, `${PROV}qualifiedPrimarySource`).map(
        (place) => [
          objectsOf(entityTriples, place, `${PROV}entity`),
          objectsOf(entityTriples, place, `${OURS}locator`),
          objectsOf(entityTriples, place, TYPE),
        ],
      );
      expect(places).toHaveLength(citations.length);
      expect(places).toEqual(
        expect.arrayContaining(
          citations.map(({ source, locator }) => [
            [`<${ID}${source}>`],
            [JSON.stringify(locator)],
            [`<${OURS}Citation>`, `<${PROV}PrimarySource>`].sort(),
          ]),
        ),
      );
      expect(objectsOf(entityTriples, fact, `${PROV}hadPrimarySource`)).toContain(
        `<${ID}aws-soc-page>`,
      );
      expect(objectsOf(entityTriples, fact, `${OURS}conflict`)).toEqual(
        conflict === null ? [] : [`<${ID}${conflict}>`],
      );
    }
  });

  it('keeps the text that a family is about from being taken for an address', async () => {
    const family = await triplesOf(await (await seedServer.fetch(`${ID}soc-1`)).json());
    const [about = ''] = objectsOf(family, `${ID}soc-1`, `${SCHEMA}about`);
    expect(about).toMatch(/^"/);
  });
});

describe('a request for the graph', () => {
  it('is answered once to a client that has it', async () => {
    const etag = response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await seedServer.fetch(GRAPH, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await seedServer.fetch(GRAPH, { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
    await other.body?.cancel();
  });

  it('has another tag on a day on which it is another, of other data and at another address', async () => {
    const store = createMemoryStore(seedCatalog);
    const servers = [
      serverOver(store),
      serverOver(store, '2028-11-24'),
      serverOver(createMemoryStore(emptyCatalog)),
      createServer({ store: () => store, today: () => TODAY, publicUrl: 'https://graph.example' }),
    ];
    const tags = await Promise.all(
      servers.map(async (server) =>
        (await server.fetch(GRAPH, { method: 'HEAD' })).headers.get('etag'),
      ),
    );
    expect(tags[0]).toBe(response.headers.get('etag'));
    expect(new Set(tags).size).toBe(4);
  });

  it('is answered to HEAD without a body', async () => {
    const head = await seedServer.fetch(GRAPH, { method: 'HEAD' });
    expect([head.status, [...head.headers], await head.text()]).toEqual([
      200,
      [...response.headers],
      '',
    ]);
  });

  it.each(['/graph.jsonld', '/id/aws-soc-1', '/vocabulary'])(
    'is not made by POST: %s',
    async (path) => {
      const refused = await seedServer.fetch(ORIGIN + path, { method: 'POST' });
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect(await refused.text()).toMatch(/ read by GET, not by POST\.\n$/);
    },
  );

  it('that fails by our fault is refused in plain words, and logged in full', async () => {
    const { server, logged } = failingServer();
    const failed = await server.fetch(GRAPH);
    expect([failed.status, await failed.text()]).toEqual([
      500,
      'The linked data could not be made.\n',
    ]);
    expect(logged()).toContain(SECRET);
  });

  /** A server over this catalog that cannot read what is said of all its records. */
  function brokenServer(content: Catalog) {
    const store = createMemoryStore(content);
    return serverOver({
      ...store,
      factsBySubjects: async (subjects) => {
        if (!subjects.includes('last')) return store.factsBySubjects(subjects);
        throw new Error(SECRET);
      },
    });
  }

  it('that fails on the way is refused, where nothing has been sent', async () => {
    const { logged } = failingServer();
    const broken = brokenServer(catalog([entity('ServiceOrganization', 'last')]));
    expect((await broken.fetch(GRAPH)).status).toBe(500);
    expect(logged()).toContain(SECRET);
  });

  it.each(['identity', 'gzip'])(
    'that fails on the way is cut short, and logged in full: %s',
    async (coding) => {
      const { logged } = failingServer();
      const large = Array.from({ length: 250 }, (_, i) =>
        entity('ServiceOrganization', `a${i}`, {
          url: randomBytes(15_000).toString('hex'),
        }),
      );
      const broken = brokenServer(catalog([...large, entity('ServiceOrganization', 'last')]));
      const http = createHttpServer(broken).listen(0, '127.0.0.1');
      onTestFinished(() => {
        http.close();
      });
      await once(http, 'listening');
      const { port } = http.address() as AddressInfo;
      const headers = { 'accept-encoding': coding };
      const cut = await fetch(`http://127.0.0.1:${port}/graph.jsonld`, { headers });
      expect(cut.status).toBe(200);
      await expect(cut.text()).rejects.toThrow();
      expect(logged()).toContain(SECRET);
    },
  );

  it('names everything by the public address where there is one', async () => {
    const publicUrl = 'https://graph.example';
    const store = createMemoryStore(seedCatalog);
    const server = createServer({ store: () => store, today: () => TODAY, publicUrl });
    const stated = await triplesOf(await (await server.fetch(`${ID}aws`)).json());
    expect(objectsOf(stated, `${publicUrl}/id/aws`, `${SCHEMA}name`)).toEqual([
      '"Amazon Web Services"',
    ]);
  });
});
