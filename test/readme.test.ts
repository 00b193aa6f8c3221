import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../src/limits.js';
import { PREDICATES } from '../src/model/link.js';
import { readSeed } from '../src/seed/read.js';
import { settingNames } from '../src/settings/settings.js';
import { createMemoryStore } from '../src/store/memory.js';
import { serverWith } from './server/asking.js';
import { trustAt } from './server/trusting.js';
import { operations } from './support/operation.js';
import { query, queryTo, SEED_FOLDER, serverOver } from './support/server.js';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

interface Block {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a text, without the indentation of the list that they may stand in. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^( *)```(\w+)\n(.*?)^ *```$/gms)].map(
    ([, indentation = '', language = '', lines = '']) => ({
      language,
      text: lines.replaceAll(new RegExp(`^${indentation}`, 'gm'), ''),
    }),
  );
}

const blocks = blocksOf(readme);

describe('the README', () => {
  it.each(settingNames)('says what the setting %s means', (name) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
  });

  it.each(Object.entries(DEFAULT_LIMITS))('tells the limit %s as it is', (name, maximum) => {
    const row = new RegExp(`^\\| \`${name}\` +\\| (\\S+)`, 'm').exec(readme);
    expect(row?.[1]).toBe(maximum.toLocaleString('en'));
  });

  const queries = blocks.flatMap((block, index) =>
    block.language === 'graphql' ? [{ source: block.text, next: blocks[index + 1] }] : [],
  );

  it('has queries', () => {
    expect(queries.length).toBeGreaterThan(2);
  });

  it.each(queries)('shows a query that answers without errors: $source', async ({ source }) => {
    expect(await query(source)).toEqual({ data: expect.anything() as unknown });
  });

  it.each(queries.filter(({ next }) => next?.language === 'json'))(
    'shows the real answer to a query: $source',
    async ({ source, next }) => {
      expect(await query(source)).toEqual(JSON.parse(next?.text ?? ''));
    },
  );

  it('shows a request for curl that is answered', async () => {
    const [, body = ''] = /-d '(.*?)'/.exec(readme) ?? [];
    const { query: source } = JSON.parse(body) as { query: string };
    expect(await query(source)).toEqual({
      data: {
        reports: {
          nodes: [
            { slug: 'aws-soc-1', name: 'AWS SOC 1' },
            { slug: 'aws-soc-2', name: 'AWS SOC 2' },
            { slug: 'aws-soc-3', name: 'AWS SOC 3' },
          ],
        },
      },
    });
  });

  it('shows requests for curl that ask for trusted documents by GET and by POST', async () => {
    const trust = trustAt(join(import.meta.dirname, '../operations'), { trustedOnly: true });
    const server = serverWith({ trust });
    const commands = blocks
      .filter(({ text }) => text.includes('documentId'))
      .flatMap(({ text }) => text.split(/^(?=curl)/m));
    const replies = commands.map(async (command) => {
      const data = [...command.matchAll(/(?:-d|--data|--data-urlencode) '(.*?)'/g)].map(
        ([, text = '']) => text,
      );
      const address = `http://graph/graphql?${data.map(encodeURI).join('&')}`;
      const body = { headers: { 'content-type': 'application/json' }, body: data.join('&') };
      const isGet = command.startsWith('curl -G');
      const response = await (isGet
        ? server.fetch(address)
        : server.fetch('http://graph/graphql', { method: 'POST', ...body }));
      return [response.status, await response.json()] as const;
    });
    const source = operations.find(({ question }) => question === 'find-anything')?.source ?? '';
    const answer = await query(source, { text: 'SSAE18' });
    expect(answer).toMatchObject({
      data: { search: { totalCount: expect.any(Number) as number } },
    });
    expect(await Promise.all(replies)).toEqual([
      [200, answer],
      [200, answer],
    ]);
  });

  it('draws every kind of link', () => {
    const drawing = blocks.find(({ language }) => language === 'mermaid')?.text ?? '';
    const missing = Object.keys(PREDICATES).filter((predicate) => !drawing.includes(predicate));
    expect(missing).toEqual([]);
  });
});

describe('the provider that the README adds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assurance-graph-readme-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is served beside the others', async () => {
    const provider = blocks.find(({ language }) => language === 'yaml')?.text ?? '';
    cpSync(SEED_FOLDER, folder, { recursive: true });
    writeFileSync(join(folder, 'providers', 'example-cloud.yaml'), provider);
    const ask = queryTo(serverOver(createMemoryStore(readSeed(folder))));

    const source = `{
      standard(slug: "at-c-205") { reports { nodes { slug provider { name } auditor { name } } } }
    }`;
    expect(await ask(source)).toMatchObject({
      data: {
        standard: {
          reports: {
            nodes: [
              { slug: 'aws-soc-2' },
              { slug: 'aws-soc-3' },
              {
                slug: 'example-cloud-soc-2',
                provider: { name: 'Example Cloud' },
                auditor: { name: 'Example Auditor LLP' },
              },
            ],
          },
        },
      },
    });
  });
});
