import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import type { CalendarDate } from '../../src/model/date.js';
import type { Observation } from '../../src/server/observation/observation.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { listening } from '../http/socket.js';
import type { Ask } from '../http/socket.js';
import { serverWith } from '../server/asking.js';
import { countingStore, seedCatalog, TODAY } from '../support/server.js';

const store = createMemoryStore(seedCatalog);
const quiet = () => undefined;
const NAME = 'query Name($slug: String!) { report(slug: $slug) { name } }';

async function post(ask: Ask, query: string, variables: object = {}) {
  const { status, body } = await ask('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status, answer: JSON.parse(body.toString()) as unknown };
}

const SOC_1 = { status: 200, answer: { data: { report: { name: 'AWS SOC 1' } } } };

describe('a question that is asked again', () => {
  it('is answered without a look at the data', async () => {
    const { store: counting, reads } = countingStore(store);
    const ask = await listening(serverWith({ store: () => counting }));
    const answers = [];
    for (let time = 0; time < 5; time += 1)
      answers.push(await post(ask, NAME, { slug: 'aws-soc-1' }));
    expect(answers).toEqual(Array.from({ length: 5 }, () => SOC_1));
    // By the whole way, and by the compiled operation.
    expect(reads).toEqual({ nodesBySlugs: 2 });
  });

  it('is answered anew from other data', async () => {
    const renamed = seedCatalog.entities.map((entity) =>
      entity.slug === 'aws-soc-1' ? { ...entity, name: 'Another name' } : entity,
    );
    let current = store;
    const ask = await listening(serverWith({ store: () => current }));
    for (let time = 0; time < 3; time += 1) await post(ask, NAME, { slug: 'aws-soc-1' });
    current = createMemoryStore({ ...seedCatalog, entities: renamed, version: 'another' });
    expect(await post(ask, NAME, { slug: 'aws-soc-1' })).toEqual({
      status: 200,
      answer: { data: { report: { name: 'Another name' } } },
    });
    current = store;
    expect(await post(ask, NAME, { slug: 'aws-soc-1' })).toEqual(SOC_1);
  });

  it('is answered anew on another day', async () => {
    let today: CalendarDate = TODAY;
    const ask = await listening(serverWith({ today: () => today }));
    for (let time = 0; time < 3; time += 1) await post(ask, '{ meta { today } }');
    today = '2026-11-24';
    expect(await post(ask, '{ meta { today } }')).toEqual({
      status: 200,
      answer: { data: { meta: { today: '2026-11-24' } } },
    });
  });

  it('is tried again when its answer had an error', async () => {
    let isDown = true;
    const failing = {
      ...store,
      nodesBySlugs: async (slugs: readonly string[]) => {
        if (isDown) throw new Error('The store is down.');
        return store.nodesBySlugs(slugs);
      },
    };
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    const ask = await listening(serverWith({ store: () => failing, log }));
    for (let time = 0; time < 3; time += 1) {
      const { answer } = await post(ask, NAME, { slug: 'aws-soc-1' });
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    }
    isDown = false;
    expect(await post(ask, NAME, { slug: 'aws-soc-1' })).toEqual(SOC_1);
  });

  it('is not kept when there is no room, and answered all the same', async () => {
    const { store: counting, reads } = countingStore(store);
    const ask = await listening(serverWith({ store: () => counting, answerCacheBytes: 1 }));
    for (let time = 0; time < 4; time += 1) {
      expect(await post(ask, NAME, { slug: 'aws-soc-1' })).toEqual(SOC_1);
    }
    expect(reads).toEqual({ nodesBySlugs: 4 });
  });
});

describe('a server without its shortcut', () => {
  it('answers what is asked again the whole way', async () => {
    const { store: counting, reads } = countingStore(store);
    const ask = await listening(serverWith({ store: () => counting, shortcut: false }));
    for (let time = 0; time < 4; time += 1) {
      expect(await post(ask, NAME, { slug: 'aws-soc-1' })).toEqual(SOC_1);
    }
    expect(reads).toEqual({ nodesBySlugs: 4 });
  });
});

describe('an operation that is asked again with other values', () => {
  const page = 'query Page($first: Int!) { reports(first: $first) { nodes { name } } }';

  it('is held to every limit', async () => {
    const limits = { ...DEFAULT_LIMITS, MAX_PAGE_SIZE: 5, MAX_OBJECTS: 3 };
    const ask = await listening(serverWith({ limits }));
    for (let time = 0; time < 3; time += 1) {
      expect(await post(ask, page, { first: 1 })).toMatchObject({ status: 200 });
    }
    expect(await post(ask, page, { first: 6 })).toMatchObject({
      status: 400,
      answer: { errors: [{ extensions: { limit: 'MAX_PAGE_SIZE', argument: 'first' } }] },
    });
    expect(await post(ask, page, { first: 3 })).toMatchObject({
      status: 400,
      answer: { errors: [{ extensions: { limit: 'MAX_OBJECTS' } }] },
    });
  });

  it('is refused in the same words as at first', async () => {
    const first = await post(await listening(serverWith({})), page, { first: 'many' });
    const ask = await listening(serverWith({}));
    for (let time = 0; time < 3; time += 1) await post(ask, page, { first: 1 });
    expect(await post(ask, page, { first: 'many' })).toEqual(first);
    expect(first).toMatchObject({
      answer: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    });
  });
});

describe('whoever observes requests', () => {
  it('is told the same of each of them, whichever way it goes', async () => {
    const seen: Observation[] = [];
    let started = 0;
    const observer = {
      onStart: () => {
        started += 1;
      },
      onEnd: (observation: Observation) => seen.push(observation),
    };
    const ask = await listening(serverWith({ observer }));
    for (let time = 0; time < 4; time += 1) await post(ask, NAME, { slug: 'aws-soc-1' });
    await post(ask, NAME, { slug: 1 });
    expect(started).toBe(5);
    const told = seen.map(({ path, method, operationName, operationType, status, errorCodes }) => [
      path,
      method,
      operationName,
      operationType,
      status,
      errorCodes,
    ]);
    const good = ['/graphql', 'POST', 'Name', 'query', 200, []];
    const bad = ['/graphql', 'POST', 'Name', 'query', 200, ['BAD_USER_INPUT']];
    expect(told).toEqual([good, good, good, good, bad]);
    expect(new Set(seen.map(({ requestId }) => requestId)).size).toBe(5);
    // What is ready is not executed.
    expect(seen.map(({ execution }) => execution !== null)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('a body', () => {
  it('may come in pieces that part its letters', async () => {
    const ask = await listening(serverWith({}));
    const body = Buffer.from(JSON.stringify({ query: '{ report(slug: "é—💶") { name } }' }));
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await sentInPieces(ask, body));
    expect(answers).toEqual(Array.from({ length: 3 }, () => '{"data":{"report":null}}'));
  });
});

/** The body of the answer to a question that is sent byte by byte. */
async function sentInPieces(ask: Ask, body: Buffer): Promise<string> {
  const socket = connect(ask.port, '127.0.0.1').setNoDelay();
  await once(socket, 'connect');
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: graph\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  for (const byte of body) {
    socket.write(Buffer.of(byte));
    await new Promise(setImmediate);
  }
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString().split('\r\n\r\n')[1] ?? '';
}
